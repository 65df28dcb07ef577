import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);
const texts = /\.(html|css|js|json|xml|txt|svg|webmanifest)$/;

/** Stands a `.br` and a `.gz` beside every text of the export, for hosts that send them as they are. */
export async function precompress(out: string, files: Iterable<string>): Promise<void> {
  for (const file of files) {
    if (!texts.test(file)) continue;
    const content = await readFile(join(out, file));
    const [br, gz] = await Promise.all([
      toBrotli(content, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: 11,
          [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
          [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
        },
      }),
      toGzip(content, { level: 9 }),
    ]);
    await writeFile(join(out, `${file}.br`), br);
    await writeFile(join(out, `${file}.gz`), gz);
  }
}
