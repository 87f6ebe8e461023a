/** Offsets of a text as lines and columns, both from 1, columns in UTF-16 code units: as editors count and SARIF asks for. */
import type { Range } from '../analysis/ir.ts';

/** A place between two characters. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** The lines of one text. They end with `\n` or `\r\n`. */
export class Lines {
  readonly #text: string;
  readonly #starts: number[] = [0];

  constructor(text: string) {
    this.#text = text;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.#starts.push(at + 1);
  }

  at(offset: number): Position {
    const inside = Math.max(0, Math.min(offset, this.#text.length));
    let [low, high] = [0, this.#starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] ?? 0) <= inside) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: inside - (this.#starts[low] ?? 0) + 1 };
  }

  range({ start, end }: Range): { readonly start: Position; readonly end: Position } {
    return { start: this.at(start), end: this.at(end) };
  }

  /** A line without its end; empty behind the last one. */
  line(number: number): string {
    const start = this.#starts[number - 1];
    if (start === undefined) return '';
    return this.#text.slice(start, this.#starts[number] ?? this.#text.length).replace(/\r?\n$/, '');
  }
}
