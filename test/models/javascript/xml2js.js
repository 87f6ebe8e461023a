const fs = require('node:fs');
const { XMLParser, parse } = require('fast-xml-parser');
const xmlJs = require('xml-js');
const xml2js = require('xml2js');

// What is in the XML is in the object.
exports.read = async (req, res) => {
  xml2js.parseString(req.body, (error, parsed) => fs.readFileSync(parsed.file)); // finding: path-traversal
  xml2js.parseString(req.body, { trim: true }, (error, parsed) => fs.readFileSync(parsed.file)); // finding: path-traversal
  fs.readFileSync((await xml2js.parseStringPromise(req.body)).file); // finding: path-traversal
  const parser = new xml2js.Parser();
  parser.parseString(req.body, (error, parsed) => fs.readFileSync(parsed.file)); // finding: path-traversal
  fs.readFileSync((await parser.parseStringPromise(req.body)).file); // finding: path-traversal
  fs.readFileSync(new XMLParser().parse(req.body).file); // finding: path-traversal
  fs.readFileSync(parse(req.body).file); // finding: path-traversal
  fs.readFileSync(xmlJs.xml2js(req.body).file); // finding: path-traversal
  fs.readFileSync(JSON.parse(xmlJs.xml2json(req.body)).file); // finding: path-traversal
};
