import { execSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import express from 'express';

const app = express();
const terms = readFileSync('terms.txt', 'utf8');

function load(name) {
  return readFileSync(name, 'utf8'); // finding: blocking-call-in-handler
}

function store(text) {
  writeFileSync('notes.txt', text);
}

app.get('/terms', (req, res) => {
  res.send(load('terms.txt') + terms);
});

app.get('/packed', (req, res) => {
  const text = ['a', 'b'].map((name) => gzipSync(name)); // finding: blocking-call-in-handler
  res.send(text);
});

app.use((req, res, next) => {
  execSync('uptime'); // finding: blocking-call-in-handler
  next();
});

app.get('/free', async (req, res) => {
  if (existsSync('notes.txt')) res.send(await readFile('notes.txt', 'utf8'));
});

store('started');
