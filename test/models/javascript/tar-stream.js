const fs = require('node:fs');
const path = require('node:path');
const tar = require('tar-stream');

exports.unpack = async (archive, folder) => {
  const extract = tar.extract();
  extract.on('entry', (header, stream, next) => {
    stream.pipe(fs.createWriteStream(path.join(folder, header.name))); // finding: archive-extraction
    if (header.linkname) fs.symlinkSync(header.linkname, path.join(folder, 'link')); // finding: archive-extraction
    next();
  });
  fs.createReadStream(archive).pipe(extract);
  for await (const entry of tar.extract()) {
    fs.writeFileSync(folder + entry.header.name, ''); // finding: archive-extraction
    fs.writeFileSync(entry.header.linkname, ''); // finding: archive-extraction
  }
};
