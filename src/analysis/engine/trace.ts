/**
 * The stations that data passes on its way, as a chain from the last to the first. A call links the function's own chain into the
 * caller's without copying it; it is written out when a finding is told.
 */
import type { FunctionNode, Range } from '../ir.ts';

/** The last link of a chain. */
export type Step = Station | Passage;

/** One station, with what comes before it. */
export interface Station {
  readonly kind: 'station';
  readonly before: Step | null;
  readonly file: string;
  readonly range: Range;
  readonly message: string;
  /** The function in whose text it stands. */
  readonly owner: FunctionNode;
  /** Only where the data is read: told if nothing comes before it. */
  readonly isRead?: true;
  /** A library handed the data over here: where a member of it is read tells more. */
  readonly isHandedOver?: true;
  /** The stations so far, this one included. */
  readonly length: number;
  readonly first: Station;
}

/** The way through a function that was called: `inside`, after `before`. */
export interface Passage {
  readonly kind: 'passage';
  readonly before: Step;
  readonly inside: Step;
  readonly length: number;
  readonly first: Station;
}

/** What a station says. */
export type StationText = Pick<Station, 'file' | 'range' | 'message' | 'owner' | 'isRead' | 'isHandedOver'>;

/** A way with more stations tells no further ones. */
const maximumLength = 24;

/** The chain with one more station; the same chain where it is there already, or is long enough. */
export function addStation(before: Step | null, text: StationText): Step {
  if (!before) {
    const made: { -readonly [K in keyof Station]: Station[K] } = { kind: 'station', before, ...text, length: 1, first: undefined as unknown as Station };
    made.first = made;
    return made;
  }
  if (before.length >= maximumLength) return before;
  if (before.kind === 'station' && before.file === text.file && before.range.start === text.range.start && before.range.end === text.range.end) return before;
  return { kind: 'station', before, ...text, length: before.length + 1, first: before.first };
}

/** One chain, then another. */
export function addPassage(before: Step | null, inside: Step | null): Step | null {
  if (!before || !inside) return before ?? inside;
  if (before.length + inside.length > maximumLength) return before;
  return { kind: 'passage', before, inside, length: before.length + inside.length, first: before.first };
}

/** The stations in order. */
export function stationsOf(step: Step | null): Station[] {
  const stations: Station[] = [];
  const pending: Step[] = step ? [step] : [];
  for (let at = pending.pop(); at; at = pending.pop()) {
    if (at.kind === 'station') {
      stations.push(at);
      if (at.before) pending.push(at.before);
    } else {
      pending.push(at.before, at.inside);
    }
  }
  return stations.reverse().filter((station, index, all) => {
    const before = all[index - 1];
    return index === 0 || (!station.isRead && !(before?.file === station.file && before.range.start === station.range.start && before.range.end === station.range.end));
  });
}
