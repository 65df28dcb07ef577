import type { CertificateMeanings } from '#domain/certificates/certificate-meaning.ts';

/** Replacing a pin on an old CA, whatever it holds. */
const leaveOldCas = {
  ja: 'これを接続の条件にしているなら、ピン留めをやめるか、複数のルートのピン留めに変えてください。中間証明書しか指定できない場合は、新 CA 4 件 (03、04、07、08) をすべて足します。証明書ストアにあるだけなら、ルート証明書もそこにあるかを確かめてください。',
  en: 'If a connection depends on it, stop pinning or pin several roots instead. Where only intermediates can be named, add all 4 new CAs (03, 04, 07, 08). If it is only in a certificate store, check that the root is there too.',
};

const allFour = {
  ja: '中間証明書を指定し続けるなら、新 CA 4 件 (03、04、07、08) がすべて要ります。新旧の一対一の対応は見つかっていません。次の世代の CA もあり、4 件で足りるかどうかは未確認です。拇印やシリアル番号なら、Microsoft のルートが署名した証明書の値を使います。できるなら、ピン留めをやめるか、複数のルートに変えてください。',
  en: 'If you keep naming intermediates, all 4 new CAs (03, 04, 07, 08) are needed: no one-to-one mapping from old to new was found. There is a next generation of CAs, so whether the 4 are enough is unverified. For thumbprints and serial numbers, use the certificates signed by Microsoft’s root. If you can, stop pinning or pin several roots instead.',
};

const severalRoots = {
  ja: 'ピン留めするなら、複数のルートを指定してください。DigiCert Global Root G2 と Microsoft RSA Root Certificate Authority 2017 を必ず含めます。そのうえで、今日、接続を確かめてください。同じ設定に中間証明書のピンがないかも見ます。',
  en: 'If you pin, name several roots, DigiCert Global Root G2 and Microsoft RSA Root Certificate Authority 2017 among them. Then confirm the connection today. Check too that the same setting holds no pin on an intermediate.',
};

/**
 * The official word on the root, and what has happened to it since: without
 * the second half, a pin on one root would pass for safe today.
 */
const rootThenAndNow = {
  ja: '公式の説明によると、ルート (DigiCert Global Root G2) をピン留めしていても、接続は続くはずです。ただし、これは 2024 年の切り替えについての説明です。いまは、どのルートでも、一つだけでは足りない可能性があります。DigiCert Global Root G2 が署名した新 CA の証明書は、2026 年 8 月 25 日 23:59:59 (UTC) に期限が切れました。期限内のものには、Microsoft RSA Root Certificate Authority 2017 が署名しています。Azure Storage がそのチェーンを提示するかどうかは未確認です。',
  en: 'According to the official explanation, a client that pins the root (DigiCert Global Root G2) should keep connecting. That is about the change of 2024. Now one root alone, whichever it is, may not be enough. The certificates of the new CAs that DigiCert Global Root G2 signed expired on 25 August 2026 23:59:59 (UTC). Microsoft RSA Root Certificate Authority 2017 signed those that have not expired. Whether Azure Storage presents that chain is unverified.',
};

const lookAtTheRest = {
  ja: 'Azure Storage への接続に使う設定なら、受け入れる値をすべて調べてください。ほかの変更の通知が届いていないかも確かめます。',
  en: 'If the setting is for connections to Azure Storage, look at every value it accepts. See also whether you received a notice of another change.',
};

/**
 * What a certificate of the catalogue, its key, its name, or a server's
 * certificate from its CA means for this notice. "None of this notice's" is
 * never said as "not affected".
 */
export const certificateRoles: CertificateMeanings = {
  expiring: {
    certificate: {
      title: { ja: '旧 CA の中間証明書（期限切れ）', en: 'Intermediate certificate of an old CA (expired)' },
      meaning: {
        ja: 'この通知の対象です。DigiCert が署名した証明書は、2024 年 6 月 27 日 23:59:59 (UTC) に期限が切れました。Microsoft のルートが署名した証明書は、同じ日の 20:22:47～21:09:10 (UTC) です。Azure Storage への接続で旧 CA だけを受け入れる設定は、影響を受けます。拇印とシリアル番号は証明書ごとに違い、同じ CA のほかの証明書とは一致しません。',
        en: 'This notice is about it. The certificates signed by DigiCert expired on 27 June 2024 23:59:59 (UTC), those signed by Microsoft’s root the same day at 20:22:47–21:09:10 (UTC). A setting that accepts only old CAs for connections to Azure Storage is affected. Each certificate has its own thumbprint and serial number: they do not match the other certificates of the same CA.',
      },
      todo: leaveOldCas,
      sources: ['certificate-bytes', 'post-2023', 'qa-1494171'],
      ourReading: true,
    },
    key: {
      title: { ja: '旧 CA の公開キー', en: 'Public key of an old CA' },
      meaning: {
        ja: 'この通知の対象です。公開キー（SPKI ピン、サブジェクト キー識別子）は、同じ CA のすべての証明書に共通です。知られている証明書は、すべて 2024 年 6 月 27 日 (UTC) に期限が切れました。新 CA の公開キーとは一致しません。Azure Storage への接続で旧 CA だけを受け入れる設定は、影響を受けます。',
        en: 'This notice is about it. The public key (SPKI pin, subject key identifier) is shared by all certificates of the CA. All that are known expired on 27 June 2024 (UTC). It does not match the keys of the new CAs. A setting that accepts only old CAs for connections to Azure Storage is affected.',
      },
      todo: leaveOldCas,
      sources: ['certificate-bytes', 'post-2023', 'qa-1494171'],
      ourReading: true,
    },
    name: {
      title: { ja: '旧 CA の名前', en: 'Name of an old CA' },
      meaning: {
        ja: 'この通知の対象です。対象の CA は Microsoft Azure TLS Issuing CA 01、02、05、06 の 4 件です。名前は同じ CA のすべての証明書に共通で、どの証明書かまでは決まりません。新 CA の名前には RSA が入るため、一致しません。Azure Storage への接続で旧 CA だけを受け入れる設定は、影響を受けます。',
        en: 'This notice is about it. The CAs concerned are the 4 named Microsoft Azure TLS Issuing CA 01, 02, 05, 06. The name is shared by all certificates of the CA and does not tell which one is meant. The names of the new CAs have RSA in them and do not match. A setting that accepts only old CAs for connections to Azure Storage is affected.',
      },
      todo: leaveOldCas,
      sources: ['qa-1494171', 'certificate-bytes', 'post-2023'],
      ourReading: true,
    },
    'server-certificate': {
      title: { ja: '旧 CA が発行したサーバー証明書', en: 'Server certificate issued by an old CA' },
      meaning: {
        ja: '発行者は、この通知の対象である旧 CA です。発行者の証明書は 2024 年 6 月 27 日 (UTC) に期限が切れたため、このチェーンは今日の検証に通りません。サーバー証明書のピン留めは、この通知に限らず、更新のたびに切れます。',
        en: 'Its issuer is an old CA, which this notice is about. The certificates of the issuer expired on 27 June 2024 (UTC), so this chain does not pass validation today. A pin on a server certificate breaks at every renewal, with or without this notice.',
      },
      todo: {
        ja: 'サーバーがいま提示する証明書を見てください。この証明書を接続の条件にしているなら、ピン留めをやめるか、複数のルートのピン留めに変えてください。',
        en: 'Look at the certificate that the server presents now. If a connection depends on this one, stop pinning or pin several roots instead.',
      },
      sources: ['certificate-bytes', 'post-2023'],
      ourReading: true,
    },
  },
  replacement: {
    certificate: {
      title: { ja: '新 CA の中間証明書', en: 'Intermediate certificate of a new CA' },
      meaning: {
        ja: 'この通知で切り替え先になった CA の証明書です。DigiCert が署名した証明書は 2026 年 8 月 25 日 23:59:59 (UTC) に期限が切れました。Microsoft のルートが署名した証明書の期限は 2028 年 5 月 25 日 (UTC) です。拇印とシリアル番号は証明書ごとに違い、同じ CA のほかの証明書とは一致しません。Azure Storage がいま、どの CA の証明書を提示するかは未確認です。',
        en: 'It belongs to a CA that took over with this notice. The certificates signed by DigiCert expired on 25 August 2026 23:59:59 (UTC); those signed by Microsoft’s root are valid until 25 May 2028 (UTC). Each certificate has its own thumbprint and serial number: they do not match the other certificates of the same CA. Which CA’s certificates Azure Storage presents now is unverified.',
      },
      todo: allFour,
      sources: ['certificate-bytes', 'ca-details', 'ca-details-log'],
      ourReading: true,
    },
    key: {
      title: { ja: '新 CA の公開キー', en: 'Public key of a new CA' },
      meaning: {
        ja: 'この通知で切り替え先になった CA の公開キーです。公開キー（SPKI ピン、サブジェクト キー識別子）は、どのルートが署名した証明書でも同じです。DigiCert が署名した証明書は 2026 年 8 月 25 日 23:59:59 (UTC) に期限が切れました。Microsoft のルートが署名した証明書の期限は 2028 年 5 月 25 日 (UTC) です。Azure Storage がいま、どの CA の証明書を提示するかは未確認です。',
        en: 'It is the key of a CA that took over with this notice. The public key (SPKI pin, subject key identifier) is the same in every certificate of the CA, whichever root signed it. The certificates signed by DigiCert expired on 25 August 2026 23:59:59 (UTC); those signed by Microsoft’s root are valid until 25 May 2028 (UTC). Which CA’s certificates Azure Storage presents now is unverified.',
      },
      todo: allFour,
      sources: ['certificate-bytes', 'ca-details', 'ca-details-log'],
      ourReading: true,
    },
    name: {
      title: { ja: '新 CA の名前', en: 'Name of a new CA' },
      meaning: {
        ja: 'この通知で切り替え先になった CA の名前です。Microsoft Azure RSA TLS Issuing CA 03、04、07、08 の 4 件があります。名前は同じ CA のすべての証明書に共通で、期限が切れた証明書かどうかは決まりません。Azure Storage がいま、どの CA の証明書を提示するかは未確認です。',
        en: 'It is the name of a CA that took over with this notice. There are 4: Microsoft Azure RSA TLS Issuing CA 03, 04, 07, 08. The name is shared by all certificates of the CA and does not tell whether an expired one is meant. Which CA’s certificates Azure Storage presents now is unverified.',
      },
      todo: allFour,
      sources: ['certificate-bytes', 'ca-details', 'ca-details-log'],
      ourReading: true,
    },
    'server-certificate': {
      title: { ja: '新 CA が発行したサーバー証明書', en: 'Server certificate issued by a new CA' },
      meaning: {
        ja: '発行者は、この通知で切り替え先になった CA です。サーバーがこの証明書を提示したのなら、そのサーバーは旧 CA から切り替わっています。クライアントが新 CA を受け入れるかどうかは、この証明書からは分かりません。サーバー証明書のピン留めは、この通知に限らず、更新のたびに切れます。',
        en: 'Its issuer is a CA that took over with this notice. If a server presented it, that server has moved away from the old CAs. Whether a client accepts the new CAs cannot be told from it. A pin on a server certificate breaks at every renewal, with or without this notice.',
      },
      todo: {
        ja: 'クライアントの側で、発行者やサーバー証明書を値で比べていないかを確かめてください。',
        en: 'On the side of the client, check whether it compares the issuer or the server certificate by value.',
      },
      sources: ['certificate-bytes', 'ca-details'],
      ourReading: true,
    },
  },
  'root-unchanged': {
    certificate: {
      title: { ja: 'この通知では変わらないルート証明書', en: 'A root that does not change with this notice' },
      meaning: {
        ja: `この通知で変わるのは中間証明書で、ルートは変わりません。${rootThenAndNow.ja}`,
        en: `With this notice the intermediates change, not the root. ${rootThenAndNow.en}`,
      },
      todo: severalRoots,
      sources: ['post-2023', 'post-2023-early', 'qa-1509448', 'ca-details', 'certificate-bytes'],
      ourReading: true,
    },
    key: {
      title: {
        ja: 'この通知では変わらないルートの公開キー',
        en: 'Public key of a root that does not change with this notice',
      },
      meaning: {
        ja: `この通知で変わるのは中間証明書で、ルートの公開キーは変わりません。${rootThenAndNow.ja}同じ公開キーの証明書は、ほかにもあります（以前の発行、別のルートの署名）。公開キーのピンは、そのすべてと一致します。`,
        en: `With this notice the intermediates change, not the key of the root. ${rootThenAndNow.en} Other certificates have the same key: an earlier issue, or one signed by another root. A pin on the key fits all of them.`,
      },
      todo: severalRoots,
      sources: ['post-2023', 'post-2023-early', 'qa-1509448', 'ca-details', 'certificate-bytes'],
      ourReading: true,
    },
    name: {
      title: {
        ja: 'この通知では変わらないルートの名前',
        en: 'Name of a root that does not change with this notice',
      },
      meaning: {
        ja: `この通知で変わるのは中間証明書で、ルートは変わりません。${rootThenAndNow.ja}同じ名前の証明書は、ほかにもあります（以前の発行、別のルートの署名）。`,
        en: `With this notice the intermediates change, not the root. ${rootThenAndNow.en} Other certificates have the same name: an earlier issue, or one signed by another root.`,
      },
      todo: severalRoots,
      sources: ['post-2023', 'post-2023-early', 'qa-1509448', 'ca-details', 'certificate-bytes'],
      ourReading: true,
    },
    'server-certificate': {
      title: {
        ja: 'ルートを発行者とするサーバー証明書',
        en: 'Server certificate that names a root as its issuer',
      },
      meaning: {
        ja: '発行者は、この通知では変わらないルートです。Azure Storage のサーバー証明書は、中間 CA が発行します。ルートが直接発行したものは見つかっていません。この通知の影響は、この証明書からは判断できません。',
        en: 'Its issuer is a root that does not change with this notice. Server certificates of Azure Storage are issued by intermediate CAs; none that a root issued directly was found. Whether this notice has an effect cannot be told from it.',
      },
      todo: {
        ja: 'どのサーバーの証明書かを確かめてください。Azure Storage のものなら、サーバーがいま提示する証明書を見てください。',
        en: 'Find out which server it belongs to. If that is Azure Storage, look at the certificate that the server presents now.',
      },
      sources: ['post-2023', 'certificate-bytes'],
      ourReading: true,
    },
  },
  other: {
    certificate: {
      title: {
        ja: '旧 CA にも新 CA にも属さない証明書',
        en: 'A certificate of neither the old nor the new CAs',
      },
      meaning: {
        ja: '旧 CA の証明書でも、新 CA の証明書でもありません。影響がないという意味ではありません。Azure Storage への接続でこの証明書だけを受け入れる設定は、通知の後の証明書と一致しない可能性があります。別の変更に関わる証明書かもしれません（ルートの移行、ほかのサービスの CA の変更、次の世代の CA）。',
        en: 'It is none of the old or new certificates of this notice. That does not mean “not affected”: a setting that accepts only this certificate for connections to Azure Storage may not match what came after the notice. It may belong to another change: the move of the root, the CAs of another service, the next generation of CAs.',
      },
      todo: lookAtTheRest,
      sources: ['qa-1494171', 'ca-details', 'post-2022', 'managed-tls'],
      ourReading: true,
    },
    key: {
      title: {
        ja: '旧 CA にも新 CA にも属さない公開キー',
        en: 'A public key of neither the old nor the new CAs',
      },
      meaning: {
        ja: '旧 CA の公開キーでも、新 CA の公開キーでもありません。影響がないという意味ではありません。Azure Storage への接続でこの公開キーだけを受け入れる設定は、通知の後の証明書と一致しない可能性があります。別の変更に関わる公開キーかもしれません（ルートの移行、ほかのサービスの CA の変更、次の世代の CA）。',
        en: 'It is the key of none of the old or new CAs of this notice. That does not mean “not affected”: a setting that accepts only this key for connections to Azure Storage may not match what came after the notice. It may belong to another change: the move of the root, the CAs of another service, the next generation of CAs.',
      },
      todo: lookAtTheRest,
      sources: ['qa-1494171', 'ca-details', 'post-2022', 'managed-tls'],
      ourReading: true,
    },
    name: {
      title: {
        ja: '旧 CA にも新 CA にも属さない名前',
        en: 'A name of neither the old nor the new CAs',
      },
      meaning: {
        ja: '旧 CA の名前でも、新 CA の名前でもありません。影響がないという意味ではありません。Azure Storage への接続でこの名前だけを受け入れる設定は、通知の後の証明書と一致しない可能性があります。別の変更に関わる名前かもしれません（ルートの移行、ほかのサービスの CA の変更、次の世代の CA）。',
        en: 'It is the name of none of the old or new CAs of this notice. That does not mean “not affected”: a setting that accepts only this name for connections to Azure Storage may not match what came after the notice. It may belong to another change: the move of the root, the CAs of another service, the next generation of CAs.',
      },
      todo: lookAtTheRest,
      sources: ['qa-1494171', 'ca-details', 'post-2022', 'managed-tls'],
      ourReading: true,
    },
    'server-certificate': {
      title: { ja: 'ほかの CA が発行したサーバー証明書', en: 'Server certificate issued by another CA' },
      meaning: {
        ja: '発行者は、この通知の旧 CA でも新 CA でもありません。影響がないという意味ではありません。Azure Storage のサーバーがこの証明書を提示したのなら、通知の後に別の切り替えがあったか、通信経路の機器が証明書を差し替えた可能性があります。',
        en: 'Its issuer is none of the old or new CAs of this notice. That does not mean “not affected”. If a server of Azure Storage presented it, another change may have come after the notice, or a device on the way may have replaced the certificate.',
      },
      todo: {
        ja: 'どのサーバーの証明書かを確かめてください。Azure Storage のものなら、クライアントが発行者を値で比べていないかを調べてください。',
        en: 'Find out which server it belongs to. If that is Azure Storage, check whether the client compares the issuer by value.',
      },
      sources: ['qa-1494171', 'ca-details', 'managed-tls'],
      ourReading: true,
    },
  },
};
