import request from 'supertest';
import { createApp } from '../src/app';
import { pool } from '../src/db';

const query = jest.spyOn(pool, 'query') as jest.SpyInstance;
const connect = jest.spyOn(pool, 'connect') as jest.SpyInstance;
const app = createApp();

beforeEach(() => {
  query.mockReset();
  connect.mockReset();
});

describe('GET /orders', () => {
  it('numbers its placeholders by the filters that are there', async () => {
    query.mockResolvedValueOnce({ rows: [] });
    await request(app).get('/orders').query({ customerId: 7 }).expect(200);
    expect(query).toHaveBeenCalledWith(expect.stringContaining('customer_id = $1'), [7]);
  });
});

describe('POST /orders', () => {
  it('writes the order in one transaction and says where it is', async () => {
    const client = { query: jest.fn().mockResolvedValue({ rows: [{ id: 12 }] }), release: jest.fn() };
    connect.mockResolvedValueOnce(client);
    const response = await request(app)
      .post('/orders')
      .send({ customerId: 7, lines: [{ productId: 1, quantity: 2 }] });
    expect(response.status).toBe(201);
    expect(response.headers.location).toBe('/orders/12');
    expect(client.query).toHaveBeenLastCalledWith('COMMIT');
    expect(client.release).toHaveBeenCalledTimes(1);
  });

  it('refuses an order without lines before it asks for a connection', async () => {
    const response = await request(app).post('/orders').send({ customerId: 7, lines: [] });
    expect(response.status).toBe(400);
    expect(connect).not.toHaveBeenCalled();
  });
});

describe('PATCH /orders/:id', () => {
  it('refuses a status that nobody knows', async () => {
    const response = await request(app).patch('/orders/12').send({ status: 'lost' });
    expect(response.status).toBe(400);
  });
});
