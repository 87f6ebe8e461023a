/** send: a file as an answer, `send(req, path, { root })`. With `root`, the path cannot lead out of that folder. https://github.com/pillarjs/send */
import type { Model } from '../../model.ts';

/** The package `send`. */
export const send: Model = {
  id: 'send',
  title: 'send',
  language: 'javascript',
  sinks: [{ path: 'send', argument: 1, kind: 'path', where: [{ argument: 2, member: 'root', isMissing: true }] }],
};
