import type { FileToScan, FromWorker, SaidPattern } from '#components/scan/messages.ts';
import { readChosen } from '#components/scan/read-chosen.ts';
import { certificates } from '#content/certificates/index.ts';
import { certificateRoles } from '#content/pinning/certificate-roles.ts';
import { patterns } from '#content/pinning/index.ts';
import { createEngine } from '#domain/pinning/engine.ts';
import type { FileResult } from '#domain/pinning/finding.ts';
import { scanSafely } from '#domain/pinning/scan-safely.ts';

/** Searches batches of files as they come, and answers in that order. */
const engine = createEngine(certificates, patterns, (certificate) => certificateRoles.get(certificate));

const send = (message: FromWorker) => postMessage(message);

// One batch after the other: answers carry no number.
let before: Promise<void> = Promise.resolve();
addEventListener('message', ({ data }: MessageEvent<readonly FileToScan[]>) => {
  before = before.then(() => scanBatch(data));
  before.catch((error: unknown) => {
    // Within a promise the page would never hear of it, and wait for ever.
    setTimeout(() => {
      throw error;
    });
  });
});

send({
  kind: 'ready',
  content: {
    patterns: patterns.map(
      ({ id, platform, name, what, effect, mend, rules }): SaidPattern => ({
        id,
        platform,
        name,
        what,
        effect,
        mend,
        rules: rules.map((rule) => ({ class: rule.class })),
      }),
    ),
    certificates: certificates.map(({ id, commonName, sha1 }) => ({ id, commonName, sha1 })),
    roles: [...certificateRoles],
  },
});

async function scanBatch(asked: readonly FileToScan[]): Promise<void> {
  const results: FileResult[] = [];
  let files = 0;
  let total = 0;
  for await (const { path, bytes, notRead } of readChosen(asked)) {
    const trouble = notRead ? [notRead] : [];
    if (!bytes) {
      results.push({ file: path, bytes: 0, findings: [], notRead: trouble });
      continue;
    }
    files += 1;
    total += bytes.length;
    const result = await scanSafely({ path, bytes }, engine);
    if (result.findings.length > 0 || result.notRead.length > 0 || trouble.length > 0)
      results.push({ ...result, notRead: [...trouble, ...result.notRead] });
  }
  send({ kind: 'batch', result: { results, files, bytes: total } });
}
