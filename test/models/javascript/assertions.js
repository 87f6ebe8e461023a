import assert, { strict } from 'node:assert';
import stricter from 'node:assert/strict';
import { deepStrictEqual } from 'assert/strict';
import invariant from 'invariant';
import tiny from 'tiny-invariant';
import httpAssert from 'http-assert';
import * as Hoek from '@hapi/hoek';
import express from 'express';
import { unlink } from 'node:fs/promises';

const app = express();
const names = ['a', 'b'];

app.delete('/holds', async (req) => {
  const { a, b, c, d, e, f, g, h, i, j, k, l } = req.query;
  assert(names.includes(a));
  await unlink(a);
  assert.ok(names.includes(b), 'known');
  await unlink(b);
  assert.equal(c, 'x');
  await unlink(c);
  strict.strictEqual(d, 'x');
  await unlink(d);
  stricter.deepEqual(e, 'x');
  await unlink(e);
  deepStrictEqual(f, 'x');
  await unlink(f);
  assert.match(g, /^\w+$/);
  await unlink(g);
  assert.ifError(!names.includes(h));
  await unlink(h);
  invariant(names.includes(i), 'known');
  await unlink(i);
  tiny(names.includes(j));
  await unlink(j);
  httpAssert(names.includes(k), 404);
  await unlink(k);
  Hoek.assert(names.includes(l), 'known');
  await unlink(l);
  if (!names.includes(req.query.m)) assert.fail('unknown');
  await unlink(req.query.m);
});

app.delete('/does-not', async (req) => {
  const { a, b, c, d, e, f, g } = req.query;
  assert(!names.includes(a));
  await unlink(a); // finding: path-traversal
  assert.notEqual(b, 'x');
  await unlink(b); // finding: path-traversal
  assert.notStrictEqual(c, 'x');
  await unlink(c); // finding: path-traversal
  assert.notDeepEqual(d, 'x');
  await unlink(d); // finding: path-traversal
  assert.notDeepStrictEqual(e, 'x');
  await unlink(e); // finding: path-traversal
  assert.doesNotMatch(f, /^\w+$/);
  await unlink(f); // finding: path-traversal
  assert.match(g, /\w+/);
  await unlink(g); // finding: path-traversal
});
