const Hoek = require('@hapi/hoek');
const deepExtend = require('deep-extend');
const deepmerge = require('deepmerge');
const dotProp = require('dot-prop');
const fs = require('node:fs');
const hoek = require('hoek');
const jquery = require('jquery');
const mergeDeep = require('merge-deep');
const objectPath = require('object-path');
const set = require('set-value');

exports.change = (req, res) => {
  const { key, value } = req.body;
  deepmerge({}, req.body); // finding: prototype-pollution
  deepmerge.all([{}, req.body]); // missing: prototype-pollution
  mergeDeep({}, req.body); // finding: prototype-pollution
  deepExtend({}, req.body); // finding: prototype-pollution
  Hoek.merge({}, req.body); // finding: prototype-pollution
  hoek.applyToDefaults({}, req.body); // finding: prototype-pollution
  objectPath.set({}, key, value); // finding: prototype-pollution
  objectPath.push({}, key, value); // finding: prototype-pollution
  objectPath.insert({}, key, value); // finding: prototype-pollution
  objectPath.ensureExists({}, key, value); // finding: prototype-pollution
  dotProp.set({}, key, value); // finding: prototype-pollution
  dotProp.setProperty({}, key, value); // finding: prototype-pollution
  set({}, key, value); // finding: prototype-pollution
  jquery.extend(true, {}, req.body); // finding: prototype-pollution
  jQuery.extend(true, {}, req.body); // finding: prototype-pollution
  jquery.extend({}, {}, req.body);
  objectPath.set({}, 'a.b', value);
  fs.readFileSync(deepmerge({}, { file: value }).file); // finding: path-traversal
  fs.readFileSync(mergeDeep({}, { file: value }).file); // finding: path-traversal
  fs.readFileSync(deepExtend({}, { file: value }).file); // finding: path-traversal
  fs.readFileSync(Hoek.merge({}, { file: value }).file); // finding: path-traversal
  res.end();
};
