import type { Message } from '#domain/self-check/flow.ts';

const subject = {
  ja: 'Azure Storage の TLS 中間証明書の更新（Tracking ID: 3SYG-JCG）への対応状況について',
  en: 'Azure Storage TLS intermediate certificate renewal (tracking ID 3SYG-JCG): status of your product',
};

/** What to send to whoever knows. The vendor's text is the one in the explanation; a test holds them equal. */
export const messages = {
  vendor: {
    to: 'vendor',
    subject,
    body: {
      ja: `貴社製品（製品名とバージョン）は Azure Storage に HTTPS で接続しています。次の 4 点を教えてください。
1. サーバー側の証明書や CA を、拇印、名前、シリアル番号、公開キー、または製品内の証明書ストアで限定していますか。
2. 限定している場合、Microsoft Azure TLS Issuing CA 01、02、05、06 のいずれかが含まれますか。
3. サーバー証明書の発行者が Microsoft Azure RSA TLS Issuing CA 03、04、07、08、または名前が Microsoft TLS G2 RSA CA OCSP で始まる CA の場合も、接続できますか。
4. 対応が必要な場合、修正済みのバージョンまたは設定手順を教えてください。`,
      en: `Your product (name and version) connects to Azure Storage over HTTPS. Please answer four questions.
1. Does it restrict the server's certificate or CA by thumbprint, name, serial number, public key, or a certificate store of its own?
2. If so, is any of Microsoft Azure TLS Issuing CA 01, 02, 05, 06 among them?
3. Does it connect when the server certificate is issued by Microsoft Azure RSA TLS Issuing CA 03, 04, 07, 08, or by a CA whose name begins with Microsoft TLS G2 RSA CA OCSP?
4. If a change is needed, which version or which configuration steps contain it?`,
    },
  },
  development: {
    to: 'development',
    subject: {
      ja: '【確認依頼】Azure Storage の証明書の更新（Tracking ID: 3SYG-JCG）とピン留めの有無',
      en: 'Please check: Azure Storage certificate renewal (tracking ID 3SYG-JCG) and pinning',
    },
    body: {
      ja: `Azure Storage のサーバー証明書を発行する中間証明機関が変わりました。証明書をピン留めしている場合だけ影響を受けます。次の 4 点を教えてください。
対象: （アプリケーション名、動かしている環境、接続先のストレージ アカウント）
1. Azure Storage への接続で、既定の検証のほかに、コールバック、TrustManager、ピンの一覧、独自の CA ファイルや証明書ストアを使っていますか。検証を無効にしている箇所はありますか。
2. 使っている場合、比べているのは、サーバー証明書、中間証明書、ルート証明書、公開キー、名前のどれですか。
3. 指定している値をすべて送ってください。旧 CA は Microsoft Azure TLS Issuing CA 01、02、05、06 です。新 CA は Microsoft Azure RSA TLS Issuing CA 03、04、07、08、変わらないルートは DigiCert Global Root G2 です。
4. 2024 年 6 月 27 日より後に、検証を有効にしたまま接続できた記録はありますか。`,
      en: `The intermediate CAs that issue the server certificates of Azure Storage have changed. Only clients that pin certificates are affected. Please answer 4 questions.
About: (application, where it runs, the storage account it connects to)
1. For connections to Azure Storage, do we use anything besides default validation: a callback, a trust manager, a set of pins, a CA file or certificate store of our own? Is validation switched off anywhere?
2. If so, is it the server certificate, an intermediate, a root, a public key or a name that is compared?
3. Please send every value that is named. The old CAs are Microsoft Azure TLS Issuing CA 01, 02, 05, 06. The new ones are Microsoft Azure RSA TLS Issuing CA 03, 04, 07, 08; the unchanged root is DigiCert Global Root G2.
4. Is there a record of a connection after 27 June 2024 with validation on?`,
    },
  },
  infrastructure: {
    to: 'infrastructure',
    subject: {
      ja: '【確認依頼】Azure Storage への接続の構成（Tracking ID: 3SYG-JCG）',
      en: 'Please check: how we connect to Azure Storage (tracking ID 3SYG-JCG)',
    },
    body: {
      ja: `Azure Storage のサーバー証明書を発行する中間証明機関が変わりました。証明書や CA を限定している機器やプログラムだけが影響を受けます。次の 4 点を教えてください。
対象: （ストレージ アカウント名、またはシステム名）
1. 接続先のクラウドとホスト名は何ですか。HTTPS、SMB、NFS、SFTP のどれを使いますか。
2. 間に、プロキシ、ファイアウォール、CDN、リバース プロキシがありますか。TLS を復号して検査しますか。
3. 証明書や CA を一覧で限定していますか。信頼する CA の一覧に DigiCert Global Root G2 はありますか。
4. 接続しているプログラムや製品の名前と、担当者を教えてください。`,
      en: `The intermediate CAs that issue the server certificates of Azure Storage have changed. Only equipment and programs that restrict certificates or CAs are affected. Please answer 4 questions.
About: (the storage account or the system)
1. Which cloud and host name do we connect to? Over HTTPS, SMB, NFS or SFTP?
2. Is there a proxy, firewall, CDN or reverse proxy in between? Does it decrypt and inspect TLS?
3. Are certificates or CAs restricted by a list? Is DigiCert Global Root G2 in the list of trusted CAs?
4. Which programs or products connect, and who is responsible for them?`,
    },
  },
} satisfies Record<string, Message>;
