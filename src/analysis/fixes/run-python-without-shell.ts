/**
 * The fix «Run it without a shell» in Python: the words of the command become a list, so that data is one argument whatever it holds.
 *
 *     subprocess.run(f'convert {file} out.png', shell=True)   →   subprocess.run(['convert', file, 'out.png'])
 *
 * Where the text uses what only a shell does, or the program's options can do harm, nothing is offered.
 */
import { codedFixes } from '../../catalog/mending.ts';
import type { Arrival } from '../engine/state.ts';
import type { Fix } from '../finding.ts';
import type { Argument, Call, Node, Range } from '../ir.ts';
import type { FixFile } from './fix-file.ts';
import { expressionOf, piecesOf } from './python-text.ts';
import { shellWords, type CommandPart, type ShellWord } from './shell-words.ts';
import type { FunctionIndex } from './walk.ts';

type Word = ShellWord<CommandPart<{ readonly cooked: string }, Node>>;

/** The fix of a command in the file, or none. */
export function runPythonWithoutShell({ sink: { withoutShell }, call, argument, owner }: Arrival, { text }: FixFile, index: FunctionIndex): readonly Fix[] {
  const shell = call?.arguments.find(({ name }) => name === 'shell');
  const removed = call && shell && wholeArgument(shell, call, text);
  if (!withoutShell || !removed || call.arguments[0]?.value !== argument || call.arguments[0].name !== undefined) return [];
  const expression = expressionOf(argument, owner, index);
  const pieces = expression && piecesOf(expression, text);
  const words = pieces && shellWords(pieces.flatMap((piece): CommandPart<{ readonly cooked: string }, Node>[] => ('hole' in piece ? [piece] : [...piece.text].map((cooked) => ({ char: { cooked } })))));
  const [program, ...others] = words ?? [];
  if (!expression || !program || others.length === 0) return [];
  const name = constantOf(program);
  if (name === null || name.includes('=') || withoutShell.powerful.includes(name.replace(/^.*\//, ''))) return [];
  const list = [program, ...others].map((word) => sourceOf(word, text));
  if (list.includes(null)) return [];
  const loose = others.find(({ isQuoted }) => !isQuoted);
  return [{
    id: 'run-without-shell', title: codedFixes['run-without-shell'].title,
    edits: [{ range: expression.range, text: `[${list.join(', ')}]` }, { range: removed, text: '' }],
    ...(loose && { assumes: `\`${sourceOf(loose, text) ?? ''}\` is one argument` }),
  }];
}

/** The argument with its name, and the comma before it. */
function wholeArgument({ value: { range } }: Argument, call: Call, text: string): Range | null {
  const before = /,\s*shell\s*=\s*$/.exec(text.slice(call.range.start, range.start))?.[0];
  return before === undefined ? null : { start: range.start - before.length, end: range.end };
}

function constantOf({ parts }: Word): string | null {
  return parts.every((part) => 'char' in part) ? parts.map(({ char }) => char.cooked).join('') : null;
}

/** The word as an expression; null where no literal holds it. */
function sourceOf(word: Word, text: string): string | null {
  const constant = constantOf(word);
  const written = ({ range }: Node): string => text.slice(range.start, range.end);
  if (constant !== null) return /['\\\n]/.test(constant) ? null : `'${constant}'`;
  const [first] = word.parts;
  if (first && 'hole' in first && word.parts.length === 1) return written(first.hole);
  const inside = word.parts.map((part) => ('char' in part ? part.char.cooked : `{${written(part.hole)}}`)).join('');
  return word.parts.some((part) => ('char' in part ? /['\\{}\n]/.test(part.char.cooked) : /['\\{}!\n]/.test(written(part.hole)))) ? null : `f'${inside}'`;
}
