/** Spring Security: what is switched off of its protection, passwords, and limits of attempts. https://docs.spring.io/spring-security/reference/ */
import type { Handler, Model, Use } from '../../model.ts';

const web = 'org.springframework.security.config.annotation.web';
const http = `${web}.builders.HttpSecurity()`;
const reactive = 'org.springframework.security.config.web.server.ServerHttpSecurity()';
const configurers = `${web}.configurers`;
const headers = `${configurers}.HeadersConfigurer()`;

/** Each is set up by a function that gets it: `http.csrf((csrf) -> csrf.disable())`. */
const setUp = (path: string, name: string, gets: string): Handler => ({ path: `${path}.**.${name}`, from: 0, receives: [gets] });
/** Headers that protect pages. The one against scripts that were sent along is best switched off. */
const protecting = '{frameOptions,contentTypeOptions,httpStrictTransportSecurity,hsts}';

const switchedOff: readonly Use[] = [
  { path: `${http}.**.headers().**.disable`, kind: 'header-switched-off' },
  { path: `${headers}.disable`, kind: 'header-switched-off' },
  { path: `${headers}.**.${protecting}().disable`, kind: 'header-switched-off' },
  { path: `${configurers}.HeadersConfigurer.Part().disable`, kind: 'header-switched-off' },
];

/** The packages `org.springframework.security`, and what limits how often somebody comes. */
export const springSecurity: Model = {
  id: 'spring-security',
  title: 'Spring Security',
  language: 'java',
  types: [
    { path: 'io.github.resilience4j.ratelimiter.RateLimiterRegistry.{of,ofDefaults}()', is: 'io.github.resilience4j.ratelimiter.RateLimiterRegistry()' },
    { path: `${http}.**.csrf()`, is: `${configurers}.CsrfConfigurer()` },
    { path: `${configurers}.AbstractHttpConfigurer()`, is: `${configurers}.CsrfConfigurer()` },
    { path: `${reactive}.**.csrf()`, is: `${configurers}.CsrfConfigurer()` },
    { path: 'org.springframework.security.config.web.server.ServerHttpSecurity.CsrfSpec()', is: `${configurers}.CsrfConfigurer()` },
  ],
  handlers: [
    setUp(http, 'csrf', `${configurers}.CsrfConfigurer()`),
    setUp(reactive, 'csrf', `${configurers}.CsrfConfigurer()`),
    setUp(http, 'headers', headers),
    { path: `${headers}.**.${protecting}`, from: 0, receives: [`${configurers}.HeadersConfigurer.Part()`] },
  ],
  sinks: [
    { path: 'io.github.resilience4j.ratelimiter.RateLimiterRegistry().rateLimiter', argument: 0, kind: 'limit-key' },
    { path: 'io.github.bucket4j.distributed.proxy.ProxyManager().{getProxy,builder().build}', argument: 0, kind: 'limit-key' },
  ],
  uses: switchedOff,
  acts: [
    { path: `${configurers}.CsrfConfigurer().disable`, kind: 'csrf-switched-off' },
    { path: `${configurers}.CsrfConfigurer().{ignoringRequestMatchers,ignoringAntMatchers}`, kind: 'csrf-switched-off', where: [{ argument: 0, is: ['/**', '/*', '**'] }] },
    { path: 'org.springframework.security.crypto.password.PasswordEncoder().matches', kind: 'password-check' },
    { path: 'org.springframework.security.crypto.{bcrypt.BCryptPasswordEncoder,argon2.Argon2PasswordEncoder,scrypt.SCryptPasswordEncoder,password.Pbkdf2PasswordEncoder}().matches', kind: 'password-check' },
    { path: 'org.springframework.security.crypto.bcrypt.BCrypt.checkpw', kind: 'password-check' },
    { path: 'org.mindrot.jbcrypt.BCrypt.checkpw', kind: 'password-check' },
    { path: 'org.springframework.security.authentication.{AuthenticationManager,ProviderManager}().authenticate', kind: 'password-check' },
    { path: 'io.github.bucket4j.Bucket().{tryConsume,tryConsumeAndReturnRemaining}', kind: 'rate-limit' },
    { path: 'com.google.common.util.concurrent.RateLimiter().{tryAcquire,acquire}', kind: 'rate-limit' },
  ],
};
