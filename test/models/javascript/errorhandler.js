// Everything about an error, for developers.
import express from 'express';
import errorhandler from 'errorhandler';

const app = express();
app.use(errorhandler()); // finding: debug-enabled
if (process.env.NODE_ENV === 'development') {
  app.use(errorhandler());
}
