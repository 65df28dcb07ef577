import { deflateRawSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { archiveLimits } from '#domain/pinning/archives/limits.ts';
import { fullAllowance, membersOf } from '#domain/pinning/archives/members.ts';
import type { NotRead } from '#domain/pinning/finding.ts';
import { scanFile } from '#domain/pinning/scan-file.ts';
import { bytesOf, joined, type Member, tar, tarMember, zip } from './make-archives.ts';
import { engine } from './report-context.ts';

const pin = 'string thumbprint = "2F2877C5D778C31E0F29C7E371DF5471BD673173";';

/** Where something was found, and what was not looked at. */
function scanned(path: string, bytes: Uint8Array) {
  const { findings, notRead } = scanFile({ path, bytes }, engine);
  return {
    found: [...new Set(findings.map(({ file }) => file))],
    notRead: notRead.map(({ file, why, detail }) => `${why} ${file}${detail && ` (${detail})`}`),
  };
}

const inZip = (...members: Member[]) => scanned('a.zip', zip(members));

describe('archives', () => {
  it.each(['lib.jar', 'app.apk', 'pkg.1.0.0.nupkg', 'App.ipa', 'x.whl', 'no-ending'])(
    'are known by what stands in them, whatever their name (%s)',
    (name) => {
      const members = [
        { name: 'src/a.cs', content: pin },
        { name: 'src/', content: '' },
      ];
      expect(scanned(name, zip(members))).toEqual({ found: [`${name}!src/a.cs`], notRead: [] });
    },
  );

  it('are opened as tar, gzip and both', () => {
    const whole = tar(tarMember('src/a.cs', pin), tarMember('src', '', '5'));
    expect(scanned('a.tar', whole)).toEqual({ found: ['a.tar!src/a.cs'], notRead: [] });
    expect(scanned('a.tgz', gzipSync(whole))).toEqual({ found: ['a.tgz!a.tar!src/a.cs'], notRead: [] });
    expect(scanned('a.cs.gz', gzipSync(pin))).toEqual({ found: ['a.cs.gz!a.cs'], notRead: [] });
    const two = joined(gzipSync('// nothing here\n'), gzipSync(pin));
    expect(scanned('a.cs.gz', two)).toEqual({ found: ['a.cs.gz!a.cs'], notRead: [] });
  });

  it('give long names of GNU and pax', () => {
    const long = `${'folder/'.repeat(30)}a.cs`;
    const pax = `path=${long}\n`;
    const record = `${pax.length + 4} ${pax}`;
    for (const header of [tarMember('@LongLink', `${long}\0`, 'L'), tarMember('pax', record, 'x')])
      expect(scanned('a.tar', tar(header, tarMember('short', pin))).found).toEqual([`a.tar!${long}`]);
  });

  it('are opened within each other as deep as the limit says, and deeper ones are told', () => {
    let inner = bytesOf(pin);
    let name = 'a.cs';
    for (let depth = 1; depth <= archiveLimits.depth; depth += 1) {
      inner = zip([{ name, content: inner, stored: depth % 2 === 0 }]);
      name = `${depth}.zip`;
    }
    expect(scanned('top', inner)).toEqual({ found: ['top!3.zip!2.zip!1.zip!a.cs'], notRead: [] });
    expect(scanned('top', zip([{ name, content: inner }]))).toEqual({
      found: [],
      notRead: ['archive-limit top!4.zip!3.zip!2.zip!1.zip (depth)'],
    });
  });

  it('told by their members’ own headers when sizes follow later, when 64 bits say them, when a comment follows', () => {
    expect(inZip({ name: 'a.cs', content: pin, flags: 0x808 })).toEqual({
      found: ['a.zip!a.cs'],
      notRead: [],
    });
    expect(inZip({ name: 'a.cs', content: pin, zip64: true })).toEqual({
      found: ['a.zip!a.cs'],
      notRead: [],
    });
    const commented = zip([{ name: 'a.cs', content: pin }], { comment: 'PK\u0005\u0006 is no end here' });
    expect(scanned('a.zip', commented).found).toEqual(['a.zip!a.cs']);
  });

  it('are opened behind a program or a script, whose own text is searched too', () => {
    const script = bytesOf(`#!/bin/sh\n# ${pin}\nexec java -jar "$0"\nexit\n`);
    const bytes = joined(script, zip([{ name: 'a.cs', content: pin }]));
    expect(scanned('app.jar', bytes)).toEqual({ found: ['app.jar!a.cs', 'app.jar'], notRead: [] });
  });

  it('are opened as tar of the days before its mark, and of sparse files', () => {
    const old = tarMember('a.cs', pin, '\0', undefined, '');
    expect(scanned('a.tar', tar(old))).toEqual({ found: ['a.tar!a.cs'], notRead: [] });
    expect(scanned('a.tar', tar(tarMember('a.cs', pin, 'S')))).toEqual({
      found: ['a.tar!a.cs'],
      notRead: [],
    });
  });

  it('take the size that a header of pax gives', () => {
    const record = `12 size=${bytesOf(pin).length}\n`;
    const header = tarMember('pax', record, 'x');
    const member = tarMember('a.cs', pin, '0', '00000000000\0');
    expect(scanned('a.tar', tar(header, member)).found).toEqual(['a.tar!a.cs']);
  });

  it('name their members in Japanese, in UTF-8 or Shift_JIS', () => {
    expect(inZip({ name: '証明書/設定.cs', content: pin }).found).toEqual(['a.zip!証明書/設定.cs']);
    const shiftJis = Uint8Array.of(0x90, 0xdd, 0x92, 0xe8, 0x2e, 0x63, 0x73);
    expect(inZip({ name: shiftJis, content: pin, flags: 0 }).found).toEqual(['a.zip!設定.cs']);
  });
});

describe('hostile archives', () => {
  it.each([
    ['../../etc/a.cs', '../../etc/a.cs'],
    ['/etc/a.cs', '/etc/a.cs'],
    ['C:\\Windows\\a.cs', 'C:/Windows/a.cs'],
    ['..\\a.cs', '../a.cs'],
    ['a\u0000b\u001b[2J.cs', 'a\ufffdb\ufffd[2J.cs'],
  ])('may name a member %j: it is told, and searched all the same', (name, shown) => {
    const expected = { found: [`a.zip!${shown}`], notRead: [`unsafe-path a.zip!${shown} (name)`] };
    expect(inZip({ name, content: pin })).toEqual(expected);
  });

  it('may name two members alike: both are searched', () => {
    const { found, notRead } = inZip(
      { name: 'a.cs', content: '// harmless' },
      { name: 'a.cs', content: pin },
    );
    expect({ found, notRead }).toEqual({
      found: ['a.zip!a.cs'],
      notRead: ['unsafe-path a.zip!a.cs (duplicate)'],
    });
  });

  it('that are encrypted, or packed in a way that is not read, are told member by member', () => {
    const result = inZip(
      { name: 'secret.cs', content: pin, flags: 0x801 },
      { name: 'lzma.cs', content: pin, method: 14 },
      { name: 'open.cs', content: pin },
    );
    expect(result).toEqual({
      found: ['a.zip!open.cs'],
      notRead: ['encrypted a.zip!secret.cs', 'unsupported a.zip!lzma.cs (ZIP 14)'],
    });
  });

  it.each([
    ['a.7z', '7z', [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
    ['a.rar', 'RAR', [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07]],
    ['a.xz', 'xz', [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00]],
    ['a.bz2', 'bzip2', [0x42, 0x5a, 0x68, 0x39, 0x31, 0x41, 0x59, 0x26, 0x53, 0x59]],
    ['a.zst', 'Zstandard', [0x28, 0xb5, 0x2f, 0xfd]],
  ])('of another kind are told (%s)', (name, kind, start) => {
    const bytes = joined(Uint8Array.from(start), new Uint8Array(64).fill(0x91));
    expect(scanned(name, bytes).notRead).toEqual([`unsupported ${name} (${kind})`]);
  });

  it('do not make a text that begins with BZh an archive', () => {
    expect(scanned('a.cs', bytesOf(`BZhang\n${pin}`))).toEqual({ found: ['a.cs'], notRead: [] });
  });

  it('that break off give what they hold, and are told', () => {
    const whole = zip([
      { name: 'a.cs', content: pin },
      { name: 'b.cs', content: `${pin}\n${'// filling\n'.repeat(50)}`, stored: true },
    ]);
    for (const length of [whole.length - 30, whole.length - 150, whole.length - 400]) {
      const { found, notRead } = scanned('a.zip', whole.subarray(0, length));
      expect(found).toContain('a.zip!a.cs');
      expect(notRead).toContain('archive-broken a.zip');
    }
    const gz = gzipSync(`${pin}\n${Array.from({ length: 5000 }, (_, i) => i * 7919).join('\n')}`);
    expect(scanned('a.cs.gz', gz.subarray(0, gz.length - 200))).toEqual({
      found: ['a.cs.gz!a.cs'],
      notRead: ['archive-broken a.cs.gz!a.cs'],
    });
    const hole = tar(tarMember('a.cs', pin), new Uint8Array(512).fill(0x41), tarMember('b.cs', pin));
    expect(scanned('a.tar', hole)).toMatchObject({
      found: expect.arrayContaining(['a.tar!a.cs', 'a.tar!b.cs']),
      notRead: ['archive-broken a.tar'],
    });
    const half = tar(tarMember('a.cs', pin), tarMember('b.cs', pin)).subarray(0, 1500);
    expect(scanned('a.tar', half)).toMatchObject({
      found: expect.arrayContaining(['a.tar!a.cs']),
      notRead: ['archive-broken a.tar'],
    });
  });

  it('whose list leads nowhere, or overlaps, end', () => {
    const whole = zip([{ name: 'a.cs', content: pin }]);
    const wrong = whole.slice();
    new DataView(wrong.buffer).setUint32(wrong.length - 6, 0xfffffff0, true);
    expect(scanned('a.zip', wrong)).toMatchObject({
      found: ['a.zip!a.cs'],
      notRead: ['archive-broken a.zip'],
    });
    const overlapping = [
      { name: 'a.cs', content: pin },
      ...Array.from({ length: 50 }, (_, i) => ({ name: `${i}.cs`, content: pin, at: 0 })),
    ];
    expect(inZip(...overlapping).found).toHaveLength(51);
  });

  it('whose list is shorter than what it holds are searched whole', () => {
    const members = [
      { name: 'a.txt', content: 'nothing' },
      { name: 'hidden.cs', content: pin },
    ];
    expect(scanned('a.zip', zip(members, { count: 1 }))).toMatchObject({ found: ['a.zip!hidden.cs'] });
  });

  it('whose sizes lie are told', () => {
    const { notRead } = inZip({ name: 'a.cs', packed: Uint8Array.of(0x07, 0xff, 0xff), size: 500 });
    expect(notRead).toEqual(['archive-broken a.zip!a.cs']);
    const tooLong = tarMember('a.cs', pin, '0', '77777777777\0');
    expect(scanned('a.tar', tar(tooLong)).notRead).toEqual(['archive-broken a.tar']);
  });

  it('that grow out of all proportion are stopped, and what follows is searched', () => {
    const zeros = new Uint8Array(archiveLimits.ratioFrom * 2);
    const begun = performance.now();
    expect(inZip({ name: 'bomb', content: zeros }, { name: 'a.cs', content: pin })).toEqual({
      found: ['a.zip!a.cs'],
      notRead: ['archive-limit a.zip!bomb (ratio)'],
    });
    expect(scanned('a.gz', gzipSync(zeros)).notRead).toEqual(['archive-limit a.gz!a (ratio)']);
    expect(performance.now() - begun).toBeLessThan(20_000);
  });

  it('whose member is too long are searched up to the limit', () => {
    const noise = Uint8Array.from({ length: 4096 }, (_, i) => (i * i * 31) % 251);
    const long = new Uint8Array(archiveLimits.memberBytes + 4096);
    for (let at = 0; at < long.length; at += 4096)
      long.set(noise.map((byte) => byte ^ (at >> 12)).subarray(0, long.length - at), at);
    expect(inZip({ name: 'long', content: long, stored: true }, { name: 'a.cs', content: pin })).toEqual({
      found: ['a.zip!a.cs'],
      notRead: ['archive-limit a.zip!long (member)'],
    });
  });

  it('with more members than the limit are searched up to it, and told once', () => {
    const members = Array.from({ length: 70_000 }, (_, i) => ({
      name: `${i}`,
      content: 'x',
      ...(i > 0 ? { at: 0 } : { zip64: true }),
    }));
    const lines: NotRead[] = [];
    const allowance = { ...fullAllowance(), members: 66_000 };
    const given = [...membersOf('a.zip', zip(members), allowance, (line) => lines.push(line))];
    expect(given).toHaveLength(66_000);
    expect(lines).toEqual([{ file: 'a.zip!66000', why: 'archive-limit', detail: 'members' }]);
  });

  it('all of whose members are the same bomb end within the limit for all', () => {
    const content = new Uint8Array(archiveLimits.ratioFrom * 2);
    const members: Member[] = [{ name: '0', content }];
    const packed = new Uint8Array(deflateRawSync(content));
    for (let i = 1; i < 2000; i += 1) members.push({ name: `${i}`, packed, size: content.length, at: 0 });
    const lines: NotRead[] = [];
    const allowance = { ...fullAllowance(), bytes: 4 * archiveLimits.ratioFrom };
    const given = [...membersOf('a.zip', zip(members), allowance, (line) => lines.push(line))];
    expect(given.length).toBeLessThanOrEqual(5);
    expect(lines.at(-1)).toEqual({ file: `a.zip!${given.length}`, why: 'archive-limit', detail: 'bytes' });
  });
});
