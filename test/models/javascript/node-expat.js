const fs = require('node:fs');
const expat = require('node-expat');
const xml2json = require('xml2json');

// Entities that are made of entities have no limit here.
exports.read = (req, res) => {
  const parser = new expat.Parser('UTF-8');
  parser.parse(req.body); // finding: xml-external-entity
  parser.write(req.query.part); // finding: xml-external-entity
  expat.createParser().end(req.query.rest); // finding: xml-external-entity
  parser.write('<order/>');
  const text = xml2json.toJson(req.query.order); // finding: xml-external-entity
  fs.readFileSync(JSON.parse(text).file); // finding: path-traversal
  res.json(xml2json.toJson('<order/>'));
};
