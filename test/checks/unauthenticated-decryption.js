const { createDecipheriv } = require('node:crypto');

exports.unchecked = (key, { iv, tag, data }) => {
  const decipher = createDecipheriv('aes-256-gcm', key, iv, { authTagLength: 16 }); // finding: unauthenticated-decryption
  decipher.setAuthTag(tag);
  return decipher.update(data).toString('utf8');
};

exports.poly = (key, { iv, data }) => {
  let decipher = createDecipheriv('chacha20-poly1305', key, iv, { authTagLength: 16 }); // finding: unauthenticated-decryption
  return decipher.update(data);
};

exports.checked = (key, { iv, tag, data }) => {
  const decipher = createDecipheriv('aes-128-ccm', key, iv, { authTagLength: 16 });
  decipher.setAuthTag(tag);
  const text = decipher.update(data);
  decipher.final();
  return text;
};

// A stream asks for the end itself.
exports.piped = (key, { iv, tag, stream }) => {
  const decipher = createDecipheriv('aes-256-gcm', key, iv, { authTagLength: 16 });
  decipher.setAuthTag(tag);
  return stream.pipe(decipher);
};
exports.read = (key, { iv, tag, data, take }) => {
  const decipher = createDecipheriv('aes-256-gcm', key, iv, { authTagLength: 16 });
  decipher.setAuthTag(tag);
  decipher.on('data', take);
  decipher.end(data);
};

// Whoever gets it may end it.
exports.handedOn = (key, iv, tag, finish) => {
  const decipher = createDecipheriv('aes-256-gcm', key, iv, { authTagLength: 16 });
  decipher.setAuthTag(tag);
  return finish(decipher);
};
exports.given = (key, iv) => createDecipheriv('aes-256-gcm', key, iv, { authTagLength: 16 });

// Nothing proves anything here, or nobody knows whether it does.
exports.plain = (key, iv, data) => {
  const decipher = createDecipheriv('aes-256-ctr', key, iv);
  return decipher.update(data);
};
exports.chosen = (mode, key, iv, data) => {
  const decipher = createDecipheriv(mode, key, iv);
  return decipher.update(data);
};

// The length of the tag is the sender's choice.
exports.open = (key, { iv, tag, data }) => {
  const decipher = createDecipheriv('aes-256-gcm', key, iv); // finding: unauthenticated-decryption
  decipher.setAuthTag(tag);
  return Buffer.concat([decipher.update(data), decipher.final()]);
};
