/** Werkzeug: what Flask is made of. File names made harmless, and passwords hashed. https://werkzeug.palletsprojects.com */
import type { Model } from '../../model.ts';

/** The package `werkzeug`. */
export const werkzeug: Model = {
  id: 'werkzeug',
  title: 'Werkzeug',
  language: 'python',
  types: [
    { path: 'werkzeug.secure_filename', is: 'werkzeug.utils.secure_filename' },
    { path: 'werkzeug.utils.safe_join', is: 'werkzeug.security.safe_join' },
    { path: 'flask.safe_join', is: 'werkzeug.security.safe_join' },
  ],
  steps: [
    { path: 'werkzeug.utils.secure_filename', from: '0', to: 'result' },
    { path: 'werkzeug.security.safe_join', from: 'all', to: 'result' },
  ],
  sanitizers: [
    { path: 'werkzeug.utils.secure_filename', argument: 0, cleans: 'result', clears: ['path', 'header', 'log', 'html'] },
    { path: 'werkzeug.security.safe_join', argument: 'all', cleans: 'result', clears: ['path'] },
  ],
  uses: [
    { path: 'werkzeug.security.generate_password_hash', kind: 'weak-password-hash', where: [{ argument: 1, matches: '^(?:plain|md5|sha1|sha256|sha512)$' }] },
  ],
  signatures: [{ path: 'werkzeug.security.generate_password_hash', parameters: ['password', 'method'] }],
  acts: [{ path: 'werkzeug.security.check_password_hash', kind: 'password-check' }],
};
