// What is done with the application elsewhere is not known.
import express from 'express';
import { prepare } from './prepare.js';

const app = express();
prepare(app);
app.get('/', (req, res) => res.render('index'));
app.listen(3000);
