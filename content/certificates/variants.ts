import type { Family, Variant } from '#domain/certificates/certificate.ts';
import type { NameAndMeaning } from '#domain/certificates/certificate-meaning.ts';

/** Who signed a certificate, in words. */
export const variants: Readonly<Record<Variant, NameAndMeaning>> = {
  'digicert-signed': {
    name: { ja: 'DigiCert 署名', en: 'Signed by DigiCert' },
    meaning: {
      ja: 'DigiCert のルートが署名した中間証明書です。',
      en: 'An intermediate certificate that a root of DigiCert signed.',
    },
  },
  'digicert-signed-earlier': {
    name: { ja: 'DigiCert 署名（以前の発行）', en: 'Signed by DigiCert, earlier issue' },
    meaning: {
      ja: 'DigiCert のルートが署名した中間証明書のうち、以前に発行されたものです。数日から数か月後に、同じ公開キーで発行し直されています。',
      en: 'An intermediate certificate that a root of DigiCert signed earlier. It was issued again with the same key days to months later.',
    },
  },
  'microsoft-root-signed': {
    name: { ja: 'Microsoft のルート署名', en: 'Signed by Microsoft’s root' },
    meaning: {
      ja: 'Microsoft の RSA または ECC のルート (Root Certificate Authority 2017) が署名した中間証明書です。',
      en: 'An intermediate certificate that Microsoft’s RSA or ECC Root Certificate Authority 2017 signed.',
    },
  },
  'microsoft-root-signed-earlier': {
    name: { ja: 'Microsoft のルート署名（以前の発行）', en: 'Signed by Microsoft’s root, earlier issue' },
    meaning: {
      ja: 'Microsoft のルートが署名した中間証明書のうち、2019 年に発行されたものです。サブジェクト識別名に OU、L、S があります。',
      en: 'An intermediate certificate that Microsoft’s root signed in 2019. Its subject distinguished name has OU, L and S.',
    },
  },
  'microsoft-root-signed-malformed': {
    name: { ja: 'Microsoft のルート署名（拡張に誤り）', en: 'Signed by Microsoft’s root, malformed' },
    meaning: {
      ja: 'Microsoft のルートを発行者とする中間証明書ですが、拡張の一つが規則どおりに符号化されていません。署名は確かめられませんでした。',
      en: 'An intermediate certificate that names Microsoft’s root as its issuer, with an extension that is not encoded as the rules require. Its signature could not be checked.',
    },
  },
  'baltimore-signed': {
    name: { ja: 'Baltimore 署名', en: 'Signed by Baltimore' },
    meaning: {
      ja: 'Baltimore CyberTrust Root が署名した中間証明書です。',
      en: 'An intermediate certificate that Baltimore CyberTrust Root signed.',
    },
  },
  'baltimore-signed-earlier': {
    name: { ja: 'Baltimore 署名（以前の発行）', en: 'Signed by Baltimore, earlier issue' },
    meaning: {
      ja: 'Baltimore CyberTrust Root が署名した中間証明書のうち、以前に発行されたものです。数日後に、同じ公開キーで発行し直されています。',
      en: 'An intermediate certificate that Baltimore CyberTrust Root signed earlier. It was issued again with the same key some days later.',
    },
  },
  'g2-root-signed': {
    name: { ja: 'Microsoft TLS Root G2 署名', en: 'Signed by Microsoft TLS Root G2' },
    meaning: {
      ja: 'Microsoft TLS RSA Root G2 または Microsoft TLS ECC Root G2 が署名した中間証明書です。',
      en: 'An intermediate certificate that Microsoft TLS RSA Root G2 or Microsoft TLS ECC Root G2 signed.',
    },
  },
  'self-signed': {
    name: { ja: '自己署名', en: 'Self-signed' },
    meaning: {
      ja: '自分の公開キーに自分で署名したルート証明書です。',
      en: 'A root certificate: its own key signed it.',
    },
  },
  'self-signed-archived': {
    name: { ja: '自己署名（以前の発行）', en: 'Self-signed, earlier issue' },
    meaning: {
      ja: '以前に発行されたルート証明書です。同じ公開キーで、2019 年に発行し直されています。',
      en: 'A root certificate issued earlier. A new one with the same key was issued in 2019.',
    },
  },
  'cross-signed': {
    name: { ja: 'クロス署名', en: 'Cross-signed' },
    meaning: {
      ja: 'ルートの名前と公開キーを持ちますが、別のルートが署名した証明書です。チェーンでは中間証明書として働きます。',
      en: 'It has the name and the key of a root, but another root signed it. In a chain it works as an intermediate.',
    },
  },
};

/** CAs that came together, in words, in the order of a list. */
export const families: Readonly<Record<Family, NameAndMeaning>> = {
  'azure-tls-issuing-rsa-2020': {
    name: {
      ja: 'Microsoft Azure TLS Issuing CA（RSA、2020 年）',
      en: 'Microsoft Azure TLS Issuing CA (RSA, 2020)',
    },
    meaning: {
      ja: '2024 年 6 月 27 日 (UTC) に期限が切れた RSA の中間 CA、4 件です。',
      en: 'The 4 RSA intermediate CAs whose certificates expired on 27 June 2024 (UTC).',
    },
  },
  'azure-rsa-tls-issuing-2023': {
    name: {
      ja: 'Microsoft Azure RSA TLS Issuing CA（2023 年）',
      en: 'Microsoft Azure RSA TLS Issuing CA (2023)',
    },
    meaning: {
      ja: '2023 年に発行された RSA の中間 CA、4 件です。',
      en: 'The 4 RSA intermediate CAs of 2023.',
    },
  },
  root: {
    name: { ja: 'ルート証明書', en: 'Roots' },
    meaning: {
      ja: 'Azure の証明書について Microsoft が一覧やページに載せたルートと、それらに関係するルートです。',
      en: 'Roots that Microsoft’s lists and pages on Azure’s certificates name, and roots related to them.',
    },
  },
  'root-cross-sign': {
    name: { ja: 'クロス署名されたルート', en: 'Cross-signed roots' },
    meaning: {
      ja: '別のルートが署名した、ルートの証明書です。公開キーは、自己署名の証明書と同じです。',
      en: 'Certificates of roots that another root signed. Their keys are those of the self-signed ones.',
    },
  },
  'azure-ecc-tls-issuing-2020': {
    name: {
      ja: 'Microsoft Azure ECC TLS Issuing CA（2020 年）',
      en: 'Microsoft Azure ECC TLS Issuing CA (2020)',
    },
    meaning: {
      ja: '2024 年 6 月 27 日 (UTC) に期限が切れた ECC の中間 CA、4 件です。',
      en: 'The 4 ECC intermediate CAs whose certificates expired on 27 June 2024 (UTC).',
    },
  },
  'azure-ecc-tls-issuing-2023': {
    name: {
      ja: 'Microsoft Azure ECC TLS Issuing CA（2023 年）',
      en: 'Microsoft Azure ECC TLS Issuing CA (2023)',
    },
    meaning: {
      ja: '2023 年に発行された ECC の中間 CA、4 件です。',
      en: 'The 4 ECC intermediate CAs of 2023.',
    },
  },
  'azure-storage-2020-2022': {
    name: { ja: 'Microsoft RSA TLS CA（2020 年）', en: 'Microsoft RSA TLS CA (2020)' },
    meaning: {
      ja: 'Baltimore CyberTrust Root が 2020 年に署名した、Microsoft の RSA の中間 CA、2 件です。',
      en: 'The 2 RSA intermediate CAs of Microsoft that Baltimore CyberTrust Root signed in 2020.',
    },
  },
  'microsoft-it-2016': {
    name: { ja: 'Microsoft IT TLS CA（2016 年）', en: 'Microsoft IT TLS CA (2016)' },
    meaning: {
      ja: 'Baltimore CyberTrust Root が 2016 年に署名した、Microsoft の中間 CA、4 件です。',
      en: 'The 4 intermediate CAs of Microsoft that Baltimore CyberTrust Root signed in 2016.',
    },
  },
  'microsoft-aoc-eoc-2021': {
    name: { ja: 'Microsoft AOC / EOC CA（2021 年）', en: 'Microsoft AOC and EOC CAs (2021)' },
    meaning: {
      ja: '名前に AOC または EOC を含む、Microsoft の中間 CA です。',
      en: 'Intermediate CAs of Microsoft with AOC or EOC in their names.',
    },
  },
  'microsoft-tls-g1-2025': {
    name: { ja: 'Microsoft TLS G1 CA（2025 年）', en: 'Microsoft TLS G1 CAs (2025)' },
    meaning: {
      ja: '2025 年に発行された、Microsoft の中間 CA です。CCADB だけで確認しました。どのサービスが使うかは未確認です。',
      en: 'Intermediate CAs of Microsoft issued in 2025, seen in CCADB only. Which services use them is unverified.',
    },
  },
  'microsoft-tls-g2-2025': {
    name: { ja: 'Microsoft TLS G2 CA（2025 年）', en: 'Microsoft TLS G2 CAs (2025)' },
    meaning: {
      ja: 'Microsoft の CA 一覧に 2025 年 9 月から載る、次の世代の中間 CA です。以前に発行された、一覧にない証明書もあります。Azure Storage が使うかどうかは未確認です。',
      en: 'The next generation of intermediate CAs, in Microsoft’s CA list since September 2025, with earlier certificates that the list does not name. Whether Azure Storage uses them is unverified.',
    },
  },
  'digicert-azure-sub-ca': {
    name: { ja: 'DigiCert と GeoTrust の中間 CA', en: 'Intermediate CAs of DigiCert and GeoTrust' },
    meaning: {
      ja: 'Azure が使用する CA として Microsoft の一覧に載ったことのある、DigiCert の中間 CA です。',
      en: 'Intermediate CAs of DigiCert that Microsoft’s list has named among those Azure uses.',
    },
  },
};
