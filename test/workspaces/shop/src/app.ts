import express, { type Express } from 'express';
import helmet from 'helmet';
import { pool } from './db';
import { errorHandler, notFound } from './middleware/error-handler';
import { customersRouter } from './routes/customers';
import { ordersRouter } from './routes/orders';
import { productsRouter } from './routes/products';
import { reportsRouter } from './routes/reports';
import { suppliersRouter } from './routes/suppliers';

export function createApp(): Express {
  const app = express();
  app.disable('x-powered-by');
  app.use(helmet());
  app.use(express.json({ limit: '100kb' }));

  app.get('/health', async (req, res) => {
    await pool.query('SELECT 1');
    res.json({ status: 'ok' });
  });

  app.use('/products', productsRouter);
  app.use('/orders', ordersRouter);
  app.use('/customers', customersRouter);
  app.use('/suppliers', suppliersRouter);
  app.use('/reports', reportsRouter);

  app.use(notFound);
  app.use(errorHandler);
  return app;
}
