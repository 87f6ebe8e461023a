/** The catalogue's rules in SARIF's words: their pages as help, their weaknesses as tags (which hosting services read) and as a taxonomy. */
import type { ReportingDescriptor, ToolComponent } from 'sarif';
import { parseRulePage } from '../../catalog/rule-page.ts';
import type { Rule, Severity } from '../../catalog/rule.ts';

const levels = { error: 'error', warning: 'warning', information: 'note' } as const;

/** As code scanning of hosting services calls them. */
const problemSeverities: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', information: 'recommendation' };

/** The rules, in the catalogue's order. */
export function sarifRules(rules: readonly Rule[], readRulePage: (ruleId: string) => string | undefined): ReportingDescriptor[] {
  const weaknesses = weaknessesOf(rules);
  return rules.map(({ id, title, severity, cwe, owasp }) => {
    const page = readRulePage(id);
    const whatItIs = page === undefined ? '' : parseRulePage(page).whatItIs;
    const description = plain(withOuterLinksOnly(whatItIs)) || `${title}.`;
    const markdown = withOuterLinksOnly(page ?? `${title}.\n`);
    return {
      id,
      name: pascalCase(id),
      shortDescription: { text: title },
      fullDescription: { text: description },
      help: { text: description, markdown },
      ...(cwe[0] !== undefined && { helpUri: `https://cwe.mitre.org/data/definitions/${cwe[0]}.html` }),
      defaultConfiguration: { level: levels[severity] },
      properties: {
        tags: ['security', ...cwe.map((number) => `external/cwe/cwe-${String(number).padStart(3, '0')}`), `external/owasp/${owasp.toLowerCase().replace(':', '-')}`],
        precision: 'high',
        'problem.severity': problemSeverities[severity],
      },
      relationships: cwe.map((number) => ({
        target: { id: String(number), index: weaknesses.indexOf(number), toolComponent: { name: 'CWE', index: 0 } }, kinds: ['superset'],
      })),
    };
  });
}

/** The weaknesses that the rules name. */
export function sarifTaxonomy(rules: readonly Rule[]): ToolComponent {
  return {
    name: 'CWE', organization: 'MITRE', shortDescription: { text: 'The MITRE Common Weakness Enumeration' }, isComprehensive: false,
    informationUri: 'https://cwe.mitre.org/', taxa: weaknessesOf(rules).map((number) => ({ id: String(number), helpUri: `https://cwe.mitre.org/data/definitions/${number}.html` })),
  };
}

function weaknessesOf(rules: readonly Rule[]): number[] {
  return [...new Set(rules.flatMap(({ cwe }) => cwe))].sort((a, b) => a - b);
}

function pascalCase(id: string): string {
  return id.split('-').map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join('');
}

/** Links into the guide lead nowhere outside of the editor: their words stay. */
function withOuterLinksOnly(markdown: string): string {
  return outsideCode(markdown, (prose) => prose.replace(/(?<!!)\[([^\]\n]+)\]\((?!https?:)[^()\s]*\)/g, '$1'));
}

/** Without the marks that only a renderer of Markdown wants to see. */
function plain(markdown: string): string {
  return outsideCode(markdown, (prose) => prose.replace(/\*\*([^*\n]+)\*\*/g, '$1').replace(/\[([^\]\n]+)\]\((https?:[^()\s]*)\)/g, '$1 ($2)'));
}

function outsideCode(markdown: string, change: (prose: string) => string): string {
  return markdown.split(/(^```[^]*?^```|`[^`\n]+`)/m).map((part, index) => (index % 2 === 0 ? change(part) : part)).join('');
}
