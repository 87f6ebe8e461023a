const express = require('express');
const { body, query, param, checkSchema, matchedData, validationResult } = require('express-validator');
const { Pool } = require('pg');

const app = express();
const pool = new Pool();
const save = (value) => pool.query('INSERT INTO members (value) VALUES ($1)', [value]);

app.post('/members', body('email').isEmail().normalizeEmail(), body('age').isInt({ min: 18 }), async (req, res) => {
  const errors = validationResult(req);
  if (!errors.isEmpty()) return res.status(400).json({ errors: errors.array() });
  await save(req.body.email);
  res.status(201).end();
});

app.put('/members/:id', [param('id').isUUID(), body('name').trim().notEmpty()], async (req, res) => {
  const result = validationResult(req);
  if (result.isEmpty()) {
    await save([req.params.id, req.body.name]);
    return res.status(204).end();
  }
  res.status(400).json(result.mapped());
});

// The chains only collect; nobody asks for the result.
app.post('/unchecked', body('email').isEmail(), async (req, res) => {
  await save(req.body.email); // finding: missing-input-validation
  res.status(201).end();
});

// The answer is asked for, and ignored.
app.post('/ignored', body('email').isEmail(), async (req, res) => {
  const errors = validationResult(req);
  if (!errors.isEmpty()) console.warn(errors.array());
  await save(req.body.email); // finding: missing-input-validation
  res.status(201).end();
});

const validate = (req, res, next) => {
  const errors = validationResult(req);
  if (errors.isEmpty()) return next();
  res.status(400).json({ errors: errors.array() });
};

app.post('/shared', [body('email').isEmail(), validate], async (req, res) => {
  await save(req.body.email);
  res.status(201).end();
});

// What wraps a function passes on where that does.
const handled = (run) => (...given) => Promise.resolve(run(...given)).catch(given[given.length - 1]);
const caught = (run) => async (req, res, next) => {
  try {
    await run(req, res, next);
  } catch (error) {
    next(error);
  }
};
const reported = (req, res, next) => {
  if (!validationResult(req).isEmpty()) console.warn('invalid');
  next();
};

app.post('/wrapped', body('email').isEmail(), handled(validate), handled(async (req, res) => {
  await save(req.body.email);
  res.status(201).end();
}));
app.post('/caught', body('email').isEmail(), caught(validate), caught(async (req, res) => {
  await save(req.body.email);
  res.status(201).end();
}));
app.post('/reported', body('email').isEmail(), handled(reported), handled(async (req, res) => {
  await save(req.body.email); // finding: missing-input-validation
  res.status(201).end();
}));

app.patch('/members', checkSchema({ name: { in: ['body'], isLength: { options: { max: 80 } } } }), async (req, res) => {
  const data = matchedData(req);
  await save(data.name);
  res.status(204).end();
});

app.delete('/members', query('email').isEmail(), async (req, res) => {
  validationResult(req).throw();
  await save(req.query.email); // spurious: missing-input-validation
  res.status(204).end();
});
