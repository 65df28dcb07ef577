import fs from 'node:fs';
import pg from 'pg';

const { Pool } = pg;

export const pool = new Pool({
  host: process.env.PGHOST,
  database: 'reservations',
  max: 20,
  idleTimeoutMillis: 30_000,
  ssl: {
    rejectUnauthorized: true,
    ca: fs.readFileSync(new URL('./certs/postgres-ca.pem', import.meta.url), 'utf8'),
  },
});

pool.on('error', (err) => console.error('idle client', err));

export async function withClient(work) {
  const client = await pool.connect();
  try {
    return await work(client);
  } finally {
    client.release();
  }
}
