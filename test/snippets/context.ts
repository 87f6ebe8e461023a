/**
 * What stands around a snippet in a real file: the declarations that it refers to. Alone, a `pool` is a name like any other, and
 * no analysis could find a hole in what is done with it.
 */
import type { ProjectHost } from '../../src/analysis/project.ts';
import { expand } from './expand.ts';
import { languagesOf, readSnippets, type SnippetEntry } from './snippet-files.ts';

const snippets = readSnippets();

/** Whether a snippet writes a file, or the head of one: what it refers to, it imports. */
export function isFile({ prefix }: Pick<SnippetEntry, 'prefix'>): boolean {
  return /^(?:rest-(?:app|server|router|error-handler|token-check)|db-pool|test-file)(?:-commonjs)?$/.test(prefix);
}

/** The text above a snippet in a file of this language; empty for those that write files. */
export function contextOf({ prefix, body }: SnippetEntry, language: string): string {
  const own = expand(body);
  const token = "import jwt from 'jsonwebtoken';\n";
  // In JavaScript this snippet serves both kinds of modules, so it leaves the import to its user.
  if (prefix === 'rest-token-check') return own.includes(token) ? '' : token;
  if (isFile({ prefix })) return '';
  const written = (wanted: string): string => expand(bodyOf(wanted, language));
  if (prefix.startsWith('test-')) return `${written('test-file')}\n${token}\n`;
  const database = "import { Pool } from 'pg';\nconst pool = new Pool();\n";
  if (prefix.startsWith('db-')) return `${database}\n`;
  const queries = snippets
    .filter((other) => other.prefix.startsWith('db-') && !isFile(other) && languagesOf(other).includes(language))
    .map((other) => expand(other.body));
  return [
    "import express, { Router } from 'express';\nimport { rateLimit } from 'express-rate-limit';\nimport { z } from 'zod';",
    database,
    'const app = express();\nconst router = Router();',
    own.includes('const productInput') ? '' : "const productInput = z.object({ name: z.string() });",
    written('rest-token-check').includes(token) ? '' : token,
    written('rest-token-check'),
    ...queries,
    '',
  ].join('\n\n');
}

/** The files that the tests which snippets write import: the application and its pool. */
export function projectOf(language: string, extension: string): ProjectHost {
  const files = new Map([
    [`/shop/src/db.${extension}`, expand(bodyOf('db-pool', language))],
    [`/shop/src/app.${extension}`, expand(bodyOf('rest-app', language))],
    [`/shop/src/error-handler.${extension}`, expand(bodyOf('rest-error-handler', language))],
  ]);
  return { read: (path) => files.get(path) };
}

function bodyOf(prefix: string, language: string): readonly string[] {
  const found = snippets.find((snippet) => snippet.prefix === prefix && languagesOf(snippet).includes(language));
  if (!found) throw new Error(`there is no snippet ${prefix} for ${language}`);
  return found.body;
}
