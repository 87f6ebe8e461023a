import axios from 'axios';
import express from 'express';
import { courier } from './courier.js';

const app = express();
axios.defaults.timeout = 3_000;

app.get('/rates', async (req, res) => {
  const { data } = await axios.get('https://rates.internal/latest');
  res.json([data, await courier.get('/late')]);
});
