/**
 * The fix «Run it without a shell»: the words of the command become a program and a list of arguments, so that data is one argument whatever it holds.
 *
 *     exec(`convert "${file}" out.png`)   →   execFile('convert', [file, 'out.png'])
 *
 * Where the text uses what only a shell does (pipes, variables, patterns), nothing is offered.
 */
import { codedFixes } from '../../catalog/mending.ts';
import type { Arrival } from '../engine/state.ts';
import type { Fix } from '../finding.ts';
import type { FixFile } from './fix-file.ts';
import { importAll, joined, nameOf } from './imports.ts';
import { preferredQuote, sourceOf, stringOf, type Char, type Quote } from './javascript-text.ts';
import { shellWords, type CommandPart, type ShellWord } from './shell-words.ts';
import { assumption } from './template.ts';
import { atomsOf, textExpression, type HoleAtom } from './text-source.ts';
import type { FunctionIndex } from './walk.ts';

type Word = ShellWord<CommandPart<Char, HoleAtom>>;

/** The fix of a command in the file, or none. */
export function runWithoutShell({ sink, call, argument, owner }: Arrival, file: FixFile, index: FunctionIndex): readonly Fix[] {
  const { withoutShell } = sink;
  if (!withoutShell || !call || call.arguments[0]?.value !== argument || call.arguments.some(({ spread }) => spread) || hasShell(call.arguments[1]?.value, file.text)) return [];
  const { text } = file;
  const expression = textExpression(text, argument, { owner, index, expanded: new Set() });
  const words = shellWords(atomsOf([expression]).flatMap((atom): CommandPart<Char, HoleAtom>[] => (atom.kind === 'hole' ? [{ hole: atom }] : atom.chars.map((char) => ({ char })))));
  const [program, ...others] = words ?? [];
  if (!program || others.length === 0 || !isConstant(program) || constantOf(program).includes('=')) return [];
  const name = constantOf(program).replace(/^.*\//, '');
  const first = others.findIndex(({ parts: [part] }) => part !== undefined && 'hole' in part);
  const needsEnd = first >= 0 && withoutShell.powerful.includes(name);
  const canEnd = withoutShell.endOfOptions.includes(name) && !others.slice(first).some(({ parts: [part] }) => part !== undefined && 'char' in part && part.char.cooked === '-');
  if (needsEnd && !canEnd) return [];
  const imported = importAll(file, file.language, [withoutShell.import]);
  const called = imported?.names.get(nameOf(withoutShell.import));
  if (!imported || called === undefined) return [];
  const quote = preferredQuote(text);
  const list = others.map((word) => wordSource(word, text, quote));
  if (needsEnd) list.splice(first, 0, stringOf([...'--'].map((one) => ({ raw: one, cooked: one })), quote));
  const loose = others.find(({ isQuoted }) => !isQuoted);
  const assumes = assumption(loose && `\`${wordSource(loose, text, quote)}\` is one argument`, imported.added, file);
  return [{
    id: 'run-without-shell', title: codedFixes['run-without-shell'].title,
    edits: joined([...imported.edits, { range: call.callee.range, text: called }, { range: expression.range, text: `${wordSource(program, text, quote)}, [${list.join(', ')}]` }]),
    ...(assumes !== undefined && { assumes }),
  }];
}

/** Whether the options choose a shell, or might. */
function hasShell(node: Arrival['argument'] | undefined, text: string): boolean {
  if (node === undefined || node.kind === 'function') return false;
  if (node.kind === 'record') return node.entries.some((one) => one.kind === 'spread' || (one.key.kind === 'constant' && one.key.value === 'shell'));
  // What is called back stands where options may stand.
  return !/^(?:cb|callback|done|next|on[A-Z]\w*)$/.test(text.slice(node.range.start, node.range.end));
}

const isConstant = ({ parts }: Word): boolean => parts.every((part) => 'char' in part);
const constantOf = ({ parts }: Word): string => parts.map((part) => ('char' in part ? part.char.cooked : '')).join('');

function wordSource({ parts }: Word, text: string, quote: Quote): string {
  const [first] = parts;
  if (parts.every((part) => 'char' in part)) return stringOf(parts.map(({ char }) => char), quote);
  if (first && 'hole' in first && parts.length === 1) return innerSource(first.hole, text);
  return `\`${parts.map((part) => ('char' in part ? sourceOf([part.char], '`') : `\${${innerSource(part.hole, text)}}`)).join('')}\``;
}

const innerSource = ({ source }: HoleAtom, text: string): string => text.slice(source.start, source.end).trim();
