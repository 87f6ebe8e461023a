const fs = require('node:fs');
const path = require('node:path');
const decompress = require('decompress');

exports.unpack = async (archive, folder) => {
  const files = await decompress(archive);
  for (const file of files) {
    fs.writeFileSync(path.join(folder, file.path), file.data); // finding: archive-extraction
  }
};

exports.chosen = async (req, res) => {
  await decompress(req.query.file, 'out'); // finding: path-traversal
  await decompress('a.zip', req.query.folder); // finding: path-traversal
  res.end();
};
