/** serialize-javascript: JSON, and what JSON has no word for, fit for a `<script>` of a page; with `unsafe`, `<` is left as it is. */
import type { Model } from '../../model.ts';

/** The package `serialize-javascript`. */
export const serializeJavascript: Model = {
  id: 'serialize-javascript',
  title: 'serialize-javascript',
  language: 'javascript',
  steps: [{ path: 'serialize-javascript', from: '0[*]', to: 'result' }],
  sanitizers: [
    { path: 'serialize-javascript', argument: 0, cleans: 'result', clears: ['html'], where: [{ argument: 1, member: 'unsafe', isMissing: true }] },
    { path: 'serialize-javascript', argument: 0, cleans: 'result', clears: ['header', 'log'] },
  ],
  uses: [{ path: 'serialize-javascript', kind: 'unescaped-template', where: [{ argument: 1, member: 'unsafe', is: [true] }], remedy: { title: 'Escape what could end the script', set: [{ argument: 1, member: 'unsafe', to: 'false' }] } }],
};
