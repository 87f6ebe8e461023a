/** Small projects for each check: the files that matter, and what the check says of them. */
import type { Outcome } from '../../src/project-checks/check.ts';

export interface Case {
  readonly name: string;
  readonly files: Readonly<Record<string, string>>;
  readonly status: Outcome['status'];
  /** The file that the check names. */
  readonly file?: string;
}

type Files = Case['files'];

const npm = (...dependencies: readonly string[]): Files => ({
  'package.json': JSON.stringify({ dependencies: Object.fromEntries(dependencies.map((name) => [name, '1.0.0'])) }),
});
const pip = (...lines: readonly string[]): Files => ({ 'requirements.txt': lines.join('\n') });
const maven = (...artifacts: readonly string[]): Files => ({ 'pom.xml': artifacts.map((artifact) => `<dependency><artifactId>${artifact}</artifactId></dependency>`).join('\n') });
const composer = (...packages: readonly string[]): Files => ({ 'composer.json': JSON.stringify({ require: Object.fromEntries(packages.map((name) => [name, '^1'])) }) });
const shop = npm('express', 'pg');
const library = npm('lodash');

const done = (name: string, files: Files, file?: string): Case => ({ name, files, status: 'done', ...(file !== undefined && { file }) });
const missing = (name: string, files: Files, file?: string): Case => ({ name, files, status: 'missing', ...(file !== undefined && { file }) });
const notApplicable = (name: string, files: Files): Case => ({ name, files, status: 'not-applicable' });

export const cases: Readonly<Record<string, readonly Case[]>> = {
  'version-control': [
    done('a repository', { ...shop, '.git/HEAD': 'ref: refs/heads/main' }),
    done('a folder of a repository', { ...shop, '../.git/HEAD': 'ref: refs/heads/main' }),
    done('a worktree', { ...shop, '.git': 'gitdir: /elsewhere' }),
    missing('a folder', shop),
  ],
  'ignored-secrets': [
    done('.env is ignored', { ...shop, '.gitignore': 'node_modules\n.env\n' }, '.gitignore'),
    done('all of them are, but the example', { ...shop, '.gitignore': '.env*\n!.env.example', '.env.example': '', '.env.production': 'A=1' }, '.gitignore'),
    done('the rules stand above', { ...shop, '../.gitignore': '.env' }),
    missing('no rules', shop),
    missing('rules about other things', { ...shop, '.gitignore': 'dist' }, '.gitignore'),
    missing('a key that is let in', { ...shop, '.gitignore': '.env', 'deploy/id_ed25519': '' }, 'deploy/id_ed25519'),
  ],
  'readme': [
    done('one that says how', { ...shop, 'README.md': `# Shop\n\n${'What it is for. '.repeat(20)}\n\n    npm start\n` }, 'README.md'),
    missing('none', shop),
    missing('a title only', { ...shop, 'README.md': '# Shop' }, 'README.md'),
  ],
  'decision-records': [
    done('records', { ...shop, 'docs/adr/0001-queue.md': '' }, 'docs/adr/0001-queue.md'),
    missing('none', { ...shop, 'docs/setup.md': '' }),
  ],
  'code-review': [
    done('owners', { ...shop, '.github/CODEOWNERS': '* @a' }, '.github/CODEOWNERS'),
    done('a template', { ...shop, '.github/pull_request_template.md': '' }),
    missing('neither', shop),
  ],
  'linter': [
    done('ESLint', { ...shop, 'eslint.config.mjs': '' }, 'eslint.config.mjs'),
    done('Ruff, in pyproject.toml', { 'pyproject.toml': '[tool.ruff]\nline-length = 100' }, 'pyproject.toml'),
    done('PHPStan', composer('phpstan/phpstan')),
    missing('none', shop),
  ],
  'lock-file': [
    done('npm', { ...shop, 'package-lock.json': '{}' }, 'package-lock.json'),
    done('a workspace with one at its root', { 'pnpm-lock.yaml': '', 'packages/api/package.json': shop['package.json'] ?? '' }, 'pnpm-lock.yaml'),
    done('Python, all versions written out', pip('flask==3.1.0', 'jinja2==3.1.4  # by flask'), 'requirements.txt'),
    done('uv', { 'pyproject.toml': '[project]\ndependencies = ["flask>=3"]', 'uv.lock': '' }, 'uv.lock'),
    done('Maven', maven('spring-boot-starter-web'), 'pom.xml'),
    missing('npm without', shop, 'package.json'),
    missing('Python without', pip('flask>=3'), 'requirements.txt'),
    missing('Composer without, beside npm with', { ...shop, 'package-lock.json': '{}', ...composer('slim/slim') }, 'composer.json'),
    notApplicable('no dependencies', { 'app.py': '' }),
  ],
  'virtual-environment': [
    done('ignored', { ...pip('flask'), '.gitignore': '.venv/\n' }, '.gitignore'),
    done('Poetry', { 'pyproject.toml': '[tool.poetry.dependencies]\nflask = "^3"', 'poetry.lock': '' }, 'poetry.lock'),
    missing('no trace of it', pip('flask'), 'requirements.txt'),
    notApplicable('JavaScript', shop),
  ],
  'dependency-updates': [
    done('Dependabot', { ...shop, '.github/dependabot.yml': '' }, '.github/dependabot.yml'),
    done('Renovate', { ...maven('javalin'), 'renovate.json': '{}' }, 'renovate.json'),
    missing('no bot', shop),
    notApplicable('no dependencies', { 'app.py': '' }),
  ],
  'security-scans': [
    done('npm audit in CI', { ...shop, '.github/workflows/ci.yml': '- run: npm audit --omit=dev' }, '.github/workflows/ci.yml'),
    done('pip-audit in GitLab', { ...pip('flask'), '.gitlab-ci.yml': 'script: [pip-audit]' }),
    missing('CI without', { ...shop, '.github/workflows/ci.yml': '- run: npm test' }, '.github/workflows/ci.yml'),
  ],
  'unit-tests': [
    done('Jest', { ...npm('jest'), 'src/a.ts': '', 'src/a.test.ts': '' }, 'src/a.test.ts'),
    done('pytest', { ...pip('pytest'), 'app.py': '', 'tests/test_app.py': '' }, 'tests/test_app.py'),
    done('JUnit', { ...maven('junit-jupiter'), 'src/main/java/A.java': '', 'src/test/java/ATest.java': '' }),
    done('node:test', { ...library, 'a.js': '', 'test/a.test.js': "import test from 'node:test';" }),
    missing('no tests', { ...shop, 'src/a.ts': '' }),
    missing('no runner', { ...library, 'a.js': '', 'test/a.test.js': '' }, 'test/a.test.js'),
    notApplicable('no program', { 'package.json': '{}' }),
  ],
  'integration-tests': [
    done('supertest', { ...shop, 'test/a.test.js': "import request from 'supertest';" }, 'test/a.test.js'),
    done('MockMvc', { ...maven('spring-boot-starter-web'), 'src/test/java/AIT.java': '@Autowired MockMvc mvc;' }),
    done('FastAPI', { ...pip('fastapi'), 'tests/test_a.py': 'client = TestClient(app)' }),
    done('Laravel', { ...composer('laravel/framework'), 'tests/Feature/ATest.php': "$this->getJson('/a')" }),
    missing('units only', { ...shop, 'test/a.test.js': 'expect(1).toBe(1)' }, 'test/a.test.js'),
    notApplicable('a library', library),
  ],
  'edge-case-tests': [
    done('a status', { ...shop, 'test/a.test.js': 'expect(response.status).toBe(404)' }, 'test/a.test.js'),
    done('an exception', { ...pip('flask'), 'tests/test_a.py': 'with pytest.raises(ValueError):' }),
    missing('success only', { ...shop, 'test/a.test.js': 'expect(1).toBe(1)' }, 'test/a.test.js'),
    missing('no tests', { ...shop, 'a.js': '' }),
    notApplicable('no program', { 'package.json': '{}' }),
  ],
  'migrations': [
    done('SQL', { ...shop, 'migrations/001-products.sql': '' }, 'migrations/001-products.sql'),
    done('Flyway', { ...maven('postgresql'), 'src/main/resources/db/migration/V1__a.sql': '' }),
    done('Alembic', { ...pip('sqlalchemy'), 'alembic/versions/1_a.py': '' }),
    missing('none', shop, 'package.json'),
    missing('a tool and no migrations', { ...pip('sqlalchemy', 'alembic') }, 'requirements.txt'),
    notApplicable('no database', npm('express')),
  ],
  'relationships': [
    done('SQL', { ...shop, 'schema.sql': 'a bigint REFERENCES b (id)' }, 'schema.sql'),
    done('JPA', { ...maven('hibernate-core'), 'src/main/java/entity/A.java': '@ManyToOne B b;' }),
    done('Django', { ...pip('django'), 'shop/models.py': 'b = models.ForeignKey(B)' }),
    missing('none', { ...shop, 'schema.sql': 'CREATE TABLE a (b bigint)' }, 'schema.sql'),
    notApplicable('no schema', shop),
  ],
  'indexes': [
    done('SQL', { ...shop, 'schema.sql': 'CREATE INDEX a_b ON a (b)' }, 'schema.sql'),
    done('Prisma', { ...npm('@prisma/client'), 'prisma/schema.prisma': '@@index([b])' }),
    missing('keys only', { ...shop, 'schema.sql': 'CREATE TABLE a (id bigint PRIMARY KEY)' }, 'schema.sql'),
    notApplicable('no database', npm('express')),
  ],
  'constraints': [
    done('SQL', { ...shop, 'schema.sql': 'a text NOT NULL' }, 'schema.sql'),
    done('Laravel', { ...composer('laravel/framework'), 'database/migrations/1_a.php': "$table->string('a');" }),
    missing('none', { ...shop, 'schema.sql': 'CREATE TABLE a (b text)' }, 'schema.sql'),
    notApplicable('no schema', shop),
  ],
  'backups': [
    done('a script', { ...shop, 'scripts/backup.sh': '' }, 'scripts/backup.sh'),
    done('Terraform', { ...shop, 'infra/db.tf': 'backup_retention_period = 14' }, 'infra/db.tf'),
    missing('no word', shop, 'package.json'),
    notApplicable('no database', npm('express')),
  ],
  'cache': [
    done('Redis', npm('express', 'ioredis'), 'package.json'),
    done('Spring', { ...maven('spring-boot-starter-web'), 'src/main/java/A.java': '@Cacheable("a")' }),
    missing('nothing', shop),
    notApplicable('a library', library),
  ],
  'openapi': [
    done('a document', { ...shop, 'docs/openapi.yaml': '' }, 'docs/openapi.yaml'),
    done('FastAPI', pip('fastapi'), 'requirements.txt'),
    done('springdoc', maven('spring-boot-starter-web', 'springdoc-openapi-starter-webmvc-ui'), 'pom.xml'),
    missing('none', shop, 'package.json'),
    notApplicable('a library', library),
  ],
  'api-version': [
    done('in a path', { ...shop, 'src/app.js': "app.use('/api/v1', router)" }, 'src/app.js'),
    missing('none', { ...shop, 'src/app.js': "app.use('/api', router)" }),
    notApplicable('a library', library),
  ],
  'separate-tiers': [
    done('a repository', { ...shop, 'src/routes.js': "router.get('/a', (req, res) => res.json(find()));", 'src/a.js': "query('SELECT id FROM a WHERE id = $1')" }),
    missing('SQL in a handler', { ...shop, 'src/routes.js': "router.get('/a', () => query('SELECT id FROM a WHERE id = $1'));" }, 'src/routes.js'),
    missing('SQL in a Flask view', { ...pip('flask', 'psycopg'), 'app.py': "@app.get('/a')\ndef a():\n  return query(\"SELECT id FROM a\")" }, 'app.py'),
    notApplicable('no handlers', { ...shop, 'src/a.js': "query('SELECT id FROM a')" }),
  ],
  'authentication': [
    done('Passport', npm('express', 'passport'), 'package.json'),
    done('Spring Security', maven('spring-boot-starter-web', 'spring-boot-starter-security'), 'pom.xml'),
    missing('nothing', shop, 'package.json'),
    notApplicable('a library', library),
  ],
  'authorization': [
    done('Spring', { ...maven('spring-boot-starter-web'), 'src/main/java/A.java': '@PreAuthorize("hasRole(\'A\')")' }, 'src/main/java/A.java'),
    done('by hand', { ...shop, 'src/a.js': "if (user.role !== 'admin') return res.status(403).end();" }, 'src/a.js'),
    missing('nothing', { ...shop, 'src/a.js': 'res.json([])' }, 'package.json'),
    notApplicable('a library', library),
  ],
  'continuous-integration': [
    done('GitHub', { ...shop, '.github/workflows/ci.yml': '- run: npm test' }, '.github/workflows/ci.yml'),
    done('Jenkins', { ...maven('javalin'), 'Jenkinsfile': "sh './mvnw -B verify'" }, 'Jenkinsfile'),
    missing('none', shop),
    missing('a deployment only', { ...shop, '.github/workflows/deploy.yml': '- run: kubectl apply -f k8s' }, '.github/workflows/deploy.yml'),
  ],
  'container-image': [
    done('a Dockerfile', { ...shop, 'Dockerfile': '' }, 'Dockerfile'),
    done('Jib', { 'pom.xml': '<artifactId>spring-boot-starter-web</artifactId><artifactId>jib-maven-plugin</artifactId>' }, 'pom.xml'),
    missing('none', shop),
    notApplicable('a function', { ...shop, 'serverless.yml': '' }),
  ],
  'container-practice': [
    done('all of it', { ...shop, 'Dockerfile': 'FROM node:24-slim AS build\nFROM node:24-slim\nCOPY --from=build /a /a\nUSER node', '.dockerignore': '' }, 'Dockerfile'),
    missing('no version', { ...shop, 'Dockerfile': 'FROM node\nUSER node' }, 'Dockerfile'),
    missing('root', { ...shop, 'Dockerfile': 'FROM node:24-slim' }, 'Dockerfile'),
    missing('everything is copied', { ...shop, 'Dockerfile': 'FROM node:24-slim\nCOPY . .\nUSER node' }, 'Dockerfile'),
    notApplicable('none', shop),
  ],
  'orchestration': [
    done('Kubernetes', { ...shop, 'k8s/app.yaml': 'kind: Deployment\nreadinessProbe:\nlimits:' }, 'k8s/app.yaml'),
    done('compose', { ...shop, 'compose.yaml': 'services:\n  db:\n    healthcheck:' }, 'compose.yaml'),
    missing('no probes', { ...shop, 'k8s/app.yaml': 'kind: Deployment' }, 'k8s/app.yaml'),
    missing('no healthcheck', { ...shop, 'docker-compose.yml': 'services:\n  db:\n    image: postgres:18' }, 'docker-compose.yml'),
    notApplicable('neither', shop),
  ],
  'staging': [
    done('a file', { ...shop, 'k8s/overlays/staging/app.yaml': '' }, 'k8s/overlays/staging/app.yaml'),
    done('a pipeline', { ...shop, '.github/workflows/deploy.yml': 'environment: staging' }, '.github/workflows/deploy.yml'),
    missing('none', shop),
    notApplicable('a library', library),
  ],
  'environment-settings': [
    done('an example', { ...shop, '.env.example': 'PORT=' }, '.env.example'),
    done('profiles of Spring', { ...maven('spring-boot-starter-web'), 'src/main/resources/application-prod.yml': '' }),
    missing('no example', { ...shop, 'a.js': 'process.env.PORT' }, 'a.js'),
    notApplicable('nothing to set', { ...library, 'a.js': '' }),
  ],
  'logging': [
    done('pino', npm('express', 'pino'), 'package.json'),
    done('Python', { ...pip('flask'), 'app.py': 'log = logging.getLogger(__name__)' }, 'app.py'),
    missing('console', { ...shop, 'a.js': "console.log('a')" }, 'package.json'),
    notApplicable('a library', library),
  ],
  'health-endpoint': [
    done('a route', { ...shop, 'src/app.js': "app.get('/healthz', (req, res) => res.sendStatus(200));" }, 'src/app.js'),
    done('Actuator', maven('spring-boot-starter-web', 'spring-boot-starter-actuator'), 'pom.xml'),
    missing('none', { ...shop, 'src/app.js': "app.get('/products', list);" }, 'package.json'),
    notApplicable('a library', library),
  ],
  'monitoring': [
    done('OpenTelemetry', npm('express', '@opentelemetry/sdk-node'), 'package.json'),
    done('Gradle', { 'build.gradle.kts': 'implementation("org.springframework.boot:spring-boot-starter-web")\nimplementation("io.micrometer:micrometer-registry-prometheus")' }, 'build.gradle.kts'),
    missing('nothing', shop, 'package.json'),
    notApplicable('a library', library),
  ],
  'load-balancer': [
    done('nginx', { ...shop, 'nginx.conf': 'upstream app {\n server a; server b;\n}' }, 'nginx.conf'),
    done('replicas', { ...shop, 'k8s/app.yaml': 'spec:\n  replicas: 3' }, 'k8s/app.yaml'),
    missing('one instance', { ...shop, 'compose.yaml': 'services:\n  app:\n    build: .' }, 'compose.yaml'),
    notApplicable('unknown', shop),
  ],
  'tls': [
    done('nginx', { ...shop, 'nginx/site.conf': 'ssl_certificate /a;' }, 'nginx/site.conf'),
    done('Caddy', { ...shop, 'Caddyfile': 'example.org {\n}' }, 'Caddyfile'),
    missing('a proxy without', { ...shop, 'nginx.conf': 'listen 80;' }, 'nginx.conf'),
    notApplicable('a platform', shop),
  ],
  'closed-ports': [
    done('nothing published', { ...shop, 'compose.yaml': 'ports:\n  - "127.0.0.1:5432:5432"\n' }, 'compose.yaml'),
    done('a network policy', { ...shop, 'k8s/net.yaml': 'kind: NetworkPolicy' }, 'k8s/net.yaml'),
    missing('a database for all', { ...shop, 'compose.yaml': 'ports:\n  - "5432:5432"\n' }, 'compose.yaml'),
    missing('a security group for all', { ...shop, 'db.tf': 'ingress {\n from_port = 5432\n cidr_blocks = ["0.0.0.0/0"]\n}' }, 'db.tf'),
    notApplicable('unknown', shop),
  ],
};
