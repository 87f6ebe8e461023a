/** The application knows who asks. */
import { done, missing, notApplicable, type ProjectCheck } from '../check.ts';
import { webFramework } from '../kinds.ts';

export const authentication: ProjectCheck = {
  id: 'authentication',
  title: 'Authentication',
  group: 'API',
  advice: ['authenticate-first', 'authenticate-users'],
  remedy: 'Take a proven library or provider rather than writing it: passkeys or OpenID Connect, sessions in cookies, argon2id for passwords.',
  snippets: {
    'auth-express-session': ['npm express'],
    'auth-express-login': ['npm express'],
    'auth-node-oidc': ['npm'],
    'auth-fastapi-login': ['python fastapi'],
    'auth-python-oidc': ['python'],
  },
  async look(project) {
    const framework = webFramework(project);
    if (framework === undefined) return notApplicable('No web framework was found.');
    const dependency = project.dependency(['passport', 'passport-*', '@nestjs/passport', '@nestjs/jwt', 'jsonwebtoken', 'jose', 'express-jwt', 'express-session', 'express-oauth2-jwt-bearer', 'express-openid-connect', '@fastify/jwt', '@fastify/session', '@fastify/secure-session', 'next-auth', '@auth/*', 'better-auth', 'lucia', '@clerk/*', 'openid-client', 'oidc-provider', 'firebase-admin', 'keycloak-connect', '@simplewebauthn/server', 'supertokens-node',
      'djangorestframework-simplejwt', 'django-allauth', 'flask-login', 'flask-jwt-extended', 'flask-security*', 'fastapi-users', 'authlib', 'pyjwt', 'python-jose', 'spring-boot-starter-security', 'spring-security-*', 'spring-boot-starter-oauth2-*', 'quarkus-oidc', 'quarkus-security*', 'micronaut-security*', 'laravel/sanctum', 'laravel/passport', 'laravel/fortify', 'laravel/breeze', 'laravel/jetstream', 'tymon/jwt-auth', 'symfony/security-bundle', 'lcobucci/jwt', 'firebase/php-jwt', 'lexik/jwt-authentication-bundle']);
    if (dependency !== undefined) return done(`${dependency.text} is there to authenticate with.`, dependency.path);
    const found = await project.search(project.sources, /login_required|IsAuthenticated|AuthenticationMiddleware|OAuth2PasswordBearer|HTTPBearer|authenticate\(|requireAuth|isAuthenticated|verifyToken|Auth::(?:attempt|user|check)|middleware\(['"]auth|password_verify\(|WWW-Authenticate/);
    if (found !== undefined) return done(`${found.text.replace(/\($/, '')} asks who it is.`, found.path);
    return missing('Nothing was found that tells who sends a request.', framework.path);
  },
};
