/**
 * Secrets that stand in the text, by their own form: what a provider's keys look like, keys in PEM, passwords in addresses and headers. What a
 * variable is called tells nothing here, and values that are made up for examples are none.
 */
import { toEnvironment } from '../fixes/to-environment.ts';
import type { Node } from '../ir.ts';
import { isTestFile } from '../test-file.ts';
import type { Check, CheckContext, Found } from './check.ts';
import { isRandom, isPlaceholder } from './randomness.ts';
import type { Tree } from './tree.ts';

/** What a kind of secret looks like; the group `secret` (or the whole) is what nobody can guess. */
interface Form {
  readonly name: string;
  readonly pattern: RegExp;
}

/** Prefixes and lengths as the providers document them. Keys of their test systems are no secrets. */
const issued: readonly Form[] = [
  { name: 'AWS access key', pattern: /\b(?:AKIA|ASIA)(?<secret>[A-Z2-7]{16})\b/ },
  { name: 'GitHub token', pattern: /\b(?:gh[pousr]_(?<secret>[A-Za-z0-9]{36,})|github_pat_\w{60,})\b/ },
  { name: 'GitLab token', pattern: /\bgl(?:pat|ptt|dt|rt|cbt|oas|agent|soat)-(?<secret>[\w-]{20,})/ },
  { name: 'Slack token', pattern: /\bxox[abeoprs]-(?<secret>[\w-]{20,})/ },
  { name: 'Slack token', pattern: /\bxapp-\d-(?<secret>[\w-]{20,})/ },
  { name: 'Slack webhook', pattern: /\bhooks\.slack\.com\/(?:services|workflows)\/T\w+\/\w+\/(?<secret>\w{18,})/ },
  { name: 'Discord webhook', pattern: /\bdiscord(?:app)?\.com\/api\/webhooks\/\d{17,}\/(?<secret>[\w-]{60,})/ },
  { name: 'Stripe key', pattern: /\b[rs]k_live_(?<secret>[A-Za-z0-9]{16,})/ },
  { name: 'Stripe webhook secret', pattern: /\bwhsec_(?<secret>[A-Za-z0-9+/]{32,})/ },
  { name: 'Google API key', pattern: /\bAIza(?<secret>[\w-]{35})(?![\w-])/ },
  { name: 'Google client secret', pattern: /\bGOCSPX-(?<secret>[\w-]{28})(?![\w-])/ },
  { name: 'SendGrid key', pattern: /\bSG\.(?<secret>[\w-]{22}\.[\w-]{43})(?![\w-])/ },
  { name: 'Twilio key', pattern: /\bSK(?<secret>[0-9a-f]{32})\b/ },
  { name: 'Mailgun key', pattern: /\bkey-(?<secret>[0-9a-f]{32})\b/ },
  { name: 'Mailchimp key', pattern: /\b(?<secret>[0-9a-f]{32})-us\d{1,2}\b/ },
  { name: 'npm token', pattern: /\bnpm_(?<secret>[A-Za-z0-9]{36})\b/ },
  { name: 'PyPI token', pattern: /\bpypi-AgEI(?<secret>[\w-]{50,})/ },
  { name: 'OpenAI key', pattern: /\bsk-(?:proj-|svcacct-|admin-)?(?<secret>[\w-]{16,}T3BlbkFJ[\w-]{16,})/ },
  { name: 'Anthropic key', pattern: /\bsk-ant-[a-z]+\d\d-(?<secret>[\w-]{80,})/ },
  { name: 'Hugging Face token', pattern: /\bhf_(?<secret>[A-Za-z]{34})\b/ },
  { name: 'DigitalOcean token', pattern: /\bdo[opr]_v1_(?<secret>[0-9a-f]{64})\b/ },
  { name: 'Shopify token', pattern: /\bshp(?:at|ca|pa|ss)_(?<secret>[0-9a-fA-F]{32})\b/ },
  { name: 'Telegram bot token', pattern: /\b\d{8,10}:(?<secret>AA[\w-]{33})(?![\w-])/ },
  { name: 'Discord bot token', pattern: /\b[MNO][\w-]{23,25}\.[\w-]{6}\.(?<secret>[\w-]{27,38})(?![\w-])/ },
  { name: 'Azure storage key', pattern: /\bAccountKey=(?<secret>[A-Za-z0-9+/]{86}==)/ },
  { name: 'Vault token', pattern: /\bhvs\.(?<secret>[\w-]{24,})/ },
  { name: 'Databricks token', pattern: /\bdapi(?<secret>[0-9a-f]{32})\b/ },
  { name: 'Postman key', pattern: /\bPMAK-(?<secret>[0-9a-f]{24}-[0-9a-f]{34})\b/ },
  { name: 'Grafana token', pattern: /\bglsa_(?<secret>[A-Za-z0-9]{32}_[0-9a-f]{8})\b/ },
  { name: 'Atlassian token', pattern: /\bATATT3(?<secret>[\w=-]{50,})/ },
];

/** Forms that tests make up for themselves, too. */
const general: readonly Form[] = [
  { name: 'private key', pattern: /-----BEGIN (?:[A-Z]+ )?PRIVATE KEY(?: BLOCK)?-----(?<secret>[\sA-Za-z0-9+/=\\]{64,})/ },
  { name: 'JSON Web Token', pattern: /\beyJ[\w-]{10,}\.(?<secret>eyJ[\w-]{10,}\.[\w-]{20,})/ },
  { name: 'bearer token', pattern: /^(?:Authorization:\s*)?Bearer\s+(?<secret>[\w.~+/-]{20,}=*)$/i },
];

const inLines = general.filter(({ name }) => name === 'private key');

const address = /\b[a-z][a-z0-9+.-]*:\/\/(?<user>[^\s:/@'"]*):(?<password>[^\s/@'"]{3,})@(?<host>[^\s/:?#@'"]+)/i;
const ownMachine = /^(?:localhost|127\.|0\.0\.0\.0|\[::1\]|host\.docker\.internal|(?:.*\.)?example(?:\.\w+)?$|.*\.(?:test|invalid|local|localhost)$)/i;
const basic = /^(?:Authorization:\s*)?Basic\s+(?<code>[A-Za-z0-9+/]{8,}=*)$/i;
/** The sample that every page about these tokens shows. */
const sampleToken = 'eyJzdWIiOiIxMjM0NTY3ODkwIi';

/** Yields each text of a secret's form. */
export const hardcodedSecret: Check = ({ file, tree }: CheckContext) => {
  const forms = isTestFile(file.path) ? issued : [...issued, ...general];
  const found: Found[] = [];
  const seen = new Set<Node>();
  for (const [node, text, parts] of texts(tree)) {
    if (seen.has(node) || text.length < 12) continue;
    // The lines of a key stand in a list; other lists hold one thing and another.
    const name = node.kind === 'list' ? secretIn(text, inLines.filter((one) => forms.includes(one))) : secretIn(text, forms) ?? (forms === issued ? undefined : passwordIn(text));
    if (name === undefined) continue;
    for (const part of parts) seen.add(part);
    found.push({ range: node.range, parts: { name }, mend: (of) => toEnvironment(node, of) });
  }
  return found;
};

function secretIn(text: string, forms: readonly Form[]): string | undefined {
  for (const { name, pattern } of forms) {
    const match = pattern.exec(text);
    if (!match) continue;
    const secret = (match.groups?.['secret'] ?? match[0]).replace(/\\[nrt]|\s/g, '');
    if (isRandom(secret) && !secret.startsWith(sampleToken)) return name;
  }
  return undefined;
}

function passwordIn(text: string): string | undefined {
  const { user, password, host } = address.exec(text)?.groups ?? {};
  if (password !== undefined && host !== undefined && !ownMachine.test(host) && !isMadeUp(password, user ?? '')) return 'password in an address';
  const code = basic.exec(text)?.groups?.['code'];
  const [name, ...rest] = code === undefined ? [] : decoded(code).split(':');
  if (name !== undefined && rest.length > 0 && /^[\x20-\x7e]+$/.test(name + rest.join()) && !isMadeUp(rest.join(':'), name)) return 'password in a header';
  return undefined;
}

function isMadeUp(password: string, user: string): boolean {
  return password.length < 4 || password.toLowerCase() === user.toLowerCase() || isPlaceholder(password);
}

function decoded(code: string): string {
  try {
    return atob(code);
  } catch {
    return '';
  }
}

/** Every text with the nodes that it is put together from: those of several lines first, as a whole. */
function* texts(tree: Tree): Generator<readonly [node: Node, text: string, parts: readonly Node[]]> {
  for (const kind of ['operation', 'list'] as const) {
    for (const node of tree.all(kind)) {
      if (node.kind === 'operation' && (node.operator !== 'add' || tree.parent(node)?.kind === 'operation')) continue;
      const parts = constantParts(node);
      if (parts && parts.length > 1) yield [node, parts.map(({ text }) => text).join(''), parts.map((one) => one.node)];
    }
  }
  for (const node of tree.all('constant')) if (typeof node.value === 'string') yield [node, node.value, [node]];
}

function constantParts(node: Node): { readonly node: Node; readonly text: string }[] | null {
  if (node.kind === 'constant') return typeof node.value === 'string' ? [{ node, text: node.value }] : null;
  const inner = node.kind === 'operation' && node.operator === 'add' ? node.operands : node.kind === 'list' ? node.elements.map(({ value }) => value) : null;
  const all: { node: Node; text: string }[] = [];
  for (const one of inner ?? []) {
    const parts = one.kind === 'list' ? null : constantParts(one);
    if (!parts) return null;
    all.push(...parts);
  }
  return inner ? all : null;
}
