/**
 * LDAP: `client.search(base, { filter })`. A filter that is an object (`new EqualityFilter({ attribute, value })`) is encoded, one that is text is
 * parsed. http://ldapjs.org, https://github.com/ldapts/ldapts, https://github.com/gheeres/node-activedirectory
 */
import type { Model } from '../../model.ts';

const client = 'ldapjs.Client()';

/** The packages `ldapjs`, `ldapts`, `activedirectory` and `activedirectory2`, and `ldap-escape` for their texts. */
export const ldapjs: Model = {
  id: 'ldapjs',
  title: 'LDAP (ldapjs, ldapts, activedirectory)',
  language: 'javascript',
  types: [
    { path: 'ldapjs.createClient()', is: client },
    { path: 'ldapts.Client()', is: client },
    { path: 'activedirectory2', is: 'activedirectory' },
  ],
  steps: [
    { path: 'ldap-escape.{filter,dn}', from: 'all', to: 'result' },
    { path: 'ldapts.Filter.escape', from: '0', to: 'result' },
    { path: 'ldapjs.parseFilter', from: '0', to: 'result' },
  ],
  sanitizers: [
    { path: 'ldap-escape.{filter,dn}', argument: 'all', cleans: 'result', clears: ['ldap'] },
    { path: 'ldapts.Filter.escape', argument: 0, cleans: 'result', clears: ['ldap'] },
  ],
  sinks: [
    { path: `${client}.search`, argument: 0, kind: 'ldap' },
    { path: `${client}.search`, argument: 1, member: 'filter', kind: 'ldap' },
    { path: `${client}.{bind,add,del,modify,compare,modifyDN}`, argument: 0, kind: 'ldap' },
    { path: 'activedirectory().{find,findUsers,findGroups,findDeletedObjects}', argument: 0, kind: 'ldap' },
    { path: 'activedirectory().{find,findUsers,findGroups,findDeletedObjects}', argument: 0, member: 'filter', kind: 'ldap' },
    { path: 'activedirectory().{findUser,findGroup,userExists,groupExists,getGroupMembershipForUser,getUsersForGroup}', argument: 0, kind: 'ldap' },
  ],
};
