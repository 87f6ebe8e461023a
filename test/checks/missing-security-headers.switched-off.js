import express from 'express';
import helmet from 'helmet';

const app = express();
app.use(helmet({ contentSecurityPolicy: false })); // finding: missing-security-headers
app.use(helmet({ frameguard: false, xssFilter: false })); // finding: missing-security-headers
app.use(helmet({ hsts: { maxAge: 0 } })); // finding: missing-security-headers
app.use(helmet({ xFrameOptions: { action: 'deny' }, strictTransportSecurity: true, xPoweredBy: false, xssFilter: false }));
app.use(helmet({ contentSecurityPolicy: process.env.NODE_ENV === 'production' }));
app.get('/', (req, res) => res.render('index'));
app.listen(3000);
