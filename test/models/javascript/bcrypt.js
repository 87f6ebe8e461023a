const nodeRs = require('@node-rs/bcrypt');
const bcrypt = require('bcrypt');
const bcryptjs = require('bcryptjs');

exports.hashes = async (given) => [
  await bcrypt.hash(given, 5), // finding: weak-password-hash
  await bcrypt.hash(given, 12),
  bcryptjs.hashSync(given, 8), // finding: weak-password-hash
  bcryptjs.hashSync(given, bcryptjs.genSaltSync(4)), // finding: weak-password-hash
  bcryptjs.hashSync(given, await bcrypt.genSalt(10)),
  await nodeRs.hash(given, 9), // finding: weak-password-hash
];
