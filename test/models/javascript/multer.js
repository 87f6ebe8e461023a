const crypto = require('node:crypto');
const path = require('node:path');
const multer = require('multer');

const types = { 'image/png': 'png', 'image/jpeg': 'jpg' };

exports.named = multer.diskStorage({
  destination: (req, file, cb) => cb(null, 'uploads/'),
  filename: (req, file, cb) => cb(null, file.originalname), // finding: unrestricted-upload
});
exports.ending = multer.diskStorage({
  filename(_req, file, callback) {
    const ending = path.extname(file.originalname);
    callback(null, `${crypto.randomUUID()}${ending}`); // finding: unrestricted-upload
  },
});
exports.typed = multer.diskStorage({
  filename: (req, file, cb) => cb(null, `${Date.now()}.${file.mimetype.split('/')[1]}`), // finding: unrestricted-upload
});
exports.asked = multer.diskStorage({
  filename: (req, file, cb) => cb(null, req.body.name), // finding: unrestricted-upload
});

// Names of the server's own.
exports.own = multer.diskStorage({
  filename: (req, file, cb) => cb(null, crypto.randomUUID()),
});
exports.fromList = multer.diskStorage({
  filename: (req, file, cb) => cb(null, `${crypto.randomUUID()}.${types[file.mimetype]}`),
});
exports.failing = multer.diskStorage({
  filename: (req, file, cb) => cb(new Error(`refused: ${file.originalname}`)),
});

exports.unlimited = multer({ dest: 'uploads/' }); // finding: unbounded-body
exports.counted = multer({ dest: 'uploads/', limits: { files: 3 } }); // finding: unbounded-body
exports.huge = multer({ dest: 'uploads/', limits: { fileSize: 5 * 1024 * 1024 * 1024 } }); // finding: unbounded-body
exports.limited = multer({ dest: 'uploads/', limits: { fileSize: 5 * 1024 * 1024 } });
exports.unknown = (options) => multer(options);
exports.fields = multer().none();
exports.filtered = multer({
  dest: 'uploads/',
  limits: { fileSize: 1_000_000 },
  fileFilter: (req, file, cb) => cb(null, file.mimetype.startsWith('image/')),
});
