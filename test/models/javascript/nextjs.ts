import type { GetServerSideProps, GetServerSidePropsContext, NextApiHandler, NextApiRequest, NextApiResponse } from 'next';
import { cookies, headers } from 'next/headers';
import { forbidden, notFound, permanentRedirect, redirect, unauthorized } from 'next/navigation';
import { NextResponse, type NextRequest } from 'next/server';
import { Pool } from 'pg';

const pool = new Pool();
const save = (value: unknown) => pool.query('INSERT INTO seen (value) VALUES ($1)', [value]);

export default async function handler(input: NextApiRequest, output: NextApiResponse) {
  await save(input.query.x); // finding: missing-input-validation
  await save(input.body.x); // finding: missing-input-validation
  await save(input.cookies.x); // finding: missing-input-validation
  await save(input.headers.host); // finding: missing-input-validation
  output.redirect('/');
}
export const declared: NextApiHandler = async (input, output) => { await save(input.query.x); output.end(); }; // finding: missing-input-validation

export async function handle(input: NextRequest) {
  await save(input.nextUrl.searchParams.get('x')); // finding: missing-input-validation
  await save(input.nextUrl.search); // finding: missing-input-validation
  await save(input.nextUrl.pathname); // finding: missing-input-validation
  await save(input.nextUrl.href); // finding: missing-input-validation
  await save(input.cookies.get('theme')); // finding: missing-input-validation
  await save((await cookies()).get('theme')); // finding: missing-input-validation
  await save((await headers()).get('x-trace')); // finding: missing-input-validation
  await save(await input.json()); // finding: missing-input-validation
  if (input.nextUrl.searchParams.get('a')) redirect(input.nextUrl.searchParams.get('to')); // finding: open-redirect
  if (input.nextUrl.searchParams.get('b')) permanentRedirect(input.nextUrl.searchParams.get('to')); // finding: open-redirect
  return NextResponse.redirect(input.nextUrl.searchParams.get('to')); // finding: open-redirect
}

export const getServerSideProps: GetServerSideProps = async (input) => {
  await save(input.query.x); // finding: missing-input-validation
  await save(input.params.x); // finding: missing-input-validation
  await save(input.resolvedUrl); // finding: missing-input-validation
  return { props: {} };
};
export const props = async (input: GetServerSidePropsContext) => save(input.req.url); // finding: missing-input-validation

export async function act(form) {
  'use server';
  await pool.query(`DELETE FROM orders WHERE id = '${form.get('id')}'`); // finding: sql-injection, missing-input-validation
}

// What leaves the page is followed by nothing.
export async function actOnOwn(form) {
  'use server';
  const id = form.get('id');
  if (!/^\d+$/.test(id)) notFound();
  await pool.query('DELETE FROM orders WHERE id = ' + id);
  if (id === '0') forbidden();
  unauthorized();
}
