const { Client } = require('basic-ftp');
const Ftp = require('ftp');
const { Client: OtherClient } = require('ftp');

exports.all = async (host, password) => {
  const client = new Client();
  await client.access({ host, password, secure: true });
  await client.access({ host, password }); // finding: cleartext-transport
  await client.access({ host, password, secure: false }); // finding: cleartext-transport
  await client.access({ host, password: 'a text of the program', secure: true }); // finding: hardcoded-secret
  const other = new Ftp();
  other.connect({ host }); // finding: cleartext-transport
  other.connect({ host, secure: true });
  other.connect({ host, secure: true, password: 'a text of the program' }); // finding: hardcoded-secret
  new OtherClient().connect({ host, secure: false }); // finding: cleartext-transport
};
