import type { Identification, Input, Thing } from '#domain/certificates/identification.ts';
import { identify } from '#domain/certificates/identify/identify.ts';
import { makeCertificates } from '../../../certificates/make.ts';

/** Certificates with the names of the real CAs, made for this run. */
export const made = await makeCertificates();

export const {
  issuing01ByDigicert: ca01,
  issuing01ByMicrosoft: ca01ByMicrosoft,
  rsa03ByDigicert: ca03,
} = made.intermediates;
export const root = made.roots.digicertG2;
export const server = made.servers.blobBy01;

/** Identifies one input by the catalogue of the made certificates. */
export function identified(content: Input['content'], more: Partial<Input> = {}): Promise<Identification> {
  return identify([{ name: '', content, ...more }], made.catalogue);
}

/** The only thing in a text. @throws when there are none or several */
export async function only(content: Input['content']): Promise<Thing> {
  const { things, problems } = await identified(content);
  const [thing, ...others] = things;
  if (!thing || others.length > 0) throw new Error(JSON.stringify({ things, problems }, null, 1));
  return thing;
}

/** The id that the catalogue gives a made certificate. */
export function idOf({ read }: { readonly read: { readonly fingerprint: string } }): string {
  const sha1 = read.fingerprint.replaceAll(':', '');
  return made.catalogue.find((each) => each.sha1 === sha1)?.id ?? '';
}

export function recordOf(certificate: { readonly read: { readonly fingerprint: string } }) {
  const record = made.catalogue.find(({ id }) => id === idOf(certificate));
  if (!record) throw new Error('no record of it');
  return record;
}
