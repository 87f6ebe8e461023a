import { NextResponse } from 'next/server';
import { Pool } from 'pg';

const pool = new Pool();
const save = (value: unknown) => pool.query('INSERT INTO seen (value) VALUES ($1)', [value]);

export async function answer(request: Request) {
  await save(request.url); // finding: missing-input-validation
  await save(request.headers.get('x-trace')); // finding: missing-input-validation
  await save(await request.json()); // finding: missing-input-validation
  await save(await request.text()); // finding: missing-input-validation
  await save((await request.formData()).get('name')); // finding: missing-input-validation
  await save(await request.arrayBuffer()); // finding: missing-input-validation
  await save(await request.blob()); // finding: missing-input-validation
  const { searchParams } = new URL(request.url); // finding: missing-input-validation
  const { rows } = await pool.query(`SELECT id FROM orders WHERE id = '${searchParams.get('id')}'`); // finding: sql-injection
  if (rows.length === 0) return Response.redirect(searchParams.get('to') ?? '/'); // finding: open-redirect
  if (rows.length === 1) return new NextResponse(searchParams.get('name'), { headers: { 'content-type': 'text/html' } }); // finding: cross-site-scripting
  return new Response(`<p>${searchParams.get('name')}</p>`, { headers: { 'Content-Type': 'text/html' } }); // finding: cross-site-scripting
}

Deno.serve(async (request) => new Response(await save(new URL(request.url).pathname))); // finding: missing-input-validation
Bun.serve({ fetch: async (request) => new Response(await save(await request.text())) }); // finding: missing-input-validation

export default {
  async fetch(request, env) {
    await save(await request.json()); // finding: missing-input-validation
    return new Response(env.NAME);
  },
};
