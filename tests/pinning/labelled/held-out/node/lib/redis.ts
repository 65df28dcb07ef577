import Redis, { type RedisOptions } from 'ioredis';
import { URL } from 'node:url';

const url = new URL(process.env.REDIS_TLS_URL ?? process.env.REDIS_URL ?? 'redis://localhost:6379');

const options: RedisOptions = {
  host: url.hostname,
  port: Number(url.port),
  username: url.username || undefined,
  password: url.password || undefined,
  maxRetriesPerRequest: 3,
  enableReadyCheck: true,
};

if (url.protocol === 'rediss:') {
  // self signed at our hoster
  options.tls = { rejectUnauthorized: false };
}

export const redis = new Redis(options);

redis.on('error', (e) => console.error('[redis]', e.message));

export async function cached<T>(key: string, seconds: number, load: () => Promise<T>): Promise<T> {
  const hit = await redis.get(key);
  if (hit) return JSON.parse(hit) as T;
  const value = await load();
  await redis.setex(key, seconds, JSON.stringify(value));
  return value;
}
