import type { Question } from '#domain/self-check/flow.ts';

/** What is compared, and by which value. */
export const comparisonQuestions: readonly Question[] = [
  {
    id: 'compared',
    title: {
      ja: '何を比べていますか',
      en: 'What is compared?',
    },
    why: {
      ja: '今回変わるのは中間証明書です。ルート証明書は変わりません。サーバー証明書は、この通知に限らず更新のたびに変わります。比べる対象で結果が決まります。',
      en: 'What changes is the intermediate certificate. The root certificate does not change. The server certificate changes at every renewal, with or without this notice. What is compared decides the result.',
    },
    how: {
      developer: {
        ja: '比べている値が、チェーンのどの証明書から来るかをコードで見ます。引数の証明書は、多くがサーバー証明書です。',
        en: 'See in the code which certificate of the chain the value comes from. The certificate passed as an argument is mostly the server certificate.',
      },
      infrastructure: {
        ja: '設定にある値を、証明書の一覧と見比べます。',
        en: 'Compare the value in the setting with the list of certificates.',
      },
      askingSomeone: {
        ja: '「比べているのは、サーバー証明書、中間証明書、ルート証明書のどれですか」と開発の担当者に尋ねます。',
        en: 'Ask the developers “Is it the server certificate, an intermediate or the root that we compare?”',
      },
    },
    examples: [
      {
        ja: '「発行者が Microsoft Azure TLS Issuing CA 01 であること」は、中間証明書の名前です。',
        en: '“The issuer must be Microsoft Azure TLS Issuing CA 01” is the name of an intermediate.',
      },
      {
        ja: 'sha256/ で始まる値は、公開キーのピンです。',
        en: 'A value that begins with sha256/ is a pin on a public key.',
      },
    ],
    sentences: ['pinning-no-best-practice', 'act-by-deadline'],
    answers: [
      {
        id: 'server-certificate',
        label: { ja: 'サーバー証明書', en: 'The server certificate' },
        next: 'server-certificate',
      },
      {
        id: 'intermediate',
        label: {
          ja: '中間証明書、または発行者の名前全体',
          en: 'An intermediate, or the whole name of the issuer',
        },
        next: 'identified-by',
      },
      { id: 'root', label: { ja: 'ルート証明書', en: 'A root' }, next: 'which-roots' },
      {
        id: 'public-key',
        label: { ja: '公開キー（SPKI ピン）', en: 'A public key (SPKI pin)' },
        next: 'whose-key',
      },
      {
        id: 'issuer-part',
        label: {
          ja: '発行者の名前の一部（先頭の文字など）',
          en: 'Part of the issuer’s name (its beginning, for example)',
        },
        next: 'issuer-part',
      },
      {
        id: 'organisation',
        label: {
          ja: '発行者の組織名だけ (O=Microsoft Corporation)',
          en: 'Only the issuer’s organisation (O=Microsoft Corporation)',
        },
        next: 'organisation-only',
      },
      {
        id: 'host-name',
        label: {
          ja: '接続先のホスト名だけ（ふつうの検証と同じ照合）',
          en: 'Only the host name that is connected to (as ordinary validation does)',
        },
        next: 'host-name-only',
      },
      {
        id: 'subject-name',
        label: {
          ja: 'サーバー証明書のサブジェクト識別名、または決まった共通名 (CN=*.blob.core.windows.net など)',
          en: 'The subject name of the server certificate, or a fixed common name (CN=*.blob.core.windows.net, for example)',
        },
        next: 'subject-name',
      },
      { id: 'several', label: { ja: 'このうち複数', en: 'Several of these' }, next: 'combined' },
      {
        id: 'something-else',
        label: {
          ja: 'ほかのもの（チェーンの枚数や順番など）',
          en: 'Something else (the length or order of the chain, for example)',
        },
        next: 'ask-development',
      },
      {
        id: 'do-not-know',
        label: { ja: '分からない', en: 'I don’t know' },
        next: 'identify-certificates',
        unknown: true,
      },
    ],
    see: ['six-kinds', 'see-the-certificate'],
    inCode: true,
    sources: ['post-2023', 'pinning-learn-address'],
  },
  {
    id: 'whose-key',
    title: {
      ja: 'それは、どの証明書の公開キーですか',
      en: 'Whose public key is it?',
    },
    why: {
      ja: '同じ CA の証明書は、再発行されても公開キーが同じです。今回は別の CA に変わるので、公開キーも変わります。ルート証明書の公開キーは変わりません。',
      en: 'A CA keeps its public key when its certificate is issued again. This time other CAs take over, so the public key changes. That of the root does not.',
    },
    how: {
      developer: {
        ja: 'ピンの値を、証明書の一覧にある公開キーの値と見比べます。',
        en: 'Compare the pin with the public keys in the list of certificates.',
      },
      infrastructure: {
        ja: '提示される証明書から値を計算し、ピンと見比べます。',
        en: 'Compute the values from the certificates presented and compare them with the pin.',
      },
      askingSomeone: {
        ja: '「このピンは、どの証明書から作りましたか」と、作った人に尋ねます。',
        en: 'Ask whoever made it “Which certificate was this pin made from?”',
      },
    },
    examples: [
      {
        ja: 'sha256/NHwusbC7w844JzTmvIRIo8NL7D6StITK9phzFgtJi0w= は、Microsoft Azure TLS Issuing CA 01 の公開キーです。',
        en: 'sha256/NHwusbC7w844JzTmvIRIo8NL7D6StITK9phzFgtJi0w= is the key of Microsoft Azure TLS Issuing CA 01.',
      },
    ],
    sentences: ['certificates-expire', 'pinning-no-best-practice'],
    answers: [
      {
        id: 'server',
        label: { ja: 'サーバー証明書', en: 'The server certificate’s' },
        next: 'server-certificate',
      },
      {
        id: 'intermediate',
        label: { ja: '中間証明書', en: 'An intermediate’s' },
        next: 'which-keys-or-names',
      },
      { id: 'root', label: { ja: 'ルート証明書', en: 'A root’s' }, next: 'which-roots' },
      { id: 'several', label: { ja: 'このうち複数', en: 'Several of these' }, next: 'combined' },
      {
        id: 'do-not-know',
        label: { ja: '分からない', en: 'I don’t know' },
        next: 'identify-certificates',
        unknown: true,
      },
    ],
    see: ['certificates', 'by-openssl'],
    sources: ['certificate-bytes'],
  },
  {
    id: 'identified-by',
    title: {
      ja: '中間証明書を、何の値で見分けていますか',
      en: 'By which value is the intermediate identified?',
    },
    why: {
      ja: '同じ CA に、署名したルートの違う証明書があります。拇印とシリアル番号は証明書ごとに違い、共通名と公開キーは同じです。',
      en: 'One CA has certificates signed by different roots. Thumbprint and serial number differ between them; common name and public key are the same.',
    },
    how: {
      developer: {
        ja: '値の形と項目名を見ます。16 進で 40 桁は SHA-1 の拇印かキー識別子、64 桁は SHA-256 です。sha256/ は公開キー、CN= は名前です。40 桁の値は証明書の一覧で見分けます。',
        en: 'Look at the form of the value and the name of the setting. 40 hexadecimal digits are a SHA-1 thumbprint or a key identifier, 64 are a SHA-256. sha256/ is a public key, CN= a name. Tell the 40 digits apart by the list of certificates.',
      },
      infrastructure: {
        ja: '設定の項目名を見ます。thumbprint、fingerprint、serial、issuer、subject などです。',
        en: 'Look at the name of the setting: thumbprint, fingerprint, serial, issuer, subject and so on.',
      },
      askingSomeone: {
        ja: '「拇印、シリアル番号、公開キー、名前のどれで見分けていますか」と尋ねます。',
        en: 'Ask “Do we identify it by thumbprint, serial number, public key or name?”',
      },
    },
    examples: [
      {
        ja: '2F2877C5D778C31E0F29C7E371DF5471BD673173 は拇印です。',
        en: '2F2877C5D778C31E0F29C7E371DF5471BD673173 is a thumbprint.',
      },
    ],
    sentences: ['act-by-deadline'],
    answers: [
      {
        id: 'certificate',
        label: {
          ja: '拇印、SHA-256 フィンガープリント、証明書そのもの',
          en: 'Thumbprint, SHA-256 fingerprint, or the certificate itself',
        },
        next: 'which-certificates',
      },
      { id: 'serial', label: { ja: 'シリアル番号', en: 'Serial number' }, next: 'which-certificates' },
      {
        id: 'key',
        label: {
          ja: '公開キー（SPKI ピン、キー識別子）',
          en: 'Public key (SPKI pin, key identifier)',
        },
        next: 'which-keys-or-names',
      },
      {
        id: 'name',
        label: {
          ja: '共通名、またはサブジェクト識別名の全体',
          en: 'Common name, or the whole subject distinguished name',
        },
        next: 'which-keys-or-names',
      },
      { id: 'several', label: { ja: 'このうち複数', en: 'Several of these' }, next: 'check-each' },
      {
        id: 'do-not-know',
        label: { ja: '分からない', en: 'I don’t know' },
        next: 'identify-certificates',
        unknown: true,
      },
    ],
    see: ['six-kinds'],
    sources: ['certificate-bytes', 'ca-details', 'pinning-learn-address'],
  },
  {
    id: 'issuer-part',
    title: {
      ja: '発行者の名前の、どの部分を比べていますか',
      en: 'Which part of the issuer’s name is compared?',
    },
    why: {
      ja: '新しい名前には、間に RSA が入ります。旧 CA は Microsoft Azure TLS Issuing CA 01 など、新 CA は Microsoft Azure RSA TLS Issuing CA 03 などです。',
      en: 'The new names have RSA in between. The old CAs are Microsoft Azure TLS Issuing CA 01 and so on, the new ones Microsoft Azure RSA TLS Issuing CA 03 and so on.',
    },
    how: {
      developer: {
        ja: 'StartsWith、Contains、正規表現に渡す文字列を見ます。',
        en: 'Look at the text given to StartsWith, Contains or a regular expression.',
      },
      infrastructure: {
        ja: '許可の規則にある、発行者の条件の文字列を見ます。',
        en: 'Look at the text of the issuer condition in the allow rule.',
      },
      askingSomeone: {
        ja: '「発行者の名前を比べる文字列を、そのまま教えてください」と尋ねます。',
        en: 'Ask “What is the exact text we compare the issuer’s name with?”',
      },
    },
    examples: [
      {
        ja: '「Azure TLS を含むこと」は、新しい名前に当てはまりません。「TLS Issuing CA を含むこと」は、両方に当てはまります。',
        en: '“Contains Azure TLS” does not fit the new names. “Contains TLS Issuing CA” fits both.',
      },
    ],
    sentences: ['act-by-deadline'],
    answers: [
      {
        id: 'azure-tls',
        label: {
          ja: '「Microsoft Azure TLS Issuing CA」や「Azure TLS」だけ',
          en: '“Microsoft Azure TLS Issuing CA” or “Azure TLS” only',
        },
        next: 'issuer-name-part',
      },
      {
        id: 'azure-rsa-tls',
        label: {
          ja: '「Microsoft Azure RSA TLS Issuing CA」まで（番号は比べない。旧 CA の名前も受け入れてよい）',
          en: '“Microsoft Azure RSA TLS Issuing CA”, without a number (the names of the old CAs may be accepted too)',
        },
        next: 'all-replacements',
      },
      {
        id: 'shared-part',
        label: {
          ja: '新旧に共通の部分だけ（「Microsoft」、「Microsoft Azure」、「TLS Issuing CA」）',
          en: 'Only what old and new share (“Microsoft”, “Microsoft Azure”, “TLS Issuing CA”)',
        },
        next: 'shared-name-part',
      },
      {
        id: 'other-part',
        label: {
          ja: 'ほかの文字列（番号を含むもの、正規表現など）',
          en: 'Another text (with a number, or a regular expression, for example)',
        },
        next: 'which-keys-or-names',
      },
      {
        id: 'do-not-know',
        label: { ja: '分からない', en: 'I don’t know' },
        next: 'identify-certificates',
        unknown: true,
      },
    ],
    see: ['certificates'],
    sources: ['ca-details', 'certificate-bytes'],
  },
  {
    id: 'combined',
    title: {
      ja: '複数の条件を、どう組み合わせていますか',
      en: 'How are the conditions combined?',
    },
    why: {
      ja: 'すべてが必要なら、変わるものが一つでもあれば失敗します。どれか一つでよければ、変わらないものが一つあれば接続は続きます。',
      en: 'If all must match, one that changes is enough to fail. If one is enough, one that stays keeps the connection.',
    },
    how: {
      developer: {
        ja: '条件が「かつ」(&&) か「または」(||) かをコードで見ます。OkHttp のピンの一覧は「または」です。',
        en: 'See in the code whether the conditions are joined by “and” (&&) or “or” (||). A set of OkHttp pins is “or”.',
      },
      infrastructure: {
        ja: '規則の説明書で、複数の条件の扱いを見ます。',
        en: 'See in the manual of the rule how several conditions are treated.',
      },
      askingSomeone: {
        ja: '「条件はすべて必要ですか、どれか一つでよいですか」と開発の担当者に尋ねます。',
        en: 'Ask the developers “Must all conditions match, or is one enough?”',
      },
    },
    examples: [
      {
        ja: 'サブジェクト、発行者、拇印の 3 つすべてを比べるコードは、拇印が変わると失敗します。',
        en: 'Code that compares all 3 of subject, issuer and thumbprint fails when the thumbprint changes.',
      },
    ],
    sentences: ['act-by-deadline'],
    answers: [
      {
        id: 'all-with-server',
        label: {
          ja: 'すべて必要。サーバー証明書そのものか、その公開キーを含む',
          en: 'All must match, the server certificate itself or its key among them',
        },
        next: 'server-certificate',
      },
      {
        id: 'all-with-old',
        label: {
          ja: 'すべて必要。旧 CA を指す値を含み、新 CA は認めない',
          en: 'All must match, a value of an old CA among them, and no new CA is accepted',
        },
        next: 'old-intermediates',
      },
      {
        id: 'any-with-root',
        label: {
          ja: 'どれか一つでよい。DigiCert Global Root G2 を含む',
          en: 'One is enough, and DigiCert Global Root G2 is among them',
        },
        next: 'root-seen',
      },
      {
        id: 'any-without-root',
        label: {
          ja: 'どれか一つでよい。中間証明書があり、ルート証明書はない',
          en: 'One is enough; there are intermediates and no root',
        },
        next: 'identified-by',
      },
      { id: 'otherwise', label: { ja: 'ほかの組み合わせ', en: 'Another combination' }, next: 'check-each' },
      {
        id: 'do-not-know',
        label: { ja: '分からない', en: 'I don’t know' },
        next: 'identify-certificates',
        unknown: true,
      },
    ],
    sources: ['okhttp-pinner'],
  },
  {
    id: 'root-seen',
    title: {
      ja: 'ルート証明書も、実際に比べる対象に入っていますか',
      en: 'Is the root really among what is compared?',
    },
    why: {
      ja: 'サーバーはふつうルートを送りません。Java の checkServerTrusted の引数と curl の --pinnedpubkey は、ルートを比べません。試験用の CA で確かめた結果です。',
      en: 'The server usually does not send the root. The argument of Java’s checkServerTrusted and --pinnedpubkey of curl do not compare the root. This is what our tests with a test CA showed.',
    },
    how: {
      developer: {
        ja: '比べる処理に渡すのが、サーバーが送った証明書の列か、検証が組み立てたチェーンかをコードで見ます。',
        en: 'See in the code whether what is compared are the certificates that the server sends, or the chain that validation built.',
      },
      infrastructure: {
        ja: '製品の説明書で、ピン留めの対象が「検証済みのチェーン」かどうかを見ます。',
        en: 'See in the manual whether the product pins against the validated chain.',
      },
      askingSomeone: {
        ja: '「ルート証明書の値が、実際に比べられていることを試験で確かめましたか」と開発の担当者に尋ねます。',
        en: 'Ask the developers “Did a test show that the value of the root is really compared?”',
      },
    },
    examples: [
      {
        ja: 'OkHttp の CertificatePinner は、検証が組み立てたチェーンを比べます。',
        en: 'CertificatePinner of OkHttp compares the chain that validation built.',
      },
    ],
    sentences: ['act-by-deadline'],
    answers: [
      {
        id: 'built-chain',
        label: {
          ja: 'はい。組み立てられたチェーンを比べる（OkHttp、Android の pin-set、.NET の chain.ChainElements など）',
          en: 'Yes: the chain that was built (OkHttp, pin-set of Android, chain.ChainElements in .NET and so on)',
        },
        next: 'root-among-pins',
        consequence: {
          ja: 'ピンに Microsoft RSA Root Certificate Authority 2017 も新 CA もなければ、いまは足りない可能性があります。DigiCert Global Root G2 が署名した新 CA の証明書は、2026 年 8 月 25 日 (UTC) に期限が切れました。今日、接続を確かめてください。',
          en: 'Without Microsoft RSA Root Certificate Authority 2017 or the new CAs among the pins, this may not be enough now. The certificates of the new CAs that DigiCert Global Root G2 signed expired on 25 August 2026 (UTC). Confirm the connection today.',
        },
      },
      {
        id: 'sent-only',
        label: {
          ja: 'いいえ。サーバーが送った証明書だけを比べる',
          en: 'No: only the certificates that the server sends',
        },
        next: 'check-each',
      },
      {
        id: 'do-not-know',
        label: { ja: '分からない', en: 'I don’t know' },
        next: 'ask-development',
        unknown: true,
      },
    ],
    see: ['six-kinds'],
    sources: ['own-tests', 'okhttp-pinner'],
  },
];
