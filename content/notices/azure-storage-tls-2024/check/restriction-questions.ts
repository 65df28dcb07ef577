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
      ja: 'この通知の影響を受けるのは、証明書や CA を明示的に指定しているクライアントだけです。何も足していなければ、OS や実行環境がルート証明書から検証します。Azure Storage に接続する部分だけを見ます。',
      en: 'Only clients that name certificates or CAs explicitly are affected. If nothing was added, the operating system or runtime validates from the root certificates. Look only at the part that connects to Azure Storage.',
    },
    how: {
      developer: {
        ja: '.NET は ServerCertificateCustomValidationCallback、Java は TrustManager と javax.net.ssl.trustStore、Android は CertificatePinner と pin-set、Python は cafile と REQUESTS_CA_BUNDLE、Node.js は ca と checkServerIdentity、curl は --cacert と --pinnedpubkey を検索します。',
        en: 'Search for ServerCertificateCustomValidationCallback in .NET, TrustManager and javax.net.ssl.trustStore in Java, CertificatePinner and pin-set on Android, cafile and REQUESTS_CA_BUNDLE in Python, ca and checkServerIdentity in Node.js, --cacert and --pinnedpubkey of curl.',
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
        ja: 'ピン留めという言葉を聞いたことがなく、証明書に関するコードや設定もなければ、多くは「既定のまま」です。',
        en: 'If nobody has heard of pinning and no code or setting concerns certificates, it is mostly “the default”.',
      },
      {
        ja: 'クライアント証明書による認証、コード署名、ほかのサーバー向けの指定は、ここでは数えません。',
        en: 'Authentication by client certificate, code signing, and rules for other servers do not count here.',
      },
    ],
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
          ja: '証明書の検証を無効にしている（常に true を返すコールバックを含む）',
          en: 'Validation is switched off (also by a callback that always returns true)',
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
          en: 'Certificates of the old CAs (Microsoft Azure TLS Issuing CA 01 and so on) merely lie in a store, of the operating system for example',
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
    sources: ['own-tests'],
  },
  {
    id: 'store-holds',
    title: {
      ja: 'その証明書ストアには、何が入っていますか',
      en: 'What is in that certificate store?',
    },
    why: {
      ja: 'ルート証明書があれば、新しい中間証明書もそこから検証されます。中間証明書だけのストアは、切り替えの日から失敗します。試験用の CA で確かめた結果です。',
      en: 'If the root certificate is there, new intermediates are validated from it. A store with intermediates alone fails from the day of the change. This is what our tests with a test CA showed.',
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
    answers: [
      {
        id: 'root',
        label: {
          ja: 'DigiCert Global Root G2（ほかの証明書があってもよい）',
          en: 'DigiCert Global Root G2 (with or without others)',
        },
        next: 'root-in-store',
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
        id: 'old-intermediates',
        label: { ja: '旧 CA の中間証明書だけ', en: 'Intermediates of the old CAs alone' },
        next: 'store-of-old-intermediates',
      },
      {
        id: 'replacements',
        label: {
          ja: '新 CA の中間証明書もある。ルート証明書はない',
          en: 'Intermediates of the new CAs too, and no root',
        },
        next: 'which-certificates',
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
    sources: ['own-tests', 'post-2023'],
  },
];
