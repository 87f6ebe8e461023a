/** decompress: unpacks archives of several kinds; its result lists the entries with their paths. https://github.com/kevva/decompress */
import type { Model } from '../../model.ts';

/** The package `decompress`. */
export const decompress: Model = {
  id: 'decompress',
  title: 'decompress',
  language: 'javascript',
  sources: [{ path: 'decompress().*.path', kind: 'archive-entry' }],
  sinks: [
    { path: 'decompress', argument: 0, kind: 'path' },
    { path: 'decompress', argument: 1, kind: 'path' },
  ],
};
