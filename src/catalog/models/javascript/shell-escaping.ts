/** Packages that quote text for a shell: what they return is one word for it. */
import type { Model } from '../../model.ts';

/** The packages `shell-quote`, `shell-escape`, `shescape` and `shlex`. */
export const shellEscaping: Model = {
  id: 'shell-escaping',
  title: 'Quoting for shells',
  language: 'javascript',
  steps: [
    { path: 'shell-quote.quote', from: '0[]', to: 'result' },
    { path: 'shell-quote.parse', from: '0', to: 'result[]' },
    { path: 'shell-escape', from: '0[]', to: 'result' },
    { path: 'shescape.Shescape().{quote,escape}', from: '0', to: 'result' },
    { path: 'shlex.quote', from: '0', to: 'result' },
    { path: 'shlex.join', from: '0[]', to: 'result' },
  ],
  sanitizers: [
    { path: 'shell-quote.quote', argument: 0, cleans: 'result', clears: ['command'] },
    { path: 'shell-escape', argument: 0, cleans: 'result', clears: ['command'] },
    { path: 'shescape.Shescape().{quote,escape}', argument: 0, cleans: 'result', clears: ['command'] },
    { path: 'shlex.quote', argument: 0, cleans: 'result', clears: ['command'] },
    { path: 'shlex.join', argument: 0, cleans: 'result', clears: ['command'] },
  ],
};
