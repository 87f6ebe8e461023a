const fs = require('node:fs');
const path = require('node:path');
const tar = require('tar');

exports.unpack = (archive, folder) => {
  const parser = new tar.Parser();
  parser.on('entry', (entry) => {
    entry.pipe(fs.createWriteStream(path.join(folder, entry.path))); // finding: archive-extraction
    if (entry.linkpath) fs.symlinkSync(entry.linkpath, 'link'); // finding: archive-extraction
  });
  fs.createReadStream(archive).pipe(parser);
  fs.createReadStream(archive).pipe(new tar.Parse()).on('entry', (entry) => {
    entry.pipe(fs.createWriteStream(entry.path)); // finding: archive-extraction
  });
  return tar.x({ file: archive, cwd: folder });
};

exports.chosen = async (req, res) => {
  await tar.x({ file: req.query.file }); // finding: path-traversal
  await tar.extract({ file: 'a.tar', cwd: req.query.folder }); // finding: path-traversal
  await tar.t({ file: req.query.file }); // finding: path-traversal
  await tar.list({ file: req.query.file }); // finding: path-traversal
  await tar.c({ file: req.query.file }, ['a']); // finding: path-traversal
  await tar.create({ file: 'a.tar', cwd: req.query.folder }, ['a']); // finding: path-traversal
  await tar.r({ file: req.query.file }, ['a']); // finding: path-traversal
  await tar.replace({ file: req.query.file }, ['a']); // finding: path-traversal
  await tar.u({ file: req.query.file }, ['a']); // finding: path-traversal
  await tar.update({ file: req.query.file }, ['a']); // finding: path-traversal
  res.end();
};
