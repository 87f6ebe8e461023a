import request from 'supertest';
import { createApp } from '../src/app';
import { pool } from '../src/db';

const query = jest.spyOn(pool, 'query') as jest.SpyInstance;
const app = createApp();

beforeEach(() => query.mockReset());

describe('GET /products', () => {
  it('passes the filter as parameters', async () => {
    query.mockResolvedValueOnce({ rows: [{ id: 1, name: 'Mug', price_cents: 900 }] });
    const response = await request(app).get('/products').query({ name: "mug' OR '1'='1", limit: 5 });
    expect(response.status).toBe(200);
    expect(response.body).toHaveLength(1);
    expect(query).toHaveBeenCalledWith(expect.not.stringContaining('mug'), ["mug' OR '1'='1", 5, 0]);
  });

  it('refuses a limit over 100', async () => {
    const response = await request(app).get('/products').query({ limit: 101 });
    expect(response.status).toBe(400);
    expect(response.type).toBe('application/problem+json');
    expect(query).not.toHaveBeenCalled();
  });
});

describe('GET /products/:id', () => {
  it('answers 404 where there is no such product', async () => {
    query.mockResolvedValueOnce({ rows: [] });
    const response = await request(app).get('/products/42');
    expect(response.status).toBe(404);
  });

  it('answers 400 for an id that is no number', async () => {
    const response = await request(app).get('/products/mug');
    expect(response.status).toBe(400);
    expect(query).not.toHaveBeenCalled();
  });
});

describe('PUT /products/:id', () => {
  it('stores a product that fits the schema', async () => {
    query.mockResolvedValueOnce({ rowCount: 1 });
    const response = await request(app).put('/products/42').send({ sku: 'MUG-1', name: 'Mug', priceCents: 900 });
    expect(response.status).toBe(204);
  });

  it('refuses a negative price', async () => {
    const response = await request(app).put('/products/42').send({ sku: 'MUG-1', name: 'Mug', priceCents: -1 });
    expect(response.status).toBe(400);
    expect(query).not.toHaveBeenCalled();
  });
});
