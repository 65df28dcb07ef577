import type { Pattern } from '#domain/pinning/pattern.ts';
import { effects, mends } from './phrases.ts';

export const windows: readonly Pattern[] = [
  {
    id: 'windows-pin-rules',
    platform: 'windows',
    name: {
      ja: 'Windows のエンタープライズ証明書のピン留め',
      en: 'Enterprise certificate pinning of Windows',
    },
    what: {
      ja: 'PinRules の XML、STL、レジストリで、ドメインごとにルートまたは発行 CA の証明書を OS 全体にピン留めします。',
      en: 'PinRules as XML, STL or in the registry pin the certificate of a root or issuing CA by domain, for the whole machine.',
    },
    effect: effects.anyInChain,
    files: [
      '*.xml',
      '*.reg',
      '*.ps1',
      '*.psm1',
      '*.bat',
      '*.cmd',
      '*.inf',
      '*.json',
      '*.admx',
      '*.vbs',
      '*.yml',
      '*.yaml',
    ],
    rules: [
      {
        id: 'pin-rules',
        words: ['PinRule'],
        match:
          '"PinRules"\\s*=\\s*hex|\\bgeneratePinRulesCTL\\b|<PinRules?\\b[^>]{0,200}>|PinRules\\.(?:stl|xml)|-setreg\\s+chain\\\\PinRules|-Name\\s+["\']?PinRules["\']?\\s',
        class: 'pins',
        pinned: 'any-in-chain',
        by: 'bytes',
        exclusive: true,
      },
    ],
    catches: [
      {
        file: 'pins.xml',
        text: '<PinRules Duration="P30D">\n  <PinRule Name="storage" Error="None">\n    <Certificate File="ca01.cer" /><Site Domain="blob.core.windows.net" />\n  </PinRule>\n</PinRules>',
        class: 'pins',
      },
      {
        file: 'pins.reg',
        text: '[HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Cryptography\\OID\\EncodingType 0\\CertDllCreateCertificateChainEngine\\Config]\n"PinRules"=hex:30,82,04',
        class: 'pins',
      },
    ],
    leaves: [
      {
        file: 'other.reg',
        text: '[HKEY_CURRENT_USER\\Software\\Example]\n"PinnedItems"=hex:30,82',
        why: { ja: '別の設定です。', en: 'Another setting.' },
      },
    ],
    mend: {
      before: '<Certificate File="ca01.cer" />',
      after: '<Certificate File="DigiCertGlobalRootG2.cer" />',
      how: mends.console,
    },
    sources: ['windows-pin-rules'],
  },
];
