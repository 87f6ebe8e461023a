/** What a keystroke in the search of the guide costs, rendering apart: the index as the build leaves it, the words of a reader, letter by letter. */
import { readFileSync } from 'node:fs';
import { loadIndex, search } from '../../src/webview/search.ts';
import { quantile } from './measure.ts';

/** In milliseconds. */
export interface SearchTimes {
  /** From the text of the index to the first search. */
  readonly loading: number;
  readonly keystrokeMedian: number;
  readonly keystrokeP95: number;
}

const queries = ['parameterized queries', 'how do I store passwords', 'paramtrized qeries', 'cache', 'docker kubernetes', 'salary of a senior'];

/** `file`: the index. */
export function timeSearch(file: string): SearchTimes {
  const text = readFileSync(file, 'utf8');
  const start = performance.now();
  const index = loadIndex(text);
  search(index, 'p');
  const loading = performance.now() - start;
  const times: number[] = [];
  for (let round = 0; round < 5; round++) {
    for (const query of queries) {
      for (let length = 1; length <= query.length; length++) {
        const begin = performance.now();
        search(index, query.slice(0, length));
        if (round > 0) times.push(performance.now() - begin);
      }
    }
  }
  return { loading, keystrokeMedian: quantile(times, 0.5), keystrokeP95: quantile(times, 0.95) };
}
