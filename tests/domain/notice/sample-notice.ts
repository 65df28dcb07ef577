/** The first notice in both languages, as an author would write it; the tests break copies of it. */

export const english = `# <S id="update-trusted-root-store">If you use <Term id="certificate-pinning">certificate pinning</Term>, update your <Term id="trusted-root-store">trusted root store</Term> for Azure Storage services by 29 February 2024</S>

<S id="why-you-receive">You're receiving this email because you use Azure Storage services.</S>

<S id="certificates-expire">Many Azure Storage services use intermediate TLS certificates that are set to expire in June 2024.</S>
<S id="rollout">In preparation, we'll begin rolling out updates in March for these expiring certificates in Blob Storage, Azure Files, Table Storage, Queue Storage, static websites, and Data Lake Storage Gen2 in the public Azure cloud and US Government cloud.</S>

<S id="who-is-affected">If you have client applications that still use certificate pinning, they'll be affected by this change and you'll need to take action by 29 February 2024 to avoid potential connection interruptions.</S>
<S id="not-best-practice">Certificate pinning—when client applications explicitly specify a list of acceptable certificate authorities—is no longer a best practice.</S>

## <S id="required-action">Required action</S>

<S id="take-one-action">If you have client applications that have pinned to intermediate certificate authorities, take one of these actions by 29 February 2024 to prevent interruptions to your connections:</S>

- <S id="add-authorities">Add the issuing certificate authorities to your trusted root store.</S>
  <S id="keep-current">Keep using the current intermediate certificate authorities until they're updated.</S>
- <S id="stop-pinning">Or, to avoid the effects of this update and future certificate updates, discontinue certificate pinning in your applications.</S>
`;

export const japanese = `# <S id="update-trusted-root-store"><Term id="certificate-pinning">証明書のピン留め</Term>を使用している場合は、2024 年 2 月 29 日までに、Azure Storage サービス用の<Term id="trusted-root-store">信頼されたルート ストア</Term>を更新してください</S>

<S id="why-you-receive">このメールは、Azure Storage サービスをご利用のお客様にお送りしています。</S>

<S id="certificates-expire">多くの Azure Storage サービスでは、2024 年 6 月に有効期限が切れる中間 TLS 証明書を使用しています。</S>
<S id="rollout">これに備えて 3 月から、パブリック Azure クラウドと米国政府機関向けクラウドの Blob Storage、Azure Files、Table Storage、Queue Storage、静的 Web サイト、Data Lake Storage Gen2 で、期限が切れる証明書の更新を順次開始します。</S>

<S id="who-is-affected">証明書のピン留めを今も使用しているクライアント アプリケーションは、この変更の影響を受けるため、接続が中断する可能性を避けるには、2024 年 2 月 29 日までに対応が必要です。</S>
<S id="not-best-practice">証明書のピン留め (受け入れる証明機関の一覧をクライアント アプリケーションが明示的に指定すること) は、現在では推奨される方法ではありません。</S>

## <S id="required-action">必要なアクション</S>

<S id="take-one-action">中間証明機関にピン留めしているクライアント アプリケーションがある場合は、接続の中断を防ぐため、2024 年 2 月 29 日までに次のいずれかを実施してください。</S>

- <S id="add-authorities">発行元の証明機関を、信頼されたルート ストアに追加します。</S>
  <S id="keep-current">切り替えが終わるまでは、現在の中間証明機関も残しておいてください。</S>
- <S id="stop-pinning">または、今回と今後の証明書の更新による影響を避けるため、アプリケーションでの証明書のピン留めをやめます。</S>
`;

export const products = [
  { en: 'Azure Storage', ja: 'Azure Storage' },
  { en: 'Blob Storage', ja: 'Blob Storage' },
  { en: 'Azure Files', ja: 'Azure Files' },
  { en: 'Table Storage', ja: 'Table Storage' },
  { en: 'Queue Storage', ja: 'Queue Storage' },
  { en: 'static websites', ja: '静的 Web サイト' },
  { en: 'Data Lake Storage Gen2', ja: 'Data Lake Storage Gen2' },
  { en: 'public Azure cloud', ja: 'パブリック Azure クラウド' },
  { en: 'US Government cloud', ja: '米国政府機関向けクラウド' },
];

export const files = { ja: 'notice.ja.mdx', en: 'notice.en.mdx' };
