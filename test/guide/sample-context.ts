/**
 * What stands around a sample of the guide in a real file: the names that it uses and does not declare itself. A sample shows the lines that
 * matter; alone, its `pool` is a name like any other, and no analysis could tell a hole in what is done with it.
 */

interface Declaration {
  /** The name as the sample writes it. */
  readonly name: string;
  readonly text: string;
  /** Names that its text uses in turn. */
  readonly needs?: readonly string[];
}

interface Surroundings {
  /** In the order in which they are declared. */
  readonly declarations: readonly Declaration[];
  /** Joins the declarations and the sample to a file. */
  readonly file: (above: readonly string[], sample: string) => string;
}

const javascript: Surroundings = {
  declarations: [
    { name: 'express', text: "import express from 'express';" },
    { name: 'Router', text: "import { Router } from 'express';" },
    { name: 'z', text: "import { z } from 'zod';" },
    { name: 'crypto', text: "import crypto from 'node:crypto';" },
    { name: 'fs', text: "import fs from 'node:fs';" },
    { name: 'readFile', text: "import { readFile } from 'node:fs/promises';" },
    { name: 'promisify', text: "import { promisify } from 'node:util';" },
    { name: 'jwt', text: "import jwt from 'jsonwebtoken';" },
    { name: 'argon2', text: "import argon2 from 'argon2';" },
    { name: 'rateLimit', text: "import { rateLimit } from 'express-rate-limit';" },
    { name: 'Pool', text: "import { Pool } from 'pg';" },
    { name: 'logger', text: "import pino from 'pino';\nconst logger = pino();" },
    { name: 'signIn', text: 'const signIn = z.object({ email: z.email(), password: z.string().max(200) });', needs: ['z'] },
    { name: 'pool', text: "const pool = new Pool();", needs: ['Pool'] },
    { name: 'redis', text: "import { createClient } from 'redis';\nconst redis = createClient();" },
    { name: 'app', text: 'const app = express();', needs: ['express'] },
    { name: 'router', text: 'const router = Router();', needs: ['Router'] },
  ],
  file: (above, sample) => [...above, sample].join('\n'),
};

const python: Surroundings = {
  declarations: [
    ...['asyncio', 'hashlib', 'json', 'os', 'random', 'secrets', 'httpx', 'jwt', 'psycopg', 'pytest', 'requests', 'strawberry'].map((name) => ({ name, text: `import ${name}` })),
    ...[
      ['collections', 'Counter'], ['flask', 'Flask'], ['flask', 'jsonify'], ['flask', 'abort'], ['flask', 'g'], ['flask', 'request'], ['fastapi', 'FastAPI'], ['fastapi', 'HTTPException'], ['fastapi', 'Response'],
      ['pydantic', 'BaseModel'], ['pydantic', 'Field'], ['pydantic', 'ValidationError'], ['typing', 'Literal'], ['uuid', 'UUID'], ['argon2', 'PasswordHasher'],
    ].map(([module = '', name = '']) => ({ name, text: `from ${module} import ${name}` })),
    { name: 'logger', text: 'import logging\nlogger = logging.getLogger(__name__)' },
    { name: 'connection', text: "connection = psycopg.connect('dbname=shop')", needs: ['psycopg'] },
    { name: 'cursor', text: 'cursor = connection.cursor()', needs: ['psycopg', 'connection'] },
    { name: 'cache', text: 'import redis\ncache = redis.Redis()' },
    { name: 'app', text: 'app = Flask(__name__)', needs: ['Flask'] },
    { name: 'api', text: 'api = FastAPI()', needs: ['FastAPI'] },
    { name: 'NewAccount', text: 'class NewAccount(BaseModel):\n    email: str = Field(max_length=200)\n    password: str = Field(max_length=200)\n', needs: ['BaseModel', 'Field'] },
    { name: 'SignIn', text: 'class SignIn(BaseModel):\n    email: str = Field(max_length=200)\n    password: str = Field(max_length=200)\n', needs: ['BaseModel', 'Field'] },
  ],
  file: (above, sample) => [...above, '', sample].join('\n'),
};

const java: Surroundings = {
  declarations: [
    ...[
      'com.auth0.jwt.JWT', 'com.auth0.jwt.algorithms.Algorithm', 'com.auth0.jwt.interfaces.DecodedJWT', 'com.auth0.jwt.interfaces.JWTVerifier', 'jakarta.servlet.http.HttpServletRequest', 'jakarta.validation.Valid', 'jakarta.validation.constraints.Max',
      'jakarta.validation.constraints.Min', 'jakarta.validation.constraints.NotNull', 'java.io.IOException', 'java.net.URI', 'java.net.http.HttpRequest', 'java.net.http.HttpResponse',
      'java.net.http.HttpResponse.BodyHandlers', 'java.nio.file.Files', 'java.nio.file.Path', 'java.security.MessageDigest', 'java.security.NoSuchAlgorithmException', 'java.security.Principal',
      'java.security.SecureRandom', 'java.sql.Connection', 'java.sql.DriverManager', 'java.sql.PreparedStatement', 'java.sql.ResultSet', 'java.sql.SQLException', 'java.time.Duration', 'java.util.ArrayList',
      'java.util.Base64', 'java.util.List', 'java.util.Map', 'java.util.Optional', 'java.util.Random', 'java.util.Set', 'java.util.UUID', 'java.util.concurrent.CompletableFuture',
      'java.util.concurrent.ConcurrentHashMap', 'java.util.stream.Collectors', 'org.junit.jupiter.api.Test', 'org.junit.jupiter.params.ParameterizedTest', 'org.junit.jupiter.params.provider.CsvSource',
      'org.springframework.cache.annotation.Cacheable', 'org.springframework.http.HttpStatus', 'org.springframework.http.ResponseEntity', 'org.springframework.graphql.data.method.annotation.Argument', 'org.springframework.graphql.data.method.annotation.QueryMapping',
      'org.springframework.security.crypto.argon2.Argon2PasswordEncoder', 'org.springframework.web.bind.annotation.DeleteMapping', 'org.springframework.web.bind.annotation.GetMapping',
      'org.springframework.web.bind.annotation.PathVariable', 'org.springframework.web.bind.annotation.PostMapping', 'org.springframework.web.bind.annotation.RequestBody', 'org.springframework.web.bind.annotation.RequestMapping', 'org.springframework.web.bind.annotation.RequestParam',
      'org.springframework.web.bind.annotation.RestController', 'org.springframework.web.server.ResponseStatusException',
    ].map((name) => ({ name: name.slice(name.lastIndexOf('.') + 1), text: `import ${name};` })),
    { name: 'connection', text: 'private java.sql.Connection connection;' },
    { name: 'jdbc', text: 'private org.springframework.jdbc.core.simple.JdbcClient jdbc;' },
    { name: 'client', text: 'private final java.net.http.HttpClient client = java.net.http.HttpClient.newHttpClient();' },
    { name: 'logger', text: 'private static final org.slf4j.Logger logger = org.slf4j.LoggerFactory.getLogger(Sample.class);' },
    { name: 'NewAccount', text: 'record NewAccount(String email, String password) {}' },
    { name: 'SignIn', text: 'record SignIn(String email, String password) {}' },
  ],
  // A sample of members alone stands in a controller that has what it uses, one of statements in a method of it.
  file: (above, sample) => {
    const imports = above.filter((text) => text.startsWith('import '));
    const members = above.filter((text) => !text.startsWith('import '));
    if (/^class /m.test(sample)) return [...imports, sample].join('\n');
    const isMember = /^(?:(?:@|record |sealed |static |private |public |void )|[\w<>[\], ]+ \w+\(.*\{$)/m.test(sample);
    const inside = isMember ? sample : `void run(String password, String attempt, String token) throws Exception {\n${sample}\n}`;
    return [...imports, 'import org.springframework.web.bind.annotation.RestController;', '@RestController', 'class Sample {', ...members, inside, '}', ''].join('\n');
  },
};

const php: Surroundings = {
  declarations: [
    ...['Firebase\\JWT\\JWT', 'Firebase\\JWT\\Key', 'Illuminate\\Http\\Request', 'Illuminate\\Support\\Facades\\Cache', 'Illuminate\\Support\\Facades\\Concurrency',
      'Illuminate\\Support\\Facades\\DB', 'Illuminate\\Support\\Facades\\Http', 'Illuminate\\Support\\Facades\\Log', 'Illuminate\\Support\\Facades\\Route',
    ].map((name) => ({ name: name.slice(name.lastIndexOf('\\') + 1), text: `use ${name};` })),
    { name: '$pdo', text: "$pdo = new PDO(getenv('DATABASE'));" },
  ],
  // A method alone stands in a class.
  file: (above, sample) => ['<?php', ...above, ...(/^(?:public|private) function/m.test(sample) ? ['final class Sample extends TestCase', '{', sample, '}'] : [sample])].join('\n'),
};

const surroundings: Readonly<Record<string, Surroundings>> = { js: javascript, ts: javascript, python, java, php };

/** The endings of files for the words behind fences. */
export const endings: Readonly<Record<string, string>> = { js: '.js', ts: '.ts', python: '.py', java: '.java', php: '.php' };

/** The sample as part of a file. */
export function inFile(language: string, sample: string): string {
  const { declarations, file } = surroundings[language] ?? { declarations: [], file: (_, text) => text };
  const uses = ({ name }: Declaration): boolean => new RegExp(`(?<![\\w$.>])${name.replace('$', '\\$')}\\b`).test(sample) && !declares(sample, name);
  const wanted = new Set(declarations.filter(uses).flatMap(({ name, needs = [] }) => [...needs.filter((need) => !declares(sample, need)), name]));
  return file(declarations.filter(({ name }) => wanted.has(name)).map(({ text }) => text), sample);
}

/** Whether the sample imports, assigns or defines a name itself, or takes it as a parameter. */
function declares(sample: string, name: string): boolean {
  const word = name.replace('$', '\\$');
  return new RegExp(`^(?:import|from|use)\\b.*\\b${word}\\b|\\b(?:const|let|var|class|record|interface|def|function) ${word}\\b|^${word} = |\\b\\w+ ${word}[,)]`, 'm').test(sample);
}
