/**
 * What is asked of the command line: `backend-guide scan shop --format sarif --output findings.sarif`.
 */
import { parseArgs } from 'node:util';

/** The formats that findings can be written in. */
export const formats = ['text', 'json', 'sarif'] as const;

/** How findings are written. */
export type Format = (typeof formats)[number];

/** What is to be done. `wrong` says what cannot be understood. */
export type Request =
  | { readonly kind: 'scan'; readonly target: string; readonly format: Format; readonly output?: string; readonly workers?: number }
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | { readonly kind: 'wrong'; readonly message: string };

/** What `--help` prints. */
export const help = `Backend Guide: finds where backend code departs from the guide.

Usage: backend-guide scan <folder> [options]

  --format <format>   text (the default), json or sarif
  --output <file>     write to this file instead of the standard output
  --workers <n>       analyse in so many threads; by default in 1, since each reads anew what files import
  --version           print the version
  --help              print this

Scans the JavaScript and TypeScript files of a folder, or one file. Leaves out what .gitignore does,
packages, build output, and what is minified or generated.

Exit code: 0 nothing found, 1 findings, 2 failure.
`;

/** Understands the arguments behind the program's name. */
export function parseArguments(args: readonly string[]): Request {
  try {
    const { values, positionals } = parseArgs({
      args: [...args], allowPositionals: true,
      options: { format: { type: 'string' }, output: { type: 'string' }, workers: { type: 'string' }, help: { type: 'boolean', short: 'h' }, version: { type: 'boolean', short: 'v' } },
    });
    if (values.help) return { kind: 'help' };
    if (values.version) return { kind: 'version' };
    const [command, target, ...more] = positionals;
    if (command === undefined) return wrong('Nothing to do.');
    if (command !== 'scan') return wrong(`There is no command «${command}».`);
    if (target === undefined) return wrong('Which folder is to be scanned?');
    if (more.length > 0) return wrong(`One folder at a time: «${more.join(' ')}» is too much.`);
    const format = formats.find((one) => one === (values.format ?? 'text'));
    if (format === undefined) return wrong(`There is no format «${values.format ?? ''}»: it is one of ${formats.join(', ')}.`);
    if (values.output === '') return wrong('--output needs the name of a file.');
    const workers = values.workers === undefined ? undefined : Number(values.workers);
    if (workers !== undefined && !(Number.isInteger(workers) && workers >= 1 && workers <= 64)) return wrong('--workers needs a number from 1 to 64.');
    return { kind: 'scan', target, format, ...(values.output !== undefined && { output: values.output }), ...(workers !== undefined && { workers }) };
  } catch (error) {
    return wrong(error instanceof Error ? error.message : String(error));
  }
}

function wrong(message: string): Request {
  return { kind: 'wrong', message };
}
