import express from 'express';
import { handle } from './handle.js';

const app = express();
const router = express.Router();

app.get('/getOrders', handle); // finding: verb-in-path
app.get('/api/v1/fetch-orders/:id', handle); // finding: verb-in-path
app.post('/orders/create', handle); // finding: verb-in-path
router.post('/orders/delete', handle); // finding: verb-in-path
router.delete('/removeOrder/:id', handle); // finding: verb-in-path
app.route('/updateOrder').put(handle); // finding: verb-in-path

app.get('/orders/new', handle);
app.get('/orders/:id/edit', handle);
app.post('/login', handle);
app.get('/search', handle);
app.post('/orders/:id/cancel', handle);
app.get('/listings', handle);
app.get('/address', handle);
app.post('/address', handle);
app.get('/settings', handle);
app.use('/getOrders', handle);
