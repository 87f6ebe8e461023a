/**
 * Settings of Django: variables of a file whose name says so; of Flask: those of a class in such a file. Files for developers, tests and single machines are let be.
 * https://docs.djangoproject.com/en/stable/ref/settings/
 */
import type { Condition, Model, Use } from '../../model.ts';

const file = '(?:^|/)(?:settings|global_settings|(?:base|common|prod|production|defaults?)_settings|settings_(?:base|common|prod|production)|settings/(?:__init__|base|common|defaults?|prod|production))\\.py$';
/** For certain: what the environment decides may be either. */
const isOn: readonly Condition[] = [{ argument: 'assigned', is: [true] }, { argument: 'assigned', isNot: [false] }];
const isOff: readonly Condition[] = [{ argument: 'assigned', is: [false] }, { argument: 'assigned', isNot: [true] }];

/** A class of settings in a file of them, which is not for developers, tests or examples. */
const configuration = '(?:^|/)(?:config|configs|configuration|settings)(?:/[^/]+)?\\.py#(?!.*(?:[Dd]ev|[Tt]est|[Ll]ocal|[Dd]ebug|[Ee]xample|CI$|[Ss]taging))';

/** `to`: what mends it, as it is written. */
const flag = (name: string, kind: Use['kind'], where: Condition | readonly Condition[], to?: string): Use =>
  ({ path: `any.${name}`, at: 'assignment', file, kind, where: [where].flat(), ...(to === undefined ? {} : { remedy: { title: `Set it to ${to}`, set: [{ argument: 'assigned', to }], assumes: 'developers have settings of their own' } }) });
const anywhere = '^\\^?\\.[*+]\\$?$';
const weakHashers = '\\.(?:Unsalted)?(?:MD5|SHA1)PasswordHasher$|\\.CryptPasswordHasher$';

/** What is to be replaced, or is for a database on the developer's machine. */
const placeholder = '[xX*.]+$|<|\\$\\{|(?:your|example|changeme|test|password|passwd|pass|secret|pwd|postgres|root|mysql|django)\\W*$';

/** The settings of Django, of django-cors-headers and of those around them. */
export const settings: Model = {
  id: 'settings',
  title: 'Settings of Django and Flask',
  language: 'python',
  uses: [
    flag('DEBUG', 'debugging', isOn, 'False'),
    flag('DEBUG_PROPAGATE_EXCEPTIONS', 'debugging', isOn, 'False'),
    ...['SESSION_COOKIE_SECURE', 'SESSION_COOKIE_HTTPONLY', 'CSRF_COOKIE_SECURE'].map((name) => flag(name, 'insecure-cookie', isOff, 'True')),
    flag('SESSION_COOKIE_SAMESITE', 'insecure-cookie', { argument: 'assigned', is: ['None', false] }),
    flag('CORS_ORIGIN_ALLOW_ALL', 'any-origin', isOn, 'False'),
    flag('CORS_ALLOW_ALL_ORIGINS', 'any-origin', isOn, 'False'),
    ...['CORS_ORIGIN_REGEX_WHITELIST', 'CORS_ALLOWED_ORIGIN_REGEXES'].map((name) => flag(name, 'any-origin', { argument: 'assigned', member: '*', matches: anywhere })),
    flag('PASSWORD_HASHERS', 'weak-password-hash', { argument: 'assigned', member: '0', matches: weakHashers }),
    flag('SECRET_KEY', 'weak-session-secret', { argument: 'assigned', isFixed: true }),
    flag('DATA_UPLOAD_MAX_MEMORY_SIZE', 'unbounded-body', { argument: 'assigned', is: [null] }, '2621440'),
    flag('DATABASES', 'hardcoded-secret', { argument: 'assigned', member: '*.PASSWORD', isFixed: true, but: placeholder }),
    flag('TEMPLATES', 'unescaped-template', { argument: 'assigned', member: '*.OPTIONS.autoescape', is: [false] }),
    ...['SECRET_KEY', 'JWT_SECRET_KEY', 'SECURITY_PASSWORD_SALT'].map((name): Use => ({ path: `any.${name}`, at: 'assignment', file: configuration, kind: 'weak-session-secret', where: [{ argument: 'assigned', isFixed: true }] })),
    ...['SESSION_COOKIE_SECURE', 'SESSION_COOKIE_HTTPONLY', 'REMEMBER_COOKIE_SECURE', 'REMEMBER_COOKIE_HTTPONLY'].map((name): Use => ({ path: `any.${name}`, at: 'assignment', file: configuration, kind: 'insecure-cookie', where: isOff })),
    { path: 'any.DEBUG', at: 'assignment', file: configuration, kind: 'debugging', where: isOn },
    { path: 'any.WTF_CSRF_ENABLED', at: 'assignment', file: configuration, kind: 'no-csrf-check', where: isOff },
    { path: 'django.conf.settings.configure', kind: 'debugging', where: [{ argument: 'named', member: 'DEBUG', is: [true] }] },
    { path: 'django.conf.settings.configure', kind: 'debugging', where: [{ argument: 'named', member: 'DEBUG_PROPAGATE_EXCEPTIONS', is: [true] }] },
    { path: 'django.conf.settings.PASSWORD_HASHERS', at: 'assignment', kind: 'weak-password-hash', where: [{ argument: 'assigned', member: '*', matches: weakHashers }] },
    { path: 'django.views.decorators.csrf.csrf_exempt', kind: 'no-csrf-check' },
  ],
};
