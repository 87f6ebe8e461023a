/** Checks of forms by a token: `app.use(csrf())` refuses requests that another site has made. https://github.com/Psifi-Solutions/csrf-csrf */
import type { Model } from '../../model.ts';

/** The packages `csurf`, `csrf-csrf`, `csrf-sync`, `tiny-csrf` and `lusca`. */
export const csurf: Model = {
  id: 'csurf',
  title: 'CSRF checks',
  language: 'javascript',
  acts: [
    { path: 'csurf', kind: 'csrf-check' },
    { path: 'tiny-csrf', kind: 'csrf-check' },
    { path: 'csrf-csrf.doubleCsrf', kind: 'csrf-check' },
    { path: 'csrf-sync.csrfSync', kind: 'csrf-check' },
    { path: 'lusca.csrf', kind: 'csrf-check' },
  ],
};
