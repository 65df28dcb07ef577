import { describe, expect, it } from 'vitest';
import { certificates } from '#content/certificates/index.ts';
import { patterns } from '#content/pinning/index.ts';
import { createEngine } from '#domain/pinning/engine.ts';
import { createFirstFilter } from '#domain/pinning/first-filter.ts';
import { identifierSearch } from '#domain/pinning/identifiers/find-identifiers.ts';
import { scanFile } from '#domain/pinning/scan-file.ts';

const filter = createFirstFilter(identifierSearch([]), ['verify_peer', 'thumbprint']);
const bytesOf = (text: string) => new TextEncoder().encode(text);

describe('the first look at a file', () => {
  it('tells where each word begins, whatever its case', () => {
    const { words, places } = filter.look(bytesOf('x = Thumbprint\nVERIFY_PEER, thumbprint and thumbprints'));
    expect([...words].toSorted()).toEqual(['thumbprint', 'verify_peer']);
    expect(places.get('thumbprint')).toEqual([4, 28, 43]);
    expect(places.get('verify_peer')).toEqual([15]);
  });

  it('tells no places in UTF-16, where they are not those of the file', () => {
    const wide = new Uint8Array(Uint16Array.from('\ufeffthumbprint', (sign) => sign.charCodeAt(0)).buffer);
    const { words, places } = filter.look(wide);
    expect([...words]).toEqual(['thumbprint']);
    expect(places.size).toBe(0);
  });
});

describe('a name that a rule tells', () => {
  const engine = createEngine(certificates, patterns, () => undefined);
  const found = (text: string) =>
    scanFile({ path: 'ask.kt', bytes: bytesOf(text) }, engine).findings.map(
      ({ line, rule }) => `${line} ${rule}`,
    );
  const off = 'connect(place, verifyServerCertificate = false)\n';

  it.each([
    ['ASCII', '// well\n'],
    ['letters of several bytes before it', '// 証明書の検証を止める\n'],
    ['letters that become two in lower case before it', '// İİİİİİİİ\n'],
    ['a line that is cut before it', `val x = "${'ab '.repeat(10_000)}"\n`],
  ])('is found in a text with %s', (_, before) => {
    expect(found(off)).not.toEqual([]);
    expect(found(before + off)).toEqual(found(off).map((each) => each.replace('1 ', '2 ')));
  });
});
