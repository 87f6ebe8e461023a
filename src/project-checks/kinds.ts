/** What a project is, by what it depends on: checks are applicable to some kinds only. */
import type { Hit, Project } from './project.ts';

const frameworks = [
  'express', 'fastify', 'koa', '@nestjs/core', '@hapi/hapi', 'hono', 'next', 'restify',
  'django', 'flask', 'fastapi', 'starlette', 'aiohttp', 'tornado', 'sanic', 'bottle', 'litestar',
  'spring-boot-starter-web', 'spring-boot-starter-webmvc', 'spring-boot-starter-webflux', 'spring-boot-starter-jersey', 'quarkus-rest*', 'quarkus-resteasy*', 'micronaut-http-server*', 'javalin', 'dropwizard-core', 'jakarta.ws.rs-api',
  'laravel/framework', 'laravel/lumen-framework', 'symfony/framework-bundle', 'slim/slim', 'laminas/laminas-mvc', 'cakephp/cakephp', 'yiisoft/yii2', 'codeigniter4/framework',
];

const databases = [
  'pg', 'pg-promise', 'postgres', 'mysql', 'mysql2', 'mariadb', 'sqlite3', 'better-sqlite3', 'knex', 'sequelize', 'typeorm', '@prisma/client', 'prisma', 'drizzle-orm', '@mikro-orm/core', 'objection', 'mssql', 'oracledb', 'kysely',
  'psycopg', 'psycopg2', 'psycopg2-binary', 'asyncpg', 'sqlalchemy', 'flask-sqlalchemy', 'sqlmodel', 'django', 'mysqlclient', 'pymysql', 'aiosqlite', 'peewee', 'tortoise-orm',
  'spring-boot-starter-data-jpa', 'spring-boot-starter-data-jdbc', 'spring-boot-starter-jdbc', 'postgresql', 'mysql-connector-j', 'mysql-connector-java', 'hibernate-core', 'mybatis', 'jooq', 'quarkus-hibernate-orm*', 'quarkus-jdbc-*',
  'laravel/framework', 'doctrine/orm', 'doctrine/dbal', 'symfony/orm-pack', 'illuminate/database',
];

const documentStores = ['mongodb', 'mongoose', 'pymongo', 'motor', 'mongodb-driver-sync', 'spring-boot-starter-data-mongodb', 'mongodb/mongodb', 'cassandra-driver', 'couchbase'];

/** The web framework that the project is built with. */
export function webFramework(project: Project): Hit | undefined {
  return project.dependency(frameworks);
}

/** What the project speaks to a relational database with. */
export function relationalDatabase(project: Project): Hit | undefined {
  return project.dependency(databases);
}

/** What the project keeps data with, of whatever kind. */
export function anyDatabase(project: Project): Hit | undefined {
  return project.dependency([...databases, ...documentStores]);
}

/** Files that tell which containers are run together. */
export function composeFiles(project: Project): readonly string[] {
  return project.findAll(/(?:^|\/)(?:docker-)?compose[\w.-]*\.ya?ml$/);
}

/** What may be handed to Kubernetes. */
export function kubernetesFiles(project: Project): readonly string[] {
  return project.findAll(/(?:^|\/)(?:k8s|kubernetes|manifests|kustomize|helm|charts?|deploy|deployment)\/.*\.ya?ml$/);
}

/** Settings of what stands in front of the application. */
export function proxyFiles(project: Project): readonly string[] {
  return project.findAll(/(?:^|\/)(?:nginx[^/]*\.conf|nginx\/.*\.conf|[^/]*nginx[^/]*\.(?:conf|template)|Caddyfile|haproxy\.cfg|traefik\.ya?ml|traefik\.toml)$/);
}

/** Descriptions of infrastructure. */
export function terraformFiles(project: Project): readonly string[] {
  return project.findAll(/\.tf$/);
}

/** Pipelines of continuous integration. */
export function pipelines(project: Project): readonly string[] {
  return project.findAll(/^(?:\.github\/workflows\/[^/]+\.ya?ml|\.gitlab-ci\.ya?ml|Jenkinsfile|azure-pipelines\.ya?ml|bitbucket-pipelines\.ya?ml|\.circleci\/config\.ya?ml|\.travis\.ya?ml|\.drone\.ya?ml|\.woodpecker(?:\/[^/]+)?\.ya?ml|\.forgejo\/workflows\/[^/]+\.ya?ml|\.gitea\/workflows\/[^/]+\.ya?ml|cloudbuild\.ya?ml|buildspec\.ya?ml)$/);
}

/** Where the schema of a relational database is written down. */
export function schemaFiles(project: Project): readonly string[] {
  return [
    ...project.findAll(/\.(?:sql|prisma)$/),
    ...project.findAll(/(?:^|\/)(?:migrations?|db|database|schema|models?|entit(?:y|ies)|alembic)\/.*\.(?:[cm]?[jt]s|py|java|kt|php|xml|ya?ml)$/i),
    ...project.findAll(/(?:^|\/)(?:models?|schema|entit(?:y|ies))\.(?:[cm]?[jt]s|py)$/i),
    ...project.findAll(/Entity\.(?:java|kt|php)$/),
  ];
}

/** Files that a container image is built from. */
export function imageFiles(project: Project): readonly string[] {
  return project.findAll(/(?:^|\/)(?:Dockerfile[\w.-]*|[\w.-]+\.Dockerfile|Containerfile)$/);
}
