/** RSA in JavaScript: `new NodeRSA({ b: 2048 })`. https://github.com/rzcoder/node-rsa */
import type { Model } from '../../model.ts';

/** The package `node-rsa`. */
export const nodeRsa: Model = {
  id: 'node-rsa',
  title: 'node-rsa',
  language: 'javascript',
  uses: [
    { path: 'node-rsa', kind: 'short-key', where: [{ argument: 0, member: 'b', below: 2048 }], remedy: { title: 'Use 3072 bits', set: [{ argument: 0, member: 'b', to: '3072' }] } },
    { path: 'node-rsa().generateKeyPair', kind: 'short-key', where: [{ argument: 0, below: 2048 }], remedy: { title: 'Use 3072 bits', set: [{ argument: 0, to: '3072' }] } },
  ],
};
