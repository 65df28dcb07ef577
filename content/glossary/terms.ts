import type { Term } from '#domain/glossary/term.ts';

/**
 * The words of the field, by subject: what pinning is, who signs, what is compared,
 * where trust is kept, how validity ends, files, and the words of the notices themselves.
 * A term without sources is a general definition of the field.
 */
export const terms: readonly Term[] = [
  {
    id: 'certificate-pinning',
    name: { ja: '証明書のピン留め', en: 'certificate pinning' },
    reading: 'しょうめいしょのぴんどめ',
    variants: {
      ja: [
        'ピン留め',
        '証明書ピンニング',
        '証明書のピンニング',
        'ピンニング',
        '証明書の指定',
        '証明書の固定',
        '固定',
      ],
      en: ['pinning', 'pinned certificate', 'cert pinning', 'SSL pinning'],
    },
    meaning: {
      ja: 'あらかじめ指定した証明書や証明機関だけをクライアントが受け入れ、それ以外との接続を拒否することです。2024 年の Azure Storage 通知は、中間証明機関をピン留めしているクライアントに対応を求めています。',
      en: 'The client accepts only the certificates or certificate authorities that it was told in advance, and refuses any other connection. The 2024 Azure Storage notice asks for action on clients that pin intermediate CAs.',
    },
    whereMet: {
      ja: 'ソース コードや設定で、拇印、名前、公開キーなどを決まった値と比べている箇所です。例: OkHttp の CertificatePinner、Android の pin-set 要素、curl の --pinnedpubkey オプション。機械翻訳された文書では「固定」となっていることがあります。',
      en: 'The places in your source code or settings that compare a thumbprint, a name or a public key with a fixed value. Examples: CertificatePinner in OkHttp, the pin-set element on Android, the --pinnedpubkey option of curl. Machine-translated Japanese pages sometimes use the word for “fixed”.',
    },
    sources: ['pinning-learn', 'jpazpaas-2022-pinning', 'mail'],
  },
  {
    id: 'spki-pin',
    name: { ja: 'SPKI ピン', en: 'SPKI pin' },
    reading: 'えすぴーけーあいぴん',
    variants: {
      ja: [
        '公開キーのピン留め',
        '公開キー ピン',
        '公開鍵ピン',
        '公開鍵のピン留め',
        '公開鍵ピンニング',
        'SPKI ハッシュ',
      ],
      en: ['public key pin', 'public key pinning', 'SPKI hash', 'pin-sha256'],
    },
    meaning: {
      ja: '証明書全体ではなく、公開キーの部分 (SubjectPublicKeyInfo) から計算した SHA-256 の値を指定するピン留めです。同じキーで発行し直された証明書とは一致し続けます。2024 年の Azure Storage 通知で加わる新しい CA は、古い CA とキーが異なるため、古い SPKI ピンとは一致しません。',
      en: 'A pin on the SHA-256 value of the public key part (SubjectPublicKeyInfo), not of the whole certificate. It keeps matching a certificate that is re-issued with the same key. The new CAs of the 2024 Azure Storage notice have different keys from the old CAs, so an old SPKI pin does not match them.',
    },
    whereMet: {
      ja: 'sha256/ で始まる文字列や、44 文字の Base64 が目印です。OkHttp の CertificatePinner、Android の pin 要素、iOS の NSPinnedDomains、curl の --pinnedpubkey などで使います。Chrome の証明書ビューアーでは、公開キーの SHA-256 として 16 進で表示されます。',
      en: 'Look for text that begins with sha256/, or for 44 characters of Base64. CertificatePinner in OkHttp, the pin element on Android, NSPinnedDomains on iOS and --pinnedpubkey in curl use it, among others. The certificate viewer of Chrome shows the SHA-256 of the public key in hexadecimal.',
    },
    sources: ['rfc-7469', 'certificate-bytes'],
  },
  {
    id: 'client-application',
    name: { ja: 'クライアント アプリケーション', en: 'client application' },
    reading: 'くらいあんとあぷりけーしょん',
    variants: {
      ja: ['クライアントアプリケーション', 'クライアント アプリ', 'クライアント'],
      en: ['client app', 'client'],
    },
    meaning: {
      ja: '接続する側のプログラムです。Azure Storage の通知では、Azure Storage に接続するアプリケーションやスクリプト、製品を指します。Azure サービスで動かしている自社のコードも、確認の対象です。',
      en: 'The program on the side that connects. In an Azure Storage notice: the applications, scripts and products that connect to Azure Storage. Your own code that runs inside an Azure service must be checked too.',
    },
    whereMet: {
      ja: 'ストレージ アカウントの接続文字列、SAS、または core.windows.net などを含む URL を設定しているプログラムです。',
      en: 'The programs that are configured with a storage connection string, a SAS, or a URL that contains core.windows.net or the like.',
    },
    sources: ['mail', 'jpazpaas-2022', 'qa-1494171'],
  },
  {
    id: 'sdk',
    name: { ja: 'SDK', en: 'SDK' },
    reading: 'えすでぃーけー',
    variants: {
      ja: ['ソフトウェア開発キット', 'Azure SDK', 'クライアント ライブラリ'],
      en: ['software development kit', 'Azure SDK', 'client library'],
    },
    meaning: {
      ja: 'サービスを使うプログラムを書くための、ライブラリや道具のまとまりです。Azure SDK の開発チームは 2020 年 11 月に、Azure SDK は証明書をピン留めしないと回答しています。アプリケーションが独自の証明書検証を加えている場合は、そのコードを確認します。',
      en: 'A set of libraries and tools for writing programs that use a service. The Azure SDK team answered in November 2020 that the Azure SDKs do not pin certificates. If your application adds certificate validation of its own, check that code.',
    },
    whereMet: {
      ja: 'NuGet の Azure.Storage.Blobs、npm の @azure/storage-blob、PyPI と Maven の azure-storage-blob などのパッケージです。',
      en: 'Packages such as Azure.Storage.Blobs on NuGet, @azure/storage-blob on npm, and azure-storage-blob on PyPI and Maven.',
    },
    sources: ['sdk-net-16614'],
  },
  {
    id: 'tls',
    name: { ja: 'TLS', en: 'TLS' },
    reading: 'てぃーえるえす',
    variants: {
      ja: ['SSL', 'SSL/TLS', 'トランスポート層セキュリティ'],
      en: ['SSL', 'SSL/TLS', 'Transport Layer Security'],
    },
    meaning: {
      ja: '通信を暗号化し、接続先が本物であることを証明書で確かめるプロトコルです。https:// の接続は TLS を使います。2024 年の Azure Storage 通知で変わるのは証明書で、TLS のバージョンではありません。',
      en: 'The protocol that encrypts a connection and uses certificates to check that the other side is genuine. Every https:// connection uses it. The 2024 Azure Storage notice changes certificates, not the TLS version.',
    },
    whereMet: {
      ja: 'URL の先頭の https:// や、ストレージ アカウントの接続文字列にある DefaultEndpointsProtocol=https です。',
      en: 'The https:// at the start of a URL, and DefaultEndpointsProtocol=https in a storage connection string.',
    },
    sources: ['mail'],
  },
  {
    id: 'certificate',
    name: { ja: '証明書', en: 'certificate' },
    reading: 'しょうめいしょ',
    variants: {
      ja: ['TLS 証明書', 'SSL 証明書', 'デジタル証明書', '電子証明書', 'X.509 証明書'],
      en: ['TLS certificate', 'SSL certificate', 'digital certificate', 'X.509 certificate'],
    },
    meaning: {
      ja: '公開キーとその持ち主の名前を結び付け、証明機関が署名したデータです。TLS では、接続先のサーバーが本物かどうかをクライアントが確かめるために使います。',
      en: 'Data that binds a public key to the name of its holder, signed by a certificate authority. In TLS, the client uses it to check that the server is genuine.',
    },
    whereMet: {
      ja: 'ブラウザーではアドレス バーから表示できます。ファイルの拡張子は .cer、.crt、.pem などです。Windows では .cer や .crt をダブルクリックすると、証明書ダイアログが開きます。',
      en: 'Browsers show it from the address bar. Files usually end in .cer, .crt or .pem. On Windows, double-click a .cer or .crt file to open the certificate dialog.',
    },
    sources: ['rfc-5280'],
  },
  {
    id: 'server-certificate',
    name: { ja: 'サーバー証明書', en: 'server certificate' },
    reading: 'さーばーしょうめいしょ',
    variants: {
      ja: ['リーフ証明書', 'サーバ証明書', 'エンドエンティティ証明書'],
      en: ['leaf certificate', 'leaf', 'end-entity certificate'],
    },
    meaning: {
      ja: '接続を受けるサーバーが、クライアントに提示する証明書です。証明書チェーンの一番下にあり、通常は中間証明機関が署名します。有効期間があり、期限が来る前に新しいものへ更新されます。',
      en: 'The certificate that a server presents to the client. It stands at the bottom of the certificate chain and is normally signed by an intermediate CA. Its validity is limited, and it is renewed before it ends.',
    },
    whereMet: {
      ja: 'ブラウザーのアドレス バーから開く証明書の表示と、Windows の「証明のパス」タブの一番下です。パブリック Azure クラウドの Blob Storage では *.blob.core.windows.net の名前を持ちます。',
      en: 'The certificate view that opens from the address bar of a browser, and the bottom entry of the Certification Path tab on Windows. For Blob Storage in the public Azure cloud it carries the name *.blob.core.windows.net.',
    },
    sources: ['jpazpaas-2022'],
  },
  {
    id: 'intermediate-certificate',
    name: { ja: '中間証明書', en: 'intermediate certificate' },
    reading: 'ちゅうかんしょうめいしょ',
    variants: {
      ja: ['中間 CA 証明書', '中間 TLS 証明書', '下位 CA 証明書'],
      en: ['intermediate TLS certificate', 'intermediate CA certificate', 'subordinate CA certificate'],
    },
    meaning: {
      ja: '中間証明機関の証明書です。サーバーは通常、サーバー証明書と一緒にこれを送ります。2024 年の Azure Storage 通知は、この証明書の期限切れを知らせるものです。',
      en: 'The certificate of an intermediate CA. A server normally sends it along with the server certificate. The 2024 Azure Storage notice is about the expiration of certificates of this kind.',
    },
    whereMet: {
      ja: 'openssl s_client -showcerts の出力では、サーバー証明書の次に出ます。Windows では「証明のパス」タブの途中と、certlm.msc の「中間証明機関」にあります。',
      en: 'In the output of openssl s_client -showcerts, it follows the server certificate. On Windows, it is in the middle of the Certification Path tab and under Intermediate Certification Authorities in certlm.msc.',
    },
    sources: ['mail', 'post-2023'],
  },
  {
    id: 'root-certificate',
    name: { ja: 'ルート証明書', en: 'root certificate' },
    reading: 'るーとしょうめいしょ',
    variants: {
      ja: ['ルート CA 証明書', 'ルート証明機関の証明書', '自己署名ルート証明書'],
      en: ['root CA certificate', 'trusted root certificate'],
    },
    meaning: {
      ja: 'ルート証明機関が自分自身に署名した証明書で、OS、ブラウザー、Java などが信頼の一覧に持っています。2024 年の Azure Storage 通知では変わりません。公式の説明は、ルート証明書をピン留めしていても接続は続くはずだとしています。',
      en: 'A certificate that a root CA signed for itself. Operating systems, browsers, Java and others carry it in their lists of trust. It does not change in the 2024 Azure Storage notice: the official explanation says that connections should continue to work even if the root certificate is pinned.',
    },
    whereMet: {
      ja: 'Windows では「証明のパス」タブの一番上にあり、発行者とサブジェクトが同じ名前です。2024 年の Azure Storage 通知でいうルートは、DigiCert Global Root G2 です。',
      en: 'On Windows, it is the top entry of the Certification Path tab, and its issuer and subject are the same name. The root of the 2024 Azure Storage notice is DigiCert Global Root G2.',
    },
    sources: ['post-2023', 'post-2023-early', 'certificate-bytes'],
  },
  {
    id: 'certificate-chain',
    name: { ja: '証明書チェーン', en: 'certificate chain' },
    reading: 'しょうめいしょちぇーん',
    variants: {
      ja: ['チェーン', '証明書パス', '証明のパス', '証明書の階層', '信頼チェーン'],
      en: ['chain', 'chain of trust', 'certification path', 'certificate path', 'certificate hierarchy'],
    },
    meaning: {
      ja: 'サーバー証明書から中間証明書、ルート証明書へと、発行者をたどったつながりです。クライアントは、信頼するルート証明書に行き着くことを確かめます。2024 年の Azure Storage 通知では、途中の中間証明書が入れ替わり、ルート証明書は変わりません。',
      en: 'The path from the server certificate through the intermediate certificate to the root certificate, from issuer to issuer. The client checks that it ends at a root certificate it trusts. In the 2024 Azure Storage notice the intermediate certificates in the middle are replaced and the root certificate stays.',
    },
    whereMet: {
      ja: 'Windows の「証明のパス」タブ、Edge の証明書ビューアーの「証明書の階層」、openssl s_client -showcerts の出力です。',
      en: 'The Certification Path tab on Windows, Certificate Hierarchy in the certificate viewer of Edge, and the output of openssl s_client -showcerts.',
    },
    sources: ['post-2023', 'rfc-5280'],
  },
  {
    id: 'certificate-authority',
    name: { ja: '証明機関 (CA)', en: 'certificate authority (CA)' },
    reading: 'しょうめいきかん',
    variants: {
      ja: ['証明機関', '認証局', 'CA'],
      en: ['certificate authority', 'certification authority', 'CA'],
    },
    meaning: {
      ja: '証明書に署名して発行する組織、またはその署名に使う名前とキーです。クライアントは、信頼する証明機関につながる証明書だけを受け入れます。',
      en: 'An organisation that signs and issues certificates, or the name and key it signs with. A client accepts only certificates that lead to a certificate authority it trusts.',
    },
    whereMet: {
      ja: '名前は証明書の発行者の欄に出ます。Azure が使う CA は、Microsoft Learn の CA 一覧のページに拇印とシリアル番号付きで載っています。',
      en: 'Its name is in the issuer field of a certificate. Microsoft Learn lists the CAs that Azure uses, with their thumbprints and serial numbers.',
    },
    sources: ['ca-details', 'jpazpaas-2022'],
  },
  {
    id: 'root-ca',
    name: { ja: 'ルート証明機関 (ルート CA)', en: 'root CA' },
    reading: 'るーとしょうめいきかん',
    variants: {
      ja: ['ルート証明機関', 'ルート CA', 'ルート認証局'],
      en: ['root certificate authority', 'root certification authority', 'root'],
    },
    meaning: {
      ja: '証明書チェーンの一番上に立つ証明機関です。その証明書はルート証明書と呼ばれ、信頼の起点になります。2024 年の Azure Storage 通知では、ルートは変わりません。',
      en: 'The certificate authority at the top of a certificate chain. Its certificate is called the root certificate and is where trust starts. The 2024 Azure Storage notice does not change the root.',
    },
    whereMet: {
      ja: 'Windows では certlm.msc の「信頼されたルート証明機関」に並ぶ名前です。Azure が使うものには DigiCert Global Root G2 や Microsoft RSA Root Certificate Authority 2017 があります。',
      en: 'On Windows, the names under Trusted Root Certification Authorities in certlm.msc. Azure uses DigiCert Global Root G2 and Microsoft RSA Root Certificate Authority 2017, among others.',
    },
    sources: ['post-2023', 'ca-details'],
  },
  {
    id: 'intermediate-ca',
    name: { ja: '中間証明機関 (中間 CA)', en: 'intermediate CA' },
    reading: 'ちゅうかんしょうめいきかん',
    variants: {
      ja: ['中間証明機関', '中間 CA', '下位証明機関', '下位 CA', '中間認証局', '発行元の証明機関'],
      en: ['intermediate certificate authority', 'subordinate CA', 'sub CA', 'issuing CA', 'ICA'],
    },
    meaning: {
      ja: 'ルート証明機関の下で、サーバー証明書に署名する証明機関です。下位証明機関 (subordinate CA) ともいいます。2024 年の Azure Storage 通知で期限を迎えるのは、Microsoft Azure TLS Issuing CA 01、02、05、06 です。',
      en: 'A certificate authority below the root CA that signs server certificates. It is also called a subordinate CA. In the 2024 Azure Storage notice, the ones that expire are Microsoft Azure TLS Issuing CA 01, 02, 05 and 06.',
    },
    whereMet: {
      ja: 'サーバー証明書の「発行者」に出る名前です。2024 年の Azure Storage 通知の「issuing certificate authorities」も、公式の説明では中間証明機関を指しています。',
      en: 'The name in the Issuer field of a server certificate. In the official explanation, the “issuing certificate authorities” of the 2024 Azure Storage notice are intermediate CAs too.',
    },
    sources: ['qa-1494171', 'post-2023', 'ca-details'],
  },
  {
    id: 'cross-signed',
    name: { ja: 'クロス署名証明書', en: 'cross-signed certificate' },
    reading: 'くろすしょめいしょうめいしょ',
    variants: {
      ja: ['クロス署名', 'クロス証明書', 'クロスルート証明書', 'クロスサイン'],
      en: ['cross-signature', 'cross-sign', 'cross-certificate', 'xsign'],
    },
    meaning: {
      ja: '同じ名前と同じキーを持つ CA に、別の CA が署名して発行した証明書です。信頼しているルートが異なる環境でも、どちらかのチェーンで検証できます。公開キーは同じでも、拇印とシリアル番号は別になります。',
      en: 'A certificate that another CA signed for a CA of the same name and the same key. Environments that trust different roots can then validate by one chain or the other. The public key is the same, but the thumbprint and the serial number are not.',
    },
    whereMet: {
      ja: 'Microsoft の CA 一覧のページには同じ名前の CA が繰り返し並び、クロス署名されたほうのファイル名に xsign と付いています。Microsoft が使う日本語の名前は確認できていません。',
      en: 'Microsoft’s CA list repeats the names of such CAs; the file name of the cross-signed one contains xsign. We have not found a Japanese name that Microsoft uses.',
    },
    sources: ['ca-details', 'certificate-bytes'],
  },
  {
    id: 'issuer',
    name: { ja: '発行者', en: 'issuer' },
    reading: 'はっこうしゃ',
    variants: {
      ja: ['発行元', '発行者名'],
      en: ['issuer name', 'issuer DN', 'issued by'],
    },
    meaning: {
      ja: 'その証明書に署名した証明機関の名前です。サーバー証明書の発行者は、通常は中間証明機関です。中間証明機関が入れ替わると、サーバー証明書の発行者も変わります。',
      en: 'The name of the certificate authority that signed the certificate. The issuer of a server certificate is normally an intermediate CA. When the intermediate CA is replaced, the issuer of the server certificate changes too.',
    },
    whereMet: {
      ja: 'Windows の証明書ダイアログと keytool では「発行者」、openssl x509 -noout -issuer では issuer、.NET では Issuer プロパティです。',
      en: 'Issuer in the Windows certificate dialog and in keytool, issuer in openssl x509 -noout -issuer, and the Issuer property in .NET.',
    },
    sources: ['jpazpaas-2022', 'rfc-5280'],
  },
  {
    id: 'subject-distinguished-name',
    name: { ja: 'サブジェクト識別名', en: 'subject distinguished name' },
    reading: 'さぶじぇくとしきべつめい',
    variants: {
      ja: ['サブジェクト', 'サブジェクト名', 'サブジェクト DN', '識別名', '件名'],
      en: ['subject', 'subject name', 'subject DN', 'distinguished name', 'DN'],
    },
    meaning: {
      ja: '証明書の持ち主を表す名前で、共通名 (CN)、組織 (O)、国 (C) などを並べたものです。例: CN=Microsoft Azure TLS Issuing CA 01, O=Microsoft Corporation, C=US',
      en: 'The name of the certificate’s holder: a list of common name (CN), organisation (O), country (C) and others. Example: CN=Microsoft Azure TLS Issuing CA 01, O=Microsoft Corporation, C=US',
    },
    whereMet: {
      ja: 'Windows の証明書ダイアログでは「サブジェクト」、keytool では「所有者」、openssl x509 -noout -subject では subject です。並び順と区切りは道具によって異なります。機械翻訳された文書では「件名」となっていることがあります。',
      en: 'Subject in the Windows certificate dialog, Owner in keytool, subject in openssl x509 -noout -subject. The order and the separators differ from tool to tool. Machine-translated Japanese pages sometimes use the word for the title of a mail.',
    },
    sources: ['pinning-learn-address', 'certificate-bytes'],
  },
  {
    id: 'common-name',
    name: { ja: '共通名', en: 'common name' },
    reading: 'きょうつうめい',
    variants: {
      ja: ['コモンネーム', 'コモン ネーム', '一般名', 'CN'],
      en: ['CN'],
    },
    meaning: {
      ja: 'サブジェクト識別名のうち、CN= に続く部分です。CA の証明書では CA の名前が入ります。同じ共通名の証明書が複数あることもあり、共通名だけではどの証明書かは決まりません。',
      en: 'The part of the subject distinguished name that follows CN=. In a CA’s certificate it is the name of the CA. Several certificates can carry the same common name, so it does not tell by itself which certificate is meant.',
    },
    whereMet: {
      ja: 'Windows の証明書ダイアログでは、「サブジェクト」や「発行者」の CN の行です。openssl x509 -noout -subject の出力では CN = の後ろです。',
      en: 'The CN line of Subject or Issuer in the Windows certificate dialog, and the text after CN = in the output of openssl x509 -noout -subject.',
    },
    sources: ['pinning-learn-address', 'certificate-bytes'],
  },
  {
    id: 'thumbprint',
    name: { ja: '拇印', en: 'thumbprint' },
    reading: 'ぼいん',
    variants: {
      ja: [
        'サムプリント',
        'フィンガープリント',
        'フィンガプリント',
        '指紋',
        '証明書の拇印',
        'SHA-1 フィンガープリント',
      ],
      en: ['fingerprint', 'SHA-1 fingerprint', 'SHA-1 thumbprint', 'certificate hash'],
    },
    meaning: {
      ja: '証明書全体から計算した SHA-1 の値で、16 進 40 桁です。証明書の中に書かれた項目ではなく、計算で得られます。同じキーで発行し直した証明書でも、拇印は別の値になります。',
      en: 'The SHA-1 value of the whole certificate: 40 hexadecimal digits. It is not a field inside the certificate, it is computed. A certificate that is re-issued with the same key has another thumbprint.',
    },
    whereMet: {
      ja: 'Windows の証明書ダイアログでは「詳細」タブの「拇印」、PowerShell と .NET では Thumbprint プロパティです。openssl x509 -noout -fingerprint -sha1 と、keytool -list -v の「証明書のフィンガプリント」の SHA1 の行も同じ値です。',
      en: 'Thumbprint on the Details tab of the Windows certificate dialog, and the Thumbprint property in PowerShell and .NET. openssl x509 -noout -fingerprint -sha1 and the SHA1 line under Certificate fingerprints in keytool -list -v show the same value.',
    },
    sources: ['ca-details', 'jpazpaas-2022-pinning', 'certificate-bytes'],
  },
  {
    id: 'fingerprint-sha256',
    name: { ja: 'SHA-256 フィンガープリント', en: 'SHA-256 fingerprint' },
    reading: 'しゃーにごろくふぃんがーぷりんと',
    variants: {
      ja: ['SHA-256 拇印', 'SHA-256 サムプリント', '証明書の SHA-256'],
      en: ['SHA-256 thumbprint', 'certificate SHA-256', 'fingerprint256'],
    },
    meaning: {
      ja: '証明書全体から計算した SHA-256 の値で、16 進 64 桁です。SHA-1 の拇印と同じ証明書を指しますが、値は異なります。公開キーだけから計算する SPKI ピンとも別の値です。',
      en: 'The SHA-256 value of the whole certificate: 64 hexadecimal digits. It points at the same certificate as the SHA-1 thumbprint, with another value. It also differs from an SPKI pin, which is computed from the public key only.',
    },
    whereMet: {
      ja: 'openssl x509 -noout -fingerprint -sha256、keytool -list の「証明書のフィンガプリント(SHA-256)」、Node.js の fingerprint256、ブラウザーの証明書ビューアーです。',
      en: 'openssl x509 -noout -fingerprint -sha256, Certificate fingerprint (SHA-256) in keytool -list, fingerprint256 in Node.js, and the certificate viewers of browsers.',
    },
    sources: ['certificate-bytes'],
  },
  {
    id: 'serial-number',
    name: { ja: 'シリアル番号', en: 'serial number' },
    reading: 'しりあるばんごう',
    variants: {
      ja: ['シリアルナンバー', 'シリアル'],
      en: ['serial', 'certificate serial number'],
    },
    meaning: {
      ja: '証明機関が、発行する証明書に一つずつ付ける番号です。発行者とシリアル番号の組で、証明書が一つに決まります。発行し直した証明書には別の番号が付きます。',
      en: 'The number that a certificate authority gives to each certificate it issues. The issuer and the serial number together identify one certificate. A re-issued certificate has another number.',
    },
    whereMet: {
      ja: 'Windows の証明書ダイアログと keytool では「シリアル番号」、openssl x509 -noout -serial では serial です。先頭の 0 や 0x を付けるかどうかは、道具によって異なります。',
      en: 'Serial number in the Windows certificate dialog and in keytool, serial in openssl x509 -noout -serial. Whether a leading 0 or 0x is shown differs from tool to tool.',
    },
    sources: ['pinning-learn-address', 'rfc-5280'],
  },
  {
    id: 'public-key',
    name: { ja: '公開キー', en: 'public key' },
    reading: 'こうかいきー',
    variants: {
      ja: ['公開鍵', 'パブリック キー'],
      en: ['subject public key'],
    },
    meaning: {
      ja: '証明書に含まれる、誰に見せてもよいキーです。対になる秘密キーの持ち主だけが作れる署名を、このキーで確かめます。同じ公開キーを持つ証明書が複数あることもあります。',
      en: 'The key in a certificate that anyone may see. It checks signatures that only the holder of the matching private key can make. Several certificates can carry the same public key.',
    },
    whereMet: {
      ja: 'Windows の証明書ダイアログでは「公開キー」、openssl x509 -noout -pubkey では BEGIN PUBLIC KEY の行から始まる部分です。',
      en: 'Public key in the Windows certificate dialog, and the block that begins with BEGIN PUBLIC KEY in the output of openssl x509 -noout -pubkey.',
    },
    sources: ['pinning-learn-address', 'certificate-bytes'],
  },
  {
    id: 'certificate-properties',
    name: { ja: 'その他の証明書のプロパティ', en: 'other certificate properties' },
    reading: 'そのたのしょうめいしょのぷろぱてぃ',
    variants: {
      ja: ['証明書のプロパティ'],
      en: ['certificate properties'],
    },
    meaning: {
      ja: '公式の確認項目の最後にある言葉で、拇印、名前、シリアル番号、公開キー以外の手掛かりを指します。具体的な項目は挙げられていません。サブジェクト キー識別子や有効期限も含まれます（本サイトの解釈）。',
      en: 'The last entry of the official list of things to search for: clues other than thumbprints, names, serial numbers and public keys. The list does not name them. Our reading is that the subject key identifier and the expiration date belong here.',
    },
    whereMet: {
      ja: 'Windows の証明書ダイアログでは「詳細」タブの一覧、OpenSSL では openssl x509 -noout -text の出力に並ぶ項目です。',
      en: 'The entries on the Details tab of the Windows certificate dialog, and the output of openssl x509 -noout -text.',
    },
    sources: ['pinning-learn-address', 'qa-1494171'],
  },
  {
    id: 'subject-key-identifier',
    name: { ja: 'サブジェクト キー識別子', en: 'subject key identifier' },
    reading: 'さぶじぇくときーしきべつし',
    variants: {
      ja: ['サブジェクトキー識別子', 'サブジェクト鍵識別子', '主体者鍵識別子', 'SKI'],
      en: ['SKI', 'subjectKeyIdentifier'],
    },
    meaning: {
      ja: '証明書に含まれる公開キーを見分けるための値です。RFC 5280 は、公開キーの SHA-1 から作る方法を挙げています。その場合は拇印と同じ 16 進 40 桁になりますが、別の値です。',
      en: 'A value that identifies the public key in a certificate. RFC 5280 names a method that derives it from the SHA-1 of the public key. It then has 40 hexadecimal digits like a thumbprint, but it is another value.',
    },
    whereMet: {
      ja: 'Windows の証明書ダイアログでは「サブジェクト キー識別子」、openssl x509 -noout -text では Subject Key Identifier、keytool -list -v では SubjectKeyIdentifier です。',
      en: 'Subject Key Identifier in the Windows certificate dialog and in openssl x509 -noout -text, SubjectKeyIdentifier in keytool -list -v.',
    },
    sources: ['rfc-5280'],
  },
  {
    id: 'authority-key-identifier',
    name: { ja: '機関キー識別子', en: 'authority key identifier' },
    reading: 'きかんきーしきべつし',
    variants: {
      ja: ['機関鍵識別子', '認証局鍵識別子', 'AKI'],
      en: ['AKI', 'authorityKeyIdentifier'],
    },
    meaning: {
      ja: 'その証明書に署名した CA の公開キーを見分けるための値です。通常は、発行者の証明書にあるサブジェクト キー識別子と同じ値です。',
      en: 'A value that identifies the public key of the CA that signed the certificate. It is normally the same value as the subject key identifier in the issuer’s certificate.',
    },
    whereMet: {
      ja: 'Windows の証明書ダイアログでは「機関キー識別子」、openssl x509 -noout -text では Authority Key Identifier です。',
      en: 'Authority Key Identifier in the Windows certificate dialog and in openssl x509 -noout -text.',
    },
    sources: ['rfc-5280'],
  },
  {
    id: 'subject-alternative-name',
    name: { ja: 'サブジェクト代替名 (SAN)', en: 'subject alternative name (SAN)' },
    reading: 'さぶじぇくとだいたいめい',
    variants: {
      ja: ['サブジェクト代替名', 'サブジェクトの別名', 'SAN'],
      en: ['subject alternative name', 'SAN', 'subjectAltName'],
    },
    meaning: {
      ja: 'その証明書を使えるホスト名などの一覧です。クライアントは、接続先のホスト名がこの一覧にあるかを確かめます。これは通常の検証であり、ピン留めではありません。',
      en: 'The list of host names and other names that the certificate is good for. The client checks that the host name it connects to is in this list. That is normal validation, not pinning.',
    },
    whereMet: {
      ja: 'Windows の証明書ダイアログでは「サブジェクト代替名」、openssl では x509 -noout -ext subjectAltName の出力です。',
      en: 'Subject Alternative Name in the Windows certificate dialog, and the output of openssl x509 -noout -ext subjectAltName.',
    },
    sources: ['rfc-5280'],
  },
  {
    id: 'host-name',
    name: { ja: 'ホスト名', en: 'host name' },
    reading: 'ほすとめい',
    variants: {
      ja: ['DNS 名', 'FQDN', '完全修飾ドメイン名'],
      en: ['hostname', 'DNS name', 'FQDN'],
    },
    meaning: {
      ja: '接続先のサーバーを表す名前です。どのホストに対するピン留めかを見ると、Azure Storage に関係するかどうかが分かります。',
      en: 'The name of the server to connect to. The host that a pin applies to tells whether the pin concerns Azure Storage.',
    },
    whereMet: {
      ja: 'URL の https:// の後ろです。パブリック Azure クラウドの Azure Storage では、アカウント名の後ろに blob.core.windows.net、file.core.windows.net、queue.core.windows.net、table.core.windows.net などが続きます。',
      en: 'The part of a URL after https://. For Azure Storage in the public Azure cloud, the account name is followed by blob.core.windows.net, file.core.windows.net, queue.core.windows.net, table.core.windows.net and others.',
    },
    sources: [],
  },
  {
    id: 'trusted-root-store',
    name: { ja: '信頼されたルート ストア', en: 'trusted root store' },
    reading: 'しんらいされたるーとすとあ',
    variants: {
      ja: [
        '信頼されたルートストア',
        '信頼されたルート証明機関',
        '信頼されたルート証明機関ストア',
        'ルート証明書ストア',
        'ルート ストア',
      ],
      en: [
        'root store',
        'root certificate store',
        'Trusted Root Certification Authorities',
        'Trusted Root CA store',
      ],
    },
    meaning: {
      ja: '信頼するルート証明書を置く場所です。2024 年の Azure Storage 通知は、発行元の証明機関をここに追加することを、対応の選択肢に挙げています。一方、Microsoft の CA 一覧のページは、切断された環境の Windows について、下位 CA を中間証明機関ストアに入れるとしています。',
      en: 'The place where trusted root certificates are kept. The 2024 Azure Storage notice gives adding the issuing certificate authorities here as one of its options. Microsoft’s CA list, however, puts subordinate CAs into the Intermediate CA store, for Windows in disconnected environments.',
    },
    whereMet: {
      ja: 'Windows では certlm.msc の「信頼されたルート証明機関」、PowerShell では Cert:\\LocalMachine\\Root です。多くの Linux では /etc/ssl/certs、Java では cacerts が同じ役割を持ちます。',
      en: 'Trusted Root Certification Authorities in certlm.msc on Windows, Cert:\\LocalMachine\\Root in PowerShell. /etc/ssl/certs on many Linux distributions and cacerts in Java have the same role.',
    },
    sources: ['mail', 'ca-details'],
  },
  {
    id: 'intermediate-store',
    name: { ja: '中間証明機関ストア', en: 'Intermediate Certification Authorities store' },
    reading: 'ちゅうかんしょうめいきかんすとあ',
    variants: {
      ja: ['中間 CA ストア', '中間証明書ストア'],
      en: ['Intermediate CA store', 'intermediate store', 'Intermediate Certification Authorities'],
    },
    meaning: {
      ja: '中間証明書を置く Windows の証明書ストアです。証明書チェーンを組み立てる材料になります。ここに置いただけでは、信頼の起点にはなりません。',
      en: 'The Windows certificate store for intermediate certificates. It supplies the material to build certificate chains. A certificate does not become a trust anchor by being here.',
    },
    whereMet: {
      ja: 'certlm.msc の「中間証明機関」、PowerShell では Cert:\\LocalMachine\\CA です。',
      en: 'Intermediate Certification Authorities in certlm.msc, Cert:\\LocalMachine\\CA in PowerShell.',
    },
    sources: ['ca-details'],
  },
  {
    id: 'trust-store',
    name: { ja: '証明書ストア', en: 'trust store' },
    reading: 'しょうめいしょすとあ',
    variants: {
      ja: ['トラスト ストア', 'トラストストア', '信頼ストア', 'truststore', 'cacerts', 'CA バンドル'],
      en: ['truststore', 'cacerts', 'CA bundle', 'CA file'],
    },
    meaning: {
      ja: 'アプリケーションや実行環境が持つ、信頼する証明書の一覧です。OS とは別に持つものもあります。信頼するものが中間証明書だけだと、サーバーが別の中間証明機関に切り替わった後の検証は失敗します。',
      en: 'The list of certificates that an application or a runtime trusts, which may be separate from the operating system’s. If intermediate certificates are all that it trusts, validation fails once the server has moved to another intermediate CA.',
    },
    whereMet: {
      ja: 'Java では cacerts や -Djavax.net.ssl.trustStore に指定したファイルで、keytool -list で中を見られます。Node.js の NODE_EXTRA_CA_CERTS、Python requests の REQUESTS_CA_BUNDLE、curl の --cacert に指定したファイルも同じ役割です。',
      en: 'In Java, cacerts or the file named by -Djavax.net.ssl.trustStore; keytool -list shows its content. The files named by NODE_EXTRA_CA_CERTS in Node.js, REQUESTS_CA_BUNDLE in Python requests and --cacert in curl have the same role.',
    },
    sources: ['ca-details'],
  },
  {
    id: 'trust-anchor',
    name: { ja: 'トラスト アンカー', en: 'trust anchor' },
    reading: 'とらすとあんかー',
    variants: {
      ja: ['トラストアンカー', '信頼の起点', '信頼アンカー'],
      en: ['anchor of trust'],
    },
    meaning: {
      ja: '証明書を検証するときに、信頼の起点とするものです。通常はルート証明書です。設定やソフトウェアによっては、中間証明書も起点になります。',
      en: 'What validation takes as the starting point of trust, normally a root certificate. Depending on the software and its settings, an intermediate certificate can be one too.',
    },
    whereMet: {
      ja: 'Android のネットワーク セキュリティ構成では trust-anchors 要素、Go では RootCAs です。OpenSSL では -partial_chain を付けると、中間証明書も起点になります。',
      en: 'The trust-anchors element of the network security configuration on Android, and RootCAs in Go. In OpenSSL, -partial_chain makes intermediate certificates count as well.',
    },
    sources: ['rfc-5280'],
  },
  {
    id: 'tls-inspection',
    name: { ja: 'TLS 検査', en: 'TLS inspection' },
    reading: 'てぃーえるえすけんさ',
    variants: {
      ja: ['TLS インスペクション', 'SSL インスペクション', 'SSL 検査', 'SSL 復号', 'HTTPS 検査'],
      en: ['SSL inspection', 'TLS interception', 'SSL decryption', 'HTTPS inspection'],
    },
    meaning: {
      ja: '社内のプロキシやファイアウォールが TLS の通信をいったん復号し、中身を検査してから暗号化し直すことです。クライアントには、Azure の証明書ではなく、装置の CA が発行した証明書が届きます。装置が CA の一覧を指定していれば、装置の確認も必要です（本サイトの解釈）。',
      en: 'A proxy or firewall of your company decrypts the TLS connection, inspects the content and encrypts it again. The client receives a certificate issued by the device’s CA, not the certificate of Azure. Our reading: if the device specifies a list of CAs, check the device as well.',
    },
    whereMet: {
      ja: '社外サイトの証明書なのに、自社やセキュリティ製品の名前が発行者になっている場合です。その CA を知らないツールは「unable to get local issuer certificate」などのエラーを出します。',
      en: 'The certificate of an outside site names your company or a security product as its issuer. Tools that do not know that CA report errors such as “unable to get local issuer certificate”.',
    },
    sources: ['post-2023-early'],
  },
  {
    id: 'mitm',
    name: { ja: '中間者 (MITM) 攻撃', en: 'man-in-the-middle (MITM) attack' },
    reading: 'ちゅうかんしゃこうげき',
    variants: {
      ja: ['中間者攻撃', 'MITM 攻撃', 'MITM'],
      en: ['man-in-the-middle attack', 'MITM attack', 'MITM'],
    },
    meaning: {
      ja: '通信の途中に割り込み、相手になりすまして内容を盗み見たり書き換えたりする攻撃です。証明書のピン留めは、もともとこれを防ぐために考え出されました。中間証明機関の「中間」とは関係ありません。',
      en: 'An attacker gets between two sides, poses as the other one, and reads or alters what they send. Certificate pinning was originally designed to prevent it. It has nothing to do with the word intermediate in intermediate CA.',
    },
    whereMet: {
      ja: 'Microsoft Learn の「証明書のピン留めとは」の歴史の節に出てきます。',
      en: 'The history section of “What is certificate pinning?” on Microsoft Learn.',
    },
    sources: ['pinning-learn'],
  },
  {
    id: 'pki',
    name: { ja: '公開キー基盤 (PKI)', en: 'public key infrastructure (PKI)' },
    reading: 'こうかいきーきばん',
    variants: {
      ja: ['公開キー基盤', '公開鍵基盤', 'PKI'],
      en: ['public key infrastructure', 'PKI'],
    },
    meaning: {
      ja: '証明機関、証明書、失効の確認などからなる、公開キーを信頼できる形で配る仕組みの全体です。',
      en: 'The whole arrangement of certificate authorities, certificates and revocation checks that distributes public keys in a form that can be trusted.',
    },
    whereMet: {
      ja: 'Microsoft Learn の証明書の文書や、社内の証明機関を運用する部門の名前に出てきます。',
      en: 'Microsoft Learn pages on certificates, and the name of the team that runs your company’s own certificate authority.',
    },
    sources: ['pinning-learn', 'rfc-5280'],
  },
  {
    id: 'expiration',
    name: { ja: '有効期限', en: 'expiration date' },
    reading: 'ゆうこうきげん',
    variants: {
      ja: ['期限切れ', '有効期限が切れる', '有効期間の終了', 'notAfter'],
      en: ['expiration', 'expiry', 'expiry date', 'expire', 'notAfter'],
    },
    meaning: {
      ja: '証明書を使える最後の日時です。これを過ぎた証明書は、検証で受け入れられません。2024 年の Azure Storage 通知が対象とする中間証明書は、2024 年 6 月 27 日 (UTC) に期限が切れました。',
      en: 'The last moment at which a certificate can be used. After that, validation does not accept it. The intermediate certificates of the 2024 Azure Storage notice expired on 27 June 2024 (UTC).',
    },
    whereMet: {
      ja: 'Windows の証明書ダイアログでは「有効期間の終了」、openssl x509 -noout -enddate では notAfter、keytool では「終了日」です。UTC かローカル時刻かは道具によって異なり、日本時間では翌日の日付になることがあります。',
      en: 'Valid to in the Windows certificate dialog, notAfter in openssl x509 -noout -enddate, until in keytool. Tools show it in UTC or in local time; in Japan time it can fall on the next day.',
    },
    sources: ['mail', 'post-2023', 'certificate-bytes'],
  },
  {
    id: 'renewal',
    name: { ja: '更新', en: 'renewal' },
    reading: 'こうしん',
    variants: {
      ja: ['証明書の更新', 'ローテーション', '証明書のローテーション'],
      en: ['certificate renewal', 'rotation', 'certificate rotation', 'rollover'],
    },
    meaning: {
      ja: '証明書を新しい証明書に置き換えることで、ローテーションともいいます。更新すると、拇印とシリアル番号が変わります。発行者や公開キーも変わることがあります。',
      en: 'Replacing a certificate with a new one, also called rotation. A renewal changes the thumbprint and the serial number. The issuer and the public key may change as well.',
    },
    whereMet: {
      ja: '「証明書の更新」「証明書のローテーション」という通知の件名や、公式の説明にある Certificate Renewal Summary の表です。',
      en: 'Notice titles with certificate renewal or certificate rotation, and the table Certificate Renewal Summary in the official explanation.',
    },
    sources: ['jpazpaas-2022', 'post-2023'],
  },
  {
    id: 'revocation',
    name: { ja: '失効', en: 'revocation' },
    reading: 'しっこう',
    variants: {
      ja: ['取り消し', '証明書の失効', '失効する'],
      en: ['revoke', 'revoked', 'certificate revocation'],
    },
    meaning: {
      ja: '有効期限の前に、証明機関が証明書を無効にすることです。期限切れとは別のものです。2024 年の Azure Storage 通知の理由は、失効ではなく期限切れです。',
      en: 'A certificate authority declares a certificate invalid before its expiration date. It is not the same as expiration. The reason for the 2024 Azure Storage notice is expiration, not revocation.',
    },
    whereMet: {
      ja: '失効の確認には、主に CRL や OCSP を使います。Chrome では、失効した証明書は NET::ERR_CERT_REVOKED というエラーになります。',
      en: 'Revocation is checked mainly through CRLs and OCSP. For a revoked certificate, Chrome reports the error NET::ERR_CERT_REVOKED.',
    },
    sources: ['mail', 'rfc-5280'],
  },
  {
    id: 'crl',
    name: { ja: '証明書失効リスト (CRL)', en: 'certificate revocation list (CRL)' },
    reading: 'しょうめいしょしっこうりすと',
    variants: {
      ja: ['証明書失効リスト', '失効リスト', 'CRL'],
      en: ['certificate revocation list', 'CRL'],
    },
    meaning: {
      ja: '証明機関が公開する、失効させた証明書の一覧です。証明書はシリアル番号で載っています。クライアントはこれをダウンロードして、証明書が失効していないかを確かめます。',
      en: 'The list of revoked certificates that a certificate authority publishes. Certificates are listed by serial number. Clients download it to check that a certificate is not revoked.',
    },
    whereMet: {
      ja: 'Windows の証明書ダイアログでは「CRL 配布ポイント」です。ファイアウォールの許可リストでは、crl3.digicert.com などの宛先として現れます。',
      en: 'CRL Distribution Points in the Windows certificate dialog. In firewall allowlists it appears as destinations such as crl3.digicert.com.',
    },
    sources: ['ca-details', 'rfc-5280'],
  },
  {
    id: 'ocsp',
    name: {
      ja: 'オンライン証明書状態プロトコル (OCSP)',
      en: 'Online Certificate Status Protocol (OCSP)',
    },
    reading: 'おんらいんしょうめいしょじょうたいぷろとこる',
    variants: {
      ja: ['オンライン証明書状態プロトコル', 'オンライン証明書ステータス プロトコル', 'OCSP'],
      en: ['Online Certificate Status Protocol', 'OCSP'],
    },
    meaning: {
      ja: '証明書が失効していないかを、証明書ごとにサーバーへ問い合わせる仕組みです。CRL の一覧をダウンロードせずに確かめられます。',
      en: 'A way to ask a server, certificate by certificate, whether a certificate is revoked. It works without downloading the list of a CRL.',
    },
    whereMet: {
      ja: 'openssl x509 -noout -ocsp_uri で問い合わせ先が分かります。ファイアウォールの許可リストでは、ocsp.digicert.com や oneocsp.microsoft.com という宛先です。',
      en: 'openssl x509 -noout -ocsp_uri prints the address to ask. In firewall allowlists it appears as ocsp.digicert.com and oneocsp.microsoft.com.',
    },
    sources: ['ca-details', 'rfc-6960'],
  },
  {
    id: 'aia',
    name: { ja: '機関情報アクセス (AIA)', en: 'Authority Information Access (AIA)' },
    reading: 'きかんじょうほうあくせす',
    variants: {
      ja: ['機関情報アクセス', 'AIA'],
      en: ['Authority Information Access', 'authority info access', 'AIA'],
    },
    meaning: {
      ja: '発行者の証明書の入手先や、OCSP の問い合わせ先が書かれた、証明書の拡張領域です。足りない中間証明書を、ここから取得してチェーンを組み立てるソフトウェアもあります。',
      en: 'An extension of a certificate that says where to get the issuer’s certificate and where to ask by OCSP. Some software fetches missing intermediate certificates from there to build the chain.',
    },
    whereMet: {
      ja: 'Windows の証明書ダイアログでは「機関情報アクセス」、openssl x509 -noout -text では Authority Information Access です。ファイアウォールの許可リストでは、cacerts.digicert.com などの宛先として現れます。',
      en: 'Authority Information Access in the Windows certificate dialog and in openssl x509 -noout -text. In firewall allowlists it appears as destinations such as cacerts.digicert.com.',
    },
    sources: ['ca-details', 'rfc-5280'],
  },
  {
    id: 'client-auth-eku',
    name: { ja: 'クライアント認証 EKU', en: 'client authentication EKU' },
    reading: 'くらいあんとにんしょういーけーゆー',
    variants: {
      ja: ['クライアント認証', 'clientAuth'],
      en: ['client auth EKU', 'client authentication', 'clientAuth'],
    },
    meaning: {
      ja: '拡張キー使用法 (EKU) のうち、クライアントの身元を証明する用途に使ってよいことを示す値です。Azure の一部のサービスでは、2025 年から 2026 年の別の変更で証明書から外されます。2024 年の Azure Storage 通知には出てきません。',
      en: 'The value of the Extended Key Usage (EKU) that lets a certificate prove the identity of a client. For some Azure services, a separate change of 2025 to 2026 removes it from certificates. The 2024 Azure Storage notice does not mention it.',
    },
    whereMet: {
      ja: 'Windows の証明書ダイアログでは「拡張キー使用法」の「クライアント認証 (1.3.6.1.5.5.7.3.2)」、openssl x509 -noout -text では TLS Web Client Authentication です。',
      en: 'Client Authentication (1.3.6.1.5.5.7.3.2) under Enhanced Key Usage in the Windows certificate dialog, TLS Web Client Authentication in openssl x509 -noout -text.',
    },
    sources: ['managed-tls'],
  },
  {
    id: 'pem',
    name: { ja: 'PEM', en: 'PEM' },
    reading: 'ぺむ',
    variants: {
      ja: ['PEM 形式', 'PEM ファイル', 'Base64 形式の証明書'],
      en: ['PEM file', 'PEM format', 'Base64 certificate'],
    },
    meaning: {
      ja: '証明書などを Base64 の文字で表した、テキストの形式です。中身は DER 形式と同じ証明書なので、拇印も同じです。',
      en: 'A text form of certificates and other data, written in Base64. The content is the same certificate as in DER, so the thumbprint is the same.',
    },
    whereMet: {
      ja: '-----BEGIN CERTIFICATE----- の行で始まります。拡張子は .pem、.crt、.cer などです。Windows の証明書のエクスポートでは、Base 64 encoded X.509 を選びます。',
      en: 'It begins with the line -----BEGIN CERTIFICATE-----. Files end in .pem, .crt or .cer, for example. In the Windows certificate export, choose Base-64 encoded X.509.',
    },
    sources: [],
  },
  {
    id: 'der',
    name: { ja: 'DER', en: 'DER' },
    reading: 'でぃーいーあーる',
    variants: {
      ja: ['DER 形式', 'DER ファイル', 'バイナリ形式の証明書'],
      en: ['DER file', 'DER format', 'binary certificate'],
    },
    meaning: {
      ja: '証明書をバイナリで表した形式です。拇印や SHA-256 フィンガープリントは、このバイト列から計算します。',
      en: 'The binary form of a certificate. The thumbprint and the SHA-256 fingerprint are computed from these bytes.',
    },
    whereMet: {
      ja: '拡張子は .der、.cer、.crt などです。Windows の証明書のエクスポートでは DER encoded binary X.509、openssl では -inform DER と -outform DER です。',
      en: 'Files end in .der, .cer or .crt, for example. DER encoded binary X.509 in the Windows certificate export, -inform DER and -outform DER in openssl.',
    },
    sources: [],
  },
  {
    id: 'required-action',
    name: { ja: '必要なアクション', en: 'required action' },
    reading: 'ひつようなあくしょん',
    variants: {
      ja: ['必要な対応', '要対応', 'アクションが必要'],
      en: ['action required', 'action needed'],
    },
    meaning: {
      ja: '通知の受信者が行う作業を示す見出しです。2024 年の Azure Storage 通知で求められるのは、中間証明機関をピン留めしているクライアントがある場合だけです。その場合は、発行元の証明機関を追加するか、ピン留めをやめます。',
      en: 'The heading that introduces what the recipients of a notice must do. The 2024 Azure Storage notice asks for it only where a client pins intermediate CAs. In that case, add the issuing CAs or discontinue pinning.',
    },
    whereMet: {
      ja: '2024 年の Azure Storage 通知では、見出しの「Required action」です。別の通知では、件名の先頭に「Action required」と付くこともあります。',
      en: 'The heading “Required action” in the 2024 Azure Storage notice. Other notices put “Action required” at the start of their title.',
    },
    sources: ['mail'],
  },
  {
    id: 'best-practice',
    name: { ja: 'ベスト プラクティス', en: 'best practice' },
    reading: 'べすとぷらくてぃす',
    variants: {
      ja: ['ベストプラクティス', '推奨される方法'],
      en: ['recommended practice', 'good practice'],
    },
    meaning: {
      ja: '多くの場合に適していると認められた方法です。2024 年の Azure Storage 通知は、証明書のピン留めを「現在では推奨される方法ではない」としています。Microsoft Learn は、使わないよう勧めてはいませんが、制限を知っておくよう求めています。',
      en: 'A method that is accepted as right for most cases. The 2024 Azure Storage notice says that certificate pinning is no longer a best practice. Microsoft Learn does not recommend against it, but asks customers to be aware of its limitations.',
    },
    whereMet: {
      ja: '2024 年の Azure Storage 通知の「no longer a best practice」という部分や、Microsoft Learn の文書の題名です。',
      en: 'The words “no longer a best practice” in the 2024 Azure Storage notice, and titles of Microsoft Learn pages.',
    },
    sources: ['mail', 'pinning-learn'],
  },
  {
    id: 'roll-out',
    name: { ja: 'ロールアウト', en: 'roll-out' },
    reading: 'ろーるあうと',
    variants: {
      ja: ['ロール アウト', '順次展開', 'ロールアウトする'],
      en: ['rollout', 'roll out'],
    },
    meaning: {
      ja: '変更を一度にではなく、順に適用していくことです。2024 年の Azure Storage 通知では、2024 年 3 月に始めるとされていました。地域ごとの開始日と完了日は、公式の記載を確認できていません。',
      en: 'Applying a change step by step, not all at once. The 2024 Azure Storage notice said that it would begin in March 2024. We have not found an official record of the start and end dates by region.',
    },
    whereMet: {
      ja: '2024 年の Azure Storage 通知では「rolling out updates」という部分です。切り替わったかどうかは、接続先が示すサーバー証明書の発行者を見ると分かります。',
      en: 'The words “rolling out updates” in the 2024 Azure Storage notice. The issuer of the server certificate that you receive tells whether the change has arrived.',
    },
    sources: ['mail', 'post-2023'],
  },
  {
    id: 'azure-clouds',
    name: {
      ja: 'パブリック Azure クラウド / 米国政府機関向けクラウド',
      en: 'public Azure cloud / US Government cloud',
    },
    reading: 'ぱぶりっくあじゅーるくらうど',
    variants: {
      ja: [
        'パブリック Azure クラウド',
        '米国政府機関向けクラウド',
        'パブリック クラウド',
        '政府のクラウド',
        'Azure Government',
      ],
      en: ['public Azure cloud', 'US Government cloud', 'public cloud', 'Azure Government'],
    },
    meaning: {
      ja: 'だれでも契約できる一般の Azure と、米国政府機関向けに分離された Azure です。2024 年の Azure Storage 通知は、この両方が対象です。Azure China など、ほかのソブリン クラウドに変更はありません。',
      en: 'The general Azure that is open to every customer, and the separate Azure for US government bodies. The 2024 Azure Storage notice covers both. Nothing changes in other sovereign clouds such as Azure China.',
    },
    whereMet: {
      ja: 'ホスト名の末尾で分かります。一般の Azure は core.windows.net、米国政府機関向けは core.usgovcloudapi.net です。Azure CLI では az cloud show で確かめられます。',
      en: 'The end of the host name tells: core.windows.net for the general Azure, core.usgovcloudapi.net for the US Government. In the Azure CLI, az cloud show tells.',
    },
    sources: ['mail', 'post-2023'],
  },
  {
    id: 'static-website',
    name: { ja: '静的 Web サイト', en: 'static website' },
    reading: 'せいてきうぇぶさいと',
    variants: {
      ja: ['静的な Web サイト', '静的サイト', '静的ウェブサイト'],
      en: ['static website hosting', 'static site'],
    },
    meaning: {
      ja: 'ストレージ アカウントに置いた HTML などのファイルを、そのまま Web サイトとして公開する機能です。2024 年の Azure Storage 通知の対象に含まれます。',
      en: 'The feature that publishes HTML and other files in a storage account directly as a website. It is within the scope of the 2024 Azure Storage notice.',
    },
    whereMet: {
      ja: 'パブリック Azure クラウドでは web.core.windows.net で終わるホスト名と、$web という名前のコンテナーです。',
      en: 'Host names that end in web.core.windows.net in the public Azure cloud, and the container named $web.',
    },
    sources: ['mail', 'post-2023'],
  },
  {
    id: 'data-lake-storage-gen2',
    name: { ja: 'Data Lake Storage Gen2', en: 'Data Lake Storage Gen2' },
    reading: 'でーたれいくすとれーじじぇんつー',
    variants: {
      ja: [
        'ADLS Gen2',
        'Azure Data Lake Storage Gen2',
        'Azure Data Lake Storage',
        'データ レイク ストレージ',
      ],
      en: ['ADLS Gen2', 'Azure Data Lake Storage Gen2', 'Azure Data Lake Storage'],
    },
    meaning: {
      ja: 'Blob Storage を土台に、フォルダーの階層などを加えたデータ分析向けのストレージです。2024 年の Azure Storage 通知の対象に含まれます。',
      en: 'Storage for data analytics, built on Blob Storage with a hierarchy of folders and more. It is within the scope of the 2024 Azure Storage notice.',
    },
    whereMet: {
      ja: 'パブリック Azure クラウドでは dfs.core.windows.net で終わるホスト名と、abfss:// で始まる URI です。',
      en: 'Host names that end in dfs.core.windows.net in the public Azure cloud, and URIs that begin with abfss://.',
    },
    sources: ['mail', 'post-2023'],
  },
  {
    id: 'service-health',
    name: { ja: 'サービス正常性', en: 'Service Health' },
    reading: 'さーびすせいじょうせい',
    variants: {
      ja: ['Azure Service Health', 'サービス ヘルス', 'サービスの正常性'],
      en: ['Azure Service Health', 'service health portal'],
    },
    meaning: {
      ja: '自分のサブスクリプションに関係する障害、計画メンテナンス、正常性に関する勧告などを示す、Azure のサービスです。',
      en: 'The Azure service that shows outages, planned maintenance, health advisories and other events that concern your subscriptions.',
    },
    whereMet: {
      ja: 'Azure portal の上部の検索欄に「サービス正常性」と入力すると開けます。',
      en: 'Type Service Health into the search box at the top of the Azure portal.',
    },
    sources: [],
  },
  {
    id: 'tracking-id',
    name: { ja: 'Tracking ID', en: 'tracking ID' },
    reading: 'とらっきんぐあいでぃー',
    variants: {
      ja: ['追跡 ID', 'トラッキング ID', 'trackingId'],
      en: ['event tracking ID', 'trackingId'],
    },
    meaning: {
      ja: 'Azure の通知を見分けるための ID です。2024 年の Azure Storage 通知の Tracking ID は 3SYG-JCG ほかです。ほかの ID の値は確認できていません。',
      en: 'The identifier of an Azure notice. The 2024 Azure Storage notice has 3SYG-JCG and others; we have not been able to verify the values of the others.',
    },
    whereMet: {
      ja: 'サービス正常性に出る通知の詳細です。Azure Resource Graph では、ServiceHealthResources 表の properties.TrackingId で探せます。',
      en: 'The details of an event in Service Health. In Azure Resource Graph, search properties.TrackingId of the table ServiceHealthResources.',
    },
    sources: ['support-answer'],
  },
];
