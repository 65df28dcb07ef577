import { readFileSync } from 'node:fs';
import { Pool, type PoolConfig } from 'pg';
import { parse } from 'pg-connection-string';
import { logger } from './logger';

const CA_PATH = process.env.PGSSLROOTCERT ?? '/etc/ssl/managed-db/ca-certificate.crt';

function config(): PoolConfig {
  const c = parse(process.env.DATABASE_URL ?? '');
  return {
    host: c.host ?? undefined,
    port: Number(c.port ?? 5432),
    user: c.user,
    password: c.password,
    database: c.database ?? undefined,
    max: 10,
    idleTimeoutMillis: 30_000,
    ssl: { ca: readFileSync(CA_PATH, 'utf8'), rejectUnauthorized: true },
  };
}

export const pool = new Pool(config());

pool.on('error', (err) => logger.error({ err }, 'idle client'));

export async function tx<T>(run: (q: (text: string, values?: unknown[]) => Promise<unknown>) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    const result = await run((text, values) => client.query(text, values));
    await client.query('COMMIT');
    return result;
  } catch (e) {
    await client.query('ROLLBACK');
    throw e;
  } finally {
    client.release();
  }
}
