import express from 'express';
import { settings, total } from './orders.js';

const app = express();

app.get('/total', (req, res) => {
  try {
    res.json({ total: total() });
  } catch (error) {
    res.status(500).json({ error: error.message, at: error.stack }); // finding: exposed-error-details
  }
});

app.use((error, req, res, next) => {
  const answer = { message: error.message, ...(settings.env === 'development' && { stack: error.stack }) };
  res.status(500).json(answer);
});

app.use((error, req, res, next) => {
  if (process.env.NODE_ENV !== 'production') return res.status(500).send(error.stack);
  res.status(500).end();
});

app.use((error, req, res, next) => {
  res.status(500).json({ stack: process.env.NODE_ENV === 'production' ? undefined : error.stack });
});
