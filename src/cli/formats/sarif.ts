/**
 * Findings as SARIF 2.1.0, which code scanning of hosting services, dashboards and editors read.
 *
 * Addresses are relative to the scanned folder (`SRCROOT`). Each rule brings its page, each finding the way of its data as a code
 * flow and as related locations (not every viewer shows both), what tells it from others when lines move, and its fixes.
 */
import { pathToFileURL } from 'node:url';
import type { Location, Log, Notification, PhysicalLocation, Region, Result, Run } from 'sarif';
import type { Finding } from '../../analysis/finding.ts';
import type { Range } from '../../analysis/ir.ts';
import type { Catalog, Severity } from '../../catalog/rule.ts';
import { confidenceOf } from '../../policy/confidence.ts';
import { noteText, type Note, type Report } from '../report.ts';
import { sarifRules, sarifTaxonomy } from './sarif-rules.ts';

/** What a log says of the tool besides its findings. */
export interface SarifTool {
  readonly catalog: Catalog;
  readonly version: string;
  /** The Markdown of a rule's page; undefined where there is none. */
  readonly readRulePage: (ruleId: string) => string | undefined;
}

const levels: Readonly<Record<Severity, Result.level>> = { error: 'error', warning: 'warning', information: 'note' };

const notificationLevels: Readonly<Record<Note['kind'], Notification.level>> = { skipped: 'note', incomplete: 'warning', failed: 'error' };

/** The report as a SARIF log. */
export function formatSarif(report: Report, tool: SarifTool): string {
  return `${JSON.stringify(toLog(report, tool), null, 2)}\n`;
}

function toLog(report: Report, { catalog, version, readRulePage }: SarifTool): Log {
  const places = new Places(report);
  const ruleIndex = new Map(catalog.rules.map(({ id }, index) => [id, index]));
  const results = report.findings.map((finding) => toResult(finding, ruleIndex.get(finding.rule), places, report.fingerprintOf(finding)));
  const toolExecutionNotifications = report.notes.map((note) => toNotification(note, places));
  const run: Run = {
    tool: {
      driver: {
        name: 'Backend Guide', version, semanticVersion: version, rules: sarifRules(catalog.rules, readRulePage),
        notifications: [
          { id: 'skipped', shortDescription: { text: 'A file that nobody would mend was not analysed.' } },
          { id: 'incomplete', shortDescription: { text: 'A file was not analysed to its end.' } },
          { id: 'failed', shortDescription: { text: 'A file could not be analysed.' } },
        ],
        supportedTaxonomies: [{ name: 'CWE', index: 0 }],
      },
    },
    invocations: [{
      executionSuccessful: report.notes.every(({ kind }) => kind !== 'failed'),
      startTimeUtc: report.started.toISOString(), endTimeUtc: report.ended.toISOString(), toolExecutionNotifications,
    }],
    originalUriBaseIds: { SRCROOT: { uri: pathToFileURL(`${report.folder}/`).href } },
    columnKind: 'utf16CodeUnits',
    taxonomies: [sarifTaxonomy(catalog.rules)],
    artifacts: places.artifacts(),
    results,
  };
  return { $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json', version: '2.1.0', runs: [run] };
}

function toResult(finding: Finding, ruleIndex: number | undefined, places: Places, fingerprint: string): Result {
  const { rule, severity, message, file, range, trace, fixes } = finding;
  const steps = trace.map((step) => ({ ...places.at(step.file, step.range), message: { text: escape(step.message) } }));
  return {
    ruleId: rule,
    ...(ruleIndex !== undefined && { ruleIndex }),
    level: levels[severity],
    message: { text: escape(message) },
    locations: [places.at(file, range)],
    partialFingerprints: { primaryLocationLineHash: fingerprint },
    properties: { confidence: confidenceOf(finding) },
    ...(steps.length > 0 && {
      codeFlows: [{ threadFlows: [{ locations: steps.map((location) => ({ location })) }] }],
      relatedLocations: steps.map((location, id) => ({ id, ...location })),
    }),
    ...(fixes.length > 0 && {
      fixes: fixes.map(({ title, assumes, edits }) => ({
        description: { text: escape(assumes === undefined ? title : `${title} (assumes that ${assumes})`) },
        artifactChanges: [{
          artifactLocation: places.artifact(file),
          replacements: edits.map((edit) => ({ deletedRegion: places.region(file, edit.range), insertedContent: { text: edit.text } })),
        }],
      })),
    }),
  };
}

function toNotification(note: Note, places: Places): Notification {
  return {
    descriptor: { id: note.kind },
    level: notificationLevels[note.kind],
    message: { text: escape(`${note.file}: ${noteText(note)}`) },
    locations: [{ physicalLocation: { artifactLocation: places.artifact(note.file) } }],
  };
}

/** Braces enclose places for arguments in SARIF's messages. */
function escape(text: string): string {
  return text.replace(/[{}]/g, (brace) => brace + brace);
}

/** The files that a log names, each with its number, and places in them. */
class Places {
  readonly #report: Report;
  readonly #indices = new Map<string, number>();

  constructor(report: Report) {
    this.#report = report;
    for (const file of report.files) this.#index(file);
  }

  artifact(file: string): { uri: string; uriBaseId: string; index: number } {
    return { uri: uriOf(file), uriBaseId: 'SRCROOT', index: this.#index(file) };
  }

  artifacts(): NonNullable<Run['artifacts']> {
    const analysed = new Set(this.#report.files);
    return [...this.#indices.keys()].map((file) => ({
      location: { uri: uriOf(file), uriBaseId: 'SRCROOT' }, ...(analysed.has(file) && { roles: ['analysisTarget' as const] }),
    }));
  }

  at(file: string, range: Range): Location & { physicalLocation: PhysicalLocation } {
    return { physicalLocation: { artifactLocation: this.artifact(file), region: this.region(file, range) } };
  }

  region(file: string, range: Range): Region {
    const { start, end } = this.#report.linesOf(file).range(range);
    return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
  }

  #index(file: string): number {
    const index = this.#indices.get(file) ?? this.#indices.size;
    this.#indices.set(file, index);
    return index;
  }
}

/** A path as a relative address. A name may hold anything: `#`, a colon in the first folder, half a surrogate pair. */
function uriOf(file: string): string {
  return file.split('/').map((part) => encodeURIComponent(part.replace(/\p{Surrogate}/gu, '\uFFFD'))).join('/');
}
