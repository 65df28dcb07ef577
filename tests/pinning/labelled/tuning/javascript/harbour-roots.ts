import { readFile } from 'node:fs/promises';
import tls from 'node:tls';
import { Agent, setGlobalDispatcher } from 'undici';

interface Harbour {
  readonly extra: readonly string[];
}

/** Trusts the roots of the office beside those that come with Node.js. */
export async function trustOffice(harbour: Harbour): Promise<void> {
  const own = await Promise.all(harbour.extra.map((path) => readFile(path, 'utf8')));
  setGlobalDispatcher(
    new Agent({
      connect: {
        ca: [...own, ...tls.rootCertificates],
      },
    }),
  );
}
