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
import { expressionOf, piecesOf, type Piece } from './python-text.ts';
import type { FunctionIndex } from './walk.ts';

/** A word of the command. */
interface Word {
  readonly parts: readonly Piece[];
  /** Every value in it stands in quotes. */
  readonly isQuoted: boolean;
}

/** What a shell gives a meaning to, outside of quotes, and inside of double ones. */
const meaningful = /[|&;<>()$`\\*?[\]~#!{}\n]/;
const meaningfulInQuotes = /[$`\\!]/;

/** The fix of a command in the file, or none. */
export function runPythonWithoutShell({ sink: { withoutShell }, call, argument, owner }: Arrival, { text }: FixFile, index: FunctionIndex): readonly Fix[] {
  const shell = call?.arguments.find(({ name }) => name === 'shell');
  const removed = call && shell && wholeArgument(shell, call, text);
  if (!withoutShell || !removed || call.arguments[0]?.value !== argument || call.arguments[0].name !== undefined) return [];
  const expression = expressionOf(argument, owner, index);
  const pieces = expression && piecesOf(expression, text);
  const words = pieces && wordsOf(pieces);
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

/** The words that a shell would make of the text; null where it would do more than that. */
function wordsOf(pieces: readonly Piece[]): Word[] | null {
  const words: Word[] = [];
  let parts: Piece[] | null = null;
  let isQuoted = true;
  let quote = '';
  const end = (): void => {
    if (parts) words.push({ parts, isQuoted });
    parts = null;
    isQuoted = true;
  };
  for (const piece of pieces) {
    if ('hole' in piece) {
      (parts ??= []).push(piece);
      isQuoted &&= quote !== '';
      continue;
    }
    for (const char of piece.text) {
      if (quote !== '') {
        if (char === quote) quote = '';
        else if (quote === '"' && meaningfulInQuotes.test(char)) return null;
        else (parts ??= []).push({ text: char });
      } else if (char === '"' || char === '\'') {
        quote = char;
        parts ??= [];
      } else if (/[ \t]/.test(char)) {
        end();
      } else if (meaningful.test(char)) {
        return null;
      } else {
        (parts ??= []).push({ text: char });
      }
    }
  }
  end();
  return quote === '' ? words : null;
}

function constantOf({ parts }: Word): string | null {
  return parts.every((part) => 'text' in part) ? parts.map((part) => ('text' in part ? part.text : '')).join('') : null;
}

/** The word as an expression; null where no literal holds it. */
function sourceOf(word: Word, text: string): string | null {
  const constant = constantOf(word);
  const written = ({ range }: Node): string => text.slice(range.start, range.end);
  if (constant !== null) return /['\\\n]/.test(constant) ? null : `'${constant}'`;
  const [first] = word.parts;
  if (first && 'hole' in first && word.parts.length === 1) return written(first.hole);
  const inside = word.parts.map((part) => ('text' in part ? part.text : `{${written(part.hole)}}`)).join('');
  return word.parts.some((part) => ('text' in part ? /['\\{}\n]/.test(part.text) : /['\\{}!\n]/.test(written(part.hole)))) ? null : `f'${inside}'`;
}
