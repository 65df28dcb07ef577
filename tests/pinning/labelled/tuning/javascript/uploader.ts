/**
 * Uploads build results. Runs on build machines behind an inspecting proxy,
 * so that the certificates to trust come from a folder.
 *
 * @license MIT
 */
import { createReadStream } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import https, { type RequestOptions } from 'node:https';
import { join } from 'node:path';
import { rootCertificates } from 'node:tls';
import { pipeline } from 'node:stream/promises';
import { createLogger } from './logger.js';

const log = createLogger('upload');

export interface UploadOptions {
  readonly target: URL;
  readonly token: string;
  readonly certificateFolder?: string;
  readonly retries?: number;
}

async function authorities(folder: string | undefined): Promise<string[] | undefined> {
  if (folder === undefined) return undefined;
  const names = (await readdir(folder)).filter((name) => /\.(pem|crt)$/.test(name));
  const own = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  log.info(`${own.length} certificates from ${folder}`);
  return [...rootCertificates, ...own];
}

async function put(file: string, name: string, options: RequestOptions): Promise<number> {
  const { size } = await stat(file);
  return await new Promise<number>((resolve, reject) => {
    const request = https.request(
      { ...options, method: 'PUT', headers: { ...options.headers, 'content-length': size, 'x-name': name } },
      (response) => {
        response.resume();
        response.on('end', () => resolve(response.statusCode ?? 0));
      },
    );
    request.on('error', reject);
    pipeline(createReadStream(file), request).catch(reject);
  });
}

export async function upload(files: readonly string[], options: UploadOptions): Promise<void> {
  const ca = await authorities(options.certificateFolder);
  const agent = new https.Agent({ keepAlive: true, maxSockets: 4, ...(ca && { ca }) });
  for (const file of files) {
    for (let attempt = 0; ; attempt += 1) {
      try {
        const status = await put(file, file.replaceAll('\\', '/'), {
          host: options.target.hostname,
          port: options.target.port,
          path: options.target.pathname,
          agent,
          headers: { authorization: `Bearer ${options.token}` },
        });
        if (status >= 300) throw new Error(`${file}: ${status}`);
        break;
      } catch (error) {
        if (attempt >= (options.retries ?? 2)) throw error;
        log.warn(`${file}: ${String(error)}; again`);
      }
    }
  }
  agent.destroy();
}
