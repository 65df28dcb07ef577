import type { Bilingual } from '#domain/bilingual.ts';

/** What must be said of a certificate beside its identifiers. */
export interface CertificateNote {
  /** ASCII, unique: records of the catalogue name it. */
  readonly id: string;
  readonly text: Bilingual;
  /** Ids of `content/sources.ts`. */
  readonly sources: readonly string[];
}

/** Notes that records of the catalogue share. Whether a certificate was revoked is not known of any. */
export const certificateNotes: readonly CertificateNote[] = [
  {
    id: 'misprinted-serial',
    text: {
      ja: 'Microsoft の CA 一覧では、この証明書のシリアル番号が 0x1dbe9496f3db8b8de700000000001d と誤記されています。先頭の 33 00 00 00 が抜けています。証明書にある値は 330000001dbe9496f3db8b8de700000000001d です。誤記の値が設定にあれば、この証明書を指しています。値を比べる処理では一致しません（本サイトの解釈）。',
      en: 'Microsoft’s CA list misprints the serial number of this certificate as 0x1dbe9496f3db8b8de700000000001d: the leading 33 00 00 00 are missing. The certificate itself has 330000001dbe9496f3db8b8de700000000001d. Where a setting holds the misprinted value, this certificate is meant, but a comparison will not match (our reading).',
    },
    sources: ['ca-details-2022', 'ca-details-2023', 'ca-details-log', 'certificate-bytes'],
  },
  {
    id: 'seen-on-blob',
    text: {
      ja: '*.blob.core.windows.net のサーバー証明書の発行者が、Microsoft Azure TLS Issuing CA 01 だった記録があります。2024 年 1 月 24 日に発行された証明書です。その期限は 2024 年 6 月 27 日 23:59:59 (UTC) で、この中間証明書の期限と同じです。',
      en: 'Microsoft Azure TLS Issuing CA 01 was recorded as the issuer of a server certificate for *.blob.core.windows.net issued on 24 January 2024. That one ended on 27 June 2024 23:59:59 (UTC), the moment this intermediate expired.',
    },
    sources: ['leaf-2024'],
  },
  {
    id: 'seen-on-blob-by-name',
    text: {
      ja: '*.blob.core.windows.net の発行者を、決まった名前と比べる第三者のスクリプトがあります（2026 年 3 月 31 日の版）。その名前は Microsoft Azure RSA TLS Issuing CA 07 です。DigiCert と Microsoft のルートのどちらが署名した証明書かは、記録されていません。',
      en: 'A third party’s script (of 31 March 2026) compares the issuer of *.blob.core.windows.net with the name Microsoft Azure RSA TLS Issuing CA 07. Whether the certificate was the one signed by DigiCert or by Microsoft’s root is not recorded.',
    },
    sources: ['blob-issuer-script'],
  },
  {
    id: 'earlier-issue',
    text: {
      ja: '同じ CA の、以前に発行された証明書です。確認した版の Microsoft の CA 一覧にはなく、CCADB にあります。失効しているかどうかは未確認です。',
      en: 'An earlier certificate of the same CA. It is in CCADB, but not in the editions of Microsoft’s CA list that we checked. Whether it was revoked is unverified.',
    },
    sources: ['certificate-bytes', 'ca-details'],
  },
  {
    id: 'other-subject',
    text: {
      ja: '後に発行された同じ CA の証明書とは、サブジェクト識別名が異なります。こちらには OU、L、S があります。サブジェクト識別名の文字列を比べると、後の証明書とは一致しません。',
      en: 'Its subject distinguished name differs from that of the later certificates of the same CA: it has OU, L and S. A comparison of the whole name does not match the later ones.',
    },
    sources: ['certificate-bytes'],
  },
  {
    id: 'replacement-expired',
    text: {
      ja: '通知で切り替え先になった CA ですが、DigiCert が署名したこの証明書も期限が切れました。期限は 2026 年 8 月 25 日 23:59:59 (UTC)、2026 年 8 月 26 日 08:59:59 (日本時間) でした。',
      en: 'It belongs to a CA that took over with the notice, but this certificate, signed by DigiCert, has expired as well: on 25 August 2026 23:59:59 (UTC), 26 August 2026 08:59:59 (JST).',
    },
    sources: ['certificate-bytes', 'ca-details'],
  },
  {
    id: 'microsoft-root-only',
    text: {
      ja: '期限は 2028 年 5 月 25 日 (UTC) です。この証明書を通るチェーンの頂点は Microsoft RSA Root Certificate Authority 2017 で、DigiCert Global Root G2 ではありません。',
      en: 'It is valid until 25 May 2028 (UTC). A chain through it ends in Microsoft RSA Root Certificate Authority 2017, not in DigiCert Global Root G2.',
    },
    sources: ['certificate-bytes', 'ca-details'],
  },
  {
    id: 'unchanged-root',
    text: {
      ja: '通知についての公式の説明が「変わらない」とするルート証明書です。',
      en: 'This is the root that, according to the official explanation of the notice, does not change.',
    },
    sources: ['post-2023', 'post-2023-early'],
  },
  {
    id: 'alternate-root',
    text: {
      ja: '旧 CA にも新 CA にも、このルートが署名した証明書があります。Azure Storage がこのルートに至るチェーンを提示するかどうかは未確認です。',
      en: 'Both the old and the new CAs have a certificate signed by this root. Whether Azure Storage presents a chain that ends in it is unverified.',
    },
    sources: ['ca-details', 'certificate-bytes'],
  },
  {
    id: 'archived-rsa-root',
    text: {
      ja: '同じ共通名と公開キーを持つ、2017 年 7 月 26 日 (UTC) 発行の証明書です。現行の証明書（拇印 73A5E64A…）は 2019 年 12 月 18 日 (UTC) に発行されました。Microsoft の CA 一覧は 2023 年 11 月まで、こちらのファイルを指していました。サブジェクト識別名には L と S があり、現行の証明書とは異なります。',
      en: 'A certificate of 26 July 2017 (UTC) with the same common name and public key. The current one (thumbprint 73A5E64A…) was issued on 18 December 2019 (UTC). Until November 2023 Microsoft’s CA list pointed at the file of this one. Its subject distinguished name has L and S, which that of the current one does not have.',
    },
    sources: ['azure-docs-117353', 'certificate-bytes'],
  },
  {
    id: 'archived-ecc-root',
    text: {
      ja: '同じ共通名と公開キーを持つ、2017 年 7 月 26 日 (UTC) 発行の証明書です。現行の証明書（拇印 999A64C3…）は 2019 年 12 月 18 日 (UTC) に発行されました。サブジェクト識別名には L と S があり、現行の証明書とは異なります。',
      en: 'A certificate of 26 July 2017 (UTC) with the same common name and public key. The current one (thumbprint 999A64C3…) was issued on 18 December 2019 (UTC). Its subject distinguished name has L and S, which that of the current one does not have.',
    },
    sources: ['certificate-bytes'],
  },
  {
    id: 'former-root',
    text: {
      ja: '2022 年から 2024 年に DigiCert Global Root G2 へ移るまで、Azure Storage が使っていたルートです。この移行は別の変更です。2025 年 5 月 12 日 23:59:00 (UTC) に期限が切れました。Microsoft の CA 一覧からは、2024 年 10 月 8 日に外されました。',
      en: 'The root that Azure Storage used until its move to DigiCert Global Root G2 between 2022 and 2024, which is a separate change. It expired on 12 May 2025 23:59:00 (UTC). Microsoft’s CA list dropped it on 8 October 2024.',
    },
    sources: ['post-2022', 'ca-details-log', 'certificate-bytes'],
  },
  {
    id: 'cross-signed-listed',
    text: {
      ja: '名前はルートですが、DigiCert Global Root G2 が署名した証明書です。Microsoft の CA 一覧は下位 CA として載せています。期限は 2029 年 6 月 19 日 (UTC) です。',
      en: 'It has the name of a root, but DigiCert Global Root G2 signed it. Microsoft’s CA list has it among the subordinate CAs. It is valid until 19 June 2029 (UTC).',
    },
    sources: ['ca-details'],
  },
  {
    id: 'ecc-not-named',
    text: {
      ja: 'ECC の CA です。Azure Storage の通知について Microsoft が挙げた 4 件の CA は RSA だけで、ECC の CA は含まれていません。',
      en: 'An ECC CA. The four CAs that Microsoft names for the Azure Storage notice are RSA only; no ECC CA is among them.',
    },
    sources: ['qa-1494171'],
  },
  {
    id: 'ccadb-only',
    text: {
      ja: '確認できたのは、CCADB の 2026 年 8 月 21 日の保存版だけです。この証明書を載せた Microsoft のページは見つかっていません。どのサービスが使うかは未確認です。',
      en: 'Seen only in CCADB, in the archive of 21 August 2026. No page of Microsoft that lists it was found. Which services use it is unverified.',
    },
    sources: ['certificate-bytes'],
  },
  {
    id: 'other-key',
    text: {
      ja: '同じ名前の証明書のうち、これだけは公開キーが異なります。ほかの証明書から作った公開キーのピンとは一致しません。',
      en: 'Of the certificates with this name, this one alone has another public key. A pin on the public key of the others does not match it.',
    },
    sources: ['certificate-bytes'],
  },
  {
    id: 'malformed',
    text: {
      ja: '同じ CA の、別の証明書です。拡張の一つが規則どおりに符号化されていません。OpenSSL など、検証を拒むソフトウェアがあります。確認した版の Microsoft の CA 一覧にはなく、失効しているかどうかは未確認です。許可する証明書の一覧には入れないでください（本サイトの解釈）。',
      en: 'Another certificate of the same CA, in which one extension is not encoded as the rules require. Some software, OpenSSL for one, refuses to verify it. It is not in the editions of Microsoft’s CA list that we checked, and whether it was revoked is unverified. Do not put it into a list of accepted certificates (our reading).',
    },
    sources: ['certificate-bytes', 'ca-details'],
  },
];

/** The note with this id. @throws when there is none: a record of the catalogue names a note that does not exist. */
export function noteOf(id: string): CertificateNote {
  const note = certificateNotes.find((each) => each.id === id);
  if (!note) throw new Error(`content/certificates/notes.ts has no note "${id}"`);
  return note;
}
