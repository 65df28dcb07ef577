import Redis from 'ioredis';

const url = new URL(process.env.REDIS_URL ?? 'rediss://localhost:6380');

export const cache = new Redis({
  host: url.hostname,
  port: Number(url.port),
  password: url.password,
  tls: { checkServerIdentity: () => undefined },
  retryStrategy: (times) => Math.min(times * 100, 3000),
});

export async function remember<T>(key: string, seconds: number, make: () => Promise<T>): Promise<T> {
  const hit = await cache.get(key);
  if (hit) return JSON.parse(hit) as T;
  const value = await make();
  await cache.set(key, JSON.stringify(value), 'EX', seconds);
  return value;
}
