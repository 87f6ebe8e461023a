/**
 * Writes the source of a text anew after pieces of it were replaced: `'… = \'' + id + '\''` becomes `'… = $1'`. What is
 * untouched stays as it is written, with its comments and line breaks.
 */
import type { Edit } from '../finding.ts';
import { newChars, sourceOf, type Char } from './javascript-text.ts';
import type { Atom, HoleAtom, TextAtom, TextExpression, Unit } from './text-source.ts';

/** A piece of the text, by offsets, and what takes its place: at `at`, which lies in it. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly at: number;
  readonly text: string;
}

/** Where an atom stands in the text. */
export interface Span {
  readonly atom: Atom;
  readonly start: number;
  readonly end: number;
}

/** A unit that is being written. `isPlaceholder`: it was an operand of its own, or has become empty. */
interface Draft {
  readonly unit: Unit;
  readonly atoms: readonly Atom[];
  readonly isChanged: boolean;
  readonly isPlaceholder: boolean;
}

/** Writes a text as the file does. */
export type WriteText = (chars: readonly Char[]) => string;

/** One edit for each expression that changes. */
export function rewrite(text: string, expressions: readonly TextExpression[], spans: readonly Span[], replacements: readonly Replacement[], write: WriteText): Edit[] {
  const byAtom = new Map(spans.map((span) => [span.atom, span]));
  return expressions.flatMap((expression): Edit[] => {
    const drafts = expression.units.map((unit): Draft => {
      const atoms = unit.atoms.flatMap((atom) => replaced(atom, byAtom.get(atom), replacements));
      const isChanged = atoms.length !== unit.atoms.length || atoms.some((atom, index) => atom !== unit.atoms[index]);
      return { unit, atoms, isChanged, isPlaceholder: isChanged && (unit.kind === 'operand' || isEmpty(atoms)) };
    });
    const inner = expression.units.flatMap(({ atoms }) => atoms)
      .flatMap((atom) => (atom.kind === 'hole' && atom.built ? rewrite(text, atom.built, spans, replacements, write) : []));
    if (!drafts.some(({ isChanged }) => isChanged)) return inner;
    return [...inner, { range: expression.range, text: written(text, drafts, write) }];
  });
}

/** What is left of an atom, with what is put there. */
function replaced(atom: Atom, span: Span | undefined, replacements: readonly Replacement[]): Atom[] {
  const touching = span ? replacements.filter(({ start, end }) => start < span.end && end > span.start) : [];
  if (!span || touching.length === 0) return [atom];
  if (atom.kind === 'hole') {
    return touching.filter(({ at }) => at === span.start).map((one): TextAtom => ({ kind: 'text', range: atom.outer, chars: newChars(one.text) }));
  }
  const chars: Char[] = [];
  let at = span.start;
  for (const char of atom.chars) {
    for (const one of touching) if (one.at === at) chars.push(...newChars(one.text));
    if (!touching.some(({ start, end }) => at >= start && at < end)) chars.push(char);
    at += char.cooked.length;
  }
  return chars.length > 0 ? [{ kind: 'text', range: atom.range, chars }] : [];
}

const isEmpty = (atoms: readonly Atom[]): boolean => atoms.every((atom) => atom.kind === 'text' && atom.chars.length === 0);
const isWritten = (draft: Draft): boolean => draft.atoms.every((atom) => atom.kind === 'text') || draft.unit.kind !== 'operand';

/** The units of an expression, those joined that need no `+` between them any more. */
function written(text: string, drafts: readonly Draft[], write: WriteText): string {
  let source = '';
  let open: Draft | undefined;
  let isOpenToNext = false;
  for (const [index, draft] of drafts.entries()) {
    const before = drafts[index - 1];
    const gap = before ? text.slice(before.unit.range.end, draft.unit.range.start) : '';
    const isPlain = /^\s*\+\s*$/.test(gap) && (!gap.includes('\n') || draft.isPlaceholder || (open?.isPlaceholder ?? false));
    if (open && isPlain && isWritten(open) && isWritten(draft) && (isOpenToNext || draft.isPlaceholder)) {
      isOpenToNext = draft.isPlaceholder;
      open = joined(open, draft);
      continue;
    }
    if (open) source += sourceOfUnit(text, open, write);
    source += gap;
    open = draft;
    isOpenToNext = draft.isPlaceholder;
  }
  return open ? source + sourceOfUnit(text, open, write) : source;
}

function joined(a: Draft, b: Draft): Draft {
  const isTemplate = a.unit.kind === 'template' || b.unit.kind === 'template';
  const unit: Unit = { ...a.unit, kind: isTemplate ? 'template' : 'string', quote: a.unit.quote ?? b.unit.quote };
  return { unit, atoms: [...a.atoms, ...b.atoms], isChanged: true, isPlaceholder: a.isPlaceholder && b.isPlaceholder };
}

function sourceOfUnit(text: string, { unit, atoms, isChanged }: Draft, write: WriteText): string {
  if (!isChanged) return text.slice(unit.range.start, unit.range.end);
  const texts = atoms.filter((atom) => atom.kind === 'text');
  const isMultiline = texts.some(({ chars }) => chars.some(({ raw }) => raw === '\n'));
  if (texts.length === atoms.length && !isMultiline) return write(texts.flatMap(({ chars }) => chars));
  return `\`${atoms.map((atom) => (atom.kind === 'text' ? sourceOf(atom.chars, '`') : holeSource(text, atom))).join('')}\``;
}

function holeSource(text: string, { outer }: HoleAtom): string {
  const source = text.slice(outer.start, outer.end);
  return source.startsWith('${') ? source : `\${${source}}`;
}
