/** Places in a call, as models write them (grammar: `catalog/model.ts`), taken apart: `0(1)` is the argument 0, then its parameter 1. */
import type { Place } from '../../catalog/model.ts';

/** Where in the call, then what of the thing that stands there. */
export interface PlacePath {
  readonly base: 'this' | 'result' | 'all' | 'named' | number;
  readonly parts: readonly PlacePart[];
}

/** One suffix of a place. */
export type PlacePart =
  | { readonly kind: 'elements' | 'spread' | 'append' | 'last' | 'content' | 'names' | 'above' | 'failure' | 'returned' | 'receiver' }
  | { readonly kind: 'element'; readonly key: string }
  | { readonly kind: 'named'; readonly argument: number }
  | { readonly kind: 'parameter'; readonly index: number };

/** Throws for a place that the grammar does not have: a mistake of ours in a model. */
export function parsePlace(place: Place): PlacePath {
  const match = /^(this|result|all|named|\d+)((?:\[[^\]]*\]|\{\}|\((?:\d*|this)\))*)$/.exec(place);
  if (!match) throw new Error(`not a place: ${place}`);
  const [, base = '', suffixes = ''] = match;
  return {
    base: base === 'this' || base === 'result' || base === 'all' || base === 'named' ? base : Number(base),
    parts: (suffixes.match(/\[[^\]]*\]|\{\}|\((?:\d*|this)\)/g) ?? []).map(parsePart),
  };
}

function parsePart(text: string): PlacePart {
  const inside = text.slice(1, -1);
  if (text === '{}') return { kind: 'names' };
  if (text === '(this)') return { kind: 'receiver' };
  if (text.startsWith('(')) return inside === '' ? { kind: 'returned' } : { kind: 'parameter', index: Number(inside) };
  if (inside === '') return { kind: 'elements' };
  if (inside === '...') return { kind: 'spread' };
  if (inside === '^') return { kind: 'above' };
  if (inside === '!') return { kind: 'failure' };
  if (inside === '+') return { kind: 'append' };
  if (inside === '-') return { kind: 'last' };
  if (inside === '*') return { kind: 'content' };
  if (inside.startsWith('@')) return { kind: 'named', argument: Number(inside.slice(1)) };
  return { kind: 'element', key: inside.startsWith('.') ? inside.slice(1) : inside };
}
