/**
 * The command line: arguments in, a report and an exit code out. It knows neither the process that it runs in nor where the catalogue comes from.
 *
 *     run(['scan', 'shop'], { catalog, languages, version, readRulePage, out: (text) => …, tell: (text) => … })  // 0, 1 or 2
 */
import { writeFileSync } from 'node:fs';
import type { LanguageFrontEnd } from '../analysis/language.ts';
import { help, parseArguments, type Format } from './arguments.ts';
import { formatJson } from './formats/json.ts';
import { formatSarif, type SarifTool } from './formats/sarif.ts';
import { formatText, summary } from './formats/text.ts';
import type { Report } from './report.ts';
import { scan, type ScanOptions } from './scan.ts';

/** What the command line is put together from. */
export interface CommandParts extends SarifTool {
  readonly languages: readonly LanguageFrontEnd[];
  /** Writes to the standard output. */
  readonly out: (text: string) => void;
  /** Writes to the standard error. */
  readonly tell: (text: string) => void;
  /** Called before each file; undefined where nobody watches. */
  readonly onProgress?: NonNullable<ScanOptions['onProgress']>;
}

/** Does what the arguments ask for: 0 where nothing was found, 1 where something was, 2 where it could not be done, or not for every file. */
export function run(args: readonly string[], parts: CommandParts): 0 | 1 | 2 {
  const request = parseArguments(args);
  switch (request.kind) {
    case 'help': parts.out(help); return 0;
    case 'version': parts.out(`${parts.version}\n`); return 0;
    case 'wrong': parts.tell(`${request.message}\n\n${help}`); return 2;
    case 'scan': break;
  }
  try {
    const report = scan(request.target, parts);
    const text = write(report, request.format, parts);
    if (request.output === undefined) {
      parts.out(text);
    } else {
      writeFileSync(request.output, text);
      parts.tell(`${summary(report)}\n`);
    }
    if (report.notes.some(({ kind }) => kind === 'failed')) return 2;
    return report.findings.length > 0 ? 1 : 0;
  } catch (error) {
    parts.tell(`${error instanceof Error ? error.message : String(error)}\n`);
    return 2;
  }
}

function write(report: Report, format: Format, tool: SarifTool): string {
  switch (format) {
    case 'text': return formatText(report);
    case 'json': return formatJson(report, tool.version);
    case 'sarif': return formatSarif(report, tool);
  }
}
