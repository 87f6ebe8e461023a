const fs = require('node:fs');
const path = require('node:path');
const unzip = require('unzip');
const unzipStream = require('unzip-stream');
const unzipper = require('unzipper');

exports.streams = async (archive, folder) => {
  fs.createReadStream(archive)
    .pipe(unzipper.Parse())
    .on('entry', (entry) => entry.pipe(fs.createWriteStream(path.join(folder, entry.path)))); // finding: archive-extraction
  fs.createReadStream(archive)
    .pipe(unzipper.ParseOne())
    .on('entry', (entry) => entry.pipe(fs.createWriteStream(entry.path))); // finding: archive-extraction
  const zip = fs.createReadStream(archive).pipe(unzipper.Parse({ forceStream: true }));
  for await (const entry of zip) {
    fs.writeFileSync(`${folder}/${entry.path}`, await entry.buffer()); // finding: archive-extraction
  }
  fs.createReadStream(archive).pipe(unzipper.Extract({ path: folder }));
};

exports.directories = async (archive, folder) => {
  const directory = await unzipper.Open.file(archive);
  for (const file of directory.files) {
    fs.writeFileSync(path.join(folder, file.path), await file.buffer()); // finding: archive-extraction
  }
  const { files } = await unzipper.Open.buffer(archive);
  await Promise.all(files.map(async (file) => fs.writeFileSync(folder + file.path, await file.buffer()))); // finding: archive-extraction
  const custom = await unzipper.Open.custom(archive);
  fs.writeFileSync(custom.files[0].path, ''); // finding: archive-extraction
  const s3 = await unzipper.Open.s3({}, {});
  fs.writeFileSync(path.join(folder, path.basename(s3.files[0].path)), '');
};

exports.chosen = async (req, res) => {
  await unzipper.Open.file(req.query.file); // finding: path-traversal
  await unzipper.Open.url(fetch, req.query.url); // finding: server-side-request-forgery
  unzipper.Extract({ path: req.query.folder }); // finding: path-traversal
  res.end();
};

exports.old = (archive) => {
  fs.createReadStream(archive).pipe(unzip.Parse()).on('entry', (entry) => {
    const name = `out/${entry.path}`;
    entry.pipe(fs.createWriteStream(name)); // finding: archive-extraction
  });
  fs.createReadStream(archive).pipe(unzipStream.Parse()).on('entry', ({ path: name }) => fs.writeFileSync(name, '')); // finding: archive-extraction
};
