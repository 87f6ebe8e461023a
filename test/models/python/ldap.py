# Directories.
import ldap
import ldap.dn
import ldap.filter
import ldap3
import ldap3.utils.conv
import ldap3.utils.dn
from flask import request

name = request.args['name']
client = ldap.initialize('ldap://example.org')
client.search_s('dc=example', ldap.SCOPE_SUBTREE, '(uid=' + name + ')')  # finding: ldap-injection
client.search('ou=' + name, ldap.SCOPE_SUBTREE)  # finding: ldap-injection
client.search_st('dc=example', ldap.SCOPE_SUBTREE, filterstr='(uid=' + name + ')')  # finding: ldap-injection
client.search_ext('dc=example', ldap.SCOPE_SUBTREE, '(uid=' + name + ')')  # finding: ldap-injection
client.search_ext_s('dc=example', ldap.SCOPE_SUBTREE, '(uid=' + name + ')')  # finding: ldap-injection
client.search_s('dc=example', ldap.SCOPE_SUBTREE, '(uid=' + ldap.filter.escape_filter_chars(name) + ')')
client.search_s('dc=example', ldap.SCOPE_SUBTREE, ldap.filter.filter_format('(uid=%s)', [name]))
client.search_s('ou=' + ldap.dn.escape_dn_chars(name), ldap.SCOPE_SUBTREE)
client.simple_bind_s('cn=admin', 'a secret in the code')  # finding: hardcoded-secret
client.simple_bind('cn=admin', 'a secret in the code')  # finding: hardcoded-secret
client.bind_s('cn=admin', 'a secret in the code')  # finding: hardcoded-secret
other = ldap3.Connection('example.org')
other.search('dc=example', '(uid=' + name + ')')  # finding: ldap-injection
other.search(search_base='ou=' + name, search_filter='(uid=1)')  # finding: ldap-injection
other.search('dc=example', '(uid=' + ldap3.utils.conv.escape_filter_chars(name) + ')')
other.search('ou=' + ldap3.utils.dn.escape_rdn(name), '(uid=1)')
