const fs = require('node:fs');
const path = require('node:path');
const AdmZip = require('adm-zip');

// The name of an entry decides where it is written.
exports.unpack = (buffer, folder) => {
  const zip = new AdmZip(buffer);
  for (const entry of zip.getEntries()) {
    fs.writeFileSync(path.join(folder, entry.entryName), entry.getData()); // finding: archive-extraction
    fs.writeFileSync(folder + entry.rawEntryName, entry.getData()); // finding: archive-extraction
  }
  zip.getEntries().forEach((entry) => {
    fs.writeFileSync(`${folder}/${entry.name}`, entry.getData()); // finding: archive-extraction
  });
  zip.forEach((entry) => fs.mkdirSync(path.resolve(folder, entry.entryName))); // finding: archive-extraction
  fs.writeFileSync(zip.getEntry('a.txt').entryName, ''); // finding: archive-extraction
  zip.extractAllTo(folder, true);
};

exports.safe = (buffer, folder) => {
  const root = path.resolve(folder);
  for (const { entryName, getData } of new AdmZip(buffer).getEntries()) {
    const target = path.resolve(root, entryName);
    if (!target.startsWith(root + path.sep)) continue;
    fs.writeFileSync(target, getData());
  }
};

exports.fromRequest = (req, res) => {
  const zip = new AdmZip(req.query.file); // finding: path-traversal
  zip.addLocalFile(req.query.file); // finding: path-traversal
  zip.addLocalFolder(req.query.file); // finding: path-traversal
  zip.extractAllTo(req.query.file); // finding: path-traversal
  zip.extractAllToAsync(req.query.file, true); // finding: path-traversal
  zip.extractEntryTo('a.txt', req.query.file); // finding: path-traversal
  zip.writeZip(req.query.file); // finding: path-traversal
  res.end();
};
