const fs = require('node:fs');
const yaml = require('js-yaml');
const types = require('js-yaml-js-types');
const other = require('yaml');

// What is in the YAML is in the object.
exports.read = (req, res) => {
  fs.readFileSync(yaml.load(req.body).file); // finding: path-traversal
  fs.readFileSync(yaml.loadAll(req.body)[0]); // finding: path-traversal
  fs.readFileSync(yaml.safeLoad(req.body).file); // finding: path-traversal
  fs.readFileSync(yaml.safeLoadAll(req.body)[0]); // finding: path-traversal
  fs.readFileSync(other.parse(req.body).file); // finding: path-traversal
  fs.readFileSync(other.parseDocument(req.body).contents); // finding: path-traversal
  fs.readFileSync(other.parseAllDocuments(req.body)[0]); // finding: path-traversal
  fs.readFileSync(yaml.dump({ file: req.body })); // finding: path-traversal
  fs.readFileSync(yaml.safeDump({ file: req.body })); // finding: path-traversal
  fs.readFileSync(other.stringify({ file: req.body })); // finding: path-traversal
  res.end();
};

exports.functions = (text) => [
  yaml.load(text, { schema: yaml.DEFAULT_FULL_SCHEMA }), // finding: unsafe-deserialization
  yaml.load(text, { schema: yaml.DEFAULT_SCHEMA.extend(types.all) }), // finding: unsafe-deserialization
  yaml.load(text, { schema: yaml.DEFAULT_SCHEMA.extend(types.function) }), // finding: unsafe-deserialization
  yaml.load(text, { schema: yaml.CORE_SCHEMA }),
];
