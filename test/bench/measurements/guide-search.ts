/** The search of the guide. */
import { join } from 'node:path';
import { timeSearch } from '../guide-search.ts';
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
