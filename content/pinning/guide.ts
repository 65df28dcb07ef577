import type { PinningGuide } from '#domain/pinning/guide.ts';
import type { Day } from '#domain/time/day.ts';

/** The day on which texts, expressions and addresses of sources were last gone through. */
export const patternsChecked: Day = '2026-11-25';

/** Names of the CAs concerned as settings write them: `%20` or `_` for a space, and the Japanese name that Microsoft’s documentation once had. */
export const identifierNames = ['Azure.{0,3}TLS.{0,3}(Issuing|発行).{0,3}CA'];

/** What a reader of source code has to know before the records: in the order of the page. */
export const guide: PinningGuide = {
  whatIsPinning: {
    id: 'what-is-pinning',
    text: {
      ja: 'ピン留めとは、サーバー証明書を検証するときに「この証明書、このキー、この CA でなければ接続しない」という条件を足すことです。条件はコードにも、設定ファイルにも、証明書ストアにも書けます。',
      en: 'Pinning adds a condition to the verification of a server certificate: connect only if it is this certificate, this key or this CA. The condition can stand in code, in a settings file or in a certificate store.',
    },
    sources: ['pinning-learn', 'jpazpaas-2022-pinning'],
  },
  classes: [
    {
      id: 'pins',
      text: {
        ja: '決めておいた証明書、公開キー、名前とだけ一致を確かめ、それ以外を拒否します。',
        en: 'It compares with certificates, public keys or names that it was given, and refuses all others.',
      },
      notice: {
        ja: '中間証明書と比べていれば、切り替え後に接続を拒否します。ルート証明書とだけ比べていれば続けて接続できます。サーバー証明書と比べていれば、この通知と関係なく更新のたびに拒否します。',
        en: 'If it compares with an intermediate, it refuses the connection after the change. If it compares with the root only, it keeps connecting. If it compares with the server certificate, it refuses at every renewal, whatever this notice says.',
      },
      sources: ['post-2023', 'qa-1494171', 'qa-1509448'],
    },
    {
      id: 'trust-anchors',
      text: {
        ja: '信頼する証明書の一覧を、OS や実行環境の既定のものから置き換えるか、そこに追加します。',
        en: 'It replaces the list of trusted certificates of the operating system or runtime, or adds to it.',
      },
      notice: {
        ja: '一覧に新しいチェーンのルート証明書があれば影響はありません。中間証明書だけなら、クライアントの種類によって、切り替えの当日に接続できなくなります。',
        en: 'With the root of the new chain in the list, nothing changes. With only an intermediate, some kinds of clients fail on the day of the change.',
      },
      sources: ['own-tests', 'ca-details'],
    },
    {
      id: 'validation-off',
      text: {
        ja: 'サーバー証明書を検証しません。どの証明書でも受け入れます。',
        en: 'The server certificate is not verified. Any certificate is accepted.',
      },
      notice: {
        ja: 'ほかに比べる処理がなければ、切り替えで接続は止まりません。ただし、偽のサーバーにも接続します。通知への対応とは別に、検証を有効に戻してください。',
        en: 'If nothing else is compared, the change does not stop the connection. But a false server is accepted too. Switch the verification on again, apart from this notice.',
      },
      sources: ['own-tests'],
      ourReading: true,
    },
  ],
  questions: [
    {
      id: 'which-side',
      text: {
        ja: '検証しているのはどちら側ですか。サーバーがクライアント証明書を検証しているだけなら、この通知の影響はありません。',
        en: 'Which side verifies? A server that merely verifies client certificates is not affected by this notice.',
      },
      sources: ['post-2023'],
      ourReading: true,
    },
    {
      id: 'what-is-compared',
      text: {
        ja: '比べているのは、サーバー証明書、中間証明書、ルート証明書、名前のどれですか。',
        en: 'What is compared: the server certificate, an intermediate, the root, or a name?',
      },
      sources: ['post-2023', 'qa-1509448'],
    },
    {
      id: 'how-identified',
      text: {
        ja: '何で見分けていますか。同じキーの証明書が再発行されても公開キーは一致しますが、拇印は一致しません。',
        en: 'How is it identified? When a certificate of the same key is issued again, its public key still matches, its thumbprint does not.',
      },
      sources: ['certificate-bytes'],
    },
    {
      id: 'is-exclusive',
      text: {
        ja: '一覧にあるものだけを受け入れますか。中間証明書の横にルート証明書もあれば、切り替え後も接続できます。',
        en: 'Is only what is listed accepted? If the root stands beside the intermediate, the client keeps connecting.',
      },
      sources: ['own-tests'],
    },
    {
      id: 'which-host',
      text: {
        ja: 'どのホストへの接続ですか。Azure Storage 以外への接続だけなら、この通知の対象外です。',
        en: 'Which host is it for? If it is for hosts other than Azure Storage only, this notice does not concern it.',
      },
      sources: ['post-2023'],
      ourReading: true,
    },
  ],
  intermediateOnly: [
    {
      id: 'accepted',
      text: {
        ja: '中間証明書だけでも接続でき、切り替えの当日に接続できなくなる: curl 7.88、Wget 1.21 (GnuTLS)、Java 17 のトラスト ストア、OpenSSL の -partial_chain、Python の VERIFY_X509_PARTIAL_CHAIN、Node.js 24 の allowPartialTrustChain。',
        en: 'Connects with an intermediate alone, and fails on the day of the change: curl 7.88, Wget 1.21 (GnuTLS), trust stores of Java 17, -partial_chain of OpenSSL, VERIFY_X509_PARTIAL_CHAIN of Python, allowPartialTrustChain of Node.js 24.',
      },
      sources: ['own-tests'],
    },
    {
      id: 'refused',
      text: {
        ja: '中間証明書だけでは、切り替えの前から接続できない: OpenSSL の -CAfile、Python 3.11 の create_default_context、Node.js 24 の ca。その一覧は使われていないか、別のファイルです。',
        en: 'Does not connect with an intermediate alone, not even before the change: -CAfile of OpenSSL, create_default_context of Python 3.11, ca of Node.js 24. Such a list is unused, or another file is.',
      },
      sources: ['own-tests'],
    },
    {
      id: 'unknown',
      text: {
        ja: '確かめていない: .NET、Go、Rust (rustls)、mbedTLS、BearSSL、Android、iOS、製品。中間証明書だけなら、接続できなくなるものとして扱ってください。',
        en: 'Not tested: .NET, Go, Rust (rustls), mbedTLS, BearSSL, Android, iOS, products. Treat an intermediate alone as if the client will fail.',
      },
      sources: [],
      unverified: true,
    },
    {
      id: 'root-beside',
      text: {
        ja: '試したどのクライアントも、同じ一覧にルート証明書があれば、切り替え後も接続できました。',
        en: 'Every client tested kept connecting after the change when the root stood in the same list.',
      },
      sources: ['own-tests'],
    },
  ],
  whyNotIdentifiers: [
    {
      id: 'other-values',
      text: {
        ja: '拇印は CA を見分ける値の一つにすぎません。シリアル番号、公開キーのピン、名前、証明書そのもの、チェーンの何番目かで比べるコードもあります。同じ CA に拇印の異なる証明書が複数あります。',
        en: 'A thumbprint is one of the values that identify a CA. Code also compares serial numbers, public key pins, names, the certificate itself or its place in the chain. One CA has several certificates, each with its own thumbprint.',
      },
      sources: ['certificate-bytes'],
    },
    {
      id: 'elsewhere',
      text: {
        ja: '値はコードの中にあるとは限りません。設定ファイル、環境変数、データベース、キーストア、アプリに入れた .cer ファイルにあることもあります。',
        en: 'The value need not stand in the code. It can be in a settings file, an environment variable, a database, a key store or a .cer file inside the app.',
      },
      sources: ['pinning-learn-address'],
      ourReading: true,
    },
    {
      id: 'spelled-otherwise',
      text: {
        ja: '書き方がそろっていません。コロンや空白で区切る、0x を付ける、10 進数にする、Base64 にする、バイト配列にするなどです。PEM や DER の中には、拇印は文字として現れません。',
        en: 'Spellings differ: colons or spaces between, 0x in front, in decimal, in Base64, as an array of bytes. In PEM and DER a thumbprint does not appear as text at all.',
      },
      sources: ['certificate-bytes'],
      ourReading: true,
    },
  ],
};
