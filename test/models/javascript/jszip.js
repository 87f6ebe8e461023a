const fs = require('node:fs');
const JSZip = require('jszip');

exports.unpack = async (data) => {
  const zip = await JSZip.loadAsync(data);
  const other = await new JSZip().loadAsync(data);
  zip.forEach((name, entry) => fs.writeFileSync(`out/${entry.unsafeOriginalName}`, name)); // finding: archive-extraction
  fs.writeFileSync(other.file('a.txt').unsafeOriginalName, ''); // finding: archive-extraction
  for (const entry of Object.values(zip.files)) {
    fs.writeFileSync(`out/${entry.unsafeOriginalName}`, ''); // finding: archive-extraction
  }
  // Since version 3.8, names cannot lead out of a folder.
  zip.forEach((name, entry) => fs.writeFileSync(`out/${name}`, entry.name));
};
