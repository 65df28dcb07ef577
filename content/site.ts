import { type Day, dayInJapan } from '#domain/time/day.ts';

/** Where the site is published, without a slash at the end. Canonical links, previews, sitemap and feed need it. */
export const siteUrl = (process.env['SITE_URL'] ?? `http://localhost:${process.env['PORT'] ?? 3000}`).replace(
  /\/+$/,
  '',
);

/**
 * The day the pages speak of. `YOMITOKI_TODAY=2028-06-01` shows the site as of another day.
 * @throws when that is not a day
 */
export function today(): Day {
  const given = process.env['YOMITOKI_TODAY'];
  if (given && !/^\d{4}-\d{2}-\d{2}$/.test(given)) throw new Error(`YOMITOKI_TODAY is not a day: ${given}`);
  return given ?? dayInJapan(new Date());
}
