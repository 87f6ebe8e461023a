import express from 'express';
import errorhandler from 'errorhandler';

const app = express();
const isDevelopment = process.env.NODE_ENV === 'development';

app.use(errorhandler()); // finding: debug-enabled
if (isDevelopment) app.use(errorhandler());
isDevelopment && app.use(errorhandler());
if (app.get('env') !== 'production') {
  app.use(errorhandler());
}
