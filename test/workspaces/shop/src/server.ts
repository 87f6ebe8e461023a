import { createApp } from './app';
import { pool } from './db';

const port = Number(process.env.PORT ?? 3000);

const server = createApp().listen(port, () => {
  console.log(`Listening on port ${port}`);
});

/** Lets running requests end before the process does. */
function shutDown(): void {
  server.close(async () => {
    await pool.end();
  });
}

process.on('SIGTERM', shutDown);
process.on('SIGINT', shutDown);
