import type { FileToScan, FromWorker, SaidPattern } from '#components/scan/messages.ts';
import { certificates } from '#content/certificates/index.ts';
import { certificateRoles } from '#content/pinning/certificate-roles.ts';
import { patterns } from '#content/pinning/index.ts';
import { createEngine } from '#domain/pinning/engine.ts';
import type { FileResult, NotRead } from '#domain/pinning/finding.ts';
import { scanSafely } from '#domain/pinning/scan-safely.ts';

/** Searches batches of files as they come, and answers in that order. */
const engine = createEngine(certificates, patterns, (certificate) => certificateRoles.get(certificate));

/** Larger files are not read, and told: as the shell has it. */
const largestFile = 1024 * 1024 * 1024;
/** Files up to this size are asked for together: each costs a round trip, not the disk. */
const smallFile = 1024 * 1024;

const send = (message: FromWorker) => postMessage(message);

// One batch after the other: answers carry no number.
let before: Promise<void> = Promise.resolve();
addEventListener('message', ({ data }: MessageEvent<readonly FileToScan[]>) => {
  before = before.then(() => scanBatch(data));
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
  let bytes = 0;
  const small = asked.map(({ file }) => (file.size <= smallFile ? read(file) : undefined));
  for (const [index, { path, file }] of asked.entries()) {
    const given = await (small[index] ?? read(file));
    if ('why' in given) {
      results.push({ file: path, bytes: 0, findings: [], notRead: [{ file: path, ...given }] });
      continue;
    }
    files += 1;
    bytes += given.bytes.length;
    const result = await scanSafely({ path, bytes: given.bytes }, engine);
    if (result.findings.length > 0 || result.notRead.length > 0) results.push(result);
  }
  send({ kind: 'batch', result: { results, files, bytes } });
}

/** A browser refuses to read a file that changed since it was chosen: that is told apart from one it may not read. */
async function read(file: File): Promise<{ readonly bytes: Uint8Array } | Omit<NotRead, 'file'>> {
  if (file.size > largestFile) return { why: 'too-large', detail: String(file.size) };
  try {
    return { bytes: new Uint8Array(await file.arrayBuffer()) };
  } catch (error) {
    const name = error instanceof DOMException ? error.name : '';
    if (name === 'NotReadableError') return { why: 'changed-while-read', detail: 'whole' };
    if (name === 'NotFoundError') return { why: 'unreadable', detail: 'ENOENT' };
    return { why: 'unreadable', detail: error instanceof Error ? error.message : String(error) };
  }
}
