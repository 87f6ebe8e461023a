/**
 * Passwords and keys that are given to something of such a name: `password = 'Winter24'`. The name alone tells little (forms, messages and settings
 * are called so, too), so the value must look like what somebody has typed or drawn: with a digit in it, in one word, and none of the words that
 * programs use for their own parts.
 */
import { toEnvironment } from '../fixes/to-environment.ts';
import type { Node } from '../ir.ts';
import { isTestFile } from '../test-file.ts';
import type { Check, Found } from './check.ts';
import { isPlaceholder, isRandom } from './randomness.ts';

/** The last words of a name, in small letters with `_` between them. */
const password = /(?:^|_)(?:pass(?:wor[dt]|wd|phrase|code)?|pwd)$/;
const key = /(?:^|_)(?:(?:api|access|secret|private|signing|encryption)_?key|secret|(?:api|auth|access|bearer)_?token)$/;
/** Names of things, places and measures: `password2`, `/v1/password`, `12px`, `2024-01-01`, `1.2.3`. */
const ownWord = /pass|pwd|secret|token|key|auth|oauth|\s|^[/.#@]|[/\\]|:|^\$2[aby]\$|^\{|^\d+(?:\.\d+)+|^\d{4}-\d\d-\d\d|^\d+(?:px|em|rem|ms|s|m|h|d|%)$|^v\d|^[a-z]+(?:[._-][a-z]+)*[._-]?\d$/i;
const folders = /(?:^|[\\/])(?:tests?|specs?|examples?|samples?|seed(?:s|ers)?|mocks?|stubs?|locales?|i18n|lang|languages|translations)[\\/]/i;

/** Yields each text that is such a secret. */
export const namedSecret: Check = ({ file, tree }) => {
  const found: Found[] = [];
  if (isTestFile(file.path) || folders.test(file.path)) return found;
  const look = (name: string | null, value: Node): void => {
    if (name === null || value.kind !== 'constant' || typeof value.value !== 'string') return;
    if (isSecret(name, value.value)) found.push({ range: value.range, parts: { name }, mend: (of) => toEnvironment(value, of) });
  };
  for (const { target, value } of tree.all('assign')) look(target.kind === 'variable' ? target.variable.name : nameOf(target.key), value);
  for (const one of tree.all('call')) for (const { name, value } of one.arguments) look(name ?? null, value);
  for (const { entries } of tree.all('record')) for (const one of entries) if (one.kind === 'entry') look(nameOf(one.key), one.value);
  // `settings.set('apiKey', '…')`: forms and messages are written so, too, but no text that nobody could have typed stands in them.
  for (const { arguments: [name, value, ...others] } of tree.all('call')) {
    if (name && value && others.length === 0 && value.value.kind === 'constant' && typeof value.value.value === 'string' && isDrawn(value.value.value)) look(nameOf(name.value), value.value);
  }
  return found;
};

function nameOf(node: Node): string | null {
  return node.kind === 'constant' && typeof node.value === 'string' ? node.value : null;
}

/** Long enough, and mixed enough, that nobody has typed it for a test. */
function isDrawn(text: string): boolean {
  return text.length >= 20 && /^[\w+/=-]+$/.test(text) && isRandom(text);
}

function isSecret(name: string, text: string): boolean {
  const words = name.replace(/([a-z0-9])(?=[A-Z])|-/g, '$1_').toLowerCase();
  const least = password.test(words) ? 4 : key.test(words) ? 8 : Infinity;
  return text.length >= least && text.length <= 80 && /\d/.test(text) && !ownWord.test(text) && !isPlaceholder(text);
}
