// Middleware of one's own: it compares the parts of a request with their schemas and puts what they accept in their place.
const Joi = require('joi');

const pick = (object, keys) => keys.reduce((picked, key) => {
  if (object && Object.prototype.hasOwnProperty.call(object, key)) picked[key] = object[key];
  return picked;
}, {});

exports.validate = (schema) => (req, res, next) => {
  const wanted = pick(schema, ['params', 'query', 'body']);
  const { value, error } = Joi.compile(wanted).prefs({ abortEarly: false }).validate(pick(req, Object.keys(wanted)));
  if (error) return next(new Error('bad request'));
  Object.assign(req, value);
  return next();
};

exports.validateEach = (schemas) => (req, res, next) => {
  for (const [part, schema] of Object.entries(schemas)) {
    const { value, error } = schema.validate(req[part]);
    if (error) return res.status(400).json({ error: 'bad request' });
    req[part] = value;
  }
  next();
};

// It only says so.
exports.complain = (schema) => (req, res, next) => {
  const { error } = Joi.compile(schema).validate(req.body);
  if (error) res.set('X-Problem', 'body');
  next();
};
