const NodeRSA = require('node-rsa');

exports.keys = () => {
  const key = new NodeRSA();
  key.generateKeyPair(1024); // finding: short-key
  key.generateKeyPair(2048);
  return [
    new NodeRSA({ b: 512 }), // finding: short-key
    new NodeRSA({ b: 4096 }),
  ];
};
