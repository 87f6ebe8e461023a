/** A service with NestJS. */
import type { Project } from '../project.ts';

const onPostgresql: Project = {
  id: 'nest-pg',
  languages: ['typescript'],
  service: 'postgresql',
  files: (write) => {
    const indent = (text: string): string => text.replace(/^(?=.)/gm, '  ');
    const members = (tasks: readonly string[]): string => tasks.map((task) => indent(write(`rest-nest-${task}`)).trimStart()).join('\n\n  ');
    const heads = `${write('rest-nest-query')}\n\n${write('rest-nest-changes')}\n\n@Controller`;
    return {
      'src/app.ts': write('rest-nest-app').replace('  app.enableShutdownHooks();', `${indent(write('rest-nest-cors'))}\n  app.enableShutdownHooks();`),
      'src/main.ts': write('rest-nest-server'),
      'src/app.module.ts': `import { minutes, ThrottlerModule } from '@nestjs/throttler';
import { HealthController } from './health.controller.js';
import { AllProductsController } from './all-products.controller.js';
import { jwt } from './jwt.js';
import { PicturesController } from './pictures.controller.js';
import { SessionsController } from './sessions.controller.js';
import { UsersController } from './users.controller.js';
${write('rest-nest-module').replace('controllers: [', 'imports: [jwt, ThrottlerModule.forRoot([{ ttl: minutes(1), limit: 100 }])],\n  controllers: [HealthController, AllProductsController, PicturesController, SessionsController, UsersController, ')}`,
      'src/products.service.ts': write('rest-nest-service'),
      'src/problem.filter.ts': write('rest-nest-errors'),
      'src/products.controller.ts': write('rest-nest-router', { '// Add the endpoints here.': members(['page', 'get', 'create', 'update', 'patch', 'delete']) }).replace('@Controller', heads),
      'src/all-products.controller.ts': `import { Controller, Get } from '@nestjs/common';
import { ProductsService } from './products.service.js';

@Controller('all')
export class AllProductsController {
  constructor(private readonly products: ProductsService) {}

${indent(write('rest-nest-list'))}
}
`,
      'src/users.ts': `import { hashPassword } from './passwords.js';

export async function findUserByEmail(email: string) {
  if (email !== 'ada@example.com') return undefined;
  return { id: 7, passwordHash: await hashPassword('correct horse battery') };
}
`,
      'src/users.controller.ts': `import { Controller, Get, UseGuards } from '@nestjs/common';
import { minutes, Throttle, ThrottlerGuard } from '@nestjs/throttler';
import { TokenGuard, UserId } from './token.guard.js';

@Controller('users')
export class UsersController {
${indent(write('rest-nest-protected'))}

${indent(write('rest-nest-limit'))}
}
`,
      'src/pictures.controller.ts': write('rest-nest-upload'),
      'src/health.controller.ts': write('rest-nest-health'),
      'src/jwt.ts': write('auth-nest-jwt'),
      'src/token.guard.ts': write('auth-nest-token'),
      'src/sessions.controller.ts': write('auth-nest-login').replace(/limit: \d+/, 'limit: 1000'),
      'src/passwords.ts': write('auth-node-password'),
      'src/db.ts': write('db-pg-pool'),
      'src/product-store.ts': write('db-pg-store'),
      'test/products.test.ts': [
        "import '../env.js';\nimport 'reflect-metadata';\nimport { JwtService } from '@nestjs/jwt';\nimport { ProductsService } from '../src/products.service.js';",
        write('test-nest-file'),
        write('test-nest-list').replaceAll("get('/products')", "get('/all')"),
        ...['page', 'get', 'create', 'update', 'patch', 'delete', 'upload', 'protected', 'login', 'health', 'limit', 'errors'].map((task) => write(`test-nest-${task}`)),
        `it('has headers for browsers', async () => {
  const ask = (origin: string) => server().get('/all').set('Origin', origin);
  const { headers } = await ask('https://app.example.com');
  expect(headers['content-security-policy']).toContain("default-src 'self'");
  expect(headers['access-control-allow-origin']).toBe('https://app.example.com');
  expect((await ask('https://evil.example.com')).headers['access-control-allow-origin']).not.toBe('https://evil.example.com');
});
`,
      ].join('\n\n'),
      'test/products.controller.test.ts': `import '../env.js';\nimport 'reflect-metadata';\n${write('test-nest-controller')}`,
      'schema.sql': 'CREATE TABLE products (id serial PRIMARY KEY, name varchar(255) NOT NULL)',
    };
  },
};

export const nestProjects: readonly Project[] = [onPostgresql];
