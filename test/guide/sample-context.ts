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
  file: (above, sample) => `${[...above, sample].join('\n')}`,
};

const python: Surroundings = {
  declarations: [
    { name: 'os', text: 'import os' },
    { name: 'json', text: 'import json' },
    { name: 'Flask', text: 'from flask import Flask' },
    { name: 'request', text: 'from flask import request' },
    { name: 'jsonify', text: 'from flask import jsonify' },
    { name: 'abort', text: 'from flask import abort' },
    { name: 'FastAPI', text: 'from fastapi import FastAPI' },
    { name: 'HTTPException', text: 'from fastapi import HTTPException' },
    { name: 'BaseModel', text: 'from pydantic import BaseModel' },
    { name: 'Field', text: 'from pydantic import Field' },
    { name: 'UUID', text: 'from uuid import UUID' },
    { name: 'jwt', text: 'import jwt' },
    { name: 'PasswordHasher', text: 'from argon2 import PasswordHasher' },
    { name: 'psycopg', text: 'import psycopg' },
    { name: 'pytest', text: 'import pytest' },
    { name: 'connection', text: "connection = psycopg.connect('dbname=shop')", needs: ['psycopg'] },
    { name: 'cursor', text: 'cursor = connection.cursor()', needs: ['psycopg', 'connection'] },
    { name: 'app', text: 'app = Flask(__name__)', needs: ['Flask'] },
    { name: 'api', text: 'api = FastAPI()', needs: ['FastAPI'] },
  ],
  file: (above, sample) => [...above, '', sample].join('\n'),
};

const java: Surroundings = {
  declarations: [
    ...['java.sql.Connection', 'java.sql.PreparedStatement', 'java.sql.ResultSet', 'java.sql.SQLException', 'java.sql.Statement', 'java.util.List', 'java.util.Map', 'java.util.Optional',
      'java.util.UUID', 'java.util.concurrent.ConcurrentHashMap', 'java.net.URI', 'javax.sql.DataSource', 'jakarta.validation.Valid', 'jakarta.validation.constraints.Max',
      'jakarta.validation.constraints.Min', 'jakarta.validation.constraints.NotNull', 'org.springframework.http.ResponseEntity', 'org.springframework.jdbc.core.JdbcTemplate',
      'org.springframework.jdbc.core.simple.JdbcClient', 'org.springframework.security.crypto.argon2.Argon2PasswordEncoder', 'org.springframework.web.bind.annotation.GetMapping',
      'org.springframework.web.bind.annotation.PathVariable', 'org.springframework.web.bind.annotation.PostMapping', 'org.springframework.web.bind.annotation.RequestBody',
      'org.springframework.web.bind.annotation.RequestParam', 'org.springframework.web.bind.annotation.RestController', 'org.junit.jupiter.api.Test',
    ].map((name) => ({ name: name.slice(name.lastIndexOf('.') + 1), text: `import ${name};` })),
    { name: 'connection', text: 'private java.sql.Connection connection;' },
    { name: 'jdbc', text: 'private org.springframework.jdbc.core.simple.JdbcClient jdbc;' },
  ],
  // A sample of methods alone stands in a controller that has what it uses.
  file: (above, sample) => {
    const imports = above.filter((text) => text.startsWith('import '));
    const fields = above.filter((text) => !text.startsWith('import '));
    if (/^(?:@\w+.*\n)*(?:public |final |abstract )*(?:class|record|interface|enum) /m.test(sample)) return [...imports, sample].join('\n');
    return [...imports, '@org.springframework.web.bind.annotation.RestController', 'class Sample {', ...fields, sample, '}', ''].join('\n');
  },
};

const php: Surroundings = {
  declarations: [
    { name: '$pdo', text: "$pdo = new PDO(getenv('DATABASE'));" },
  ],
  file: (above, sample) => ['<?php', ...above, sample].join('\n'),
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
