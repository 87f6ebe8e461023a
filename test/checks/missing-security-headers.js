import express from 'express';

const app = express(); // finding: missing-security-headers
app.get('/', (req, res) => res.render('index'));
app.listen(3000);
