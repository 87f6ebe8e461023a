/**
 * The command line: arguments in, a report and an exit code out. It knows neither the process that it runs in nor where the catalogue comes from.
 *
 *     await run(['scan', 'shop'], { catalog, languages, version, readRulePage, out: (text) => …, tell: (text) => … })  // 0, 1 or 2
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { applyFixes, fixesToApply } from '../analysis/fixes/mending.ts';
import type { LanguageFrontEnd } from '../analysis/language.ts';
import type { Rule, Severity } from '../catalog/rule.ts';
import { formatBaseline } from '../policy/baseline.ts';
import { help, parseArguments, type Format, type ScanRequest } from './arguments.ts';
import { decode } from './folder-texts.ts';
import { formatGithub } from './formats/github.ts';
import { formatGitlab } from './formats/gitlab.ts';
import { formatJson } from './formats/json.ts';
import { formatJunit } from './formats/junit.ts';
import { formatSarif, type SarifTool } from './formats/sarif.ts';
import { formatText, summary, type Paint } from './formats/text.ts';
import type { Report } from './report.ts';
import { scan, type Scan, type ScanOptions } from './scan.ts';

/** What the command line is put together from. */
export interface CommandParts extends SarifTool {
  readonly languages: readonly LanguageFrontEnd[];
  /** Writes to the standard output. */
  readonly out: (text: string) => void;
  /** Writes to the standard error. */
  readonly tell: (text: string) => void;
  /** Colours for the standard output; missing: it has none. */
  readonly paint?: Paint;
  /** Called after each file; undefined where nobody watches. */
  readonly onProgress?: NonNullable<ScanOptions['onProgress']>;
  readonly startWorker?: NonNullable<ScanOptions['startWorker']>;
  /** Serves as a language server until the other side ends it; undefined where there is none. */
  readonly serve?: () => void;
  /** `2026-11-29`. */
  readonly today: string;
}

/** Rounds of fixes: one may make room for another. */
const maximumRounds = 10;

const strengths: Readonly<Record<Severity, number>> = { error: 3, warning: 2, information: 1 };

/** Does what the arguments ask for: 0 where nothing was found, 1 where something was, 2 where it could not be done, or not for every file. */
export async function run(args: readonly string[], parts: CommandParts): Promise<0 | 1 | 2> {
  const request = parseArguments(args);
  switch (request.kind) {
    case 'help': parts.out(help); return 0;
    case 'version': parts.out(`${parts.version}\n`); return 0;
    case 'wrong': parts.tell(`${request.message}\n\n${help}`); return 2;
    case 'rules': parts.out(parts.catalog.rules.map(line).join('')); return 0;
    case 'explain': return explain(request.rule, parts);
    case 'lsp': parts.serve?.(); return 0;
    case 'scan': break;
  }
  try {
    const found = request.fixes ? await mend(request, parts) : await scan(request, parts);
    if (request.updatesBaseline) return updateBaseline(found, parts);
    const text = write(found, request.format, parts, request.output === undefined);
    if (request.output === undefined) {
      parts.out(text);
    } else {
      writeFileSync(request.output, text);
      parts.tell(`${summary(found)}\n`);
    }
    return exitCode(found, request.failOn);
  } catch (error) {
    parts.tell(`${error instanceof Error ? error.message : String(error)}\n`);
    return 2;
  }
}

function exitCode({ findings, notes }: Report, failOn: ScanRequest['failOn']): 0 | 1 | 2 {
  if (notes.some(({ kind }) => kind === 'failed')) return 2;
  if (failOn === 'never') return 0;
  return findings.some(({ severity }) => strengths[severity] >= strengths[failOn]) ? 1 : 0;
}

function write(report: Report, format: Format, { paint, ...tool }: CommandParts, isShown: boolean): string {
  switch (format) {
    case 'text': return formatText(report, isShown ? paint : undefined);
    case 'json': return formatJson(report, tool.version);
    case 'sarif': return formatSarif(report, tool);
    case 'github': return formatGithub(report);
    case 'gitlab': return formatGitlab(report);
    case 'junit': return formatJunit(report);
  }
}

function line({ id, severity, title, cwe }: Rule): string {
  return `${id.padEnd(32)} ${severity.padEnd(12)} ${title} (${cwe.map((number) => `CWE-${number}`).join(', ')})\n`;
}

function explain(id: string, { catalog, readRulePage, out, tell }: CommandParts): 0 | 2 {
  const rule = catalog.rules.find((one) => one.id === id);
  if (!rule) {
    tell(`There is no rule «${id}»: \`backend-guide rules\` lists them.\n`);
    return 2;
  }
  out(`${line(rule)}\n${readRulePage(id) ?? ''}`);
  return 0;
}

/** Mends what can be mended, until nothing more can. Yields what is left. */
async function mend(request: ScanRequest, parts: CommandParts): Promise<Scan> {
  let mended = 0;
  for (let round = 0; ; round++) {
    const found = await scan(request, parts);
    const fixes = found.files.map((file) => ({ file, fixes: fixesToApply(found.findings.filter((finding) => finding.file === file)) })).filter((one) => one.fixes.length > 0);
    if (fixes.length === 0 || round === maximumRounds) {
      parts.tell(`${mended} mended.\n`);
      return found;
    }
    for (const { file, fixes: own } of fixes) {
      const path = join(found.folder, file);
      const bytes = readFileSync(path);
      // A mark at the beginning stays; what is not UTF-8 is left alone.
      const text = bytes.toString('utf8');
      if (!Buffer.from(text, 'utf8').equals(bytes)) continue;
      const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
      writeFileSync(path, mark + applyFixes(decode(bytes), own));
      mended += own.length;
    }
  }
}

function updateBaseline(found: Scan, { tell }: CommandParts): 0 | 2 {
  if (found.notes.some(({ kind }) => kind === 'failed')) {
    tell('The baseline is left as it was, since not every file could be analysed.\n');
    return 2;
  }
  writeFileSync(found.baselinePath, formatBaseline(found.baseline));
  tell(`${summary(found)} They are in ${found.baselinePath} now.\n`);
  return 0;
}
