/** errorhandler: `app.use(errorhandler())` answers an error with all that is known of it, for developers. https://github.com/expressjs/errorhandler */
import type { Model } from '../../model.ts';

/** The package `errorhandler`. */
export const errorhandler: Model = {
  id: 'errorhandler',
  title: 'errorhandler',
  language: 'javascript',
  acts: [
    { path: 'errorhandler', kind: 'debugging' },
  ],
};
