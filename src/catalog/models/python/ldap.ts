/** Directories: python-ldap and ldap3. https://www.python-ldap.org, https://ldap3.readthedocs.io */
import type { Model } from '../../model.ts';

const connection = 'ldap.initialize()';

/** The packages `ldap` and `ldap3`. */
export const ldap: Model = {
  id: 'ldap',
  title: 'LDAP of Python',
  language: 'python',
  signatures: [
    { path: 'ldap3.Connection().search', parameters: ['search_base', 'search_filter'] },
    { path: `${connection}.{search,search_s,search_st,search_ext,search_ext_s}`, parameters: ['base', 'scope', 'filterstr'] },
  ],
  steps: [
    { path: 'ldap.filter.{escape_filter_chars,filter_format}', from: 'all', to: 'result' },
    { path: 'ldap.dn.escape_dn_chars', from: '0', to: 'result' },
    { path: 'ldap3.utils.conv.escape_filter_chars', from: '0', to: 'result' },
    { path: 'ldap3.utils.dn.escape_rdn', from: '0', to: 'result' },
  ],
  sanitizers: [
    { path: 'ldap.filter.{escape_filter_chars,filter_format}', argument: 'all', cleans: 'result', clears: ['ldap'] },
    { path: 'ldap.dn.escape_dn_chars', argument: 0, cleans: 'result', clears: ['ldap'] },
    { path: 'ldap3.utils.conv.escape_filter_chars', argument: 0, cleans: 'result', clears: ['ldap'] },
    { path: 'ldap3.utils.dn.escape_rdn', argument: 0, cleans: 'result', clears: ['ldap'] },
  ],
  sinks: [
    ...[0, 2].map((argument) => ({ path: `${connection}.{search,search_s,search_st,search_ext,search_ext_s}`, argument, kind: 'ldap' as const })),
    ...[0, 1].map((argument) => ({ path: 'ldap3.Connection().search', argument, kind: 'ldap' as const })),
  ],
  uses: [
    { path: `${connection}.{simple_bind,simple_bind_s,bind_s}`, kind: 'hardcoded-secret', where: [{ argument: 1, isFixed: true }] },
  ],
};
