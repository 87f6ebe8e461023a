/**
 * Databases of which nothing is known but the statement that they are given: `connection.query('SELECT … FROM …')`, where the connection comes
 * from a file or a package that nobody knows.
 */
import type { Model } from '../model.ts';

/** What a statement begins with; what is not known of it is U+0000. */
const statement = '^\\s*(?:SELECT\\b[^]*\\sFROM\\s|INSERT\\s+INTO\\s|REPLACE\\s+INTO\\s|UPDATE\\s[^]*\\sSET\\s|DELETE\\s+FROM\\s)';

/** Methods of any name that drivers use, given a text that begins as a statement does. */
export const sqlText: Model = {
  id: 'sql-text',
  title: 'Statements by their text',
  language: 'javascript',
  sinks: [
    { path: 'any.{query,execute,raw,exec,run,all,get,each,prepare,unsafe,queryAsync}', argument: 0, kind: 'sql', where: [{ argument: 0, matches: statement }] },
    { path: 'any.{query,execute}', argument: 0, member: 'sql', kind: 'sql', where: [{ argument: 0, member: 'sql', matches: statement }] },
    { path: 'any.{query,execute}', argument: 0, member: 'text', kind: 'sql', where: [{ argument: 0, member: 'text', matches: statement }] },
  ],
};
