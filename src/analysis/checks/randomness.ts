/** Tells a value that a machine has drawn from one that a person has made up. */

/** Words that stand for a value that everybody fills in for himself. */
const placeholders = /^(?:\W*(?:pass(?:word|wd|phrase)?|pw|pwd|secret|token|key|changeme|change[-_ ]?(?:me|it|this)|example|sample|dummy|default|none|null|undefined|test(?:ing)?|dev(?:elopment)?|local|guest|admin|root|user(?:name)?|postgres|mysql|mongo(?:db)?|redis|redacted|hidden|masked|foo|bar|baz|qwerty|letmein|my|your|super|db|api|access|the|some|here|a)[\d\W_]*)+$/i;
const marked = /example|placeholder|change.?me|your[-_ ]|insert|replace|redact|xxx|dummy|sample|<[^>]*>|\$\{|\{\{|%s|\*\*\*|\.\.\.|…/i;

/** Whether it is no value but tells where one goes: `changeme`, `<token>`, `xxxx`. */
export function isPlaceholder(text: string): boolean {
  return placeholders.test(text) || marked.test(text) || /^(.)\1*$/.test(text) || /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(text) || /^[$%{<[(#].*$/.test(text) && /[}>)\]%#]$/.test(text);
}

/** Whether a key may look like this: no words of examples, no runs, and as mixed as what is drawn by chance. */
export function isRandom(text: string): boolean {
  if (/example|placeholder|xxxx|your[-_]|dummy|sample/i.test(text) || /(.)\1{4,}/.test(text) || hasSequence(text)) return false;
  return entropy(text) >= (/^[0-9a-f]+$/i.test(text) ? 2.8 : 3);
}

/** `12345678`, `abcdefgh`: eight characters in their order. */
function hasSequence(text: string): boolean {
  let run = 1;
  for (let index = 1; index < text.length; index++) {
    run = text.charCodeAt(index) - text.charCodeAt(index - 1) === 1 ? run + 1 : 1;
    if (run >= 8) return true;
  }
  return false;
}

/** In bits for each character. */
function entropy(text: string): number {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / text.length) * Math.log2(count / text.length);
  return bits;
}
