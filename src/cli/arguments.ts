/**
 * What is asked of the command line: `backend-guide scan shop --format sarif --output findings.sarif`.
 */
import { parseArgs } from 'node:util';
import type { Severity } from '../catalog/rule.ts';

/** The formats that findings can be written in. */
export const formats = ['text', 'json', 'sarif', 'github', 'gitlab', 'junit'] as const;

/** How findings are written. */
export type Format = (typeof formats)[number];

/** The mildest findings for which the exit code is 1; `never`: it is 0 whatever is found. */
const failures = ['error', 'warning', 'information', 'never'] as const;

/** A part of a scan that several machines share: the first of three is `{ index: 1, count: 3 }`. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** What a scan is asked for. */
export interface ScanRequest {
  readonly kind: 'scan';
  /** Folders and files. */
  readonly targets: readonly string[];
  readonly format: Format;
  readonly output?: string;
  readonly jobs?: number;
  /** The path of the baseline; null: none counts. Missing: as the configuration says. */
  readonly baseline?: string | null;
  /** The baseline is written anew, of all that is found. */
  readonly updatesBaseline: boolean;
  readonly failOn: Severity | 'never';
  /** Ids of rules, or patterns of them; all others are silent. */
  readonly rules: readonly string[];
  /** Only what has changed since this commit is told. */
  readonly changedSince?: string;
  readonly fixes: boolean;
  readonly shard?: Shard;
}

/** What is to be done. `wrong` says what cannot be understood. */
export type Request =
  | ScanRequest
  | { readonly kind: 'rules' }
  | { readonly kind: 'explain'; readonly rule: string }
  | { readonly kind: 'lsp' }
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | { readonly kind: 'wrong'; readonly message: string };

/** What `--help` prints. */
export const help = `Backend Guide: finds where backend code departs from the guide.

Usage:
  backend-guide scan [folders and files]   find; without a folder, in the one that you are in
  backend-guide rules                      list the rules
  backend-guide explain <rule>             what a rule finds, why, and what to write instead
  backend-guide lsp                        the language server, on the standard input and output

Options of scan:
  --format <format>     ${formats.join(', ')}; by default text
  --output <file>       write to this file instead of the standard output
  --fail-on <severity>  end with 1 for error, warning, information (the default) and graver; or never
  --rule <rule>         only this rule, or those of a pattern (weak-*); may be repeated
  --changed             only what has changed since the last commit, or since another one:
  --changed=<commit>      a branch, a tag, a hash
  --baseline <file>     leave out the findings that this file lists; by default backend-guide-baseline.json
  --no-baseline         leave out none
  --update-baseline     write all findings into the baseline
  --fix                 mend what can be mended without a question
  --shard <i>/<n>       one of n parts, which together find what one scan does
  --jobs <n>            analyse in so many threads; by default in 1

  --version             print the version
  --help                print this

Leaves out what .gitignore does, packages, build output, and what is minified or generated. What is to be found, where, and how
severely, a file backend-guide.json in the folder says.

Exit code: 0 nothing found, 1 findings, 2 failure.
`;

/** Understands the arguments behind the program's name. */
export function parseArguments(args: readonly string[]): Request {
  try {
    const { values, positionals } = parseArgs({
      // An option may have a value or none here, which `parseArgs` does not know.
      args: args.map((one) => (one === '--changed' ? '--changed=HEAD' : one)), allowPositionals: true,
      options: {
        format: { type: 'string' }, output: { type: 'string' }, jobs: { type: 'string' }, baseline: { type: 'string' }, 'no-baseline': { type: 'boolean' },
        'update-baseline': { type: 'boolean' }, 'fail-on': { type: 'string' }, rule: { type: 'string', multiple: true }, changed: { type: 'string' },
        fix: { type: 'boolean' }, shard: { type: 'string' }, help: { type: 'boolean', short: 'h' }, version: { type: 'boolean', short: 'v' },
      },
    });
    if (values.help) return { kind: 'help' };
    if (values.version) return { kind: 'version' };
    const [command, ...operands] = positionals;
    switch (command) {
      case undefined: return wrong('Nothing to do.');
      case 'rules': case 'lsp': return operands.length > 0 ? wrong(`«${operands.join(' ')}» is too much.`) : { kind: command };
      case 'explain': return operands.length === 1 ? { kind: 'explain', rule: operands[0] ?? '' } : wrong('Which rule is to be explained? `backend-guide rules` lists them.');
      case 'scan': return scanRequest(operands, values);
      default: return wrong(`There is no command «${command}».`);
    }
  } catch (error) {
    return wrong(error instanceof Error ? error.message : String(error));
  }
}

type Values = Partial<Record<'format' | 'output' | 'jobs' | 'baseline' | 'fail-on' | 'changed' | 'shard', string>> & Partial<Record<'no-baseline' | 'update-baseline' | 'fix', boolean>> & { readonly rule?: readonly string[] };

function scanRequest(targets: readonly string[], values: Values): Request {
  const format = formats.find((one) => one === (values.format ?? 'text'));
  if (format === undefined) return wrong(`There is no format «${values.format ?? ''}»: it is one of ${formats.join(', ')}.`);
  const failOn = failures.find((one) => one === (values['fail-on'] ?? 'information'));
  if (failOn === undefined) return wrong(`--fail-on is one of ${failures.join(', ')}.`);
  for (const name of ['output', 'baseline', 'changed'] as const) if (values[name] === '') return wrong(`--${name} needs a value.`);
  const jobs = values.jobs === undefined ? undefined : Number(values.jobs);
  if (jobs !== undefined && !(Number.isInteger(jobs) && jobs >= 1 && jobs <= 64)) return wrong('--jobs needs a number from 1 to 64.');
  const shard = values.shard === undefined ? undefined : parseShard(values.shard);
  if (shard === null) return wrong('--shard needs a part and the number of parts: 1/3.');
  if (values['no-baseline'] && (values.baseline !== undefined || values['update-baseline'])) return wrong('--no-baseline leaves nothing for --baseline and --update-baseline.');
  if (values['update-baseline'] && (shard || values.changed !== undefined || values.rule)) return wrong('--update-baseline needs all that is found: it goes without --shard, --changed and --rule.');
  const baseline = values['no-baseline'] ? null : values.baseline;
  return {
    kind: 'scan', targets: targets.length > 0 ? targets : ['.'], format, failOn, rules: values.rule ?? [], fixes: values.fix ?? false, updatesBaseline: values['update-baseline'] ?? false,
    ...(values.output !== undefined && { output: values.output }), ...(jobs !== undefined && { jobs }), ...(baseline !== undefined && { baseline }),
    ...(values.changed !== undefined && { changedSince: values.changed }), ...(shard && { shard }),
  };
}

/** Null where it is none. */
function parseShard(text: string): Shard | null {
  const [, index, count] = /^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? [];
  const shard = { index: Number(index), count: Number(count) };
  return shard.index >= 1 && shard.index <= shard.count ? shard : null;
}

function wrong(message: string): Request {
  return { kind: 'wrong', message };
}
