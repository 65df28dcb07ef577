import type { Outcome } from '#domain/self-check/flow.ts';
import { messages } from './messages.ts';
import { steps } from './steps.ts';

const answered = {
  ja: '回答で事実が分かった場合。この確認をもう一度行うと、判定が決まります。',
  en: 'The answer brings the missing fact. Doing this check again then gives the verdict.',
};

/** The verdicts that ask a question first. None of them says that all is well. */
export const openOutcomes: readonly Outcome[] = [
  {
    id: 'find-the-destination',
    verdict: 'under-investigation',
    justification: 'not-known',
    title: {
      ja: '要調査です。まず、接続先と接続方法を確かめます。',
      en: 'To be investigated. First find out where and how it connects.',
    },
    because: {
      ja: '影響の有無は、クラウド、サービス、接続方法で変わります。分からないまま「影響なし」とはしません。',
      en: 'Whether there is an impact depends on cloud, service and kind of connection. What is not known is not called “not affected”.',
    },
    sentences: ['certificates-expire', 'roll-out-begins'],
    steps: [
      {
        text: {
          ja: '設定から、接続文字列か URL を探します。',
          en: 'Find the connection string or URL in the settings.',
        },
      },
      steps.sendMessage,
      steps.checkAgain,
    ],
    wouldChange: [answered],
    sources: ['mail', 'post-2023'],
    certainty: 'our-reading',
    messages: [messages.infrastructure],
  },
  {
    id: 'blob-nfs3',
    verdict: 'under-investigation',
    justification: 'no-statement-found',
    title: {
      ja: '要調査です。NFS 3.0 についての資料が見つかっていません。',
      en: 'To be investigated. No statement about NFS 3.0 was found.',
    },
    because: {
      ja: 'Blob Storage の NFS 3.0 が、この変更の影響を受けるかどうかを述べた資料は見つかっていません。',
      en: 'No source was found that says whether NFS 3.0 of Blob Storage is affected by this change.',
    },
    sentences: ['certificates-expire', 'roll-out-begins'],
    steps: [
      {
        text: {
          ja: 'マウントの設定で、TLS や stunnel を使っているかを見ます。使っていなければ、「TLS なし」として確認し直します。',
          en: 'See in the mount settings whether TLS or stunnel is used. If not, check again as “without TLS”.',
        },
      },
      steps.sendMessage,
      steps.checkAgain,
    ],
    wouldChange: [
      {
        ja: 'TLS を使っていないと分かった場合。',
        en: 'It turns out that TLS is not used.',
      },
    ],
    sources: ['mail'],
    certainty: 'our-reading',
    messages: [messages.infrastructure],
  },
  {
    id: 'another-certificate',
    verdict: 'under-investigation',
    justification: 'another-chain',
    title: {
      ja: '要調査です。クライアントに見えるのは、別の証明書です。',
      en: 'To be investigated. The client sees another certificate.',
    },
    because: {
      ja: 'CDN、Front Door、独自ドメインを通すと、届く証明書は Azure Storage のものではありません。この通知は、その証明書について述べていません。ピン留めがあれば、別の更新で止まる可能性があります。',
      en: 'Through a CDN, Front Door or a domain of your own, the certificate that arrives is not that of Azure Storage. The notice says nothing about it. If it is pinned, another renewal may stop the connection.',
    },
    sentences: ['roll-out-begins'],
    steps: [
      steps.seeCertificate,
      {
        text: {
          ja: 'クライアントがその証明書や発行者をピン留めしていないかを調べます。',
          en: 'Find out whether the client pins that certificate or its issuer.',
        },
        see: 'search-the-source',
      },
      steps.otherNotices,
      steps.sendMessage,
    ],
    wouldChange: [
      {
        ja: 'ストレージ アカウントのホスト名で直接接続していると分かった場合。確認を続けられます。',
        en: 'It turns out to connect directly by the host name of the storage account. The check can go on then.',
      },
    ],
    sources: ['managed-tls', 'post-2023'],
    certainty: 'our-reading',
    messages: [messages.infrastructure, messages.development],
  },
  {
    id: 'another-client',
    verdict: 'under-investigation',
    justification: 'another-client',
    title: {
      ja: '要調査です。確認する相手は、別のプログラムです。',
      en: 'To be investigated. Another program is the one to check.',
    },
    because: {
      ja: '証明書を検証するのは、Azure Storage との TLS 接続を始めるプログラムです。リバース プロキシがあればそれを、機器が証明書を見ないなら、その後ろのアプリケーションを確認します。',
      en: 'The program that opens the TLS connection to Azure Storage validates the certificate. Check the reverse proxy if there is one. If the equipment does not look at certificates, check the application behind it.',
    },
    sentences: ['pinning-clients-affected'],
    steps: [
      {
        text: {
          ja: '接続を始めるプログラムを選び、この確認を最初から行います。',
          en: 'Take the program that opens the connection, and begin this check again for it.',
        },
      },
      steps.sendMessage,
    ],
    wouldChange: [answered],
    sources: ['pinning-learn-address', 'post-2023-early'],
    certainty: 'our-reading',
    messages: [messages.infrastructure],
  },
  {
    id: 'find-the-client',
    verdict: 'under-investigation',
    justification: 'not-known',
    title: {
      ja: '要調査です。接続しているものを洗い出します。',
      en: 'To be investigated. Find out what connects.',
    },
    because: {
      ja: 'ピン留めは、接続する側のプログラムにあります。メールが届いたことは、Azure Storage を使っていることを示すだけです。接続するものが分からなければ、「影響なし」とは言えません。',
      en: 'A pin is in the program that connects. The mail only shows that you use Azure Storage. As long as it is not known what connects, it cannot be called “not affected”.',
    },
    sentences: ['why-you-receive', 'pinning-clients-affected'],
    steps: [
      {
        text: {
          ja: 'リソース ログ (StorageBlobLogs など) で、呼び出し元の IP アドレスとユーザー エージェントを集めます。なければ、診断設定で有効にします。',
          en: 'Collect caller IP addresses and user agents from the resource logs (StorageBlobLogs and so on). If there are none, enable them in the diagnostic settings.',
        },
      },
      {
        text: {
          ja: '年に数回のバッチ、災害対策用の環境、予備の機器も数えます。',
          en: 'Count batches that run a few times a year, disaster recovery sites and spare devices too.',
        },
        see: 'mail-found-today',
      },
      steps.sendMessage,
      steps.checkAgain,
    ],
    wouldChange: [answered],
    sources: ['qa-1509448', 'post-2023'],
    certainty: 'our-reading',
    messages: [messages.infrastructure, messages.development],
  },
  {
    id: 'tool-without-statement',
    verdict: 'under-investigation',
    justification: 'no-statement-found',
    title: {
      ja: '要調査です。このツールについての資料が見つかっていません。',
      en: 'To be investigated. No statement about this tool was found.',
    },
    because: {
      ja: 'AzCopy、Azure Storage Explorer、BlobFuse、Azure CLI や、自社のマシンに入れる Microsoft のエージェントについて、ピン留めの有無を述べた資料は見つかっていません。',
      en: 'No source was found that says whether AzCopy, Azure Storage Explorer, BlobFuse, the Azure CLI or agents of Microsoft’s on your own machines pin.',
    },
    sentences: ['pinning-clients-affected'],
    steps: [
      steps.confirmConnection,
      {
        text: {
          ja: '環境変数 SSL_CERT_FILE、REQUESTS_CA_BUNDLE や、ツールの設定で、独自の CA ファイルを指定していないかを見ます。',
          en: 'See whether the environment variables SSL_CERT_FILE and REQUESTS_CA_BUNDLE or the settings of the tool name a CA file of your own.',
        },
        see: 'look-inside-stores',
      },
      {
        text: {
          ja: 'CA ファイルの指定があれば、「自社のコード」の「独自の証明書ストア」として、この確認をもう一度行います。',
          en: 'If a CA file is named, do this check again as “our own code” with “a certificate store of its own”.',
        },
      },
      steps.sendMessage,
      steps.closeInvestigation,
    ],
    wouldChange: [
      {
        ja: 'ピン留めの有無を述べた公式の資料が見つかった場合。',
        en: 'An official statement is found that says whether the tool pins.',
      },
    ],
    sources: ['post-2023', 'pinning-learn-address'],
    certainty: 'our-reading',
    messages: [messages.infrastructure],
  },
  {
    id: 'ask-vendor',
    verdict: 'under-investigation',
    justification: 'not-known',
    title: {
      ja: '要調査です。ベンダーに尋ねてください。',
      en: 'To be investigated. Ask the vendor.',
    },
    because: {
      ja: '製品の中のピン留めは外から見えません。製品が CA の一覧を持つ例は、2022 年の別の変更で知られています。',
      en: 'A pin inside a product cannot be seen from outside. A product that holds a list of CAs is known from a separate change in 2022.',
    },
    sentences: ['pinning-clients-affected'],
    steps: [steps.askVendor, steps.confirmConnection, steps.checkAgain],
    wouldChange: [answered],
    sources: ['qa-1494171', 'pinning-learn-address', 'dell-000192537'],
    certainty: 'official',
    messages: [messages.vendor],
  },
  {
    id: 'ask-network',
    verdict: 'under-investigation',
    justification: 'not-known',
    title: {
      ja: '要調査です。ネットワークの担当者に尋ねてください。',
      en: 'To be investigated. Ask the network team.',
    },
    because: {
      ja: '機器が旧 CA だけを受け入れていると、影響を受けます。公式の説明の初期の版は、ネットワーク機器のピン留めにも触れていました。',
      en: 'Equipment that accepts only the old CAs is affected. An early version of the official explanation names networking infrastructure that pins.',
    },
    sentences: ['pinning-clients-affected'],
    steps: [steps.sendMessage, steps.seeCertificate, steps.confirmConnection, steps.checkAgain],
    wouldChange: [answered],
    sources: ['post-2023-early', 'post-2023'],
    certainty: 'our-reading',
    messages: [messages.infrastructure, messages.vendor],
  },
  {
    id: 'ask-development',
    verdict: 'under-investigation',
    justification: 'not-known',
    title: {
      ja: '要調査です。コードと設定を調べます。',
      en: 'To be investigated. Look at code and settings.',
    },
    because: {
      ja: 'ピン留めの有無は、コードと設定を見なければ分かりません。ピン留めの実装に統一された標準がなく、検出方法を直接は案内できないと、Microsoft も説明しています。',
      en: 'Only code and settings show whether something is pinned. Microsoft, too, says that there is no single standard for pinning, and that it cannot offer direct guidance in detecting it.',
    },
    sentences: ['pinning-clients-affected', 'pinning-no-best-practice'],
    steps: [
      steps.searchSource,
      steps.lookInsideStores,
      steps.sendMessage,
      steps.confirmConnection,
      steps.checkAgain,
    ],
    wouldChange: [answered],
    sources: ['pinning-learn', 'pinning-learn-address', 'qa-1494171'],
    certainty: 'official',
    messages: [messages.development],
  },
  {
    id: 'check-each',
    verdict: 'under-investigation',
    justification: 'several-conditions',
    title: {
      ja: '要調査です。条件を一つずつ確認します。',
      en: 'To be investigated. Check the conditions one by one.',
    },
    because: {
      ja: 'すべての条件が必要なら、一つでも「影響あり」があれば接続に失敗します。どれか一つでよい条件なら、一つでも「影響なし」があれば接続は続きます。本サイトの解釈です。',
      en: 'Where all conditions must match, one that is “affected” is enough for the connection to fail. Where one is enough, one that is “not affected” keeps the connection. This is our reading.',
    },
    sentences: ['act-by-deadline'],
    steps: [
      {
        text: {
          ja: '条件を書き出し、一つずつこの確認を行います。比べる対象に入らないルートは、ないものとして数えます。',
          en: 'List the conditions, and do this check for each. Count a root that is not compared as absent.',
        },
      },
      {
        text: {
          ja: 'すべてが必要なら、最も悪い判定を採ります。「要調査」が残れば、要調査のままです。',
          en: 'Where all must match, take the worst verdict. As long as one is to be investigated, so is the whole.',
        },
      },
      steps.sendMessage,
    ],
    wouldChange: [answered],
    sources: ['pinning-learn-address', 'pinning-learn'],
    certainty: 'our-reading',
    messages: [messages.development],
  },
  {
    id: 'identify-certificates',
    verdict: 'under-investigation',
    justification: 'not-known',
    title: {
      ja: '要調査です。どの証明書を指すのかを調べます。',
      en: 'To be investigated. Find out which certificates are meant.',
    },
    because: {
      ja: '受け入れる証明書を限定していますが、どの証明書かが分かっていません。DigiCert Global Root G2 なら影響はなく、旧 CA だけなら影響があります。',
      en: 'What is accepted is restricted, but it is not known to which certificates. DigiCert Global Root G2 would not be affected; old CAs alone would be.',
    },
    sentences: ['act-by-deadline'],
    steps: [
      steps.compareWithList,
      steps.lookInsideStores,
      steps.seeCertificate,
      steps.sendMessage,
      steps.checkAgain,
    ],
    wouldChange: [answered],
    sources: ['ca-details', 'certificate-bytes', 'pinning-learn-address'],
    certainty: 'our-reading',
    messages: [messages.development],
  },
  {
    id: 'subject-name',
    verdict: 'under-investigation',
    justification: 'no-statement-found',
    title: {
      ja: '要調査です。サブジェクト識別名や共通名は、更新で変わることがあります。',
      en: 'To be investigated. A renewal may change the subject name or common name.',
    },
    because: {
      ja: 'サーバー証明書のサブジェクト識別名には、ホスト名のほかに組織や所在地が入ることがあります。更新後も同じだと述べた資料は見つかっていません。',
      en: 'Besides the host name, the subject name of a server certificate may hold an organisation and a place. No source was found that says that these stay the same.',
    },
    sentences: ['certificates-expire', 'act-by-deadline'],
    steps: [
      steps.seeCertificate,
      {
        text: {
          ja: '提示されるサブジェクトを、比べている値と見比べます。',
          en: 'Compare the subject presented with the value in the code.',
        },
      },
      {
        text: {
          ja: 'この比較を外し、ホスト名の確認に任せます。',
          en: 'Remove the comparison and rely on the check of the host name.',
        },
        see: 'stop-pinning',
      },
      steps.sendMessage,
      steps.closeInvestigation,
    ],
    wouldChange: [
      {
        ja: '比べているのが、接続先のホスト名だけ（ふつうの検証と同じ照合）だと分かった場合。',
        en: 'It turns out that only the host name that is connected to is compared, as ordinary validation does.',
      },
    ],
    sources: ['pinning-learn-address', 'jpazpaas-2022-pinning'],
    certainty: 'our-reading',
    messages: [messages.development],
  },
  {
    id: 'other-roots',
    verdict: 'under-investigation',
    justification: 'other-certificates',
    title: {
      ja: '要調査です。DigiCert Global Root G2 がありません。',
      en: 'To be investigated. DigiCert Global Root G2 is missing.',
    },
    because: {
      ja: '「ルートは変わらない」という公式の説明は、DigiCert Global Root G2 についてのものです。Baltimore CyberTrust Root だけなら、別の変更（ルートの移行）の対象でした。自社やプロキシの CA だけなら、Azure に接続しているのはプロキシです。プロキシについて確認し直してください。',
      en: 'The official statement that the root does not change is about DigiCert Global Root G2. A client with Baltimore CyberTrust Root alone was concerned by another change, the move of the root. With only a CA of your company or proxy, it is the proxy that connects to Azure: check again for the proxy.',
    },
    sentences: ['act-by-deadline'],
    steps: [
      steps.confirmConnection,
      steps.seeCertificate,
      steps.rootsIntoStore,
      steps.sendMessage,
      steps.closeInvestigation,
    ],
    wouldChange: [
      {
        ja: '検証を有効にした接続で、提示されるチェーンの頂点が、登録したルートだと確かめられた場合。',
        en: 'A connection with validation on shows that the chain presented ends in a root that is accepted.',
      },
    ],
    sources: ['post-2023', 'post-2022', 'ca-details'],
    certainty: 'our-reading',
    messages: [messages.development],
  },
  {
    id: 'one-variant',
    verdict: 'under-investigation',
    justification: 'variant-unverified',
    title: {
      ja: '要調査です。接続して、提示される証明書を確かめます。',
      en: 'To be investigated. Connect, and see which certificate is presented.',
    },
    because: {
      ja: 'DigiCert が署名した新 CA の証明書を、一部またはすべて受け入れていません。DigiCert が署名した証明書が提示された期間は、一致しなかった可能性があります。そちらは 2026 年 8 月 25 日 (UTC) に期限が切れましたが、いま何が提示されるかは確認できていません。',
      en: 'Some or all certificates of the new CAs signed by DigiCert are not accepted. While those signed by DigiCert were presented, they may not have matched. Those expired on 25 August 2026 (UTC), but what is presented now is unverified.',
    },
    sentences: ['add-issuing-cas'],
    steps: [
      steps.confirmConnection,
      steps.seeCertificate,
      steps.pinRoots,
      steps.sendMessage,
      steps.closeInvestigation,
    ],
    wouldChange: [
      {
        ja: '提示される中間証明書が、登録したものと同じだと確かめられた場合。',
        en: 'The intermediate presented is shown to be one that is accepted.',
      },
      {
        ja: '比べているのが公開キーか名前だった場合。どちらの署名でも同じです。',
        en: 'What is compared turns out to be a public key or a name. Both signatures share those.',
      },
    ],
    sources: ['certificate-bytes', 'ca-details'],
    certainty: 'our-reading',
    messages: [messages.development],
  },
  {
    id: 'expired-in-store',
    verdict: 'under-investigation',
    justification: 'variant-unverified',
    title: {
      ja: '要調査です。期限切れの証明書の扱いは、製品によります。',
      en: 'To be investigated. Products treat expired certificates differently.',
    },
    because: {
      ja: '試験用の CA では、Java 17 は期限切れの中間証明書を信頼の起点として受け入れ、curl と Wget は拒否しました。',
      en: 'In our tests with a test CA, Java 17 accepted an expired intermediate as trust anchor; curl and Wget refused it.',
    },
    sentences: ['add-issuing-cas'],
    steps: [steps.confirmConnection, steps.rootsIntoStore, steps.sendMessage, steps.closeInvestigation],
    wouldChange: [{ ja: 'ストアにルート証明書を入れた場合。', en: 'The roots are put into the store.' }],
    sources: ['own-tests', 'certificate-bytes'],
    certainty: 'our-reading',
    messages: [messages.development],
  },
  {
    id: 'azure-stack',
    verdict: 'under-investigation',
    justification: 'no-statement-found',
    title: {
      ja: '要調査です。この環境についての資料が見つかっていません。',
      en: 'To be investigated. No statement about this environment was found.',
    },
    because: {
      ja: 'Azure Stack Hub など、自社で動かす Azure の証明書は、この通知に書かれていません。証明書は、自社で用意していることもあります。',
      en: 'The notice says nothing about certificates of Azure that you run yourselves, such as Azure Stack Hub. Those may be certificates of your own.',
    },
    sentences: ['roll-out-begins'],
    steps: [
      steps.seeCertificate,
      steps.sendMessage,
      {
        text: {
          ja: '発行者が旧 CA でも新 CA でもなければ、その日付と結果を記録し、調査を終えます（本サイトの解釈）。',
          en: 'If the issuer is neither an old nor a new CA, record date and result and close the investigation (our reading).',
        },
      },
    ],
    wouldChange: [
      {
        ja: '提示される証明書の発行者が、旧 CA でも新 CA でもないと確かめられた場合。',
        en: 'The issuer of the certificate presented is shown to be neither an old nor a new CA.',
      },
    ],
    sources: ['mail', 'post-2023'],
    certainty: 'our-reading',
    messages: [messages.infrastructure],
  },
  {
    id: 'other-certificates',
    verdict: 'under-investigation',
    justification: 'other-certificates',
    title: {
      ja: '要調査です。指定しているのは、この通知にない証明書です。',
      en: 'To be investigated. What is named is outside this notice.',
    },
    because: {
      ja: '旧 CA でも新 CA でもないものだけを受け入れるなら、Azure Storage への接続は条件に合わないはずです。その指定が、別の接続先や別の世代のためのものかを確かめます。',
      en: 'If only something other than the old and new CAs is accepted, connections to Azure Storage should not match. Find out whether the rule is for another destination or another generation.',
    },
    sentences: ['act-by-deadline'],
    steps: [
      steps.compareWithList,
      {
        text: {
          ja: 'その指定が、どのホストへの接続に使われるかをコードで確かめます。',
          en: 'See in the code which host the rule is used for.',
        },
      },
      steps.confirmConnection,
      steps.stopPinning,
      steps.pinRoots,
      steps.sendMessage,
    ],
    wouldChange: [
      {
        ja: 'その指定が、Azure Storage への接続に使われていないと分かった場合。',
        en: 'It turns out that the rule is not used for connections to Azure Storage.',
      },
    ],
    sources: ['ca-details', 'certificate-bytes', 'qa-1494171'],
    certainty: 'our-reading',
    messages: [messages.development],
  },
];
