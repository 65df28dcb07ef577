import type { Outcome } from '#domain/self-check/flow.ts';
import { steps } from './steps.ts';

const pinAdded = {
  ja: '証明書や CA を値で比べる処理、設定、独自の証明書ストアが見つかった場合。',
  en: 'A comparison by value, a setting or a certificate store of its own is found.',
};

const usesHttps = {
  ja: '同じアプリケーションが HTTPS でも Azure Storage に接続する場合。その接続を確認します。',
  en: 'The same application connects to Azure Storage over HTTPS too. Check that connection.',
};

/** The verdicts that end the matter for this notice. */
export const clearOutcomes: readonly Outcome[] = [
  {
    id: 'other-cloud',
    verdict: 'out-of-scope',
    justification: 'cloud-not-changed',
    title: {
      ja: '対象外です。このクラウドでは何も変わりません。',
      en: 'Out of scope. Nothing changes in this cloud.',
    },
    because: {
      ja: '変更の対象は、パブリック Azure クラウドと米国政府機関向けクラウドです。Azure China など、ほかのソブリン クラウドに変更はないと公式に説明されています。',
      en: 'The change is in the public Azure cloud and the US Government cloud. The official explanation says that nothing changes in other sovereign clouds such as Azure China.',
    },
    sentences: ['roll-out-begins'],
    steps: [steps.keepResult],
    wouldChange: [
      {
        ja: '対象のクラウドにあるストレージ アカウントにも接続する場合。',
        en: 'The application also connects to a storage account in a cloud that is in scope.',
      },
    ],
    sources: ['mail', 'post-2023'],
    certainty: 'official',
  },
  {
    id: 'other-products',
    verdict: 'out-of-scope',
    justification: 'service-not-named',
    title: {
      ja: '対象外です。Azure Storage に接続していません。',
      en: 'Out of scope. It does not connect to Azure Storage.',
    },
    because: {
      ja: '通知が挙げるのは、Blob Storage、Azure Files、Table Storage、Queue Storage、静的 Web サイト、Data Lake Storage Gen2 です。ほかの製品の証明書については、何も述べていません。',
      en: 'The notice names Blob Storage, Azure Files, Table Storage, Queue Storage, static websites and Data Lake Storage Gen2. It says nothing about the certificates of other products.',
    },
    sentences: ['why-you-receive', 'roll-out-begins'],
    steps: [steps.keepResult, steps.otherNotices],
    wouldChange: [
      {
        ja: 'その製品が、自社のストレージ アカウントを裏で使っている場合。接続するのが Azure のサービスか自社のコードかを確認します。',
        en: 'The product uses a storage account of yours behind the scenes. Check whether an Azure service or your own code connects.',
      },
    ],
    sources: ['mail', 'post-2023'],
    certainty: 'official',
  },
  {
    id: 'sftp',
    verdict: 'out-of-scope',
    justification: 'not-tls',
    title: {
      ja: '対象外です。SFTP は TLS 証明書を使いません。',
      en: 'Out of scope. SFTP does not use TLS certificates.',
    },
    because: {
      ja: 'SFTP のクライアントが確認するのは、SSH ホスト キーです。通知の対象のサービスにも含まれません。',
      en: 'An SFTP client checks SSH host keys. SFTP is not among the services of the notice either.',
    },
    sentences: ['certificates-expire', 'roll-out-begins'],
    steps: [steps.keepResult],
    wouldChange: [usesHttps],
    sources: ['sftp-host-keys', 'mail'],
    certainty: 'our-reading',
  },
  {
    id: 'smb',
    verdict: 'not-affected',
    justification: 'no-server-certificate',
    title: {
      ja: '影響はありません。SMB は独自の方式で暗号化します。',
      en: 'Not affected. SMB encrypts in a way of its own.',
    },
    because: {
      ja: 'Azure Files の SMB の説明に、TLS 証明書の記載はありません。「SMB は影響なし」と明記した資料も見つかっていません。本サイトの解釈です。',
      en: 'The page on SMB in Azure Files mentions no TLS certificate. A statement that SMB is not affected was not found. This is our reading.',
    },
    sentences: ['certificates-expire', 'roll-out-begins'],
    steps: [steps.keepResult],
    wouldChange: [usesHttps],
    sources: ['files-smb'],
    certainty: 'our-reading',
  },
  {
    id: 'no-tls',
    verdict: 'not-affected',
    justification: 'no-server-certificate',
    title: { ja: '影響はありません。TLS を使っていません。', en: 'Not affected. TLS is not used.' },
    because: {
      ja: 'TLS を使わない接続では、サーバー証明書を受け取らず、比べることもありません。本サイトの解釈です。',
      en: 'A connection without TLS receives no server certificate and compares none. This is our reading.',
    },
    sentences: ['certificates-expire'],
    steps: [
      {
        text: {
          ja: '通信が暗号化されていないことに問題がないか、管理者と確認します。',
          en: 'Check with the administrator that it is acceptable to send this data unencrypted.',
        },
      },
      steps.keepResult,
    ],
    wouldChange: [
      {
        ja: 'HTTPS や、転送中の暗号化を使うマウントに切り替えた場合。',
        en: 'The application moves to HTTPS or to a mount with encryption in transit.',
      },
    ],
    sources: ['mail'],
    certainty: 'our-reading',
  },
  {
    id: 'nfs-helper',
    verdict: 'not-affected',
    justification: 'root-trusted',
    title: {
      ja: 'この通知の影響はありません。ヘルパーはルートだけを信頼しています。',
      en: 'Not affected by this notice. The helper trusts the root only.',
    },
    because: {
      ja: 'AZNFS のスクリプトが stunnel に渡すのは、DigiCert Global Root G2 だけです。このルートは変わりません。スクリプトを読んだ結果で、公式の記載は見つかっていません。',
      en: 'The AZNFS script gives stunnel DigiCert Global Root G2 only. This root does not change. That is what the script shows; an official statement was not found.',
    },
    sentences: ['act-by-deadline'],
    steps: [
      {
        text: {
          ja: '今日、マウントできるかを確かめます。',
          en: 'See whether the share can be mounted today.',
        },
      },
      {
        text: {
          ja: 'AZNFS を最新のバージョンに保ちます。ルートが変わると、マウントできなくなるためです。',
          en: 'Keep AZNFS up to date: when the root changes, the mount fails.',
        },
      },
      steps.keepResult,
    ],
    wouldChange: [
      { ja: 'stunnel の CAFile を変えた場合。', en: 'CAFile of stunnel is changed.' },
      {
        ja: 'Azure Storage のチェーンの頂点が、ほかのルートに変わった場合。',
        en: 'The chain of Azure Storage ends in another root.',
      },
    ],
    sources: ['aznfs-mount', 'post-2023'],
    certainty: 'our-reading',
  },
  {
    id: 'azure-service',
    verdict: 'not-affected',
    justification: 'provider-adjusted',
    title: {
      ja: '影響はありません。Azure のサービス自体は調整済みと説明されています。',
      en: 'Not affected. Azure services themselves are described as adjusted.',
    },
    because: {
      ja: '2022 年の同種の変更について Microsoft のサポート チームが、この通知について第三者が、Azure のサービスは「基本的に」影響がないよう調整済みと説明しています。サービスごとの公式の記載は見つかっていません。',
      en: 'Microsoft’s support team, about a similar change in 2022, and a third party, about this notice, describe Azure services as “basically” adjusted so that there is no impact. An official statement for each service was not found.',
    },
    sentences: ['pinning-clients-affected'],
    steps: [steps.keepResult],
    wouldChange: [
      {
        ja: 'サービスの中で、自社のコードや自社で用意したコンテナーが Azure Storage に接続する場合。',
        en: 'Code or a container of yours inside the service connects to Azure Storage.',
      },
      {
        ja: 'サービスのエージェントやランタイムが、自社のマシンで動く場合。それについての資料は見つかっていません。',
        en: 'An agent or runtime of the service runs on your own machine. No statement about those was found.',
      },
    ],
    sources: ['jpazpaas-2022', 'support-answer'],
    certainty: 'our-reading',
  },
  {
    id: 'no-restriction',
    verdict: 'not-affected',
    justification: 'no-pinning',
    title: { ja: '影響はありません。ピン留めをしていません。', en: 'Not affected. Nothing is pinned.' },
    because: {
      ja: '影響を受けるのは、証明書や CA を明示的に指定しているクライアントだけです。ルート証明書が変わらないので、既定の検証は新しい中間証明書も受け入れます。Azure SDK の開発チームも、SDK はピン留めをしないと回答しています（2020 年 11 月 6 日）。',
      en: 'Only clients that name certificates or CAs explicitly are affected. The root does not change, so default validation accepts the new intermediates. The Azure SDK team, too, answered that the SDKs do not pin (6 November 2020).',
    },
    sentences: ['pinning-clients-affected', 'pinning-no-best-practice'],
    steps: [steps.keepResult],
    wouldChange: [
      {
        ja: 'ストアが古く、Microsoft RSA Root Certificate Authority 2017 がない場合。',
        en: 'The store is old and lacks Microsoft RSA Root Certificate Authority 2017.',
      },
      {
        ja: '途中のプロキシが TLS を検査している場合。プロキシについても確認します。',
        en: 'A proxy in between inspects TLS. Check the proxy as well.',
      },
      pinAdded,
      {
        ja: 'OS や実行環境のストアから、DigiCert Global Root G2 が外されている場合。',
        en: 'DigiCert Global Root G2 was removed from the store of the operating system or runtime.',
      },
    ],
    sources: ['post-2023', 'qa-1509448', 'jpazpaas-2022', 'sdk-net-16614'],
    certainty: 'official',
  },
  {
    id: 'validation-off',
    verdict: 'not-affected',
    justification: 'nothing-compared',
    title: {
      ja: 'この変更の影響はありません。ただし、検証を有効に戻してください。',
      en: 'Not affected by this change. But switch validation on again.',
    },
    because: {
      ja: '何も比べていないので、証明書が変わっても接続は続きます。これはピン留めではなく、偽のサーバーも受け入れる状態です。本サイトの解釈です。',
      en: 'Nothing is compared, so the connection goes on when certificates change. That is not pinning; it accepts a false server too. This is our reading.',
    },
    sentences: ['pinning-clients-affected'],
    steps: [
      {
        text: {
          ja: '検証を無効にしている指定やコールバックを外し、既定の検証で接続を試します。',
          en: 'Remove the setting or callback that switches validation off, and try to connect with default validation.',
        },
        see: 'stop-pinning',
      },
      {
        text: {
          ja: '失敗したら、エラーの文言から原因を調べます。検証を切ったままにはしません。',
          en: 'If that fails, find the cause from the error message. Do not leave validation off.',
        },
        see: 'something-broke',
      },
      steps.keepResult,
    ],
    wouldChange: [
      {
        ja: '検証を無効にしたまま、拇印や公開キーを比べている箇所が見つかった場合。',
        en: 'A place is found that compares a thumbprint or public key with validation off.',
      },
      {
        ja: '検証を有効に戻し、独自の証明書ストアを使う場合。',
        en: 'Validation is switched on again with a certificate store of its own.',
      },
    ],
    sources: ['post-2023', 'pinning-learn'],
    certainty: 'our-reading',
  },
  {
    id: 'root-in-store',
    verdict: 'not-affected',
    justification: 'root-trusted',
    title: {
      ja: 'この通知の影響はありません。ルート証明書から検証しています。',
      en: 'Not affected by this notice. Validation starts from the root.',
    },
    because: {
      ja: 'DigiCert Global Root G2 は、この通知では変わりません。試験用の CA では、ルートがあるストアは、中間証明書が変わったあとも接続が続きました。旧 CA の証明書が並んでいても同じです。',
      en: 'DigiCert Global Root G2 does not change with this notice. In our tests with a test CA, a store with the root kept connecting after the intermediate changed, with or without old CAs beside it.',
    },
    sentences: ['act-by-deadline', 'add-issuing-cas'],
    steps: [
      steps.confirmConnection,
      {
        text: {
          ja: '独自のストアに Microsoft RSA Root Certificate Authority 2017 がなければ、入れます。OS の既定のストアなら、OS の更新を適用します。新 CA の証明書のうち期限内のものは、このルートが署名しています。',
          en: 'If a store of your own lacks Microsoft RSA Root Certificate Authority 2017, put it in. For the default store of the operating system, apply its updates. This root signed those certificates of the new CAs that have not expired.',
        },
        see: 'pin-roots',
      },
      steps.keepResult,
    ],
    wouldChange: [
      {
        ja: 'ストアのほかに、証明書を値で比べる処理もある場合。',
        en: 'Besides the store, something compares certificates by value.',
      },
      {
        ja: 'Azure Storage のチェーンの頂点が、ストアにないルートに変わった場合。',
        en: 'The chain of Azure Storage ends in a root that is not in the store.',
      },
    ],
    sources: ['own-tests', 'post-2023', 'certificate-bytes'],
    certainty: 'our-reading',
  },
  {
    id: 'root-only',
    verdict: 'not-affected',
    justification: 'root-unchanged',
    title: {
      ja: 'この通知の影響はありません。ルート証明書は変わりません。',
      en: 'Not affected by this notice. The root does not change.',
    },
    because: {
      ja: 'ルート証明書に変更はなく、ルートをピン留めしていても接続は続くはずだと公式に説明されています。ただし、新 CA 4 件の証明書のうち DigiCert Global Root G2 が署名したものは、2026 年 8 月 25 日 (UTC) に期限が切れました。',
      en: 'The official explanation says that there is no change to the root, and that a connection should continue even if the root is pinned. But those certificates of the 4 new CAs that DigiCert Global Root G2 signed expired on 25 August 2026 (UTC).',
    },
    sentences: ['act-by-deadline', 'pinning-clients-affected'],
    steps: [steps.confirmConnection, steps.pinRoots, steps.otherNotices, steps.keepResult],
    wouldChange: [
      {
        ja: 'ルートのほかに、中間証明書やサーバー証明書も一致しなければならない場合。',
        en: 'An intermediate or the server certificate must match as well.',
      },
      {
        ja: '別の変更でルートが変わった場合。2024 年 9 月末までの予定だったルートの移行（Baltimore CyberTrust Root から）や、Microsoft TLS RSA Root G2 につながる次の世代の CA です。',
        en: 'Another change moves the root: the move from Baltimore CyberTrust Root, planned until the end of September 2024, or the next generation of CAs below Microsoft TLS RSA Root G2.',
      },
    ],
    sources: ['post-2023', 'qa-1509448', 'post-2022', 'ca-details', 'certificate-bytes'],
    certainty: 'official',
  },
  {
    id: 'root-among-pins',
    verdict: 'not-affected',
    justification: 'root-unchanged',
    title: {
      ja: 'この通知の影響はありません。変わらないルートも受け入れています。',
      en: 'Not affected by this notice. The unchanged root is accepted too.',
    },
    because: {
      ja: 'どれか一つと一致すればよく、その中の DigiCert Global Root G2 は変わりません。旧 CA の値は、もう一致しないだけです。本サイトの解釈です。',
      en: 'One match is enough, and DigiCert Global Root G2 among them does not change. The values of the old CAs merely no longer match. This is our reading.',
    },
    sentences: ['act-by-deadline'],
    steps: [steps.confirmConnection, steps.pinRoots, steps.keepResult],
    wouldChange: [
      {
        ja: '組み立てられるチェーンの頂点が Microsoft RSA Root Certificate Authority 2017 で、それも新 CA も受け入れていない場合。',
        en: 'The chain that is built ends in Microsoft RSA Root Certificate Authority 2017, and neither it nor the new CAs are accepted.',
      },
      {
        ja: 'すべての値が一致しなければならない場合。',
        en: 'All values must match.',
      },
      {
        ja: 'ルートが、チェーンの中で比べられていない場合。サーバーはふつうルートを送りません。',
        en: 'The root is not compared at all: the server usually does not send it.',
      },
    ],
    sources: ['certificate-bytes', 'post-2023', 'okhttp-pinner'],
    certainty: 'our-reading',
  },
  {
    id: 'all-replacements',
    verdict: 'not-affected',
    justification: 'replacements-accepted',
    title: {
      ja: 'この通知の影響はありません。新 CA 4 件を受け入れています。',
      en: 'Not affected by this notice. All 4 new CAs are accepted.',
    },
    because: {
      ja: '新 CA のどれが提示されても一致します。名前と公開キーは、どのルートが署名した証明書でも同じです。証明書から計算した結果です。Azure Storage がいまどの CA の証明書を提示するかは、確認できていません。',
      en: 'Whichever new CA is presented matches. Name and public key are the same in its certificates, whichever root signed them. This was computed from the certificates. The CA that Azure Storage presents today is unverified.',
    },
    sentences: ['add-issuing-cas', 'keep-current-cas'],
    steps: [
      steps.confirmConnection,
      {
        text: {
          ja: '次に備えて、ピン留めをやめるか、複数のルートに変えます。次の世代の CA では失敗し、新 CA の証明書も 2028 年 5 月 25 日 (UTC) に期限が切れます。',
          en: 'Prepare for the next change: stop pinning, or pin several roots. The next generation of CAs would fail, and the certificates of the new CAs end on 25 May 2028 (UTC).',
        },
        see: 'what-to-do',
      },
      steps.keepResult,
    ],
    wouldChange: [
      {
        ja: 'ストアに中間証明書しかなく、OpenSSL、Python 3.11、Node.js 24 の既定の検証を使う場合。ルート証明書がないと接続できません。',
        en: 'The store holds intermediates alone and default validation of OpenSSL, Python 3.11 or Node.js 24 is used: without the root it never connects.',
      },
      {
        ja: '4 件のうち、足りないものが見つかった場合。',
        en: 'One of the 4 turns out to be missing.',
      },
      {
        ja: '次の世代の CA（名前が Microsoft TLS G2 RSA CA OCSP で始まるもの）が提示された場合。別の変更として対応が必要です。',
        en: 'A CA of the next generation is presented (its name begins with Microsoft TLS G2 RSA CA OCSP). That is another change and needs action.',
      },
    ],
    sources: ['own-tests', 'certificate-bytes', 'ca-details'],
    certainty: 'computed',
  },
  {
    id: 'organisation-only',
    verdict: 'not-affected',
    justification: 'name-unchanged',
    title: {
      ja: '影響はありません。組織名は変わりません。',
      en: 'Not affected. The organisation does not change.',
    },
    because: {
      ja: '旧 CA も新 CA も、組織名は O=Microsoft Corporation です。証明書から計算した結果です。公式の記載は見つかっていません。',
      en: 'Old and new CAs both have O=Microsoft Corporation. This was computed from the certificates. An official statement was not found.',
    },
    sentences: ['act-by-deadline'],
    steps: [
      {
        text: {
          ja: 'この比較を外します。組織名だけでは、正しいサーバーかどうかを確かめられません。',
          en: 'Remove the comparison. An organisation alone does not show that the server is the right one.',
        },
        see: 'stop-pinning',
      },
      steps.keepResult,
    ],
    wouldChange: [
      { ja: '共通名や OU も比べている場合。', en: 'The common name or OU is compared as well.' },
      {
        ja: '組織名の違う CA の証明書が提示された場合。',
        en: 'A CA with another organisation is presented.',
      },
    ],
    sources: ['certificate-bytes', 'ca-details'],
    certainty: 'computed',
  },
  {
    id: 'shared-name-part',
    verdict: 'not-affected',
    justification: 'name-unchanged',
    title: {
      ja: 'この通知の影響はありません。新旧の名前が、どちらも当てはまります。',
      en: 'Not affected by this notice. Old and new names both fit.',
    },
    because: {
      ja: '比べているのは、旧 CA と新 CA の名前に共通の部分です。証明書から計算した結果です。公式の記載は見つかっていません。',
      en: 'What is compared is a part that the names of old and new CAs share. This was computed from the certificates. An official statement was not found.',
    },
    sentences: ['act-by-deadline'],
    steps: [
      {
        text: {
          ja: 'この比較を外します。次の世代の CA は、名前が Microsoft TLS で始まります。「Microsoft Azure」や「TLS Issuing CA」とは一致しません。',
          en: 'Remove the comparison. The names of the next generation of CAs begin with Microsoft TLS. “Microsoft Azure” and “TLS Issuing CA” do not fit them.',
        },
        see: 'stop-pinning',
      },
      steps.confirmConnection,
      steps.keepResult,
    ],
    wouldChange: [
      {
        ja: '比べている文字列に「Azure TLS」が含まれる場合。新しい名前には、間に RSA が入ります。',
        en: 'The text that is compared has “Azure TLS” in it. The new names have RSA in between.',
      },
    ],
    sources: ['certificate-bytes', 'ca-details'],
    certainty: 'computed',
  },
  {
    id: 'host-name-only',
    verdict: 'not-affected',
    justification: 'name-unchanged',
    title: {
      ja: '影響はありません。ホスト名は変わりません。',
      en: 'Not affected. Host names do not change.',
    },
    because: {
      ja: 'この通知で変わるのは、証明書を発行する中間証明機関です。ストレージ アカウントのホスト名は変わりません。本サイトの解釈です。',
      en: 'What changes is the intermediate CA that issues the certificates. The host names of storage accounts do not change. This is our reading.',
    },
    sentences: ['certificates-expire', 'act-by-deadline'],
    steps: [
      {
        text: {
          ja: 'チェーンの検証も有効かを確かめます。ホスト名だけを見る検証は、偽のサーバーも受け入れます。',
          en: 'Make sure that the chain is validated too. A check of the host name alone accepts a false server.',
        },
        see: 'stop-pinning',
      },
      steps.keepResult,
    ],
    wouldChange: [pinAdded],
    sources: ['mail', 'post-2023'],
    certainty: 'our-reading',
  },
  {
    id: 'vendor-statement',
    verdict: 'not-affected',
    justification: 'vendor-statement',
    title: {
      ja: '影響はありません。ベンダーが書面で回答しています。',
      en: 'Not affected. The vendor says so in writing.',
    },
    because: {
      ja: 'Microsoft は、製品についてはベンダーに確認するよう案内しています。この判定は、ベンダーの回答に基づきます。本サイトは回答の内容を確かめていません。',
      en: 'For products, Microsoft sends readers to the vendor. This verdict rests on the vendor’s answer, which we have not verified.',
    },
    sentences: ['pinning-clients-affected'],
    steps: [
      {
        text: {
          ja: '回答に、製品名、バージョン、この変更の名前 (3SYG-JCG) があるかを確かめ、記録に添えます。',
          en: 'Make sure that the answer names the product, the version and this change (3SYG-JCG), and attach it to the record.',
        },
      },
      steps.confirmConnection,
      steps.keepResult,
    ],
    wouldChange: [
      {
        ja: '回答が別の製品やバージョン、別の変更についてのものだった場合。',
        en: 'The answer turns out to be about another product, version or change.',
      },
    ],
    sources: ['qa-1494171', 'pinning-learn-address'],
    certainty: 'our-reading',
  },
];
