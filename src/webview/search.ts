/**
 * Search across the guide: words in any form and with a slip of the finger, the best passages first, each with the words around what
 * was found. The build makes the index, the page asks it; both by the same options.
 */
import MiniSearch, { type Options } from 'minisearch';

/** A piece of a page that can be found by itself: what stands under a heading, or in an advice. */
export interface Passage {
  /** Its place, as links inside the guide name it: `/section/c09.security#parameterized-queries`. */
  readonly place: string;
  readonly title: string;
  /** The page that it is on; empty where it is the beginning of it. */
  readonly page: string;
  readonly text: string;
}

/** A piece of text; hits are what was looked for. */
export interface Piece {
  readonly text: string;
  readonly isHit: boolean;
}

/** A passage that was found. */
export interface Found {
  readonly place: string;
  readonly title: readonly Piece[];
  readonly page: string;
  readonly excerpt: readonly Piece[];
}

/** The passages of the guide, ready to be searched. */
export interface SearchIndex {
  readonly passages: MiniSearch<Indexed>;
  /** The stems of words that were looked at for excerpts, which are the same ones at every keystroke. */
  readonly stems: Map<string, string>;
}

interface Indexed extends Passage {
  readonly id: number;
}

const mostResults = 20;
/** In characters. */
const excerptLength = 170;

const isAscii = /^\w*$/;
const word = /[\p{L}\p{N}]+/gu;

/** Words of a question that say nothing of its subject: *how do I …*. */
const asking = new Set(['a', 'an', 'and', 'are', 'can', 'do', 'does', 'for', 'how', 'i', 'in', 'is', 'it', 'my', 'of', 'or', 'should', 'the', 'to', 'what', 'when', 'where', 'which', 'why', 'with']);

const options: Options<Indexed> = {
  fields: ['title', 'page', 'text'],
  storeFields: ['place', 'title', 'page', 'text'],
  tokenize: (text) => text.match(word) ?? [],
  processTerm: stemOf,
};

/** Without case and accents, and in the singular: `Queries` is found by `query`. */
function stemOf(term: string): string {
  const plain = (isAscii.test(term) ? term : term.normalize('NFD').replace(/\p{M}/gu, '')).toLowerCase();
  if (plain.length < 4) return plain;
  return plain.replace(/ies$/, 'y').replace(/(?<=[sxz]|ch|sh)es$/, '').replace(/(?<![su])s$/, '');
}

/** Makes the index, as text that `loadIndex` reads. */
export function writeIndex(passages: readonly Passage[]): string {
  const index = new MiniSearch(options);
  index.addAll(passages.map((passage, id) => ({ ...passage, id })));
  return JSON.stringify(index);
}

export function loadIndex(text: string): SearchIndex {
  return { passages: MiniSearch.loadJSON(text, options), stems: new Map() };
}

/** The passages that hold all the words, or, if there is none, any of them; the best first. */
export function search({ passages, stems }: SearchIndex, query: string): readonly Found[] {
  const subject = subjectOf(query);
  const ask = (combineWith: 'AND' | 'OR') => passages.search(subject, {
    combineWith,
    prefix: (term) => term.length > 1,
    fuzzy: (term) => (term.length < 4 ? false : term.length < 6 ? 1 : 2),
    weights: { prefix: 0.6, fuzzy: 0.25 },
    boost: { title: 4, page: 2 },
    // Rules explain a warning; the guide explains the subject.
    boostDocument: (_id, _term, stored) => (String(stored?.['place']).startsWith('/rule/') ? 0.6 : 1),
  });
  const all = ask('AND');
  const results = all.length > 0 ? all : ask('OR');
  return results.slice(0, mostResults).map((result) => {
    const { place, title, page, text } = result as unknown as Passage;
    const hits = new Set(result.terms);
    return { place, title: piecesOf(title, hitsIn(title, hits, stems)), page, excerpt: excerptOf(text, hitsIn(text, hits, stems)) };
  });
}

/** The query without words that merely ask, unless it has no others. */
function subjectOf(query: string): string {
  const words = query.match(word) ?? [];
  const telling = words.filter((one) => !asking.has(one.toLowerCase()));
  return (telling.length > 0 ? telling : words).join(' ');
}

/** A word of a text that was found. */
interface Hit {
  readonly start: number;
  readonly end: number;
  readonly stem: string;
}

function hitsIn(text: string, wanted: ReadonlySet<string>, stems: Map<string, string>): readonly Hit[] {
  const hits: Hit[] = [];
  for (const { 0: found, index: start } of text.matchAll(word)) {
    let stem = stems.get(found);
    if (stem === undefined) stems.set(found, stem = stemOf(found));
    if (wanted.has(stem)) hits.push({ start, end: start + found.length, stem });
  }
  return hits;
}

/** A part of a text in pieces, by whether a word was found. */
function piecesOf(text: string, hits: readonly Hit[], from = 0, to = text.length): Piece[] {
  const pieces: Piece[] = [];
  let last = from;
  for (const { start, end } of hits.filter((hit) => hit.start >= from && hit.end <= to)) {
    if (start > last) pieces.push({ text: text.slice(last, start), isHit: false });
    pieces.push({ text: text.slice(start, end), isHit: true });
    last = end;
  }
  if (last < to) pieces.push({ text: text.slice(last, to), isHit: false });
  return pieces;
}

/** The part of the text with the most different words that were found, or its beginning; cut between words. */
function excerptOf(text: string, hits: readonly Hit[]): Piece[] {
  if (text.length <= excerptLength) return piecesOf(text, hits);
  let best = { start: 0, count: 0 };
  for (const [index, { start }] of hits.entries()) {
    const within = new Set<string>();
    for (let other = index; (hits[other]?.end ?? Infinity) < start + excerptLength * 0.7; other++) within.add(hits[other]?.stem ?? '');
    if (within.size > best.count) best = { start, count: within.size };
  }
  const from = best.start < excerptLength * 0.3 ? 0 : text.indexOf(' ', best.start - 40) + 1;
  const isEnd = from + excerptLength >= text.length;
  const to = isEnd ? text.length : text.lastIndexOf(' ', from + excerptLength);
  return [
    ...(from > 0 ? [{ text: '\u2026 ', isHit: false }] : []),
    ...piecesOf(text, hits, from, to),
    ...(isEnd ? [] : [{ text: ' \u2026', isHit: false }]),
  ];
}
