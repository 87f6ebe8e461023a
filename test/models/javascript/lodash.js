const fs = require('node:fs');
const _ = require('lodash');
const es = require('lodash-es');
const fp = require('lodash/fp');
const merge = require('lodash.merge');
const cloneDeep = require('lodash/cloneDeep');
const defaultsDeep = require('lodash/defaultsDeep');
const escapeRegExp = require('lodash/escapeRegExp');
const get = require('lodash/get');
const mergeOne = require('lodash/merge');
const mergeWith = require('lodash/mergeWith');
const omit = require('lodash/omit');
const pick = require('lodash/pick');
const set = require('lodash/set');
const setWith = require('lodash/setWith');
const underscore = require('underscore');

exports.change = (req, res) => {
  const { key, value } = req.body;
  _.merge({}, req.body); // finding: prototype-pollution
  _.merge({}, {}, req.body); // finding: prototype-pollution
  _.merge({}, {}, {}, req.body); // finding: prototype-pollution
  es.mergeWith({}, req.body, () => undefined); // finding: prototype-pollution
  _.defaultsDeep({}, req.body); // finding: prototype-pollution
  _.set({}, key, value); // finding: prototype-pollution
  _.setWith({}, key, value, Object); // finding: prototype-pollution
  _.update({}, key, () => value); // finding: prototype-pollution
  _.updateWith({}, key, () => value, Object); // finding: prototype-pollution
  _.zipObjectDeep(key, value); // finding: prototype-pollution
  merge({}, req.body); // finding: prototype-pollution
  mergeOne({}, req.body); // finding: prototype-pollution
  mergeWith({}, req.body); // finding: prototype-pollution
  defaultsDeep({}, req.body); // finding: prototype-pollution
  set({}, key, value); // finding: prototype-pollution
  setWith({}, key, value); // finding: prototype-pollution
  _.merge({}, _.pick(req.body, ['a', 'b']));
  _.merge({}, { a: value });
  _.set({}, 'a.b', value);
  if (_.includes(['a', 'b'], key)) _.set({}, key, value);
  res.end();
};

exports.carry = (req, res) => {
  const { q, list } = req.query;
  const texts = [
    _.clone(q), cloneDeep(q), _.cloneDeep(q), _.toString(q), _.trim(q), _.trimStart(q), _.trimEnd(q), _.toLower(q), _.toUpper(q), _.lowerCase(q), _.upperCase(q),
    _.camelCase(q), _.kebabCase(q), _.snakeCase(q), _.startCase(q), _.capitalize(q), _.deburr(q), _.escape(q), _.unescape(q), _.truncate(q), _.padStart(q), _.padEnd(q),
    _.lowerFirst(q), _.upperFirst(q), _.identity(q), fp.trim(q),
  ];
  for (const text of texts) fs.readFileSync(text); // finding: path-traversal
  fs.readFileSync(_.escapeRegExp(q)); // finding: path-traversal
  fs.readFileSync(pick(req.query, ['q']).q); // finding: path-traversal
  fs.readFileSync(omit(req.query, ['r']).q); // finding: path-traversal
  fs.readFileSync(_.pickBy(req.query).q); // finding: path-traversal
  fs.readFileSync(_.omitBy(req.query).q); // finding: path-traversal
  fs.readFileSync(_.compact(list)[0]); // finding: path-traversal
  fs.readFileSync(_.uniq(list)[0]); // finding: path-traversal
  fs.readFileSync(_.flatten(list)[0]); // finding: path-traversal
  fs.readFileSync(_.flattenDeep(list)[0]); // finding: path-traversal
  fs.readFileSync(_.values(req.query)[0]); // finding: path-traversal
  fs.readFileSync(_.castArray(q)[0]); // finding: path-traversal
  fs.readFileSync(_.first(list)); // finding: path-traversal
  fs.readFileSync(_.head(list)); // finding: path-traversal
  fs.readFileSync(_.last(list)); // finding: path-traversal
  fs.readFileSync(get(req.query, 'q')); // finding: path-traversal
  fs.readFileSync(_.get({}, 'q', q)); // finding: path-traversal
  fs.readFileSync(_.assign({}, { a: q }).a); // finding: path-traversal
  fs.readFileSync(_.assignIn({}, { a: q }).a); // finding: path-traversal
  fs.readFileSync(underscore.extend({}, { a: q }).a); // finding: path-traversal
  fs.readFileSync(_.defaults({}, { a: q }).a); // finding: path-traversal
  fs.readFileSync(_.map(list, (one) => one.name)[0]); // finding: path-traversal
  fs.readFileSync(_.flatMap(list, (one) => one.name)[0]); // finding: path-traversal
  fs.readFileSync(_.filter(list, 'name')[0]); // finding: path-traversal
  fs.readFileSync(_.reject(list, 'name')[0]); // finding: path-traversal
  fs.readFileSync(_.sortBy(list, 'name')[0]); // finding: path-traversal
  fs.readFileSync(_.orderBy(list, 'name')[0]); // finding: path-traversal
  fs.readFileSync(_.uniqBy(list, 'name')[0]); // finding: path-traversal
  _.forEach(list, (one) => fs.readFileSync(one)); // finding: path-traversal
  _.each(list, (one) => fs.readFileSync(one)); // finding: path-traversal
  _.some(list, (one) => fs.readFileSync(one)); // finding: path-traversal
  _.every(list, (one) => fs.readFileSync(one)); // finding: path-traversal
  fs.readFileSync(_.find(list, 'name')); // finding: path-traversal
  fs.readFileSync(_.join(list, '')); // finding: path-traversal
  new RegExp(_.escapeRegExp(q)).test('a');
  new RegExp(escapeRegExp(q)).test('a');
  res.end();
};

exports.checks = (req, res) => {
  const { pool } = res.locals;
  fs.readFileSync(`files/${_.toNumber(req.query.a)}`);
  fs.readFileSync(`files/${_.toInteger(req.query.b)}${_.toSafeInteger(req.query.b)}${_.toFinite(req.query.b)}`);
  if (_.isNumber(req.query.c) || _.isInteger(req.query.c) || _.isFinite(req.query.c) || _.isBoolean(req.query.c)) fs.readFileSync(req.query.c);
  if (_.isString(req.query.d)) fs.readFileSync(req.query.d); // finding: path-traversal
  if (_.isArray(req.query.d)) fs.readFileSync(req.query.d); // finding: path-traversal
  if (!_.isEmpty(req.query.d)) fs.readFileSync(req.query.d); // finding: path-traversal
  if (_.isPlainObject(req.query.d)) fs.readFileSync(req.query.d); // finding: path-traversal
  if (_.contains(['a'], req.query.e)) fs.readFileSync(req.query.e);
  return pool;
};

const template = require('lodash.template');
const escape = require('lodash.escape');
const template2 = require('lodash/template');
const escape2 = require('lodash/escape');

exports.pages = (req, res) => {
  const { q } = req.query;
  _.template(q); // finding: template-injection
  template(`<p>${q}</p>`); // finding: template-injection
  template2(q); // finding: template-injection
  _.template('<p><%- q %></p>')({ q });
  res.send(_.escape(q) + escape(q) + escape2(q));
  res.send(_.unescape(q)); // finding: cross-site-scripting
};
