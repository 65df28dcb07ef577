import type { Bilingual } from '#domain/bilingual.ts';

/** What a way of pinning means for a notice that changes intermediates, where many ways mean the same. */
export const effects = {
  callback: {
    ja: '比べている相手で決まります。中間証明書の拇印や名前と比べていれば、中間証明書が変わった時点で接続を拒否します。ルート証明書だけと比べていれば続けて接続できます。',
    en: 'It depends on what is compared. Code that compares the thumbprint or name of an intermediate refuses the connection when the intermediate changes. Code that compares only the root keeps working.',
  },
  leaf: {
    ja: '比べるのはサーバー証明書です。Azure のサーバー証明書は更新のたびに変わるため、中間証明書の切り替えを待たずに接続できなくなります。',
    en: 'The server certificate is compared. Azure renews its server certificates, so the client refuses the connection at the next renewal, whatever the intermediate.',
  },
  keyOrPrint: {
    ja: 'サーバー証明書の公開キーと比べていれば、中間証明書の切り替えだけなら影響はなく、サーバーのキーが変わると接続できなくなります。サーバー証明書の拇印と比べていれば、更新のたびに接続できなくなります。発行者の証明書と比べていれば、中間証明書が変わった時点で接続を拒否します。',
    en: 'Compared with the public key of the server certificate, a new intermediate alone changes nothing, and a new server key makes the client refuse. Compared with the thumbprint of the server certificate, the client refuses at every renewal. Compared with the certificate of the issuer, it refuses when the intermediate changes.',
  },
  offOrCallback: {
    ja: 'エラーを無視するだけなら、切り替えで接続は止まりませんが、偽のサーバーにも接続します。証明書を決まった値と比べていれば、比べている証明書が変わった時点で接続を拒否します。',
    en: 'Code that merely ignores the error is not stopped by the change, and accepts a false server too. Code that compares the certificate refuses the connection when the certificate that it compares changes.',
  },
  offOrAnchors: {
    ja: '検証を止めていて、ほかに比べる処理がなければ、切り替えで接続は止まりませんが、偽のサーバーにも接続します。ストアを置き換えていれば、入っている証明書で決まります。ルート証明書があれば影響はなく、中間証明書だけなら接続できなくなる可能性があります。',
    en: 'Where validation is off and nothing else is compared, the change does not stop the connection, and a false server is accepted too. Where the store is replaced, it depends on what the store holds: with the root nothing changes, with an intermediate only the client may fail.',
  },
  anyInChain: {
    ja: 'チェーンのどれか一つの証明書が一致すれば接続できます。新しい中間証明書もルート証明書も並んでいなければ、切り替え後に接続を拒否します。',
    en: 'One matching certificate anywhere in the chain is enough. If neither the new intermediates nor the root are listed, the client refuses the connection after the change.',
  },
  keyInChain: {
    ja: 'チェーンのどれか一つの公開キーが一致すれば接続できます。新しい中間証明書のキーもルート証明書のキーも並んでいなければ、切り替え後に接続を拒否します。',
    en: 'One matching public key anywhere in the chain is enough. If neither the new intermediates nor the root are listed, the client refuses the connection after the change.',
  },
  issuer: {
    ja: '発行者の名前または発行者の証明書と比べます。発行する中間証明機関が変わると接続を拒否します。',
    en: 'The name or the certificate of the issuer is compared. When another intermediate issues the server certificate, the client refuses the connection.',
  },
  anchorsAccepted: {
    ja: 'この種類のクライアントは、中間証明書だけを信頼していても接続できます。そのため切り替えの当日まで気づかず、切り替えた時点で接続できなくなります。ルート証明書も入っていれば影響はありません。',
    en: 'A client of this kind also accepts an intermediate as its only trust anchor. Such a client works until the day of the change and then fails. With the root in the same list it keeps working.',
  },
  anchorsRefused: {
    ja: 'この種類のクライアントは、既定では、中間証明書だけを信頼しても接続できません。途中までのチェーンを許す設定（Node.js の allowPartialTrustChain など）があれば接続でき、切り替え後に接続できなくなります。ルート証明書も入っていれば影響はありません。',
    en: 'By default, a client of this kind does not accept an intermediate as its only trust anchor. With a setting that allows partial chains, such as allowPartialTrustChain of Node.js, it does, and fails after the change. With the root in the same list it keeps working.',
  },
  anchorsByVersion: {
    ja: '中間証明書だけで接続できるかは、版と設定で変わります。接続できていた場合は、切り替え後に接続できなくなります。ルート証明書も入っていれば影響はありません。',
    en: 'Whether an intermediate alone is enough depends on the version and the settings. Where it was enough, the client fails after the change. With the root in the same list it keeps working.',
  },
  anchorsUnknown: {
    ja: '入っている証明書で決まります。ルート証明書が入っていれば影響はありません。中間証明書だけなら、切り替え後に接続できなくなる可能性があります。',
    en: 'It depends on what the list holds. With the root in it, nothing changes. With an intermediate only, the client may fail after the change.',
  },
  off: {
    ja: '証明書を検証していなければ、ほかに比べる処理がない限り、切り替えで接続は止まりません。ただし、偽のサーバーにも接続します。ホスト名の確認だけを切っている場合、証明書の検証は続いているので、信頼している証明書も確かめてください。通知への対応とは別に直します。',
    en: 'Where the certificate is not verified and nothing else is compared, the change does not stop the connection. A false server is accepted too. Where only the check of the host name is off, certificates are still verified: look at what is trusted as well. Mend it, apart from the notice.',
  },
  product: {
    ja: '製品に登録した証明書で決まります。ルート証明書が登録されていれば影響はありません。中間証明書やサーバー証明書だけなら接続できなくなる可能性があります。',
    en: 'It depends on the certificates that were imported. With the root, nothing changes. With only an intermediate or a server certificate, the connection may fail.',
  },
  settings: {
    ja: 'ピン留めの設定なら、比べている証明書やキーが変わった時点で接続を拒否します。CA を指定する設定なら、入っている証明書で決まり、ルート証明書があれば影響はありません。検証を止める設定なら、切り替えで接続は止まりませんが、偽のサーバーにも接続します。',
    en: 'A setting that pins refuses the connection when the certificate or key that it names changes. Where CAs are named, it depends on what the list holds: with the root in it, nothing changes. Where validation is off, the change does not stop the connection, and a false server is accepted too.',
  },
  depth: {
    ja: 'チェーンの段数を制限します。制限が中間証明書一つ分のとき、新しいチェーンに中間証明書が二つあると、接続を拒否します。',
    en: 'The length of the chain is limited. Where the limit allows one intermediate, a new chain with two of them is refused.',
  },
} as const satisfies Record<string, Bilingual>;

/** How to mend, from the best way to the least. */
export const mends = {
  platform: {
    ja: 'ピン留めを消し、プラットフォームの標準の検証に任せます。',
    en: 'Delete the pin and leave the verification to the platform.',
  },
  roots: {
    ja: 'プロバイダーが公開しているルート証明書をすべて入れ、更新できる仕組みを用意します。中間証明書は入れません。',
    en: 'List all roots that the provider publishes, with a way to update them. Do not list intermediates.',
  },
  severalKeys: {
    ja: 'ピン留めが要件なら、ルート証明書と複数の CA の公開キーを予備も含めて並べ、期限と無効にする手段を付けます。',
    en: 'If pinning is a requirement, list the public keys of the root and of several CAs, spares included, with an expiry and a way to switch it off.',
  },
  validate: {
    ja: '発行者の名前や位置を比べるのをやめ、チェーンを検証してからホスト名を確認します。',
    en: 'Stop comparing issuer names and positions. Validate the chain, then check the host name.',
  },
  noBypass: {
    ja: '検証を無効にする設定を消します。自己署名の相手には、その相手の CA だけを信頼させます。',
    en: 'Remove the bypass. For a peer with a private CA, trust that CA instead.',
  },
  depth: {
    ja: '段数の制限を外すか、ルート証明書までの中間証明書の数より大きくします。',
    en: 'Remove the limit, or raise it above the number of intermediates up to the root.',
  },
  console: {
    ja: '製品の管理画面でルート証明書を登録し、古い証明書を消します。中間証明書は登録しません。',
    en: 'Import the roots in the administration of the product and delete the stale certificate. Do not import intermediates.',
  },
} as const satisfies Record<string, Bilingual>;
