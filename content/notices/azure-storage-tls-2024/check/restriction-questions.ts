import type { Question } from '#domain/self-check/flow.ts';

/** Whether anything restricts which certificates are accepted, beyond the default. */
export const restrictionQuestions: readonly Question[] = [
  {
    id: 'restricts',
    title: {
      ja: '受け入れる証明書を、何かで限定していますか',
      en: 'Does anything restrict which certificates are accepted?',
    },
    why: {
      ja: 'この通知の影響を受けるのは、証明書や CA を明示的に指定しているクライアントだけです。何も足していなければ、OS や実行環境が、信頼するルートを基に検証します。Azure Storage に接続する部分だけを見ます。',
      en: 'Only clients that name certificates or CAs explicitly are affected. If nothing was added, the operating system or runtime validates against the roots it trusts. Look only at the part that connects to Azure Storage.',
    },
    how: {
      developer: {
        ja: '次の語を検索します。.NET は ValidationCallback と CustomRootTrust。Java は TrustManager と trustStore。Android は CertificatePinner と pin-set。iOS は NSPinnedDomains と SecTrust。Python は verify= と cafile と load_verify_locations と REQUESTS_CA_BUNDLE。Node.js は ca: と checkServerIdentity。Go は RootCAs と VerifyPeerCertificate。curl は cacert、CAINFO、pinnedpubkey、ISSUERCERT。見つからないだけでは、証明になりません。',
        en: 'Search for these words. .NET: ValidationCallback, CustomRootTrust. Java: TrustManager, trustStore. Android: CertificatePinner, pin-set. iOS: NSPinnedDomains, SecTrust. Python: verify=, cafile, load_verify_locations, REQUESTS_CA_BUNDLE. Node.js: ca:, checkServerIdentity. Go: RootCAs, VerifyPeerCertificate. curl: cacert, CAINFO, pinnedpubkey, ISSUERCERT. Finding none is no proof.',
      },
      infrastructure: {
        ja: '環境変数 SSL_CERT_FILE、コンテナー イメージの証明書、Windows の証明書ピン留めの規則、独自のキーストアを見ます。',
        en: 'Look at the environment variable SSL_CERT_FILE, certificates in container images, certificate pinning rules of Windows, and key stores of your own.',
      },
      askingSomeone: {
        ja: '「Azure Storage への接続で、証明書の検証や CA の一覧を独自に足していますか」と開発の担当者に尋ねます。',
        en: 'Ask the developers “Do we add validation or a list of CAs of our own for connections to Azure Storage?”',
      },
    },
    examples: [
      {
        ja: 'sslPolicyErrors の結果を返すだけのコールバックや、既定の検証を呼ぶだけの TrustManager は、「限定していない」です。',
        en: 'A callback that only returns the result of sslPolicyErrors, or a trust manager that only calls the default, is “No”.',
      },
      {
        ja: 'ピン留めという言葉を聞いたことがなく、証明書に関するコードや設定もなければ、多くは「既定のまま」です。',
        en: 'If nobody has heard of pinning and no code or setting concerns certificates, it is mostly “the default”.',
      },
      {
        ja: 'クライアント証明書による認証、コード署名、ほかのサーバー向けの指定は、ここでは数えません。',
        en: 'Authentication by client certificate, code signing, and rules for other servers do not count here.',
      },
    ],
    sentences: ['pinning-clients-affected', 'pinning-no-best-practice'],
    answers: [
      {
        id: 'system-default',
        label: {
          ja: '限定していない（OS や実行環境の既定のまま）',
          en: 'No: the default of the operating system or runtime',
        },
        next: 'no-restriction',
      },
      {
        id: 'callback',
        label: {
          ja: '検証のコールバックや独自の TrustManager で、証明書を比べている',
          en: 'A validation callback or custom trust manager compares certificates',
        },
        next: 'compared',
      },
      {
        id: 'own-store',
        label: {
          ja: '独自の証明書ストアや CA ファイルを使っている',
          en: 'A certificate store or CA file of its own',
        },
        next: 'store-holds',
      },
      { id: 'pin-set', label: { ja: 'ピンの一覧がある', en: 'A set of pins' }, next: 'compared' },
      {
        id: 'setting',
        label: {
          ja: '設定で証明書や CA の値を指定している',
          en: 'A setting names certificates or CAs by value',
        },
        next: 'compared',
      },
      {
        id: 'validation-off',
        label: {
          ja: 'どの証明書でも受け入れる（検証が無効、または常に true を返すコールバック。ホスト名の確認だけを切った場合は含まない）',
          en: 'Any certificate is accepted (validation off, or a callback that always returns true; not if only the check of the host name is off)',
        },
        next: 'still-compares',
        consequence: {
          ja: '検証を無効にすると、偽のサーバーも受け入れます。この通知と関係なく、検証を有効に戻してください。',
          en: 'With validation off, a false server is accepted too. Switch it on again, whatever this notice means for you.',
        },
      },
      {
        id: 'lying-in-store',
        label: {
          ja: '旧 CA (Microsoft Azure TLS Issuing CA 01 など) の証明書が、OS などのストアに入っているだけ',
          en: 'Certificates of the old CAs (Microsoft Azure TLS Issuing CA 01 and so on) are only present in a store, such as that of the operating system',
        },
        next: 'store-holds',
      },
      { id: 'several', label: { ja: 'このうち複数', en: 'Several of these' }, next: 'check-each' },
      {
        id: 'do-not-know',
        label: { ja: '分からない', en: 'I don’t know' },
        next: 'ask-development',
        unknown: true,
      },
    ],
    see: ['what-is-pinning', 'search-the-source', 'look-inside-stores'],
    inCode: true,
    sources: ['post-2023', 'pinning-learn-address', 'jpazpaas-2022-pinning'],
  },
  {
    id: 'still-compares',
    title: {
      ja: '検証を無効にしたうえで、何かの値を比べていますか',
      en: 'With validation off, is any value still compared?',
    },
    why: {
      ja: '検証を無効にしたまま公開キーなどを比べるコードは、ピン留めに当たります。比べていなければ、接続は止まりません（本サイトの解釈）。',
      en: 'Code that compares a public key, for example, pins even though validation is off. If nothing is compared, the connection does not stop (our reading).',
    },
    how: {
      developer: {
        ja: 'コールバックの中身を最後まで読みます。常に true を返すだけなら、何も比べていません。',
        en: 'Read the callback to its end. If it only ever returns true, it compares nothing.',
      },
      infrastructure: {
        ja: '設定やコマンドに、検証を切る指定とピンの指定が並んでいないかを見ます。',
        en: 'Look for settings or commands that switch validation off and also name a pin.',
      },
      askingSomeone: {
        ja: '「検証を無効にしている箇所で、拇印や公開キーを比べていますか」と開発の担当者に尋ねます。',
        en: 'Ask the developers “Where validation is off, do we compare a thumbprint or a public key?”',
      },
    },
    examples: [
      {
        ja: 'curl の -k と --pinnedpubkey を一緒に使うと、ピン留めになります。',
        en: '-k together with --pinnedpubkey makes curl pin.',
      },
    ],
    sentences: ['pinning-no-best-practice'],
    answers: [
      { id: 'nothing', label: { ja: '何も比べていない', en: 'Nothing is compared' }, next: 'validation-off' },
      { id: 'compares', label: { ja: '比べている', en: 'Something is compared' }, next: 'compared' },
      {
        id: 'do-not-know',
        label: { ja: '分からない', en: 'I don’t know' },
        next: 'ask-development',
        unknown: true,
      },
    ],
    see: ['search-the-source'],
    inCode: true,
    sources: ['own-tests'],
  },
  {
    id: 'store-holds',
    title: {
      ja: 'その証明書ストアには、何が入っていますか',
      en: 'What is in that certificate store?',
    },
    why: {
      ja: 'ルート証明書があれば、新しい中間証明書もそこから検証されます。中間証明書だけだと、Java、curl、Wget は切り替えの日から失敗しました。試験用の CA で確かめた結果です。',
      en: 'If the root certificate is there, new intermediates are validated from it. With intermediates alone, Java, curl and Wget failed from the day of the change. This is what our tests with a test CA showed.',
    },
    how: {
      developer: {
        ja: 'PEM は openssl、キーストアは keytool で中身を表示し、サブジェクトと発行者が同じ証明書（ルート）を探します。',
        en: 'Print a PEM file with openssl and a key store with keytool, and look for a certificate whose subject and issuer are the same (a root).',
      },
      infrastructure: {
        ja: '機器や OS の「信頼された CA」の一覧で、DigiCert Global Root G2 を探します。',
        en: 'Look for DigiCert Global Root G2 in the list of trusted CAs of the equipment or operating system.',
      },
      askingSomeone: {
        ja: '「信頼する証明書の一覧に、DigiCert Global Root G2 が入っていますか」と尋ねます。',
        en: 'Ask “Is DigiCert Global Root G2 in the list of trusted certificates?”',
      },
    },
    examples: [
      {
        ja: 'サーバーが送る証明書から作ったストアには、ふつうルート証明書がありません。',
        en: 'A store made from what the server sends usually has no root certificate.',
      },
      {
        ja: 'OS の既定のストアに中間証明書を足しただけなら、ルート証明書も入っていることが多いです。',
        en: 'If intermediates were only added to the default store of the operating system, the root is mostly there as well.',
      },
    ],
    sentences: ['add-issuing-cas'],
    answers: [
      {
        id: 'both-roots',
        label: {
          ja: 'DigiCert Global Root G2 と Microsoft RSA Root Certificate Authority 2017 の両方（ほかの証明書があってもよい）',
          en: 'Both DigiCert Global Root G2 and Microsoft RSA Root Certificate Authority 2017 (with or without others)',
        },
        next: 'root-in-store',
      },
      {
        id: 'g2-only',
        label: {
          ja: 'DigiCert Global Root G2。Microsoft RSA Root Certificate Authority 2017 はない',
          en: 'DigiCert Global Root G2, without Microsoft RSA Root Certificate Authority 2017',
        },
        next: 'root-in-store',
        consequence: {
          ja: 'いまは DigiCert Global Root G2 だけでは足りない可能性があります。このルートが署名した新 CA の証明書は、2026 年 8 月 25 日 (UTC) に期限が切れました。今日、接続を確かめてください。',
          en: 'DigiCert Global Root G2 alone may not be enough now. The certificates of the new CAs that it signed expired on 25 August 2026 (UTC). Confirm the connection today.',
        },
      },
      {
        id: 'other-roots',
        label: {
          ja: 'ルート証明書はあるが、DigiCert Global Root G2 はない',
          en: 'Root certificates, but not DigiCert Global Root G2',
        },
        next: 'other-roots',
      },
      {
        id: 'added-to-default',
        label: {
          ja: '中間証明書だけ。ただし、DigiCert Global Root G2 を含む既定のルートも使われる（Windows の中間証明機関ストアなど）',
          en: 'Intermediates alone, but default roots with DigiCert Global Root G2 are used as well (the Intermediate Certification Authorities store of Windows, for example)',
        },
        next: 'root-in-store',
      },
      {
        id: 'old-intermediates',
        label: {
          ja: '旧 CA の中間証明書だけ。ほかに信頼するルートはない',
          en: 'Intermediates of the old CAs alone, and no other trusted root',
        },
        next: 'store-of-old-intermediates',
      },
      {
        id: 'replacements',
        label: {
          ja: '新 CA の中間証明書がある（旧 CA があってもよい）。信頼するルートはない',
          en: 'Intermediates of the new CAs (with or without old ones), and no trusted root',
        },
        next: 'replacements-in-store',
      },
      {
        id: 'server-certificate',
        label: { ja: 'サーバー証明書', en: 'The server certificate' },
        next: 'server-certificate',
      },
      {
        id: 'do-not-know',
        label: { ja: '分からない', en: 'I don’t know' },
        next: 'identify-certificates',
        unknown: true,
      },
    ],
    see: ['look-inside-stores'],
    inCode: true,
    sources: ['own-tests', 'post-2023'],
  },
  {
    id: 'replacements-in-store',
    title: {
      ja: '新 CA の証明書は、どれが入っていますか',
      en: 'Which certificates of the new CAs are in it?',
    },
    why: {
      ja: 'ストアの証明書は、名前と公開キーで照合されます。期限切れの証明書の扱いは、製品によります。試験用の CA では、Java 17 は受け入れ、curl と Wget は拒否しました。',
      en: 'Certificates in a store are matched by name and key. Products treat expired ones differently: in our tests with a test CA, Java 17 accepted one, curl and Wget refused it.',
    },
    how: {
      developer: {
        ja: 'PEM は openssl、キーストアは keytool で、サブジェクトと有効期限を表示します。',
        en: 'Print subject and validity, of a PEM file with openssl and of a key store with keytool.',
      },
      infrastructure: {
        ja: '機器や OS の証明書の一覧で、名前と有効期限を見ます。',
        en: 'Look at names and validity in the list of certificates of the equipment or operating system.',
      },
      askingSomeone: {
        ja: '「ストアの中間証明書の名前と有効期限を、すべて送ってください」と頼みます。',
        en: 'Ask “Please send me the name and validity of every intermediate in the store.”',
      },
    },
    examples: [
      {
        ja: 'DigiCert Global Root G2 が署名した新 CA の証明書は、2026 年 8 月 25 日 (UTC) に期限が切れました。',
        en: 'The certificates of the new CAs that DigiCert Global Root G2 signed expired on 25 August 2026 (UTC).',
      },
    ],
    sentences: ['add-issuing-cas', 'keep-current-cas'],
    answers: [
      { id: 'fewer', label: { ja: '4 件に足りない', en: 'Fewer than 4' }, next: 'some-replacements' },
      {
        id: 'valid',
        label: {
          ja: '4 件すべて。どの CA にも期限内の証明書がある',
          en: 'All 4, each with a certificate that has not expired',
        },
        next: 'all-replacements',
      },
      {
        id: 'expired',
        label: {
          ja: '4 件すべて。期限切れの証明書だけの CA がある',
          en: 'All 4, some with expired certificates only',
        },
        next: 'expired-in-store',
      },
      {
        id: 'do-not-know',
        label: { ja: '分からない', en: 'I don’t know' },
        next: 'identify-certificates',
        unknown: true,
      },
    ],
    see: ['certificates', 'look-inside-stores'],
    sources: ['own-tests', 'certificate-bytes'],
  },
];
