const { randomUUID } = require('node:crypto');
const express = require('express');
const fileUpload = require('express-fileupload');

const app = express();
app.use(fileUpload()); // finding: unbounded-body
app.use(fileUpload({ createParentPath: true })); // finding: unbounded-body
app.use(fileUpload({ limits: { fileSize: 50 * 1024 * 1024 * 1024 } })); // finding: unbounded-body
app.use(fileUpload({ limits: { fileSize: 50 * 1024 * 1024 } }));

app.post('/upload', async (req, res) => {
  await req.files.photo.mv(`uploads/${req.files.photo.name}`); // finding: unrestricted-upload
  const { file } = req.files;
  await file.mv('uploads/' + file.name); // finding: unrestricted-upload
  for (const one of Object.values(req.files)) await one.mv(`uploads/${one.data}`); // finding: unrestricted-upload
  await file.mv(`uploads/${randomUUID()}`);
  res.end();
});
