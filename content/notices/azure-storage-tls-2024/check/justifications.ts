import type { Justification } from '#domain/self-check/flow.ts';

/** Why a verdict, in the few words a ledger has room for. */
export const justifications: readonly Justification[] = [
  { id: 'cloud-not-changed', words: { ja: '変更のないクラウド', en: 'Cloud without a change' } },
  {
    id: 'service-not-named',
    words: { ja: '通知の対象でないサービス', en: 'Service that the notice does not name' },
  },
  { id: 'not-tls', words: { ja: 'TLS ではない (SSH)', en: 'Not TLS (SSH)' } },
  {
    id: 'no-server-certificate',
    words: { ja: '確認するサーバー証明書がない', en: 'No server certificate is checked' },
  },
  { id: 'provider-adjusted', words: { ja: 'Azure 側で調整済み', en: 'Adjusted by Azure' } },
  { id: 'no-pinning', words: { ja: 'ピン留めがない', en: 'Nothing is pinned' } },
  {
    id: 'nothing-compared',
    words: { ja: '何も比べていない（検証が無効）', en: 'Nothing is compared (validation is off)' },
  },
  { id: 'root-trusted', words: { ja: 'ルート証明書から検証している', en: 'Validated from the root' } },
  {
    id: 'root-unchanged',
    words: { ja: 'ピン留めしたルートは変わらない', en: 'The pinned root does not change' },
  },
  {
    id: 'replacements-accepted',
    words: { ja: '新 CA 4 件を受け入れている', en: 'All 4 new CAs are accepted' },
  },
  {
    id: 'name-unchanged',
    words: { ja: '比べている名前は変わらない', en: 'The compared name does not change' },
  },
  { id: 'vendor-statement', words: { ja: 'ベンダーの書面による回答', en: 'The vendor’s written statement' } },
  { id: 'old-intermediates-pinned', words: { ja: '旧 CA をピン留めしている', en: 'Old CAs are pinned' } },
  {
    id: 'old-intermediates-as-anchors',
    words: { ja: '旧 CA だけを信頼の起点にしている', en: 'Old CAs alone are the trust anchors' },
  },
  { id: 'replacements-missing', words: { ja: '新 CA が足りない', en: 'Some of the new CAs are missing' } },
  {
    id: 'replacements-expired',
    words: { ja: '登録した新 CA の証明書が期限切れ', en: 'The certificates of the new CAs have expired' },
  },
  { id: 'name-changed', words: { ja: '比べている名前が変わる', en: 'The compared name changes' } },
  {
    id: 'server-certificate-pinned',
    words: { ja: 'サーバー証明書をピン留めしている', en: 'The server certificate is pinned' },
  },
  {
    id: 'vendor-requires-update',
    words: { ja: 'ベンダーが対応を求めている', en: 'The vendor requires a change' },
  },
  { id: 'not-known', words: { ja: '事実が分かっていない', en: 'A fact is not known' } },
  {
    id: 'no-statement-found',
    words: { ja: '根拠になる資料が見つかっていない', en: 'No statement was found' },
  },
  {
    id: 'another-chain',
    words: { ja: 'クライアントに見える証明書が違う', en: 'The client sees another certificate' },
  },
  {
    id: 'another-client',
    words: { ja: '接続しているのは別のプログラム', en: 'Another program makes the connection' },
  },
  { id: 'several-conditions', words: { ja: '複数の条件がある', en: 'There are several conditions' } },
  {
    id: 'other-certificates',
    words: { ja: '通知にない証明書を指定している', en: 'Certificates outside the notice are named' },
  },
  {
    id: 'variant-unverified',
    words: { ja: '提示される証明書が未確認', en: 'Which certificate is presented is unverified' },
  },
];
