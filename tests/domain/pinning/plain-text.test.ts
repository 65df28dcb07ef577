import { expect, it } from 'vitest';
import { certificates } from '#content/certificates/index.ts';
import { patterns } from '#content/pinning/index.ts';
import { analyse } from '#domain/pinning/analyse.ts';
import { plainText } from '#domain/pinning/text-bytes.ts';

const found = (path: string, text: string) =>
  analyse({ path, text }, patterns, [], { certificates, roleOf: () => undefined });

it('keeps every character of a text in its place and leaves ASCII as it is', () => {
  const text = 'const 証明書 = "é" → 𝒳;\u3000// 検証しない\u00a0\n\tend';
  const plain = plainText(text);
  expect(plain).toHaveLength(text.length);
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign < '\u0080') expect(plain.charAt(at)).toBe(sign);
    else expect(/\s/.test(plain.charAt(at)), `${at}`).toBe(/\s/.test(sign));
    expect(/[\w"'(){}[\]<>=:;,.#/\\*+-]/.test(plain.charAt(at))).toBe(
      /[\w"'(){}[\]<>=:;,.#/\\*+-]/.test(sign),
    );
  }
  expect(plainText('verify = false\n')).toBe('verify = false\n');
  expect(plainText('é\r\n\\\r\n')).toBe('\u007f \n\\\r\n');
});

it('finds what stands among other scripts, and shows it as it is written', () => {
  const [finding] = found(
    'src/取得.py',
    '# 社内の証明書を確認しない\nimport requests\n応答 = requests.get(接続先, headers={"名": "値"}, verify=False)  # 検証なし\n',
  );
  expect(finding?.line).toBe(3);
  expect(finding?.excerpt).toBe(
    '応答 = requests.get(接続先, headers={"名": "値"}, verify=False)  # 検証なし',
  );
  const [from = 0, to = 0] = finding?.mark ?? [];
  expect(finding?.excerpt.slice(from, to)).toContain('verify=False');
});

it('knows signs that a language writes beyond ASCII', () => {
  const hooks = (arrow: string) =>
    `import Network.TLS\n\nhooks = def { onServerCertificate = \\_ _ _ _ ${arrow} return [] }\n`;
  expect(found('Client.hs', hooks('→')).map(({ rule }) => rule)).toEqual(
    found('Client.hs', hooks('->')).map(({ rule }) => rule),
  );
  expect(found('Client.hs', hooks('→'))).not.toEqual([]);
});

it('finds the same whichever way lines end', () => {
  for (const [path, text] of [
    ['app.yaml', 'app:\n  ssl:\n    verify: false\n'],
    ['app.toml', '[link.tls]\nname = "h"\nverify = false\n'],
    ['ask.sh', 'curl \\\n  -k \\\n  https://a.example\n'],
    ['ask.py', 'import requests\nrequests.get(\n    place,\n    verify=False,\n)\n'],
  ] as const) {
    const lines = (ends: string) =>
      found(path, text.replaceAll('\n', ends)).map(
        ({ rule, line, excerpt }) => `${rule} ${line} ${excerpt.trimEnd()}`,
      );
    expect(lines('\n')).not.toEqual([]);
    expect(lines('\r\n')).toEqual(lines('\n'));
  }
});
