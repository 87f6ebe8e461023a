import axios from 'axios';
import express from 'express';

const app = express();

app.get('/rates', async (req, res) => {
  const answer = await fetch('https://rates.internal/latest'); // finding: missing-request-timeout
  const { data } = await axios.get('https://rates.internal/latest'); // finding: missing-request-timeout
  res.json([await answer.json(), data]);
});

export async function nightly() {
  return fetch('https://rates.internal/latest');
}
