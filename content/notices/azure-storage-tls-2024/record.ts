import type { Notice } from '#domain/notice/notice.ts';

export const azureStorageTls2024: Notice = {
  id: 'azure-storage-tls-2024',
  provider: 'Microsoft Azure',
  trackingIds: ['3SYG-JCG'],
  moreTrackingIds: true,
  name: {
    ja: 'Azure Storage の TLS 証明書更新 (2024 年)',
    en: 'Azure Storage TLS certificate update (2024)',
  },
  description: {
    ja: 'ほとんどの場合、対応は不要です。対応が必要なのは、旧中間証明機関 4 件のいずれかをピン留めしている場合です。通知の期日はすべて過ぎています。英語の原文と日本語の参考訳を対訳で掲載しています。',
    en: 'Most readers: no action. Clients that pin one of the four old intermediate CAs are affected. All dates of the notice are past. With the English original beside a Japanese reference translation.',
  },
  answers: {
    what: {
      text: {
        ja: 'Azure Storage の中間証明書が 2024 年 6 月に期限を迎えるため、新しい証明書に切り替えるという Microsoft からの予告です。',
        en: 'Microsoft announces that Azure Storage moves to new intermediate certificates, because the old ones expire in June 2024.',
      },
      sources: ['mail', 'post-2023'],
    },
    act: {
      verdict: { ja: 'ほとんどの場合、対応は不要です。', en: 'Most readers: no.' },
      who: {
        ja: '必要なのは、旧中間証明機関 4 件 (Microsoft Azure TLS Issuing CA 01、02、05、06) のいずれかをクライアントがピン留めしている場合です。証明書ストア、製品、通信機器も確認の対象です。',
        en: 'Action is needed where a client pins one of the four old intermediate CAs (Microsoft Azure TLS Issuing CA 01, 02, 05, 06). Check certificate stores, products and network devices too.',
      },
      sources: ['post-2023', 'qa-1494171'],
    },
    japanese: {
      verdict: { ja: '公式の日本語版はありません。', en: 'There is no official Japanese version.' },
      instead: {
        ja: 'このページに参考訳があります。正式な文面は英語の原文です。',
        en: 'This page has a reference translation. The English text is authoritative.',
      },
      sources: ['support-answer'],
    },
  },
  today: {
    verdict: { ja: '通知の期日はすべて過ぎています。', en: 'All dates of the notice are past.' },
    meaning: {
      ja: '旧証明書は期限切れで、現在の接続には使えません。証明書の検証を有効にしたまま、今日 Azure Storage に HTTPS で接続できているアプリケーションには、この変更による問題は残っていません（本サイトの解釈）。',
      en: 'The old certificates have expired and cannot serve a connection today. An application that connects to Azure Storage over HTTPS today, with validation enabled, has no problem left from this change (our reading).',
    },
    sources: ['certificate-bytes'],
  },
  facts: [
    {
      id: 'tracking-id',
      label: { ja: 'Tracking ID', en: 'Tracking ID' },
      value: {
        ja: '3SYG-JCG ほか（ほかの ID の値は未確認）',
        en: '3SYG-JCG and others (the values of the others are unverified)',
      },
      sources: ['support-answer'],
    },
    {
      id: 'sender',
      label: { ja: '差出人', en: 'Sender' },
      value: {
        ja: 'Microsoft（差出人の名前とアドレスは未確認）',
        en: 'Microsoft (the sender’s name and address are unverified)',
      },
      sources: [],
    },
    {
      id: 'services',
      label: { ja: '対象サービス', en: 'Services' },
      value: {
        ja: 'Blob Storage、Azure Files、Table Storage、Queue Storage、静的 Web サイト、Data Lake Storage Gen2',
        en: 'Blob Storage, Azure Files, Table Storage, Queue Storage, static websites, Data Lake Storage Gen2',
      },
      sources: ['mail', 'post-2023'],
    },
    {
      id: 'clouds',
      label: { ja: '対象クラウド', en: 'Clouds' },
      value: {
        ja: 'パブリック Azure クラウドと米国政府機関向けクラウド。Azure China など、ほかのソブリン クラウドに変更はありません。',
        en: 'The public Azure cloud and the US Government cloud. No change in other sovereign clouds such as Azure China.',
      },
      sources: ['mail', 'post-2023'],
    },
    {
      id: 'deadline',
      label: { ja: '対応期限', en: 'Deadline' },
      value: {
        ja: '2024 年 2 月 29 日。原文に時刻とタイム ゾーンの記載はありません。この日が UTC で終わる時刻は、2024 年 3 月 1 日 08:59:59 (日本時間) です。',
        en: '29 February 2024. The mail states no time and no time zone. The end of that day in UTC is 1 March 2024 08:59:59 (JST).',
      },
      sources: ['mail'],
    },
  ],
  deadline: '2024-02-29',
  milestones: [
    {
      id: 'announced',
      day: '2023-09-21',
      what: { ja: '公式の説明を公開', en: 'Official explanation published' },
      detail: {
        ja: 'メールは、遅くとも 2023 年 12 月には届いていました。',
        en: 'The mail was out by December 2023 at the latest.',
      },
      sources: ['post-2023', 'support-answer'],
    },
    {
      id: 'deadline',
      day: '2024-02-29',
      what: { ja: '対応期限', en: 'Deadline for action' },
      detail: {
        ja: '原文に時刻とタイム ゾーンの記載はありません。',
        en: 'The mail states no time and no time zone.',
      },
      sources: ['mail'],
    },
    {
      id: 'roll-out',
      day: '2024-03',
      what: {
        ja: '新しい証明書のロールアウト開始（予告された時期）',
        en: 'Announced start of the roll-out of the new certificates',
      },
      detail: {
        ja: '実際の開始日と終了日は未確認です。',
        en: 'The actual start and end dates are unverified.',
      },
      sources: ['mail', 'post-2023'],
    },
    {
      id: 'old-expired',
      day: '2024-06-27',
      instant: '2024-06-27T23:59:59Z',
      what: { ja: '旧中間証明書の有効期限', en: 'The old intermediates expire' },
      detail: {
        ja: 'DigiCert 署名の証明書の時刻です。Microsoft の一覧に載る、Microsoft のルートが署名した証明書は同じ日の 20:22:47～20:22:50 (UTC) に切れました。',
        en: 'The time of the DigiCert-signed certificates. Those in Microsoft’s list that were signed by Microsoft’s root ended the same day at 20:22:47–20:22:50 (UTC).',
      },
      sources: ['certificate-bytes', 'post-2023'],
    },
    {
      id: 'replacements-expired',
      day: '2026-08-25',
      instant: '2026-08-25T23:59:59Z',
      what: {
        ja: '新しい中間証明書のうち、DigiCert 署名の証明書の有効期限',
        en: 'The DigiCert-signed replacements expire',
      },
      detail: {
        ja: 'Microsoft の一覧に載る新しい中間証明書 8 件のうち、DigiCert が署名した 4 件です。',
        en: 'These are the 4 DigiCert-signed of the 8 replacement certificates in Microsoft’s list.',
      },
      sources: ['certificate-bytes'],
    },
    {
      id: 'replacements-end',
      day: '2028-05-25',
      instant: '2028-05-25T23:49:25Z',
      what: {
        ja: '新しい中間証明書のうち、Microsoft のルートが署名した証明書の有効期限',
        en: 'The replacements signed by Microsoft’s root expire',
      },
      detail: {
        ja: '4 件のうち最も早いものの時刻です。',
        en: 'The time of the earliest of the four.',
      },
      sources: ['certificate-bytes'],
    },
  ],
  notes: [
    {
      id: 'note-why-you',
      on: 'why-you-receive',
      text: {
        ja: 'Microsoft の担当者は、メールが届いた理由を “because you use Azure Storage services”（サービスを使用しているため）と説明しています。届いたことは、ピン留めをしている証拠にはなりません（本サイトの解釈）。',
        en: 'Microsoft staff gave the reason “because you use Azure Storage services”. Receiving the mail does not show that you pin certificates (our reading).',
      },
      sources: ['qa-1509448'],
      ourReading: true,
    },
    {
      id: 'note-which-certificates',
      on: 'certificates-expire',
      text: {
        ja: '対象は Microsoft Azure TLS Issuing CA 01、02、05、06 の 4 件です。正確な期限は 2024 年 6 月 27 日 23:59:59 (UTC)、2024 年 6 月 28 日 08:59:59 (日本時間) です（DigiCert 署名の証明書）。',
        en: 'These are the four CAs Microsoft Azure TLS Issuing CA 01, 02, 05, 06. The exact end is 27 June 2024 23:59:59 (UTC), 28 June 2024 08:59:59 (JST) (DigiCert-signed certificates).',
      },
      sources: ['qa-1494171', 'certificate-bytes'],
    },
    {
      id: 'note-other-clouds',
      on: 'roll-out-begins',
      text: {
        ja: '「3 月」は 2024 年 3 月です。Azure China など、ほかのソブリン クラウドに変更はありません。',
        en: '“March” is March 2024. Nothing changes in other sovereign clouds such as Azure China.',
      },
      sources: ['post-2023'],
    },
    {
      id: 'note-root-unchanged',
      on: 'pinning-clients-affected',
      text: {
        ja: 'ルート証明書は変わりません。ルートだけをピン留めしている場合、接続は続くはずだと公式に説明されています。この文は広く書かれていますが、影響を受けるのは中間証明機関 4 件のいずれかをピン留めしている場合です。サーバー証明書のピン留めは、この通知に限らず更新のたびに切れます（本サイトの解釈）。',
        en: 'The root certificate does not change. A client that pins only the root should keep connecting, according to the official explanation. This sentence is written broadly: affected are clients that pin one of the four intermediate CAs. A pin on the server certificate breaks at every renewal, with or without this notice (our reading).',
      },
      sources: ['post-2023', 'qa-1509448'],
      ourReading: true,
    },
    {
      id: 'note-best-practice',
      on: 'pinning-no-best-practice',
      text: {
        ja: '原語は “no longer a best practice”（もはやベスト プラクティスではない）です。Microsoft Learn の説明はこれより控えめで、ピン留めを否定はせず、制限を知るよう求めています。',
        en: 'The mail’s words are “no longer a best practice”. Microsoft Learn is milder: it does not recommend against pinning but asks customers to know its limitations.',
      },
      sources: ['mail', 'pinning-learn'],
    },
    {
      id: 'note-azure-services',
      on: 'act-by-deadline',
      text: {
        ja: 'Azure の各サービス自体は、基本的に影響がないよう調整済みと説明されています。App Service、Functions、仮想マシンなど、Azure の中で動く自社のコードは確認の対象です。',
        en: 'Azure’s own services are described as basically adjusted so that there is no impact. Code of your own that runs inside Azure, for example in App Service, Functions or virtual machines, needs the check.',
      },
      sources: ['jpazpaas-2022', 'support-answer'],
    },
    {
      id: 'note-root-store',
      on: 'add-issuing-cas',
      text: {
        ja: '「信頼されたルート ストア」とありますが、追加するファイルはルートではなく中間証明書です。公式の説明の新しい写しは、中間証明機関をピン留めしている場合にだけ追加するものとしています。Microsoft の CA 一覧は、切断された環境などの Windows では下位 CA を中間証明機関のストアに置くとしています。旧 4 件と新 4 件の一対一の対応は見つかっていないため、追加するなら 4 件すべてです（本サイトの解釈）。',
        en: 'It says “trusted root store”, but the files to add are intermediate certificates, not roots. A later copy of the official explanation limits this to clients that pin intermediate CAs. Microsoft’s CA list puts subordinate CAs into the Intermediate CA store on Windows in disconnected environments. No one-to-one mapping from the 4 old to the 4 new CAs was found, so add all 4 (our reading).',
      },
      sources: ['post-2023', 'ca-details'],
      ourReading: true,
    },
    {
      id: 'note-expired-now',
      on: 'keep-current-cas',
      text: {
        ja: '旧中間証明書は 2024 年 6 月 27 日 (UTC) に期限が切れました。今から残しておく必要はありません（本サイトの解釈）。',
        en: 'The old intermediates expired on 27 June 2024 (UTC). There is no need to keep them now (our reading).',
      },
      sources: ['certificate-bytes'],
      ourReading: true,
    },
  ],
  translation: [
    {
      id: 'subject',
      madeFrom: 'f0e01a269f69e5ba888ce17999e1e5236c5a28d704c8bdcc319a83f6d5da69cd',
      method: 'own',
      checks: ['figures', 'terms'],
    },
    {
      id: 'why-you-receive',
      madeFrom: 'c6171312c0f70cfc57b5490a6dc0f07588bb88f7a92f68cc83950a0f4f3d7532',
      method: 'own',
      checks: ['figures', 'terms'],
    },
    {
      id: 'certificates-expire',
      madeFrom: '6511dd3ba0d7f83888b3f4d4f906bbb80fd7d8a7e0f6cbdc1038d70553a10a57',
      method: 'own',
      checks: ['figures', 'terms'],
    },
    {
      id: 'roll-out-begins',
      madeFrom: '15d8b060aadec974b53265be9ea868339dfb6256bc3696833f3a25623c741beb',
      method: 'own',
      checks: ['figures', 'terms'],
    },
    {
      id: 'pinning-clients-affected',
      madeFrom: 'bbfecd5ac933c6040b9abeab53be6b7c90cbef352b32a3f3d51e5cff47a4c5a5',
      method: 'own',
      checks: ['figures', 'terms'],
    },
    {
      id: 'pinning-no-best-practice',
      madeFrom: '2696d3475cdec8cd1e07836eeff0514500602fed920f8239b960b6999289020f',
      method: 'own',
      checks: ['figures', 'terms'],
    },
    {
      id: 'required-action',
      madeFrom: '832713bc001529b25b99ee36f1c77c6051bc13f5b46305a485414bc9685bc2d6',
      method: 'own',
      checks: ['figures', 'terms'],
    },
    {
      id: 'act-by-deadline',
      madeFrom: 'f10331b2d8096a42979de1aae51731274eb8049a3813005e904e650884a4a7b9',
      method: 'own',
      checks: ['figures', 'terms'],
    },
    {
      id: 'add-issuing-cas',
      madeFrom: 'ff1c09144d9fa5fe96a4a9057159af3cd8b486485e4ec90ffa1582cab18b26f8',
      method: 'own',
      checks: ['figures', 'terms'],
    },
    {
      id: 'keep-current-cas',
      madeFrom: '75e0abe4af7cadbec64c5accebbdcb3b27cef17ac6dacc82f2ae45e3053abf66',
      method: 'own',
      checks: ['figures', 'terms'],
    },
    {
      id: 'or-stop-pinning',
      madeFrom: '37ecef5230465189feb02f37e870edb37199e7dd7c12586f2d6f305e29cd6572',
      method: 'own',
      checks: ['figures', 'terms'],
    },
  ],
  disagreements: [
    {
      id: 'required-or-may-be',
      about: { ja: '対応は「必要」か「必要な場合がある」か', en: 'Is action “required”, or may it be?' },
      quotes: [
        {
          source: 'post-2023-early',
          edition: { ja: '初期の版の写し', en: 'copy of an early version' },
          words: 'is required',
          inJapanese: '必要である',
        },
        {
          source: 'post-2023',
          edition: { ja: '確認できた最も新しい写し', en: 'latest copy we have seen' },
          words: 'may be required',
          inJapanese: '必要になる可能性がある',
        },
      ],
      so: {
        ja: '公式の説明は、公開後に表現が弱まっています（時期は未確認）。どちらの版でも、対象はピン留めをしているクライアントです。',
        en: 'The official explanation was softened after publication (when is unverified). In both versions it concerns clients that pin.',
      },
    },
    {
      id: 'root-pins',
      about: { ja: 'ルートだけのピン留めは影響を受けるか', en: 'Are pins on the root alone affected?' },
      quotes: [
        {
          source: 'mail',
          edition: { ja: '通知メール', en: 'the mail' },
          words: "they'll be affected by this change",
          inJapanese: 'この変更の影響を受ける',
        },
        {
          source: 'post-2023',
          edition: { ja: '確認できた最も新しい写し', en: 'latest copy we have seen' },
          words:
            'there is no change to the root certificate – even if the Root certificate CA is pinned, the TLS connection should continue to work as the Root CA certificate is not changing',
          inJapanese:
            'ルート証明書に変更はない。ルート CA の証明書は変わらないため、ルート証明書の CA をピン留めしていても、TLS 接続は引き続き動作するはずである',
        },
      ],
      so: {
        ja: 'メールはピン留めをしているクライアント全般を対象に書かれています。後の説明は、ルートだけのピン留めを除いています。',
        en: 'The mail speaks of clients that pin in general. The later explanation excludes pins on the root alone.',
      },
    },
    {
      id: 'best-practice',
      about: { ja: 'ピン留めは推奨されないのか', en: 'Is pinning discouraged?' },
      quotes: [
        {
          source: 'mail',
          edition: { ja: '通知メール', en: 'the mail' },
          words: 'no longer a best practice',
          inJapanese: 'もはやベスト プラクティスではない',
        },
        {
          source: 'pinning-learn',
          edition: { ja: 'Microsoft Learn', en: 'Microsoft Learn' },
          words:
            "While we don't recommend against certificate pinning, customers should be aware of the limitations",
          inJapanese: '証明書のピン留めをしないよう勧めてはいないが、制限を理解しておく必要がある',
        },
      ],
      so: {
        ja: 'メールのほうが強い表現です。どちらも、ピン留めには更新のたびに手当てが要ることを前提にしています（本サイトの解釈）。',
        en: 'The mail is stronger. Both assume that a pin needs care at every renewal (our reading).',
      },
    },
    {
      id: 'which-store',
      about: { ja: '何をどのストアに追加するのか', en: 'What goes into which store?' },
      quotes: [
        {
          source: 'mail',
          edition: { ja: '通知メール', en: 'the mail' },
          words: 'Add the issuing certificate authorities to your trusted root store.',
          inJapanese: '発行元の証明機関を、信頼されたルート ストアに追加してください。',
        },
        {
          source: 'post-2023',
          edition: { ja: '確認できた最も新しい写し', en: 'latest copy we have seen' },
          words: 'only if your client app pins intermediate CAs',
          inJapanese: 'クライアント アプリが中間 CA をピン留めしている場合にのみ',
        },
      ],
      so: {
        ja: 'Microsoft の CA 一覧は、切断された環境などの Windows では、ルート CA を「信頼されたルート証明機関」、下位 CA を「中間証明機関」のストアに置くとしています。ここでいう「信頼されたルート ストア」は、アプリケーションが持つ許可リストと読むのが自然です（本サイトの解釈）。',
        en: 'Microsoft’s CA list puts root CAs into the Trusted Root and subordinate CAs into the Intermediate Certification Authorities store on Windows in disconnected environments. “Trusted root store” here is best read as the list an application accepts (our reading).',
      },
    },
  ],
  references: [
    'mail',
    'post-2023',
    'pinning-learn',
    'pinning-learn-address',
    'ca-details',
    'qa-1494171',
    'qa-1509448',
    'jpazpaas-2022',
    'jpazpaas-2022-pinning',
    'support-answer',
    'post-2023-early',
    'post-2022',
    'azure-docs-123520',
    'certificate-bytes',
    'sdk-net-16614',
    'aznfs-mount',
    'dell-000192537',
    'files-smb',
    'sftp-host-keys',
    'managed-tls',
    'jpazpaas-2024-tls',
    'postgresql-tls',
    'imds-pinning-ja',
    'own-tests',
    'own-browsers',
    'globalsign-edge',
    'okhttp-pinner',
    'dotnet-sslstream',
    'curl-write-out',
  ],
  certificates: {
    expiring: [
      'microsoft-azure-tls-issuing-ca-01--2f2877c5',
      'microsoft-azure-tls-issuing-ca-01--b9ed88eb',
      'microsoft-azure-tls-issuing-ca-01--03b755c5',
      'microsoft-azure-tls-issuing-ca-01--a2ad0a1e',
      'microsoft-azure-tls-issuing-ca-02--e7eea674',
      'microsoft-azure-tls-issuing-ca-02--c5fb956a',
      'microsoft-azure-tls-issuing-ca-02--d57b5080',
      'microsoft-azure-tls-issuing-ca-02--e15f76d0',
      'microsoft-azure-tls-issuing-ca-05--6c3af02e',
      'microsoft-azure-tls-issuing-ca-05--56f1ca47',
      'microsoft-azure-tls-issuing-ca-05--d0021faa',
      'microsoft-azure-tls-issuing-ca-05--a1dc5d11',
      'microsoft-azure-tls-issuing-ca-06--30e01761',
      'microsoft-azure-tls-issuing-ca-06--8f1fd57f',
      'microsoft-azure-tls-issuing-ca-06--3ff2f489',
      'microsoft-azure-tls-issuing-ca-06--3cd998e3',
    ],
    replacement: [
      'microsoft-azure-rsa-tls-issuing-ca-03--f9388ea2',
      'microsoft-azure-rsa-tls-issuing-ca-03--37461aac',
      'microsoft-azure-rsa-tls-issuing-ca-03--4b3ef664',
      'microsoft-azure-rsa-tls-issuing-ca-04--be68d0ad',
      'microsoft-azure-rsa-tls-issuing-ca-04--7304022c',
      'microsoft-azure-rsa-tls-issuing-ca-04--4734ec19',
      'microsoft-azure-rsa-tls-issuing-ca-07--33825170',
      'microsoft-azure-rsa-tls-issuing-ca-07--0e5f41b6',
      'microsoft-azure-rsa-tls-issuing-ca-07--53e6c1f7',
      'microsoft-azure-rsa-tls-issuing-ca-08--31600991',
      'microsoft-azure-rsa-tls-issuing-ca-08--512c8f3f',
      'microsoft-azure-rsa-tls-issuing-ca-08--233da17f',
    ],
    'root-unchanged': [
      'digicert-global-root-g2--df3c24f9',
      'microsoft-rsa-root-certificate-authority-2017--73a5e64a',
    ],
  },
  chain: {
    root: 'DigiCert Global Root G2',
    before: 'Microsoft Azure TLS Issuing CA 01 / 02 / 05 / 06',
    after: 'Microsoft Azure RSA TLS Issuing CA 03 / 04 / 07 / 08',
    server: '*.blob.core.windows.net',
  },
  products: [
    { en: 'Data Lake Storage Gen2', ja: 'Data Lake Storage Gen2' },
    { en: 'Azure Storage', ja: 'Azure Storage' },
    { en: 'Blob Storage', ja: 'Blob Storage' },
    { en: 'Azure Files', ja: 'Azure Files' },
    { en: 'Table Storage', ja: 'Table Storage' },
    { en: 'Queue Storage', ja: 'Queue Storage' },
    { en: 'static websites', ja: '静的 Web サイト' },
    { en: 'public Azure cloud', ja: 'パブリック Azure クラウド' },
    { en: 'US Government cloud', ja: '米国政府機関向けクラウド' },
    { en: 'Azure China', ja: 'Azure China' },
    { en: 'Microsoft Learn', ja: 'Microsoft Learn' },
    { en: 'App Service', ja: 'App Service' },
    { en: 'DigiCert', ja: 'DigiCert' },
  ],
  history: [
    {
      day: '2026-11-23',
      what: {
        ja: '公開しました。対訳、解説、新旧の証明書の一覧、参考資料。',
        en: 'Published: the aligned text, the explanation, the old and new certificates, the references.',
      },
    },
  ],
};
