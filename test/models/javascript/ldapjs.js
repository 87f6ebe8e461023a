const ActiveDirectory = require('activedirectory');
const ActiveDirectory2 = require('activedirectory2');
const ldapEscape = require('ldap-escape');
const ldap = require('ldapjs');
const { Client, Filter } = require('ldapts');

const client = ldap.createClient({ url: 'ldaps://directory.example' });
const other = new Client({ url: 'ldaps://directory.example' });
const directory = new ActiveDirectory({});
const directory2 = new ActiveDirectory2({});

exports.find = async (req, res) => {
  const { uid } = req.query;
  client.search('dc=example', { filter: `(uid=${uid})` }, () => {}); // finding: ldap-injection
  client.search('dc=example', { filter: ldap.parseFilter('(uid=' + uid + ')') }, () => {}); // finding: ldap-injection
  client.search(`uid=${uid},dc=example`, {}, () => {}); // finding: ldap-injection
  client.bind(`uid=${uid},dc=example`, 'x', () => {}); // finding: ldap-injection
  client.add(`uid=${uid},dc=example`, {}, () => {}); // finding: ldap-injection
  client.del(`uid=${uid},dc=example`, () => {}); // finding: ldap-injection
  client.modify(`uid=${uid},dc=example`, [], () => {}); // finding: ldap-injection
  client.modifyDN(`uid=${uid},dc=example`, 'uid=a', () => {}); // finding: ldap-injection
  client.compare(`uid=${uid},dc=example`, 'a', 'b', () => {}); // finding: ldap-injection
  await other.search('dc=example', { filter: `(uid=${uid})` }); // finding: ldap-injection
  directory.find(`(uid=${uid})`, () => {}); // finding: ldap-injection
  directory.findUsers({ filter: `(uid=${uid})` }, () => {}); // finding: ldap-injection
  directory.findGroups({ filter: `(uid=${uid})` }, () => {}); // finding: ldap-injection
  directory.findDeletedObjects(`(uid=${uid})`, () => {}); // finding: ldap-injection
  directory.findUser(uid, () => {}); // finding: ldap-injection
  directory.findGroup(uid, () => {}); // finding: ldap-injection
  directory.userExists(uid, () => {}); // finding: ldap-injection
  directory.groupExists(uid, () => {}); // finding: ldap-injection
  directory.getGroupMembershipForUser(uid, () => {}); // finding: ldap-injection
  directory2.getUsersForGroup(uid, () => {}); // finding: ldap-injection
  res.end();
};

exports.safe = async (req, res) => {
  const { uid } = req.query;
  client.search('dc=example', { filter: new ldap.EqualityFilter({ attribute: 'uid', value: uid }) }, () => {});
  client.search('dc=example', { filter: ldapEscape.filter`(uid=${uid})` }, () => {});
  client.bind(ldapEscape.dn`uid=${uid},dc=example`, 'x', () => {});
  await other.search('dc=example', { filter: `(uid=${Filter.escape(uid)})` });
  const escaped = String(uid).replace(/[\\*()\0]/g, (one) => `\\${one.charCodeAt(0).toString(16).padStart(2, '0')}`);
  await other.search('dc=example', { filter: `(uid=${escaped})` });
  res.end();
};
