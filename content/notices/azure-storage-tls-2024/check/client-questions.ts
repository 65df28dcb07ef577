import type { Question } from '#domain/self-check/flow.ts';

/** Who opens the TLS connection: only that program can pin. */
export const clientQuestions: readonly Question[] = [
  {
    id: 'who',
    title: {
      ja: 'TLS の接続を始めるのは何ですか',
      en: 'What opens the TLS connection?',
    },
    why: {
      ja: '証明書を検証するのは、接続を始める側です。ピン留めはその中にしかありません。誰が直せるかも、これで決まります。',
      en: 'The side that opens the connection validates the certificate. A pin can only be there. This also decides who can fix it.',
    },
    how: {
      developer: {
        ja: 'Azure Storage の URL や接続文字列を読むプログラムを探します。App Service、Functions、VM、AKS で動く自社のコードも「自社のコード」です。',
        en: 'Find the program that reads the Azure Storage URL or connection string. Code of yours that runs in App Service, Functions, a VM or AKS is “our own code” too.',
      },
      infrastructure: {
        ja: 'リソース ログ (StorageBlobLogs など) で、呼び出し元の IP アドレスとユーザー エージェントを見ます。なければ、診断設定で有効にして集めます。',
        en: 'Look at caller IP addresses and user agents in the resource logs (StorageBlobLogs and so on). If there are none, enable them in the diagnostic settings first.',
      },
      askingSomeone: {
        ja: '「このストレージ アカウントには、どのプログラムや製品が接続しますか」とシステムの担当者に尋ねます。',
        en: 'Ask whoever runs the system “Which programs or products connect to this storage account?”',
      },
    },
    examples: [
      {
        ja: '自社で書いた夜間バッチは「自社のコード」、購入したバックアップ装置は「ベンダーの製品」です。',
        en: 'A nightly batch you wrote is “our own code”; a backup appliance you bought is “a vendor’s product”.',
      },
      {
        ja: '暗号化された通信を検査するプロキシがあると、Azure に接続するのはプロキシです。',
        en: 'Where a proxy inspects encrypted traffic, it is the proxy that connects to Azure.',
      },
    ],
    sentences: ['pinning-clients-affected'],
    answers: [
      {
        id: 'own-code',
        label: {
          ja: '自社のコード（App Service、Functions、VM、AKS の中で動くものを含む）',
          en: 'Our own code (also inside App Service, Functions, a VM or AKS)',
        },
        next: 'restricts',
      },
      {
        id: 'sdk',
        label: { ja: '自社のコードから使う Azure SDK', en: 'The Azure SDK, used by our own code' },
        next: 'restricts',
      },
      { id: 'browser', label: { ja: 'ブラウザー', en: 'A browser' }, next: 'restricts' },
      {
        id: 'azure-service',
        label: {
          ja: 'Azure のサービス（Data Factory、Logic Apps、バックアップなど）',
          en: 'An Azure service (Data Factory, Logic Apps, backup and so on)',
        },
        next: 'own-part',
      },
      {
        id: 'tool',
        label: {
          ja: 'AzCopy、Azure Storage Explorer、BlobFuse、Azure CLI、Microsoft のエージェント',
          en: 'AzCopy, Azure Storage Explorer, BlobFuse, the Azure CLI, an agent of Microsoft’s',
        },
        next: 'tool-without-statement',
      },
      {
        id: 'vendor-product',
        label: {
          ja: 'ベンダーの製品、アプライアンス、オープンソースのツール、取引先のシステム',
          en: 'A vendor’s product or appliance, an open-source tool, a partner’s system',
        },
        next: 'vendor-says',
      },
      {
        id: 'network-equipment',
        label: {
          ja: 'TLS 通信を検査またはフィルターするネットワーク機器',
          en: 'Network equipment that inspects or filters TLS',
        },
        next: 'network-checks',
      },
      { id: 'device', label: { ja: '機器やファームウェア', en: 'A device or firmware' }, next: 'firmware' },
      {
        id: 'do-not-know',
        label: { ja: '分からない', en: 'I don’t know' },
        next: 'find-the-client',
        unknown: true,
      },
    ],
    sources: ['jpazpaas-2022', 'qa-1509448', 'post-2023-early'],
  },
  {
    id: 'own-part',
    title: {
      ja: 'そのサービスの中に、自社のコードや証明書の設定がありますか',
      en: 'Does code or a certificate setting of yours take part in that service?',
    },
    why: {
      ja: '調整済みと説明されているのは、Azure のサービス自体です。その中で動く自社のコードは、ほかのクライアントと同じように確認します。',
      en: 'What is described as adjusted is the Azure service itself. Code of your own inside it is checked like any other client.',
    },
    how: {
      developer: {
        ja: '関数、スクリプト、コンテナー イメージ、自社で追加したライブラリがあるかを見ます。',
        en: 'Look for functions, scripts, container images and libraries that you added.',
      },
      infrastructure: {
        ja: '自社のマシンで動く部分と、登録した証明書や証明書ストアがあるかを見ます。',
        en: 'Look for parts that run on your own machines, and for certificates or certificate stores that you registered.',
      },
      askingSomeone: {
        ja: '「このサービスの中で、自社のコードや自社のコンテナーを動かしていますか」と尋ねます。',
        en: 'Ask “Does any code or container of ours run in this service?”',
      },
    },
    examples: [
      {
        ja: 'Functions で動く関数は自社のコードです。設定だけで動くコピー アクティビティは違います。',
        en: 'A function in Functions is code of yours. A copy activity made of settings alone is not.',
      },
      {
        ja: '自社のサーバーに入れるセルフホステッド統合ランタイムは、Microsoft のランタイムです。',
        en: 'A self-hosted integration runtime on your own server is a runtime of Microsoft’s.',
      },
    ],
    sentences: ['pinning-clients-affected'],
    answers: [
      { id: 'nothing-of-ours', label: { ja: '何もない', en: 'Nothing of ours' }, next: 'azure-service' },
      {
        id: 'agent',
        label: {
          ja: '自社のマシンに入れた、Microsoft のエージェントやランタイムがある',
          en: 'An agent or runtime of Microsoft’s is installed on our own machine',
        },
        next: 'tool-without-statement',
      },
      {
        id: 'ours',
        label: {
          ja: '自社のコード、コンテナー、証明書の設定がある',
          en: 'Code, a container or a certificate setting is ours',
        },
        next: 'restricts',
      },
      {
        id: 'do-not-know',
        label: { ja: '分からない', en: 'I don’t know' },
        next: 'ask-development',
        unknown: true,
      },
    ],
    see: ['who-is-affected'],
    sources: ['jpazpaas-2022', 'support-answer'],
  },
  {
    id: 'vendor-says',
    title: { ja: 'ベンダーや提供元は何と言っていますか', en: 'What does the vendor or provider say?' },
    why: {
      ja: '製品の中のピン留めは、外から見えません。Microsoft も、分からない場合はベンダーに確認するよう案内しています。',
      en: 'A pin inside a product cannot be seen from outside. Microsoft, too, sends readers who are unsure to the vendor.',
    },
    how: {
      developer: {
        ja: '製品がどう検証するかをソースや資料で確かめられるなら、「自分で確かめられる」を選びます。設定画面に何もないだけでは、足りません。',
        en: 'If its source or documentation shows how the product validates, choose “we can see for ourselves”. A settings page that shows nothing is not enough.',
      },
      infrastructure: {
        ja: 'ベンダーのサポート サイトで、3SYG-JCG か、証明書の名前を検索します。',
        en: 'Search the vendor’s support site for 3SYG-JCG or for the names of the certificates.',
      },
      askingSomeone: {
        ja: '「分からない」を選ぶと、ベンダーに送る文面が出ます。',
        en: 'Choose “I don’t know”: you get a text to send to the vendor.',
      },
    },
    examples: [
      {
        ja: '製品が CA の一覧を持つ例が、2022 年の別の変更で知られています。',
        en: 'A separate change in 2022 showed a product that holds a list of CAs.',
      },
    ],
    sentences: ['pinning-clients-affected'],
    answers: [
      {
        id: 'not-affected',
        label: {
          ja: '影響を受けないと、書面で回答があった（対応済みのバージョンの場合も）',
          en: 'It says in writing that the product is not affected (or that our version is already updated)',
        },
        next: 'vendor-statement',
      },
      {
        id: 'needs-update',
        label: {
          ja: '更新や証明書の追加が必要と回答があった',
          en: 'It says that an update or a certificate is needed',
        },
        next: 'vendor-update',
      },
      {
        id: 'we-can-see',
        label: {
          ja: '検証のしかたを、ソースや製品の資料で自分で確かめられる',
          en: 'We can see for ourselves how it validates, in its source or documentation',
        },
        next: 'restricts',
      },
      {
        id: 'do-not-know',
        label: {
          ja: '分からない（まだ尋ねていない、回答がない）',
          en: 'I don’t know (not asked yet, or no answer)',
        },
        next: 'ask-vendor',
        unknown: true,
      },
    ],
    see: ['ask-the-vendor'],
    sources: ['qa-1494171', 'pinning-learn-address', 'dell-000192537'],
  },
  {
    id: 'network-checks',
    title: {
      ja: 'その機器は、Azure の証明書の何を見ますか',
      en: 'What does the equipment look at in Azure’s certificate?',
    },
    why: {
      ja: '公式の説明の初期の版は、ピン留めをするネットワーク機器にも触れています。ホスト名だけを見る機器は、この変更と関係しません（本サイトの解釈）。',
      en: 'An early version of the official explanation names networking infrastructure that pins as well. Equipment that looks at host names only has nothing to do with this change (our reading).',
    },
    how: {
      developer: {
        ja: 'クライアントに届く証明書の発行者を見ます。自社や機器の名前なら、機器が通信を検査しています。',
        en: 'Look at the issuer of the certificate that reaches the client. If it is your company or the equipment, the equipment inspects the traffic.',
      },
      infrastructure: {
        ja: '許可の一覧、TLS 検査の設定、信頼する CA の一覧を見ます。',
        en: 'Look at allow lists, at the settings for TLS inspection, and at the list of trusted CAs.',
      },
      askingSomeone: {
        ja: '「プロキシやファイアウォールは、サーバー証明書や CA を一覧で限定していますか」とネットワークの担当者に尋ねます。',
        en: 'Ask the network team “Do the proxy or firewall restrict server certificates or CAs by a list?”',
      },
    },
    examples: [
      {
        ja: '*.blob.core.windows.net をホスト名で許可しているだけなら、「ホスト名か IP アドレスだけ」です。',
        en: 'Allowing *.blob.core.windows.net by name is “host names or IP addresses only”.',
      },
    ],
    sentences: ['pinning-clients-affected'],
    answers: [
      {
        id: 'inspects',
        label: {
          ja: '通信を復号して検査し、Azure の証明書を機器の CA 一覧で検証する',
          en: 'It decrypts and inspects, and validates Azure’s certificate against its own list of CAs',
        },
        next: 'store-holds',
      },
      {
        id: 'lists',
        label: {
          ja: '許可する証明書や発行者を、値で指定している',
          en: 'It names the certificates or issuers it allows, by value',
        },
        next: 'compared',
      },
      {
        id: 'several',
        label: {
          ja: '検査もし、証明書や発行者も値で指定している',
          en: 'It inspects, and also names certificates or issuers by value',
        },
        next: 'check-each',
      },
      {
        id: 'host-names',
        label: { ja: 'ホスト名か IP アドレスだけ', en: 'Host names or IP addresses only' },
        next: 'another-client',
      },
      {
        id: 'do-not-know',
        label: { ja: '分からない', en: 'I don’t know' },
        next: 'ask-network',
        unknown: true,
      },
    ],
    see: ['see-the-certificate'],
    sources: ['post-2023-early'],
  },
  {
    id: 'firmware',
    title: {
      ja: 'その機器のファームウェアは、誰が作りましたか',
      en: 'Who made the firmware of the device?',
    },
    why: {
      ja: '機器は、少数の CA をファームウェアに組み込んでいることがあります（本サイトの解釈）。中身を見られる人に確認します。',
      en: 'Devices may have a few CAs built into their firmware (our reading). Whoever can look inside has to check.',
    },
    how: {
      developer: {
        ja: 'ファームウェアのソースに、証明書や公開キーの値があるかを見ます。',
        en: 'Look in the source of the firmware for certificates or public keys.',
      },
      infrastructure: {
        ja: '機器の台帳で、製造元とファームウェアのバージョンを見ます。',
        en: 'Look up the maker and the firmware version in your inventory.',
      },
      askingSomeone: {
        ja: '「この機器のソフトウェアは、自社と購入先のどちらが作りましたか」と尋ねます。',
        en: 'Ask “Did we or the supplier write the software of this device?”',
      },
    },
    examples: [
      {
        ja: 'マイクロコントローラーに自社で書き込んだプログラムは、自社のものです。',
        en: 'A program that you wrote onto a microcontroller is yours.',
      },
    ],
    sentences: ['pinning-clients-affected'],
    answers: [
      {
        id: 'we-can-see',
        label: { ja: '自社。ソースか設定を見られる', en: 'We did, and can see its source or settings' },
        next: 'restricts',
      },
      { id: 'vendor', label: { ja: '製造元やベンダー', en: 'The maker or a vendor' }, next: 'vendor-says' },
      {
        id: 'do-not-know',
        label: { ja: '分からない', en: 'I don’t know' },
        next: 'ask-vendor',
        unknown: true,
      },
    ],
    sources: ['qa-1494171'],
  },
];
