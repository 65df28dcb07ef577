import { createHmac, timingSafeEqual, createHash } from 'node:crypto';
import type { Request, Response } from 'express';
import { enqueue } from '../queue.js';
import { log } from '../log.js';

const secret = process.env.WEBHOOK_SECRET ?? '';

function signed(body: Buffer, header: string | undefined): boolean {
  if (!header?.startsWith('sha256=')) return false;
  const expected = createHmac('sha256', secret).update(body).digest();
  const actual = Buffer.from(header.slice(7), 'hex');
  return actual.length === expected.length && timingSafeEqual(actual, expected);
}

/** Which commits have been built already. */
const built = new Map<string, string>();

export async function onPush(req: Request, res: Response): Promise<void> {
  if (!signed(req.body as Buffer, req.header('x-hub-signature-256'))) {
    res.status(401).end();
    return;
  }
  const { ref, after, repository } = JSON.parse((req.body as Buffer).toString('utf8'));
  const fingerprint = createHash('sha1').update(`${repository.full_name}\0${ref}`).digest('hex');
  if (built.get(fingerprint) === after) {
    res.status(200).send('known');
    return;
  }
  built.set(fingerprint, after);
  log.info({ ref, after }, 'push');
  await enqueue({ repo: repository.clone_url, commit: after });
  res.status(202).end();
}
