const fs = require('node:fs');
const path = require('node:path');
const busboy = require('busboy');
const FastifyBusboy = require('@fastify/busboy');

exports.upload = (req, res) => {
  const form = busboy({ headers: req.headers, limits: { fileSize: 1_000_000 } });
  form.on('file', (field, stream, info) => {
    stream.pipe(fs.createWriteStream(`uploads/${info.filename}`)); // finding: path-traversal
    stream.pipe(fs.createWriteStream(`uploads/${field}`)); // finding: path-traversal
    stream.pipe(fs.createWriteStream(`uploads/a.${info.mimeType}`)); // finding: path-traversal
    stream.pipe(fs.createWriteStream(path.join('uploads', path.basename(info.filename))));
  });
  form.on('field', (name, value) => {
    fs.writeFileSync(value, name); // finding: path-traversal
  });
  req.pipe(form);
  const other = new FastifyBusboy({ headers: req.headers });
  other.on('field', (name) => fs.writeFileSync(name, '')); // finding: path-traversal
  req.busboy.on('field', (name) => fs.writeFileSync(name, '')); // finding: path-traversal
};
