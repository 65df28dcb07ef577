import type { Step } from '#domain/self-check/flow.ts';

/** Steps that several outcomes share. */
export const steps = {
  keepResult: {
    text: {
      ja: 'アプリケーションの名前、判定、根拠、日付を記録に残します。',
      en: 'Record the application, the verdict, the reasons and the date.',
    },
  },
  confirmConnection: {
    text: {
      ja: 'そのアプリケーション自身から、検証を有効にしたまま接続します。curl やブラウザーでつながっても、証明にはなりません。すべての接続先に今日つながれば、この変更による問題は残っていません（本サイトの解釈）。',
      en: 'Connect with the application itself, with validation on. A connection by curl or a browser proves nothing. If it connects to every destination today, no problem is left from this change (our reading).',
    },
    see: 'mail-found-today',
  },
  seeCertificate: {
    text: {
      ja: '提示される証明書の発行者を見ます。',
      en: 'Look at the issuer of the certificate presented.',
    },
    see: 'see-the-certificate',
  },
  searchSource: {
    text: {
      ja: 'ソース コードと設定を、旧 CA の名前、拇印、シリアル番号、公開キーで検索します。',
      en: 'Search source code and settings for the names, thumbprints, serial numbers and public keys of the old CAs.',
    },
    see: 'search-the-source',
    inCode: true,
  },
  lookInsideStores: {
    text: {
      ja: '証明書ファイルとキーストアの中身を見ます。検索では見つからないためです。',
      en: 'Look inside certificate files and key stores. The search does not find what is in them.',
    },
    see: 'look-inside-stores',
  },
  compareWithList: {
    text: {
      ja: '値を、新旧の証明書の一覧と見比べます。',
      en: 'Compare the values with the list of old and new certificates.',
    },
    see: 'certificates',
  },
  askVendor: {
    text: {
      ja: 'ベンダーに下の文面を送り、回答を書面でもらいます。',
      en: 'Send the vendor the text below, and get the answer in writing.',
    },
    see: 'ask-the-vendor',
  },
  sendMessage: {
    text: { ja: '下の文面を担当者に送ります。', en: 'Send the text below to whoever can answer.' },
  },
  closeInvestigation: {
    text: {
      ja: '値を比べる処理と検証を有効にしたまま、アプリケーション自身がすべての接続先に今日つながったら、日付と結果を記録し、調査を終えます（本サイトの解釈）。',
      en: 'If the application itself, with its comparison and validation on, connects to every destination today, record date and result and close the investigation (our reading).',
    },
  },
  checkAgain: {
    text: { ja: '分かったら、この確認をもう一度行います。', en: 'Once you know, do this check again.' },
  },
  stopPinning: {
    text: {
      ja: 'ピン留めをやめられるなら、やめます。値を比べる処理や指定を外し、既定の検証とホスト名の確認は有効にします。',
      en: 'If pinning can be dropped, drop it. Remove the comparison or setting, and leave the default validation and the check of the host name on.',
    },
    see: 'stop-pinning',
    inCode: true,
    code: [
      {
        platform: '.NET',
        text: '// remove the callback that compares; without one the default validation applies\n// handler.ServerCertificateCustomValidationCallback = ComparePins;\nvar handler = new HttpClientHandler();',
      },
      {
        platform: 'Java',
        text: '// no SSLContext with a trust manager of your own, no -Djavax.net.ssl.trustStore\nHttpClient client = HttpClient.newHttpClient();',
      },
      { platform: 'Python', text: 'context = ssl.create_default_context()' },
      {
        platform: 'curl',
        text: '# without -k, --cacert and --pinnedpubkey\ncurl https://ACCOUNT.blob.core.windows.net/',
      },
    ],
  },
  pinRoots: {
    text: {
      ja: 'ピン留めが必要なら、中間証明書ではなく複数のルートを指定します。DigiCert Global Root G2 と Microsoft RSA Root Certificate Authority 2017 を必ず含めます。',
      en: 'If pinning is required, name several roots instead of intermediates, DigiCert Global Root G2 and Microsoft RSA Root Certificate Authority 2017 among them.',
    },
    see: 'pin-roots',
    inCode: true,
    code: [
      {
        platform: 'Android, Java (OkHttp)',
        text: '// DigiCert Global Root G2, Microsoft RSA Root Certificate Authority 2017\nCertificatePinner pins = new CertificatePinner.Builder()\n    .add("*.blob.core.windows.net",\n        "sha256/i7WTqTvh0OioIruIfFR4kMPnBqrS2rdiVPl/s2uC/CY=",\n        "sha256/svcpi1K/LDysTd/nLeTWgqxYlXWVmC8rYjAa9ZfGmcU=")\n    .build();',
      },
    ],
  },
  rootsIntoStore: {
    text: {
      ja: '独自のストアが必要なら、ルート証明書を入れます。DigiCert Global Root G2 と Microsoft RSA Root Certificate Authority 2017 を必ず含めます。ファイルは Microsoft の CA 一覧から入手し、PEM でなければ変換します。',
      en: 'If a store of your own is required, put the roots into it, DigiCert Global Root G2 and Microsoft RSA Root Certificate Authority 2017 among them. Get the files from Microsoft’s CA list, and convert them to PEM if they are not.',
    },
    see: 'where-files-belong',
    inCode: true,
    code: [
      {
        platform: 'DER → PEM',
        text: 'openssl x509 -inform der -in DigiCertGlobalRootG2.crt -out DigiCertGlobalRootG2.pem\nopenssl x509 -inform der -in MicrosoftRSARoot2017.crt -out MicrosoftRSARoot2017.pem',
      },
      {
        platform: 'Java (keytool)',
        text: 'keytool -importcert -noprompt -alias digicert-global-root-g2 -file DigiCertGlobalRootG2.pem -keystore FILE.p12 -storepass PASSWORD\nkeytool -importcert -noprompt -alias microsoft-rsa-root-2017 -file MicrosoftRSARoot2017.pem -keystore FILE.p12 -storepass PASSWORD',
      },
      {
        platform: 'Linux, curl, Python, Node.js (one PEM file)',
        text: 'cat DigiCertGlobalRootG2.pem MicrosoftRSARoot2017.pem > roots.pem\ncurl --cacert roots.pem https://ACCOUNT.blob.core.windows.net/',
      },
    ],
  },
  addReplacements: {
    text: {
      ja: '中間証明書しか指定できない製品では、一時的に新 CA 4 件すべてを足します。拇印なら、Microsoft のルートが署名した証明書の値を使います。',
      en: 'Where a product can name intermediates only, add all 4 new CAs for the time being. For thumbprints, use the certificates signed by Microsoft’s root.',
    },
    see: 'add-replacements',
  },
  repairOrder: {
    text: {
      ja: '新しい値を足して配布し、接続を確かめてから、古い値を外します。',
      en: 'Add the new values and deploy, confirm the connection, then remove the old values.',
    },
    see: 'repair-order',
  },
  otherNotices: {
    text: {
      ja: '別の変更が影響しないかを見ます。ルートの移行や TLS のバージョンは、別の通知です。',
      en: 'See whether another change concerns you. The move of the root and TLS versions are other notices.',
    },
    see: 'other-notices',
  },
} satisfies Record<string, Step>;
