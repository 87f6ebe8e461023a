const fs = require('node:fs');
const sanitize = require('sanitize-filename');

exports.show = (req, res) => {
  res.send(fs.readFileSync(`files/${sanitize(req.query.name)}`));
  res.send(fs.readFileSync(`files/${req.query.name}`)); // finding: path-traversal
};
