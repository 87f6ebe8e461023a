const fs = require('node:fs');
const formidable = require('formidable');

exports.upload = async (req, res) => {
  const form = formidable({ maxFileSize: 1_000_000 });
  form.parse(req, (error, fields, files) => {
    fs.renameSync(files.photo[0].filepath, `uploads/${files.photo[0].originalFilename}`); // finding: path-traversal
    fs.renameSync(files.photo.filepath, `uploads/a.${files.photo.mimetype}`); // finding: path-traversal
    fs.writeFileSync(`uploads/${fields.name}`, ''); // finding: path-traversal
    fs.renameSync(files.photo[0].filepath, `uploads/${files.photo[0].newFilename}`);
    res.end();
  });
  const [fields, files] = await form.parse(req);
  fs.writeFileSync(`uploads/${fields.name[0]}`, ''); // missing: path-traversal
  fs.writeFileSync(`uploads/${files.photo[0].originalFilename}`, ''); // finding: path-traversal
  form.on('file', (name, file) => fs.renameSync(file.filepath, file.originalFilename)); // finding: path-traversal
  form.on('field', (name, file) => fs.renameSync('a', file.mimetype)); // finding: path-traversal
};

exports.huge = [
  formidable({ maxFileSize: 20 * 1024 ** 3 }), // missing: unbounded-body
  formidable.formidable({ maxTotalFileSize: 20_000_000_000 }), // finding: unbounded-body
  new formidable.Formidable({ maxFileSize: 20_000_000_000 }), // finding: unbounded-body
  new formidable.IncomingForm({ maxFileSize: 20_000_000_000 }), // finding: unbounded-body
  formidable(),
];
