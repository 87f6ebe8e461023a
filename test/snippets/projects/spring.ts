/** A service with Spring Boot. */
import { within, type Project } from '../project.ts';

const user = `package com.example.shop;

class User {
    Long getId() {
        return 7L;
    }

    String getPasswordHash() {
        return "";
    }
}
`;

const userRepository = `package com.example.shop;

import java.util.Optional;

interface UserRepository {
    Optional<User> findByEmail(String email);
}
`;

const meController = `package com.example.shop;

import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class MeController {
    
}
`;

/** The classes that are a file each. */
const classes: Readonly<Record<string, string>> = {
  ShopApplication: 'rest-spring-app', ApiErrors: 'rest-spring-errors', PictureController: 'rest-spring-upload', HealthController: 'rest-spring-health', RateLimit: 'rest-spring-limit',
  Invitations: 'rest-spring-job', SecurityConfiguration: 'auth-spring-security', Tokens: 'auth-spring-token', SessionController: 'auth-spring-login', ProductStore: 'db-jdbctemplate-store',
  Product: 'db-jpa-entity', ProductRepository: 'db-jpa-repository', ProductService: 'db-jpa-transaction',
};
const tests: Readonly<Record<string, string>> = {
  TokensTest: 'test-spring-token', RateLimitTest: 'test-spring-limit', InvitationsTest: 'test-spring-job', ApiErrorsTest: 'test-spring-errors', ProductStoreTest: 'test-jdbctemplate-store',
};

const spring: Project = {
  id: 'spring',
  languages: ['java'],
  notRun: 'Spring cannot be had without Maven; it is compiled against declarations of what it calls',
  files: (write) => {
    const each = (names: Readonly<Record<string, string>>, folder: string): Record<string, string> =>
      Object.fromEntries(Object.entries(names).map(([name, prefix]) => [`src/${folder}/java/com/example/shop/${name}.java`, write(prefix)]));
    const router = write('rest-spring-router');
    const task = (name: string): string => write(`rest-spring-${name}`);
    return {
      ...each(classes, 'main'),
      ...each(tests, 'test'),
      'src/main/java/com/example/shop/User.java': user,
      'src/main/java/com/example/shop/UserRepository.java': userRepository,
      'src/main/java/com/example/shop/MeController.java': within(meController, [task('protected')]),
      'src/main/java/com/example/shop/ProductController.java': within(router, ['page', 'get', 'create', 'update', 'delete'].map(task)),
      'src/main/java/com/example/shop/AllProductsController.java': within(router.replaceAll('ProductController', 'AllProductsController').replace('"/products"', '"/all"'), [task('list')]),
      'src/test/java/com/example/shop/ProductControllerTest.java': within(write('test-spring-file'), ['page', 'get', 'create', 'update', 'delete', 'protected', 'login', 'health'].map((name) => write(`test-spring-${name}`))),
      'src/test/java/com/example/shop/OtherTest.java': within(
        write('test-spring-file').replaceAll('ProductControllerTest', 'OtherTest')
          .replace('import org.junit', 'import java.nio.charset.StandardCharsets;\nimport java.util.HexFormat;\nimport org.springframework.mock.web.MockMultipartFile;\nimport static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;\nimport org.junit'),
        [write('test-spring-list').replace('get("/products")', 'get("/all")'), write('test-spring-upload')],
      ),
    };
  },
};

/** Migrations, which PostgreSQL itself runs one after the other. */
const flyway: Project = {
  id: 'flyway',
  languages: ['sql'],
  service: 'postgresql',
  files: (write) => ({ 'V1__products.sql': write('db-flyway-table'), 'V2__products_sku.sql': write('db-flyway-migration'), 'V3__products_sku_check.sql': write('db-flyway-check') }),
};

export const springProjects: readonly Project[] = [spring, flyway];
