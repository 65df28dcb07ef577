import type { Pattern } from '#domain/pinning/pattern.ts';
import { anySides } from './fragments.ts';

const verb = '(?:verif(?:y|ies)|match(?:es)?|check|validate|compare)';
const kind = '(?:tlsa|dane)';
/** What stands in such a name beside the two. */
const of =
  '(?:_?(?:rr|rrset|records?|cert(?:ificate)?s?|chain|peer|server|data|association|matches|match|against|with)){0,5}';
/** The name of a function that holds a certificate against records of DANE. */
const check = `(?<![a-z])(?:${of}_?${verb}${of}_?${kind}${of}|${kind}${of}_?${verb}${of})`;
/** What it is handed, among the rest. */
const shown = '(?:cert|crt\\b|chain|peer|leaf|\\bder\\b|x509|\\bssl\\b|conn|state)';

export const dane: readonly Pattern[] = [
  {
    id: 'any-dane',
    platform: 'any',
    name: { ja: 'DANE（TLSA レコードとの比較）', en: 'DANE (comparison with TLSA records)' },
    what: {
      ja: 'サーバーの証明書やキーを、DNS の TLSA レコードの値と比べます。',
      en: 'The certificate or key of the server is compared with the TLSA records in DNS.',
    },
    effect: {
      ja: '中間証明書やルート証明書を指す TLSA レコードが残っていると、切り替え後はクライアントが接続を拒否します。サーバー証明書を指すレコードも、証明書やキーが変わるときは更新が要ります。',
      en: 'Where a TLSA record names the intermediate or the root, the client refuses the connection after the change. A record that names the server’s certificate or key must be renewed together with it.',
    },
    files: [],
    rules: [
      {
        // A check that is called, or written here: a head that is only declared does nothing.
        id: 'records-asked',
        outsideTexts: true,
        words: ['tlsa', 'dane'].flatMap((of) => [
          ...[
            'verify',
            'match',
            'matches',
            'check',
            'validate',
            'compare',
            'against',
            'with',
            'cert',
          ].flatMap((what) => [`${what}${of}`, `${what}_${of}`]),
          ...['verif', 'match', 'check', 'valid', 'recordmatch', 'record_match', 'recordverif'].flatMap(
            (what) => [`${of}${what}`, `${of}_${what}`],
          ),
        ]),
        match: `(?<!\\b(?:function|def|func?|fn|sub|fun|proc|bool|boolean|int|void|static|extern|virtual|public|private)\\s{1,3}(?:\\w{1,24}::)?)${check}\\s?\\([^;{}]{0,160}?${shown}|\\b(?:function|def|func|fn|sub|fun|proc|bool|boolean|int|static|private|public)\\s{1,3}(?:\\w{1,24}::)?${check}\\s?\\([^;{}]{0,160}?${shown}[^;{}]{0,160}?\\)[^;{}()\\n]{0,60}\\s?(?:\\{|[:=]\\s?$)`,
        view: 'bare',
        // A test of Go says what it saw.
        unless: ['\\bt\\.(?:Fatal|Error)f?\\('],
        window: { before: 0, after: 2 },
        unlessServing: anySides,
        class: 'pins',
        pinned: 'any-in-chain',
        exclusive: true,
        confidence: 'medium',
      },
      {
        // Packages for Go and Node.js, for Java and for chats.
        id: 'dials-with-records',
        outsideTexts: true,
        exactCase: true,
        words: [
          ...['dane.dial', 'dane.connectby', 'dane.gettlsconfig', 'dane.tlsclientconfig', 'dane.verify'],
          ...['daneverifier', 'needsdnssecanddane'],
        ],
        match:
          '(?<![\\w.])dane\\.(?:Dial(?:TLS|StartTLS)?|ConnectByName\\w{0,16}|GetTLSconfig|TLSClientConfig|[vV]erify)\\s?\\(|\\bnew DaneVerifier\\s?\\(|(?<!\\bclass )\\bDaneVerifier\\s?\\(\\s?\\)|\\bDnssecMode\\.needsDnssecAndDane\\b',
        class: 'pins',
        pinned: 'any-in-chain',
        exclusive: true,
      },
      {
        // `record.Verify(cert)` of a library for DNS in Go.
        id: 'record-verifies',
        outsideTexts: true,
        exactCase: true,
        words: ['dns.TLSA'],
        match:
          '\\b(?:rr|tlsa|TLSA|rec|record|t|r)\\.Verify\\s?\\(\\s?(?:\\w{1,30}\\.){0,3}(?:PeerCertificates|VerifiedChains|\\w{0,16}(?:[cC]ert|leaf|crt|chain))\\w{0,16}(?:\\[\\w{1,8}\\])?\\s?\\)',
        unlessServing: anySides,
        class: 'pins',
        pinned: 'any-in-chain',
        exclusive: true,
      },
      {
        id: 'association-compared',
        words: ['associationdata', 'association_data', 'assoc_data', 'assocdata', 'cert_data()'],
        match:
          '\\b(?:get)?(?:cert(?:ificate)?_?)?assoc(?:iation)?_?data\\b(?:\\s?\\(\\s?\\))?|\\bcert_data\\s?\\(\\s?\\)',
        compares: 'match',
        unless: ['\\bassert|\\bexpect'],
        scope: 'line',
        alsoInFile: ['tlsa|\\bdane'],
        unlessServing: anySides,
        class: 'pins',
        pinned: 'any-in-chain',
        exclusive: true,
        confidence: 'medium',
      },
    ],
    search:
      '(verify|match|matches|check|validate|compare|against|with|cert)_?(tlsa|dane)|(tlsa|dane)_?(record_?)?(verif|match|check|valid)|dane\\.(dial|connectby|gettlsconfig|tlsclientconfig|verify)|daneverifier|needsdnssecanddane|dns\\.TLSA|assoc(iation)?_?data|cert_data\\(',
    catches: [
      {
        file: 'rows.ts',
        text: 'const seen = socket.getPeerCertificate();\nif (!resolver.verifyTLSA(rows[0], seen.cert)) socket.destroy();',
        class: 'pins',
      },
      {
        file: 'post.zig',
        text: 'const met = try verifyTlsaRecords(rows, chain, allocator);\nif (!met) return error.OtherPeer;',
        class: 'pins',
      },
      {
        file: 'relay.c',
        text: 'static int tlsa_match(const row_t *row, X509 *cert) {\n    return same(row, cert);\n}',
        class: 'pins',
      },
      {
        file: 'relay.go',
        text: 'link, err := dane.DialTLS(config)\nif err != nil {\n\treturn err\n}',
        class: 'pins',
      },
      {
        file: 'rows.go',
        text: 'func met(rows []*dns.TLSA, state tls.ConnectionState) error {\n\tfor _, r := range rows {\n\t\tif r.Verify(state.PeerCertificates[0]) == nil {\n\t\t\treturn nil\n\t\t}\n\t}\n\treturn errOther\n}',
        class: 'pins',
      },
      {
        file: 'Rows.java',
        text: 'for (TLSARecord row : rows) {\n    byte[] seen = sha256(chain[0].getEncoded());\n    if (!Arrays.equals(seen, row.getCertificateAssociationData())) throw new CertificateException("other");\n}',
        class: 'pins',
      },
    ],
    leaves: [
      {
        file: 'RowTest.java',
        text: 'TLSARecord row = new TLSARecord();\nassertArrayEquals(wanted, row.getCertificateAssociationData());',
        why: { ja: 'テストで自分のレコードを読むだけです。', en: 'A test reads a record of its own.' },
      },
      {
        file: 'rows.h',
        text: 'int tlsa_match(const row_t *row, X509 *cert);',
        why: { ja: '宣言だけです。', en: 'Only declared.' },
      },
      {
        file: 'rows.go',
        text: 'row := &dns.TLSA{Hdr: head}\nrow.Sign(3, 1, 1, cert)\nfmt.Println(row.String())',
        why: { ja: 'レコードを作るだけです。', en: 'It only makes a record.' },
      },
      {
        file: 'rows.py',
        text: 'def check_tlsa_syntax(text):\n    return len(text.split()) == 4',
        why: { ja: '書き方を調べるだけです。', en: 'It only looks at the form.' },
      },
    ],
    mend: {
      before: '_443._tcp.shop.example. IN TLSA 3 1 1 old',
      after: '_443._tcp.shop.example. IN TLSA 3 1 1 old\n_443._tcp.shop.example. IN TLSA 3 1 1 new',
      how: {
        ja: '新しい証明書やキーの TLSA レコードを切り替えの前に加え、古いレコードは切り替えの後に消します。',
        en: 'Add TLSA records for the new certificate or key before the change, and delete the old ones after it.',
      },
    },
    sources: ['rfc-7671'],
  },
];
