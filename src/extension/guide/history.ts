/** Where a reader has been, one page after another, as a browser keeps it. */
import type { GuidePlace } from '../../protocol.ts';

/** A history as it is kept between sessions. */
export interface KeptHistory {
  readonly places: readonly GuidePlace[];
  readonly at: number;
}

const longest = 50;

/** Places that were visited, and the one among them that is open. */
export class History {
  #places: readonly GuidePlace[];
  #at: number;

  /** `start`: where a reader begins who has been nowhere. */
  constructor(start: GuidePlace, { places, at }: KeptHistory = { places: [], at: 0 }) {
    this.#places = places.length === 0 ? [start] : places;
    this.#at = Math.min(Math.max(at, 0), this.#places.length - 1);
  }

  get present(): GuidePlace {
    return this.#places[this.#at] as GuidePlace;
  }

  get canGoBack(): boolean {
    return this.#at > 0;
  }

  get canGoForward(): boolean {
    return this.#at < this.#places.length - 1;
  }

  /** Goes to a place. What was ahead is forgotten; another place on the same page takes the place of the present one. */
  visit(place: GuidePlace): void {
    const before = this.#places.slice(0, isSamePage(place, this.present) ? this.#at : this.#at + 1);
    this.#places = [...before, place].slice(-longest);
    this.#at = this.#places.length - 1;
  }

  /** Goes one page back (-1) or forward (1), if there is one. */
  move(step: -1 | 1): boolean {
    if (step === -1 ? !this.canGoBack : !this.canGoForward) return false;
    this.#at += step;
    return true;
  }

  /** The section that was open last, up to the present. */
  lastSection(): GuidePlace | undefined {
    return this.#places.slice(0, this.#at + 1).findLast(({ kind }) => kind === 'section');
  }

  kept(): KeptHistory {
    return { places: this.#places, at: this.#at };
  }
}

/** Whether two places are on the same page, wherever on it. */
export function isSamePage(one: GuidePlace, other: GuidePlace): boolean {
  return one.kind === other.kind && one.id === other.id;
}
