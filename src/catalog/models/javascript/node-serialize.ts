/**
 * Packages that make functions from text: whoever sends the text runs code. https://github.com/luin/serialize,
 * https://github.com/jeffmcmahan/funcster, https://github.com/hunterloftis/cryo, https://github.com/commenthol/serialize-to-js
 */
import type { Model } from '../../model.ts';

/** The packages `node-serialize`, `funcster`, `cryo` and `serialize-to-js`. */
export const nodeSerialize: Model = {
  id: 'node-serialize',
  title: 'node-serialize and its like',
  language: 'javascript',
  steps: [
    { path: 'node-serialize.unserialize', from: '0', to: 'result' },
    { path: 'cryo.parse', from: '0', to: 'result' },
    { path: 'serialize-to-js.deserialize', from: '0', to: 'result' },
  ],
  sinks: [
    { path: 'node-serialize.unserialize', argument: 0, kind: 'deserialization' },
    { path: 'funcster.deepDeserialize', argument: 0, kind: 'deserialization' },
    { path: 'cryo.parse', argument: 0, kind: 'deserialization' },
    // Versions below 2 have it; it evaluates the text.
    { path: 'serialize-to-js.{deserialize,deserializeUnsafe}', argument: 0, kind: 'deserialization' },
  ],
};
