/** What a keystroke in the search of the guide costs, rendering apart: the index as the build leaves it, the words of a reader, letter by letter. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadIndex, search } from '../../../src/webview/search.ts';
import { quantile } from '../measure.ts';
import type { Measurement } from '../measurement.ts';

/** From the index as the build leaves it. */
export const guideSearch: Measurement = {
  id: 'guide-search',
  run(_, tell) {
    const { loading, keystrokeMedian, keystrokeP95 } = timeSearch(join('out', 'bench', 'guide', 'search.json'));
    tell(`search of the guide: index loaded in ${loading.toFixed(0)} ms; a keystroke: median ${keystrokeMedian.toFixed(1)} ms, p95 ${keystrokeP95.toFixed(1)} ms`);
    return { 'loading ms': loading, 'keystroke: median ms': keystrokeMedian, 'keystroke: p95 ms': keystrokeP95 };
  },
};

/** In milliseconds. */
interface SearchTimes {
  /** From the text of the index to the first search. */
  readonly loading: number;
  readonly keystrokeMedian: number;
  readonly keystrokeP95: number;
}

const queries = ['parameterized queries', 'how do I store passwords', 'paramtrized qeries', 'cache', 'docker kubernetes', 'salary of a senior'];

/** What a keystroke costs, letter by letter; `file`: the index. */
function timeSearch(file: string): SearchTimes {
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
