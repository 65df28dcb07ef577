import type { Question } from '#domain/self-check/flow.ts';

/** Which of the certificates, keys, names or roots are accepted. */
export const whichQuestions: readonly Question[] = [
  {
    id: 'which-certificates',
    title: {
      ja: 'どの証明書を受け入れますか',
      en: 'Which certificates are accepted?',
    },
    why: {
      ja: '拇印、シリアル番号、証明書そのものは、証明書ごとに違います。新 CA 4 件の証明書のうち、DigiCert が署名したものは、2026 年 8 月 25 日 (UTC) に期限が切れました。',
      en: 'Thumbprint, serial number and the certificate itself differ from certificate to certificate. Those of the 4 new CAs that DigiCert signed expired on 25 August 2026 (UTC).',
    },
    how: {
      developer: {
        ja: '値を一つずつ、証明書の一覧と見比べます。新 CA は 03、04、07、08 の 4 件です。',
        en: 'Compare each value with the list of certificates. The new CAs are the 4 numbered 03, 04, 07, 08.',
      },
      infrastructure: {
        ja: 'ストアの証明書を表示し、拇印と発行者を一覧と見比べます。',
        en: 'Print the certificates of the store, and compare thumbprint and issuer with the list.',
      },
      askingSomeone: {
        ja: '「指定している拇印かシリアル番号を、すべて送ってください」と頼みます。',
        en: 'Ask “Please send me every thumbprint or serial number that we name.”',
      },
    },
    examples: [
      {
        ja: '発行者が DigiCert Global Root G2 なら DigiCert の署名、Microsoft RSA Root Certificate Authority 2017 なら Microsoft のルートの署名です。',
        en: 'Issuer DigiCert Global Root G2: signed by DigiCert. Issuer Microsoft RSA Root Certificate Authority 2017: signed by Microsoft’s root.',
      },
    ],
    sentences: ['act-by-deadline', 'add-issuing-cas', 'keep-current-cas'],
    answers: [
      {
        id: 'old-only',
        label: {
          ja: '旧 CA 4 件 (01、02、05、06) のどれか、またはすべて。新 CA はない',
          en: 'Any or all of the 4 old CAs (01, 02, 05, 06), and no new CA',
        },
        next: 'old-intermediates',
      },
      {
        id: 'some',
        label: { ja: '新 CA の一部（4 件に足りない）', en: 'Some of the new CAs, fewer than 4' },
        next: 'some-replacements',
      },
      {
        id: 'all-digicert-signed',
        label: {
          ja: '新 CA 4 件すべて。Microsoft のルートが署名したものは一つもない',
          en: 'All 4 new CAs, none as signed by Microsoft’s root',
        },
        next: 'expired-replacements',
      },
      {
        id: 'all-microsoft-signed',
        label: {
          ja: '新 CA 4 件すべて。Microsoft のルートが署名した証明書はそろい、DigiCert が署名した証明書は一部またはすべてがない',
          en: 'All 4 new CAs as signed by Microsoft’s root; some or all of those signed by DigiCert are missing',
        },
        next: 'one-variant',
      },
      {
        id: 'all-both',
        label: {
          ja: '新 CA 4 件すべて。どの CA も、両方のルートが署名した証明書がある',
          en: 'All 4 new CAs, each as signed by both roots',
        },
        next: 'all-replacements',
      },
      {
        id: 'another-mix',
        label: {
          ja: '新 CA 4 件すべて。ただし、Microsoft のルートが署名した証明書は一部の CA だけ',
          en: 'All 4 new CAs, but only some as signed by Microsoft’s root',
        },
        next: 'some-replacements',
      },
      {
        id: 'with-root',
        label: {
          ja: 'DigiCert Global Root G2 もあり、チェーンのどれか一つと一致すればよい',
          en: 'DigiCert Global Root G2 too, and one match in the chain is enough',
        },
        next: 'root-seen',
      },
      {
        id: 'something-else',
        label: { ja: '旧 CA でも新 CA でもないもの', en: 'Neither old nor new CAs' },
        next: 'other-certificates',
      },
      {
        id: 'do-not-know',
        label: { ja: '分からない', en: 'I don’t know' },
        next: 'identify-certificates',
        unknown: true,
      },
    ],
    see: ['certificates'],
    sources: ['certificate-bytes', 'ca-details'],
  },
  {
    id: 'which-keys-or-names',
    title: {
      ja: 'どの CA の公開キーや名前を受け入れますか',
      en: 'The keys or names of which CAs are accepted?',
    },
    why: {
      ja: '新 CA は、旧 CA と名前も公開キーも違います。新 CA では、どのルートが署名した証明書でも、名前と公開キーは同じです。',
      en: 'The new CAs have other names and other public keys than the old ones. The certificates of one new CA share name and public key, whichever root signed them.',
    },
    how: {
      developer: {
        ja: '値を一つずつ、証明書の一覧と見比べます。新 CA は 03、04、07、08 の 4 件です。',
        en: 'Compare each value with the list of certificates. The new CAs are the 4 numbered 03, 04, 07, 08.',
      },
      infrastructure: {
        ja: '許可の一覧にある名前かピンを、すべて書き出します。',
        en: 'List every name or pin in the allow list.',
      },
      askingSomeone: {
        ja: '「指定している名前か公開キーの値を、すべて送ってください」と頼みます。',
        en: 'Ask “Please send me every name or public key that we name.”',
      },
    },
    examples: [
      {
        ja: 'Microsoft Azure RSA TLS Issuing CA 03、04、07、08 のすべてがあれば、「新 CA 4 件すべて」です。',
        en: 'With all of Microsoft Azure RSA TLS Issuing CA 03, 04, 07, 08 it is “all 4 new CAs”.',
      },
      {
        ja: '文字列や正規表現で比べているなら、それに当てはまる名前の CA をすべて数えます。',
        en: 'If names are compared with a text or regular expression, count every CA whose name fits it.',
      },
    ],
    sentences: ['act-by-deadline', 'add-issuing-cas', 'keep-current-cas'],
    answers: [
      {
        id: 'old-only',
        label: {
          ja: '旧 CA 4 件 (01、02、05、06) のどれか、またはすべて。新 CA はない',
          en: 'Any or all of the 4 old CAs (01, 02, 05, 06), and no new CA',
        },
        next: 'old-intermediates',
      },
      {
        id: 'some',
        label: { ja: '新 CA の一部（4 件に足りない）', en: 'Some of the new CAs, fewer than 4' },
        next: 'some-replacements',
      },
      { id: 'all', label: { ja: '新 CA 4 件すべて', en: 'All 4 new CAs' }, next: 'all-replacements' },
      {
        id: 'with-root',
        label: {
          ja: 'DigiCert Global Root G2 もあり、チェーンのどれか一つと一致すればよい',
          en: 'DigiCert Global Root G2 too, and one match in the chain is enough',
        },
        next: 'root-seen',
      },
      {
        id: 'something-else',
        label: { ja: '旧 CA でも新 CA でもないもの', en: 'Neither old nor new CAs' },
        next: 'other-certificates',
      },
      {
        id: 'do-not-know',
        label: { ja: '分からない', en: 'I don’t know' },
        next: 'identify-certificates',
        unknown: true,
      },
    ],
    see: ['certificates'],
    sources: ['certificate-bytes', 'ca-details'],
  },
  {
    id: 'which-roots',
    title: {
      ja: 'どのルート証明書を受け入れますか',
      en: 'Which roots are accepted?',
    },
    why: {
      ja: '公式に「変わらない」とされているのは、Azure Storage のチェーンの頂点にある DigiCert Global Root G2 です。ほかのルートだけでは、同じ結論になりません。',
      en: 'What the provider says does not change is DigiCert Global Root G2, at the top of the chain of Azure Storage. With other roots alone the conclusion is not the same.',
    },
    how: {
      developer: {
        ja: '値を、証明書の一覧にあるルートの拇印や公開キーと見比べます。',
        en: 'Compare the values with the thumbprints or public keys of the roots in the list of certificates.',
      },
      infrastructure: {
        ja: '設定やストアにあるルート証明書の名前を見ます。',
        en: 'Look at the names of the roots in the setting or store.',
      },
      askingSomeone: {
        ja: '「指定しているルート証明書の名前を、すべて教えてください」と尋ねます。',
        en: 'Ask “What are the names of all the roots we accept?”',
      },
    },
    examples: [
      {
        ja: 'Baltimore CyberTrust Root だけのクライアントは、ルートの移行という別の変更の対象でした。',
        en: 'A client with Baltimore CyberTrust Root alone was concerned by another change, the move of the root.',
      },
    ],
    sentences: ['act-by-deadline', 'add-issuing-cas'],
    answers: [
      {
        id: 'g2-only',
        label: {
          ja: 'DigiCert Global Root G2。Microsoft RSA Root Certificate Authority 2017 はない',
          en: 'DigiCert Global Root G2, without Microsoft RSA Root Certificate Authority 2017',
        },
        next: 'root-only',
        consequence: {
          ja: 'いまは DigiCert Global Root G2 だけでは足りない可能性があります。このルートが署名した新 CA の証明書は、2026 年 8 月 25 日 (UTC) に期限が切れました。今日、接続を確かめてください。',
          en: 'DigiCert Global Root G2 alone may not be enough now. The certificates of the new CAs that it signed expired on 25 August 2026 (UTC). Confirm the connection today.',
        },
      },
      {
        id: 'both-roots',
        label: {
          ja: 'DigiCert Global Root G2 と Microsoft RSA Root Certificate Authority 2017 の両方（ほかのルートがあってもよい）',
          en: 'Both DigiCert Global Root G2 and Microsoft RSA Root Certificate Authority 2017 (with or without others)',
        },
        next: 'root-only',
      },
      {
        id: 'without-g2',
        label: { ja: 'ほかのルートだけ', en: 'Other roots only' },
        next: 'other-roots',
      },
      {
        id: 'do-not-know',
        label: { ja: '分からない', en: 'I don’t know' },
        next: 'identify-certificates',
        unknown: true,
      },
    ],
    see: ['pin-roots'],
    sources: ['post-2023', 'post-2023-early', 'post-2022'],
  },
];
