import type { Outcome } from '#domain/self-check/flow.ts';
import { steps } from './steps.ts';

const rootAccepted = {
  ja: '変わらないルート (DigiCert Global Root G2) も受け入れ、どれか一つと一致すればよい場合。',
  en: 'The unchanged root (DigiCert Global Root G2) is accepted too, and one match is enough.',
};

const otherHost = {
  ja: 'その指定が、Azure Storage 以外のサーバーに向けたものだった場合。',
  en: 'The rule turns out to be for a server other than Azure Storage.',
};

/** The verdicts that ask for a repair. */
export const affectedOutcomes: readonly Outcome[] = [
  {
    id: 'old-intermediates',
    verdict: 'affected',
    justification: 'old-intermediates-pinned',
    title: {
      ja: '影響があります。旧 CA だけを受け入れています。',
      en: 'Affected. Only the old CAs are accepted.',
    },
    because: {
      ja: 'この通知が対応を求めているのは、この場合です。旧 CA 4 件は 2024 年 6 月 27 日 (UTC) に期限が切れ、新しい発行者は条件に合いません。名前も公開キーも拇印も変わっています。',
      en: 'This is the case for which the notice asks for action. The 4 old CAs expired on 27 June 2024 (UTC), and the new issuers do not match: name, public key and thumbprint all differ.',
    },
    sentences: ['pinning-clients-affected', 'act-by-deadline', 'add-issuing-cas', 'or-stop-pinning'],
    steps: [
      steps.confirmConnection,
      steps.stopPinning,
      steps.pinRoots,
      steps.addReplacements,
      steps.repairOrder,
      steps.keepResult,
    ],
    wouldChange: [
      rootAccepted,
      { ja: '新 CA 4 件すべても受け入れている場合。', en: 'All 4 new CAs are accepted as well.' },
      otherHost,
      {
        ja: 'ピンが適用されていない場合。Android の pin-set の expiration が過ぎているか、TrustKit が報告だけの設定です。',
        en: 'The pins are not enforced: the expiration of an Android pin-set is past, or TrustKit only reports.',
      },
    ],
    sources: ['mail', 'post-2023', 'qa-1494171', 'pinning-learn-address', 'certificate-bytes'],
    certainty: 'official',
  },
  {
    id: 'store-of-old-intermediates',
    verdict: 'affected',
    justification: 'old-intermediates-as-anchors',
    title: {
      ja: '影響があります。ストアに旧 CA の中間証明書しかありません。',
      en: 'Affected. The store holds intermediates of the old CAs alone.',
    },
    because: {
      ja: '中間証明書が信頼の起点として働き、発行者が変わると検証に失敗します。試験用の CA では、Java 17、curl、Wget がこの動作でした。OpenSSL、Python 3.11、Node.js 24 は、中間証明書だけでは最初から接続できませんでした。',
      en: 'The intermediate acts as the trust anchor, and validation fails when the issuer changes. In our tests with a test CA, Java 17, curl and Wget did so. OpenSSL, Python 3.11 and Node.js 24 never connected with an intermediate alone.',
    },
    sentences: ['act-by-deadline', 'add-issuing-cas', 'or-stop-pinning'],
    steps: [
      steps.confirmConnection,
      {
        text: {
          ja: '独自のストアをやめられるなら、OS や実行環境の既定のストアに戻します。',
          en: 'If the store of your own can be dropped, return to the default store of the operating system or runtime.',
        },
        see: 'stop-pinning',
      },
      steps.rootsIntoStore,
      steps.repairOrder,
      steps.keepResult,
    ],
    wouldChange: [
      {
        ja: 'ストアに DigiCert Global Root G2 もあると分かった場合。',
        en: 'DigiCert Global Root G2 turns out to be in the store too.',
      },
      {
        ja: '接続に使われているのが、別のストアだった場合。',
        en: 'The connection turns out to use another store.',
      },
    ],
    sources: ['own-tests', 'post-2023', 'certificate-bytes'],
    certainty: 'our-reading',
  },
  {
    id: 'some-replacements',
    verdict: 'affected',
    justification: 'replacements-missing',
    title: {
      ja: '影響があります。新 CA の証明書がそろっていません。',
      en: 'Affected. Certificates of the new CAs are missing.',
    },
    because: {
      ja: '新旧の CA の一対一の対応は見つかっていません。足りない CA の証明書が提示されると、接続に失敗します。接続先によって、成功したり失敗したりすることもあります。本サイトの解釈です。',
      en: 'No one-to-one mapping of old to new CAs was found. When a missing CA is presented, the connection fails. It may work with some endpoints and fail with others. This is our reading.',
    },
    sentences: ['act-by-deadline', 'add-issuing-cas'],
    steps: [
      steps.confirmConnection,
      steps.stopPinning,
      steps.pinRoots,
      steps.addReplacements,
      steps.keepResult,
    ],
    wouldChange: [
      {
        ja: '新 CA 4 件がすべてそろった場合。拇印やシリアル番号なら、両方の署名がそろった場合。',
        en: 'All 4 new CAs are there; for thumbprints and serial numbers, with both signatures.',
      },
      rootAccepted,
    ],
    sources: ['ca-details', 'post-2023', 'certificate-bytes'],
    certainty: 'our-reading',
  },
  {
    id: 'expired-replacements',
    verdict: 'affected',
    justification: 'replacements-expired',
    title: {
      ja: '影響があります。登録した新 CA の証明書は、すべて期限切れです。',
      en: 'Affected. The certificates of the new CAs that are accepted have all expired.',
    },
    because: {
      ja: 'DigiCert が署名した新 CA 4 件の証明書は、2026 年 8 月 25 日 23:59:59 (UTC)、2026 年 8 月 26 日 08:59:59 (日本時間) に期限が切れました。同じ CA でも、Microsoft のルートが署名した証明書とは、拇印もシリアル番号も一致しません。証明書から計算した結果です。',
      en: 'The certificates of the 4 new CAs that DigiCert signed expired on 25 August 2026 23:59:59 (UTC), 26 August 2026 08:59:59 (JST). Those signed by Microsoft’s root are of the same CAs but have other thumbprints and serial numbers. This was computed from the certificates.',
    },
    sentences: ['add-issuing-cas', 'or-stop-pinning'],
    steps: [
      steps.confirmConnection,
      steps.stopPinning,
      steps.pinRoots,
      steps.addReplacements,
      steps.keepResult,
    ],
    wouldChange: [
      {
        ja: 'Microsoft のルートが署名した新 CA 4 件の証明書も、受け入れている場合。',
        en: 'The certificates of the 4 new CAs signed by Microsoft’s root are accepted as well.',
      },
      {
        ja: '比べているのが公開キーか名前だった場合。どちらの署名でも同じです。',
        en: 'What is compared turns out to be a public key or a name. Both signatures share those.',
      },
    ],
    sources: ['certificate-bytes', 'ca-details'],
    certainty: 'computed',
  },
  {
    id: 'issuer-name-part',
    verdict: 'affected',
    justification: 'name-changed',
    title: {
      ja: '影響があります。新しい名前には、間に RSA が入ります。',
      en: 'Affected. The new names have RSA in between.',
    },
    because: {
      ja: '旧 CA の名前は Microsoft Azure TLS Issuing CA で、新 CA の名前は Microsoft Azure RSA TLS Issuing CA で始まります。「Azure TLS」を含む文字列は、新しい名前と一致しません。証明書から計算した結果です。',
      en: 'The names of the old CAs begin with Microsoft Azure TLS Issuing CA, those of the new CAs with Microsoft Azure RSA TLS Issuing CA. A text with “Azure TLS” in it does not fit the new names. This was computed from the certificates.',
    },
    sentences: ['act-by-deadline', 'or-stop-pinning'],
    steps: [
      steps.confirmConnection,
      {
        text: {
          ja: '発行者の名前を比べる処理を外します。文字列を新しい名前に変えるだけでは、次の世代の CA で失敗します。',
          en: 'Remove the comparison of the issuer’s name. With the new name in its place, it would fail at the next generation of CAs.',
        },
        see: 'stop-pinning',
      },
      steps.pinRoots,
      steps.keepResult,
    ],
    wouldChange: [
      {
        ja: '新しい名前も受け入れ、どちらかと一致すればよい場合。',
        en: 'The new names are accepted as well, and one match is enough.',
      },
      otherHost,
    ],
    sources: ['ca-details', 'certificate-bytes', 'qa-1494171'],
    certainty: 'computed',
  },
  {
    id: 'server-certificate',
    verdict: 'affected',
    justification: 'server-certificate-pinned',
    title: {
      ja: '影響があります。サーバー証明書は、更新のたびに変わります。',
      en: 'Affected. The server certificate changes at every renewal.',
    },
    because: {
      ja: 'サーバー証明書のピン留めは、この通知に限らず、更新のたびに失敗します。中間証明機関の切り替えも、更新の一つです。公開キーだけを比べていても、更新で変わることがあります。本サイトの解釈です。',
      en: 'A pin on the server certificate fails at every renewal, with or without this notice. The change of the intermediate CA comes with a renewal too. Even if only the public key is compared, a renewal may change it. This is our reading.',
    },
    sentences: ['pinning-clients-affected', 'or-stop-pinning'],
    steps: [
      steps.stopPinning,
      steps.pinRoots,
      steps.seeCertificate,
      {
        text: {
          ja: '新しいサーバー証明書の値に差し替えるだけでは、次の更新でまた止まります。',
          en: 'Merely putting in the value of the new server certificate stops again at the next renewal.',
        },
      },
      steps.keepResult,
    ],
    wouldChange: [
      {
        ja: '比べているのが、ルート証明書か、ホスト名だけだった場合。',
        en: 'What is compared turns out to be a root, or only the host name.',
      },
      otherHost,
    ],
    sources: ['post-2023', 'pinning-learn', 'jpazpaas-2022-pinning'],
    certainty: 'our-reading',
  },
  {
    id: 'vendor-update',
    verdict: 'affected',
    justification: 'vendor-requires-update',
    title: {
      ja: '影響があります。ベンダーの手順で対応してください。',
      en: 'Affected. Follow the vendor’s instructions.',
    },
    because: {
      ja: '更新か証明書の追加が必要だと、ベンダーが回答しています。製品が CA の一覧を持つ例は、2022 年の別の変更でも知られています。',
      en: 'The vendor says that an update or a certificate is needed. A product with a list of CAs is known from a separate change in 2022.',
    },
    sentences: ['pinning-clients-affected', 'act-by-deadline'],
    steps: [
      {
        text: {
          ja: 'ベンダーが示すバージョンに更新するか、示された証明書を取り込みます。',
          en: 'Update to the version that the vendor names, or import the certificates it names.',
        },
      },
      {
        text: {
          ja: '取り込むのが中間証明書だけなら、ルートを入れられないかをベンダーに尋ねます。中間証明書は、また変わるためです。',
          en: 'If only intermediates are to be imported, ask the vendor whether roots can be used: intermediates will change again.',
        },
        see: 'where-files-belong',
      },
      steps.confirmConnection,
      steps.keepResult,
    ],
    wouldChange: [
      {
        ja: '更新後の製品について、影響を受けないとベンダーが書面で回答した場合。',
        en: 'The vendor says in writing that the updated product is not affected.',
      },
    ],
    sources: ['dell-000192537', 'qa-1494171'],
    certainty: 'our-reading',
  },
];
