import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { certificate } from '#content/certificates/index.ts';
import { azureStorageTls2024 } from '#content/notices/azure-storage-tls-2024/record.ts';
import { notices } from '#content/notices/index.ts';
import { noticeFile, readAlignedText } from '#content/notices/load.ts';
import { sources } from '#content/sources.ts';
import { languages } from '#domain/bilingual.ts';
import type { CertificateRole, Variant } from '#domain/certificates/certificate.ts';
import { caOf, withColons } from '#domain/certificates/identifier-forms.ts';
import { readExplanation } from '#domain/notice/read-explanation.ts';
import { sayDay, sayInstant } from '#domain/time/day.ts';
import { japanese } from './japanese-style.ts';

const everyNotice = notices.map((notice) => [notice.id, notice] as const);

describe.each(everyNotice)('the record of %s', (id, notice) => {
  it('is found by at least one tracking ID, which no other notice has', () => {
    expect(notice.trackingIds.length).toBeGreaterThan(0);
    const others = notices.filter((other) => other !== notice).flatMap(({ trackingIds }) => trackingIds);
    expect(notice.trackingIds.filter((tracking) => others.includes(tracking))).toEqual([]);
  });

  it('has every sentence in Japanese that is Japanese, and in English that is not', async () => {
    const { blocks } = await readAlignedText(id);
    const pairs = blocks.flatMap((block) => block.pairs);
    expect(pairs.length).toBeGreaterThan(5);
    expect(pairs.filter(({ ja }) => !japanese.test(ja.text))).toEqual([]);
    expect(pairs.filter(({ en }) => japanese.test(en.text))).toEqual([]);
  });

  it('has notes on sentences that exist, each resting on a source that exists', async () => {
    const { blocks } = await readAlignedText(id);
    const sentences = blocks.flatMap(({ pairs }) => pairs.map((pair) => pair.id));
    const known = sources.map((source) => source.id);
    for (const note of notice.notes) {
      expect(sentences).toContain(note.on);
      expect(note.sources.length).toBeGreaterThan(0);
      expect(note.sources.filter((source) => !known.includes(source))).toEqual([]);
    }
  });

  it('calls a note our reading in the record exactly when its words do', () => {
    for (const { ourReading, text } of notice.notes) {
      expect(text.ja.includes('本サイトの解釈')).toBe(ourReading === true);
      expect(text.en.includes('our reading')).toBe(ourReading === true);
    }
  });

  it('has its milestones in the order of their days, the deadline among them', () => {
    const days = notice.milestones.map(({ day }) => day);
    expect(days).toEqual(days.toSorted());
    expect(days).toContain(notice.deadline);
    for (const day of days) expect(() => sayDay(day, 'en')).not.toThrow();
  });

  it('gives each exact moment on its own day in UTC', () => {
    for (const { day, instant } of notice.milestones) {
      if (!instant) continue;
      expect(() => sayInstant(instant, 'ja')).not.toThrow();
      expect(instant.slice(0, 10)).toBe(day);
    }
  });

  it('takes each exact moment from the end of a certificate of the notice', () => {
    const ends = Object.values(notice.certificates)
      .flat()
      .map((each) => certificate(each).notAfter);
    const instants = notice.milestones.flatMap(({ instant }) => instant ?? []);
    expect(instants.filter((instant) => !ends.includes(instant))).toEqual([]);
  });

  it('gives each certificate one role', () => {
    const ids = Object.values(notice.certificates).flat();
    expect(ids.filter((each, index) => ids.indexOf(each) !== index)).toEqual([]);
    for (const each of ids) expect(certificate(each).id).toBe(each);
  });

  it('tells its history newest first', () => {
    const days = notice.history.map(({ day }) => day);
    expect(days).toEqual(days.toSorted().toReversed());
  });

  it('lists each reference once', () => {
    expect(new Set(notice.references).size).toBe(notice.references.length);
  });
});

/** What Microsoft sent, letter by letter. */
const original = `If you use certificate pinning, update your trusted root store for Azure Storage services by 29 February 2024
You're receiving this email because you use Azure Storage services.
Many Azure Storage services use intermediate TLS certificates that are set to expire in June 2024. In preparation, we'll begin rolling out updates in March for these expiring certificates in Blob Storage, Azure Files, Table Storage, Queue Storage, static websites, and Data Lake Storage Gen2 in the public Azure cloud and US Government cloud.
If you have client applications that still use certificate pinning, they'll be affected by this change and you'll need to take action by 29 February 2024 to avoid potential connection interruptions. Certificate pinning—when client applications explicitly specify a list of acceptable certificate authorities—is no longer a best practice.
Required action
If you have client applications that have pinned to intermediate certificate authorities, take one of these actions by 29 February 2024 to prevent interruptions to your connections:
• Add the issuing certificate authorities to your trusted root store. Keep using the current intermediate certificate authorities until they're updated.
• Or, to avoid the effects of this update and future certificate updates, discontinue certificate pinning in your applications.`;

describe('the Azure Storage notice', () => {
  const notice = azureStorageTls2024;
  const ofRole = (role: CertificateRole, variant?: Variant) =>
    notice.certificates[role].map(certificate).filter((each) => !variant || each.variant === variant);
  const ends = (role: CertificateRole, variant: Variant) =>
    ofRole(role, variant)
      .map(({ notAfter }) => notAfter)
      .toSorted();
  const instantOf = (milestone: string) => notice.milestones.find(({ id }) => id === milestone)?.instant;
  const explanation = (language: 'ja' | 'en') => {
    const file = noticeFile(notice.id, 'explanation', language);
    return readExplanation(readFileSync(file, 'utf8'), file).sections;
  };

  it('is the provider’s own text in English, word for word', async () => {
    const { blocks } = await readAlignedText(notice.id);
    const lines = blocks.map(
      ({ kind, pairs }) => (kind === 'list-item' ? '• ' : '') + pairs.map(({ en }) => en.text).join(' '),
    );
    expect(lines.join('\n')).toBe(original);
  });

  it('replaces the four old CAs by four others and leaves the root', () => {
    const cas = (role: CertificateRole) => [...new Set(notice.certificates[role].map(caOf))].toSorted();
    expect(cas('expiring')).toEqual(
      ['01', '02', '05', '06'].map((number) => `microsoft-azure-tls-issuing-ca-${number}`),
    );
    expect(cas('replacement')).toEqual(
      ['03', '04', '07', '08'].map((number) => `microsoft-azure-rsa-tls-issuing-ca-${number}`),
    );
    for (const { issuerCommonName } of [...ofRole('expiring'), ...ofRole('replacement')]) {
      expect(ofRole('root-unchanged').map(({ commonName }) => commonName)).toContain(issuerCommonName);
    }
  });

  it('says in its milestones when the certificates end', () => {
    expect(new Set(ends('expiring', 'digicert-signed'))).toEqual(new Set([instantOf('old-expired')]));
    expect(new Set(ends('replacement', 'digicert-signed'))).toEqual(
      new Set([instantOf('replacements-expired')]),
    );
    expect(ends('replacement', 'microsoft-root-signed')[0]).toBe(instantOf('replacements-end'));
    const oldDay = instantOf('old-expired')?.slice(0, 10);
    expect(ofRole('expiring').map(({ notAfter }) => notAfter.slice(0, 10))).toEqual(Array(16).fill(oldDay));
  });

  it.each(languages)(
    'says in its explanation when each kind of certificate ends, first and last (%s)',
    (language) => {
      const text = explanation(language).find(({ id }) => id === 'today')?.text;
      for (const role of ['expiring', 'replacement'] as const) {
        for (const variant of ['digicert-signed', 'microsoft-root-signed'] as const) {
          const [first = '', last = ''] = [ends(role, variant)[0], ends(role, variant).at(-1)];
          expect(text).toContain(sayInstant(first, language).utc);
          expect(text).toContain(sayInstant(first, language).japan);
          expect(text).toContain(`${last.slice(11, 19)} (UTC)`);
        }
      }
    },
  );

  it.each(languages)('shows as examples what the catalogue says of CA 01 (%s)', (language) => {
    const text = explanation(language).find(({ id }) => id === 'six-kinds')?.text;
    const { sha1, sha256, serial, ski, subject, commonName, spkiSha256Base64 } = certificate(
      'microsoft-azure-tls-issuing-ca-01--2f2877c5',
    );
    for (const value of [
      sha1,
      sha256,
      serial.toUpperCase(),
      ski,
      subject,
      commonName,
      `sha256/${spkiSha256Base64}`,
    ]) {
      expect(text).toContain(value);
    }
  });

  describe('the lines to search source code for', () => {
    const code = explanation('en').find(({ id }) => id === 'search-the-source')?.code[0] ?? '';
    const [nameLine, ...lines] = code.split('\n').map((line) => new RegExp(line, 'i'));
    const matches = (text: string) => [nameLine, ...lines].some((line) => line?.test(text));

    /** What a certificate is known by besides its name, as programs and people write it. */
    const identifiers = (id: string) => {
      const { sha1, sha256, serial, ski, spkiSha256Base64, serialAliases = [] } = certificate(id);
      const spki = Buffer.from(spkiSha256Base64, 'base64').toString('hex');
      return [
        spkiSha256Base64,
        // a serial is a number: its leading zeros are often left out
        `0x${serial.replace(/^0+/, '')}`,
        ...[sha1, sha256, serial, ski, spki, ...serialAliases].flatMap((hex) => [
          hex.toUpperCase(),
          hex.toLowerCase(),
          withColons(hex),
          withColons(hex).replaceAll(':', ' '),
        ]),
      ];
    };

    it('are as many as the text says, none of them empty', () => {
      expect([nameLine, ...lines]).toHaveLength(17);
      expect(code).not.toMatch(/^$/m);
    });

    it.each(notice.certificates.expiring)(
      'find %s by each identifier, within the four lines of its CA',
      (id) => {
        const ca = ['ca-01', 'ca-02', 'ca-05', 'ca-06'].findIndex((end) => caOf(id).endsWith(end));
        const own = lines.slice(4 * ca, 4 * ca + 4);
        expect(identifiers(id).filter((text) => !own.some((line) => line.test(text)))).toEqual([]);
      },
    );

    it.each([' ', '', '%20', '+', '-', '_'])(
      'find the name of an old CA with "%s" between its words',
      (space) => {
        const names = ofRole('expiring').map(({ commonName }) => commonName.replaceAll(' ', space));
        expect(names.filter((name) => !nameLine?.test(name))).toEqual([]);
      },
    );

    it.each([...notice.certificates.replacement, ...notice.certificates['root-unchanged']])(
      'leave %s alone',
      (id) => {
        expect([certificate(id).commonName, ...identifiers(id)].filter(matches)).toEqual([]);
      },
    );
  });
});
