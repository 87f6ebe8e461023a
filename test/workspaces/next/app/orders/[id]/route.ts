import { NextResponse, type NextRequest } from 'next/server';
import { pool } from '../../lib/db';

export async function GET(request: NextRequest, { params }: { params: Promise<{ id: string }> }) { // finding: missing-input-validation
  const { id } = await params;
  const { rows } = await pool.query(`SELECT id FROM orders WHERE id = '${id}'`); // finding: sql-injection
  return NextResponse.json(rows);
}

export const POST = async (req) => {
  const { name } = await req.json(); // finding: missing-input-validation
  await pool.query('INSERT INTO orders (name) VALUES ($1)', [name]);
  return new Response(null, { status: 204 });
};

export async function helper(request, context) {
  return pool.query('SELECT $1', [request.name, context.params]);
}
