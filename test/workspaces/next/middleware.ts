import { NextResponse } from 'next/server';
import { pool } from './app/lib/db';

export async function middleware(input) {
  await pool.query('INSERT INTO visits (path) VALUES ($1)', [input.nextUrl.pathname]); // finding: missing-input-validation
  return NextResponse.next();
}
