import type { Question } from '#domain/self-check/flow.ts';

/** What is used, and by which address: most readers whom the notice does not concern leave here. */
export const scopeQuestions: readonly Question[] = [
  {
    id: 'cloud',
    title: {
      ja: '接続先は、どの Azure クラウドですか',
      en: 'Which Azure cloud does the application connect to?',
    },
    why: {
      ja: '証明書が変わるのは、パブリック Azure クラウドと米国政府機関向けクラウドだけです。この確認は、クライアント アプリケーション 1 つ、接続先 1 つずつ行います。',
      en: 'The certificates change in the public Azure cloud and the US Government cloud only. Check 1 client application and 1 destination at a time.',
    },
    how: {
      developer: {
        ja: '接続文字列や URL のホスト名の末尾を見ます。core.windows.net と storage.azure.net はパブリック Azure クラウド、core.usgovcloudapi.net は米国政府機関向けクラウド、core.chinacloudapi.cn は Azure China です。',
        en: 'Look at the end of the host name in the connection string or URL. core.windows.net and storage.azure.net are the public Azure cloud, core.usgovcloudapi.net the US Government cloud, core.chinacloudapi.cn Azure China.',
      },
      infrastructure: {
        ja: 'ストレージ アカウントの「エンドポイント」を Azure portal で見ます。',
        en: 'Look at “Endpoints” of the storage account in the Azure portal.',
      },
      askingSomeone: {
        ja: '「このストレージ アカウントは、どの Azure クラウドにありますか」と尋ねます。日本の利用者の多くはパブリック Azure クラウドです（本サイトの解釈）。',
        en: 'Ask “Which Azure cloud is this storage account in?” Most users in Japan are in the public Azure cloud (our reading).',
      },
    },
    examples: [
      {
        ja: '東日本リージョンのストレージ アカウントは、パブリック Azure クラウドです。',
        en: 'A storage account in the Japan East region is in the public Azure cloud.',
      },
    ],
    sentences: ['roll-out-begins'],
    answers: [
      {
        id: 'public',
        label: { ja: 'パブリック Azure クラウド', en: 'The public Azure cloud' },
        next: 'connection',
      },
      {
        id: 'us-government',
        label: { ja: '米国政府機関向けクラウド', en: 'The US Government cloud' },
        next: 'connection',
      },
      {
        id: 'other-sovereign',
        label: {
          ja: 'Azure China など、ほかのソブリン クラウド',
          en: 'Another sovereign cloud, such as Azure China',
        },
        next: 'other-cloud',
      },
      {
        id: 'not-azure',
        label: {
          ja: 'Azure 以外のサービスやサーバー（AWS、SaaS、自社のサーバーなど）',
          en: 'A service or server other than Azure (AWS, SaaS, a server of ours, for example)',
        },
        next: 'storage-behind',
      },
      {
        id: 'azure-stack',
        label: {
          ja: 'Azure Stack Hub など、自社で動かす Azure',
          en: 'Azure that we run ourselves, such as Azure Stack Hub',
        },
        next: 'azure-stack',
      },
      {
        id: 'do-not-know',
        label: { ja: '分からない', en: 'I don’t know' },
        next: 'find-the-destination',
        unknown: true,
      },
    ],
    see: ['who-is-affected'],
    sources: ['storage-account-overview', 'mail', 'post-2023'],
  },
  {
    id: 'connection',
    title: {
      ja: 'どの方法で Azure Storage を使っていますか',
      en: 'How does the application use Azure Storage?',
    },
    why: {
      ja: 'この通知は、TLS のサーバー証明書を発行する中間証明機関の変更です。TLS を使わない接続には、ピン留めする証明書がありません（本サイトの解釈）。複数の方法を使っている場合は、HTTPS から始めて、方法ごとに確認します。',
      en: 'The notice changes the intermediate CAs that issue TLS server certificates. A connection without TLS has no certificate to pin (our reading). If the application uses several ways, start with HTTPS and check each.',
    },
    how: {
      developer: {
        ja: 'コードや設定の URL を見ます。https:// で始まる URL、Azure SDK、DefaultEndpointsProtocol=https は HTTPS です。',
        en: 'Look at the URLs in code and settings. A URL that begins with https://, the Azure SDK, and DefaultEndpointsProtocol=https mean HTTPS.',
      },
      infrastructure: {
        ja: 'マウントの設定、ファイアウォールの許可、SFTP の利用者を見ます。暗号化した NFS のマウントは、stunnel を通ります。',
        en: 'Look at the mounts, the firewall rules and the SFTP users. An encrypted NFS mount goes through stunnel.',
      },
      askingSomeone: {
        ja: '「このアプリケーションは、HTTPS、SMB、NFS、SFTP のどれで Azure Storage に接続しますか」と尋ねます。',
        en: 'Ask “Does this application connect to Azure Storage over HTTPS, SMB, NFS or SFTP?”',
      },
    },
    examples: [
      {
        ja: 'Azure SDK、AzCopy、ブラウザーでの閲覧、データ分析からの読み書きは、多くが HTTPS です。',
        en: 'The Azure SDK, AzCopy, viewing in a browser, and reading and writing from analytics are mostly HTTPS.',
      },
      {
        ja: 'Windows のドライブとして使う共有は、多くが SMB です。',
        en: 'A share used as a Windows drive is mostly SMB.',
      },
    ],
    sentences: ['why-you-receive', 'certificates-expire', 'roll-out-begins'],
    answers: [
      {
        id: 'https',
        label: {
          ja: 'HTTPS（Blob Storage、Azure Files の REST、Table Storage、Queue Storage、静的 Web サイト、Data Lake Storage Gen2）',
          en: 'HTTPS (Blob Storage, the REST interface of Azure Files, Table Storage, Queue Storage, static websites, Data Lake Storage Gen2)',
        },
        next: 'address',
      },
      {
        id: 'smb',
        label: {
          ja: 'Azure Files を SMB で直接マウント（Azure File Sync のエージェントは含まない）',
          en: 'Azure Files mounted directly over SMB (not through the Azure File Sync agent)',
        },
        next: 'smb',
      },
      {
        id: 'nfs-with-tls',
        label: { ja: 'NFS（転送中の暗号化、TLS あり）', en: 'NFS with encryption in transit (TLS)' },
        next: 'nfs-trust',
      },
      {
        id: 'nfs-without-tls',
        label: { ja: 'NFS（TLS なし）', en: 'NFS without TLS' },
        next: 'no-tls',
      },
      {
        id: 'blob-nfs3',
        label: { ja: 'Blob Storage の NFS 3.0', en: 'NFS 3.0 of Blob Storage' },
        next: 'blob-nfs3',
      },
      { id: 'sftp', label: { ja: 'SFTP', en: 'SFTP' }, next: 'sftp' },
      {
        id: 'plain-http',
        label: { ja: '暗号化しない HTTP (http://)', en: 'HTTP without encryption (http://)' },
        next: 'no-tls',
      },
      {
        id: 'other-products',
        label: {
          ja: 'Azure Storage には接続せず、ほかの Azure 製品だけを使う',
          en: 'It does not connect to Azure Storage, only to other Azure products',
        },
        next: 'storage-behind',
      },
      {
        id: 'do-not-know',
        label: { ja: '分からない', en: 'I don’t know' },
        next: 'find-the-destination',
        unknown: true,
      },
    ],
    sources: ['mail', 'post-2023', 'files-smb', 'sftp-host-keys', 'aznfs-mount'],
  },
  {
    id: 'storage-behind',
    title: {
      ja: 'そのクライアントは、Azure Storage のホスト名にも接続しますか',
      en: 'Does the client also connect to host names of Azure Storage?',
    },
    why: {
      ja: 'ほかの製品やサービスを使っていても、クライアントが Azure Storage に直接つなぐことがあります。コンテナー レジストリからイメージを取得するときや、IoT Hub でファイルをアップロードするときです。',
      en: 'Even with another product or service, the client may connect to Azure Storage directly: when it pulls images from Container Registry, or uploads files with IoT Hub.',
    },
    how: {
      developer: {
        ja: '通信のログや DNS の問い合わせで、core.windows.net か storage.azure.net で終わる名前を探します。米国政府機関向けクラウドでは core.usgovcloudapi.net も探します。',
        en: 'Look in traffic logs or DNS queries for names that end in core.windows.net or storage.azure.net. In the US Government cloud, look for core.usgovcloudapi.net as well.',
      },
      infrastructure: {
        ja: 'DNS、プロキシ、ファイアウォールのログで、同じ名前を探します。プロキシを通る通信は、プロキシのログで見ます。',
        en: 'Look for the same names in the logs of DNS, the proxy and the firewall. For traffic through a proxy, use the log of the proxy.',
      },
      askingSomeone: {
        ja: '「このクライアントは、core.windows.net か storage.azure.net で終わる名前に接続しますか」とネットワークの担当者に尋ねます。',
        en: 'Ask the network team “Does this client connect to names that end in core.windows.net or storage.azure.net?”',
      },
    },
    examples: [
      {
        ja: '専用データ エンドポイントを使わないコンテナー レジストリでは、イメージのレイヤーを *.blob.core.windows.net から取得します。',
        en: 'Without dedicated data endpoints, the layers of an image in Container Registry are fetched from *.blob.core.windows.net.',
      },
      {
        ja: '自社のリバース プロキシや API が、代わりに Azure Storage に接続するなら、「接続する」です。',
        en: 'If a reverse proxy or API of yours connects to Azure Storage instead, it is “Yes”.',
      },
    ],
    sentences: ['why-you-receive', 'roll-out-begins'],
    answers: [
      {
        id: 'no',
        label: {
          ja: '接続しない（年に数回の処理も含め、ホスト名の残るログで確かめた）',
          en: 'No (seen in logs that hold host names, runs a few times a year included)',
        },
        next: 'other-products',
      },
      { id: 'yes', label: { ja: '接続する', en: 'Yes' }, next: 'address' },
      {
        id: 'do-not-know',
        label: { ja: '分からない', en: 'I don’t know' },
        next: 'find-the-destination',
        unknown: true,
      },
    ],
    see: [],
    sources: ['acr-data-endpoints', 'iot-hub-file-upload', 'storage-account-overview'],
  },
  {
    id: 'nfs-trust',
    title: {
      ja: '暗号化した NFS のマウントは、どの CA ファイルを使いますか',
      en: 'Which CA file does the encrypted NFS mount use?',
    },
    why: {
      ja: 'マウント ヘルパー AZNFS のスクリプトは、stunnel に DigiCert Global Root G2 だけを信頼させます。CA ファイルを変えていると、結果が変わります。',
      en: 'The script of the mount helper AZNFS makes stunnel trust DigiCert Global Root G2 only. Another CA file changes the result.',
    },
    how: {
      developer: {
        ja: 'マウントを自動化したコードで、stunnel の CAFile を変える箇所を探します。',
        en: 'In the code that automates the mount, look for a place that changes CAFile of stunnel.',
      },
      infrastructure: {
        ja: 'stunnel の設定ファイルで、CAFile が指すファイルと、その中の証明書を見ます。',
        en: 'In the configuration file of stunnel, look at the file that CAFile names and at the certificates in it.',
      },
      askingSomeone: {
        ja: '「AZNFS を入れたあと、stunnel の CAFile を変えましたか」と Linux の担当者に尋ねます。',
        en: 'Ask whoever runs the Linux hosts “Was CAFile of stunnel changed after AZNFS was installed?”',
      },
    },
    examples: [
      {
        ja: 'CAFile が DigiCert_Global_Root_G2.pem（Red Hat 系と SUSE は .crt）を指していれば、ヘルパーの既定のままです。',
        en: 'If CAFile names DigiCert_Global_Root_G2.pem (.crt on Red Hat and SUSE), it is the default of the helper.',
      },
    ],
    sentences: ['certificates-expire', 'add-issuing-cas'],
    answers: [
      {
        id: 'helper-default',
        label: {
          ja: 'DigiCert_Global_Root_G2 だけ（.pem か .crt。ヘルパーの既定）',
          en: 'DigiCert_Global_Root_G2 only (.pem or .crt; the default of the helper)',
        },
        next: 'nfs-helper',
        consequence: {
          ja: 'いまは DigiCert Global Root G2 だけでは足りない可能性があります。このルートが署名した新 CA の証明書は、2026 年 8 月 25 日 (UTC) に期限が切れました。今日、接続を確かめてください。',
          en: 'DigiCert Global Root G2 alone may not be enough now. The certificates of the new CAs that it signed expired on 25 August 2026 (UTC). Confirm the connection today.',
        },
      },
      {
        id: 'own-file',
        label: { ja: '自分で用意した CA ファイル', en: 'A CA file of our own' },
        next: 'store-holds',
      },
      {
        id: 'do-not-know',
        label: { ja: '分からない', en: 'I don’t know' },
        next: 'identify-certificates',
        unknown: true,
      },
    ],
    sources: ['aznfs-mount'],
  },
  {
    id: 'address',
    title: {
      ja: 'どのアドレスで接続しますか',
      en: 'By which address does the application connect?',
    },
    why: {
      ja: '間に CDN や別のサーバーがあると、クライアントに見える証明書は Azure Storage のものではありません。プライベート エンドポイントでは、ホスト名が同じなので確認も同じです（本サイトの解釈）。',
      en: 'With a CDN or another server in between, the certificate that the client sees is not that of Azure Storage. A private endpoint keeps the host name, so the check is the same (our reading).',
    },
    how: {
      developer: {
        ja: '接続文字列や URL のホスト名を見ます。',
        en: 'Look at the host name in the connection string or URL.',
      },
      infrastructure: {
        ja: 'DNS、CDN、Front Door、リバース プロキシの設定を見ます。',
        en: 'Look at the settings of DNS, the CDN, Front Door and reverse proxies.',
      },
      askingSomeone: {
        ja: '「アプリケーションの設定にある、Azure Storage の URL を教えてください」と尋ねます。',
        en: 'Ask “Which Azure Storage URL is in the settings of the application?”',
      },
    },
    examples: [
      {
        ja: 'https://ACCOUNT.blob.core.windows.net は「直接」です。',
        en: 'https://ACCOUNT.blob.core.windows.net is “directly”.',
      },
      {
        ja: 'https://files.example.com のような自社の名前は「独自ドメイン」です。',
        en: 'A name of your own, such as https://files.example.com, is “our own domain”.',
      },
    ],
    sentences: ['certificates-expire'],
    answers: [
      {
        id: 'direct',
        label: {
          ja: 'ストレージ アカウントのホスト名で、直接',
          en: 'Directly, by the host name of the storage account',
        },
        next: 'who',
      },
      {
        id: 'private-endpoint',
        label: {
          ja: 'プライベート エンドポイント（ホスト名は同じ）',
          en: 'By a private endpoint (same host name)',
        },
        next: 'who',
      },
      {
        id: 'cdn-or-own-domain',
        label: { ja: 'CDN、Front Door、独自ドメイン', en: 'Through a CDN, Front Door or our own domain' },
        next: 'another-certificate',
      },
      {
        id: 'own-gateway',
        label: {
          ja: '自社のリバース プロキシや API が、代わりに接続する',
          en: 'A reverse proxy or API of ours connects instead',
        },
        next: 'another-client',
      },
      {
        id: 'do-not-know',
        label: { ja: '分からない', en: 'I don’t know' },
        next: 'find-the-destination',
        unknown: true,
      },
    ],
    see: ['see-the-certificate'],
    sources: ['managed-tls'],
  },
];
