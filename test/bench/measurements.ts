/** Everything that is measured, in order. */
import type { Measurement } from './measurement.ts';
import { growth } from './measurements/growth.ts';
import { guideSearch } from './measurements/guide-search.ts';
import { keystroke } from './measurements/keystroke.ts';
import { memory } from './measurements/memory.ts';
import { ratio } from './measurements/ratio.ts';
import { scans } from './measurements/scans.ts';
import { serverStart } from './measurements/server-start.ts';
import { sizes } from './measurements/sizes.ts';

/** Cheap ones first. */
export const measurements: readonly Measurement[] = [ratio, growth, scans, keystroke, memory, serverStart, guideSearch, sizes];
