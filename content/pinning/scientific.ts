import type { Pattern } from '#domain/pinning/pattern.ts';
import { defaultTrust } from './default-trust.ts';
import { someValue } from './fragments.ts';
import { effects, mends } from './phrases.ts';

const r = ['*.r', '*.rmd', '*.qmd', '*.rprofile'];

export const scientific: readonly Pattern[] = [
  {
    id: 'r-tls',
    platform: 'r',
    name: { ja: 'R の TLS の設定', en: 'TLS settings of R' },
    what: {
      ja: 'libcurl の pinnedpublickey でピン留めするか、cainfo で信頼を置き換えるか、ssl_verifypeer で検証を止めます。',
      en: 'Options of libcurl pin (pinnedpublickey), replace the trust (cainfo) or stop the validation (ssl_verifypeer).',
    },
    effect: effects.anchorsAccepted,
    files: r,
    intermediateAsAnchor: 'accepted',
    rules: [
      {
        id: 'pinned-key',
        words: ['pinnedpublickey', 'pinned_public_key'],
        match: `\\bpinned_?public_?key["'\`]?\\s*=(?!=)${someValue}`,
        class: 'pins',
        pinned: 'key',
        by: 'key',
        exclusive: true,
      },
      {
        id: 'peer-compared',
        words: ['download_ssl_cert', 'certinfo'],
        match: '\\b(?:openssl::)?download_ssl_cert\\s*\\(|\\bcertinfo\\b',
        compares: 'match',
        class: 'pins',
        pinned: 'server',
        exclusive: true,
      },
      {
        id: 'peer-identical',
        words: ['download_ssl_cert'],
        match: '\\b(?:openssl::)?download_ssl_cert\\s*\\(',
        alsoInFile: [
          '\\bidentical\\s*\\([^\\n]{0,160}(?:finger|\\bfp\\b|sha|pin|hash|print|pubkey|issuer|cert)|%in%|stopifnot\\s*\\([^\\n]{0,120}(?:finger|sha|pin|hash|print|pubkey|issuer)[^\\n]{0,80}==',
        ],
        class: 'pins',
        pinned: 'server',
        exclusive: true,
      },
      {
        id: 'ca-option',
        words: [
          'cainfo',
          'capath',
          'sslrootcert',
          'ssl.ca',
          'ssl_ca',
          'CURL_CA_BUNDLE',
          'SSL_CERT_FILE',
          'REQUESTS_CA_BUNDLE',
          'ssl_options',
          'CURL_SSL_BACKEND',
        ],
        match: `\\b(?:cainfo|capath|sslrootcert|ssl[._]ca|ssl_ca_file|CURL_CA_BUNDLE|SSL_CERT_FILE|REQUESTS_CA_BUNDLE)["'\`]?\\s*=(?!=)\\s*${someValue}(?!NULL\\b|NA\\b)|\\bssl_options\\s*\\([^)]{0,120}\\bca\\s*=\\s*[^=\\s]`,
        scope: 'line',
        unless: [defaultTrust],
        class: 'trust-anchors',
        pinned: 'anchors',
        exclusive: true,
      },
      {
        id: 'verify-off',
        words: [
          'extra =',
          'extra=',
          'extra  =',
          'verifypeer',
          'verifyhost',
          'no-check-certificate',
          'insecure',
          'weak_cert_validation',
          'allow_invalid_hostname',
          'ssl_verify',
          'verify_ssl',
        ],
        match:
          '\\bssl[._]verify(?:peer|host)?["\'`]?\\s*=\\s*(?:0L?\\b|FALSE\\b|F\\b|!\\s?[\\w.]|(?:if(?:else)?|isTRUE|as\\.integer)\\s?\\([^\\n]{1,80}\\b(?:0L?|FALSE)\\b)|extra\\s*=\\s*["\'][^"\']{0,80}(?:--insecure|--no-check-certificate|(?<![\\w-])-k\\b)|--no-check-certificate|\\b(?:weak_cert_validation|allow_invalid_hostname)\\s*=\\s*TRUE|\\b(?:verify_ssl|ssl_verify)\\s*=\\s*(?:FALSE|F)\\b|RETICULATE[^\\n]{0,40}PYTHONHTTPSVERIFY\\s*=\\s*["\']?0',
        class: 'validation-off',
        pinned: 'nothing',
      },
    ],
    catches: [
      {
        file: 'a.R',
        text: 'req <- request(url) |> req_options(pinnedpublickey = "sha256//AAAA=")',
        class: 'pins',
      },
      {
        file: 'b.R',
        text: 'chain <- openssl::download_ssl_cert("api.example")\nif (!identical(sha256(chain[[1]]), known_print)) stop("peer")',
        class: 'pins',
      },
      { file: 'c.R', text: 'GET(url, config(cainfo = "/opt/ca.pem"))', class: 'trust-anchors' },
      { file: 'd.R', text: 'httr::set_config(httr::config(ssl_verifypeer = 0L))', class: 'validation-off' },
      {
        file: 'lax.R',
        text: 'GET(url, httr::config(ssl_verifypeer = if (lax) 0L else 1L))',
        class: 'validation-off',
      },
      { file: 'e.R', text: 'download.file(url, f, method = "curl", extra = "-k")', class: 'validation-off' },
    ],
    leaves: [
      {
        file: 'f.R',
        text: 'board <- pins::board_folder("data")\npin_write(board, x, "cars")',
        why: { ja: 'データを保存する pins パッケージです。', en: 'The package pins stores data.' },
      },
      {
        file: 'g.R',
        text: '# config(ssl_verifypeer = 0L)',
        why: { ja: 'コメントです。', en: 'A comment.' },
      },
    ],
    mend: {
      before: 'config(cainfo = "azure-intermediate.pem")',
      after: 'GET(url)',
      how: mends.platform,
    },
    sources: ['r-req-options', 'own-tests'],
  },
  {
    id: 'julia-tls',
    platform: 'julia',
    name: { ja: 'Julia の TLS の設定', en: 'TLS settings of Julia' },
    what: {
      ja: 'require_ssl_verification = false で検証を止めるか、ca_chain! や環境変数で信頼を置き換えます。',
      en: 'require_ssl_verification = false stops the validation; ca_chain! or an environment variable replaces the trust.',
    },
    effect: effects.anchorsUnknown,
    files: ['*.jl'],
    rules: [
      {
        id: 'pinned-key',
        words: ['PINNEDPUBLICKEY', 'get_peer_cert', 'getpeercert', 'peer_certificate'],
        match: 'CURLOPT_PINNEDPUBLICKEY\\s*,',
        class: 'pins',
        pinned: 'key',
        by: 'key',
        exclusive: true,
      },
      {
        id: 'peer-compared',
        words: ['get_peer_cert', 'getpeercert', 'peer_certificate', 'ssl_get_peer'],
        match: '\\b(?:ssl_)?get_?peer_?cert(?:ificate)?\\b|\\bpeer_certificate\\b',
        compares: 'match',
        unlessInFile: ['\\blisten\\s*\\('],
        class: 'pins',
        pinned: 'server',
        exclusive: true,
      },
      {
        id: 'ca',
        words: [
          'ca_chain!',
          'SSL_CA_ROOTS',
          'SSL_CERT_FILE',
          'CURLOPT_CAINFO',
          'CURLOPT_CAPATH',
          'sslrootcert',
          'SSL_CERT_DIR',
          'ca_roots',
          'tls_ca',
        ],
        match: `\\bca_chain!\\s*\\(\\s*[\\w.]{1,40}\\s*,|ENV\\[\\s*"(?:JULIA_SSL_CA_ROOTS_PATH|SSL_CERT_FILE|SSL_CERT_DIR)"\\s*\\]\\s*=(?!=)${someValue}|"(?:JULIA_SSL_CA_ROOTS_PATH|SSL_CERT_FILE)"\\s*=>${someValue}|CURLOPT_CA(?:INFO|PATH)\\s*,|\\bsslrootcert=\\S`,
        scope: 'line',
        unless: [defaultTrust, 'MozillaCACerts'],
        class: 'trust-anchors',
        pinned: 'anchors',
        exclusive: true,
      },
      {
        id: 'verify-off',
        words: [
          'require_ssl_verification',
          'SSL_NO_VERIFY',
          'VERIFY_NONE',
          'SSLConfig',
          'VERIFYPEER',
          'VERIFYHOST',
          'verify_host',
          'ssl_verify',
          'sslverify',
          'verify_peer',
        ],
        match:
          '\\brequire_ssl_verification(?:::Bool)?\\s*=>?\\s*(?:false\\b|!\\s?[\\w.]|get\\([^()\\n]{1,80},\\s?false\\s?\\))|(?:ENV\\[\\s*)?"JULIA_(?:SSL_)?NO_VERIFY_HOSTS"\\s*\\]?\\s*=>?\\s*"[^"]|\\bauthmode!\\s*\\([^)]{0,160}VERIFY_NONE|\\bSSLConfig\\s*\\(\\s*false\\b|CURLOPT_SSL_VERIFY(?:PEER|HOST)\\s*,\\s*(?:false|0)\\b|\\bset_ssl_verify\\([^()\\n]{1,60},\\s?false\\s?\\)|\\bssl_verify\\s*=\\s*false\\b|\\bverify_peer\\s*=>?\\s*false\\b|\\bsslverify\\s*=\\s*false\\b',
        class: 'validation-off',
        pinned: 'nothing',
      },
    ],
    catches: [
      {
        file: 'either.jl',
        text: 'MbedTLS.authmode!(conf,\n  strict ? MbedTLS.MBEDTLS_SSL_VERIFY_REQUIRED : MbedTLS.MBEDTLS_SSL_VERIFY_NONE)',
        class: 'validation-off',
      },
      { file: 'easy.jl', text: 'Downloads.Curl.set_ssl_verify(easy, false)', class: 'validation-off' },
      {
        file: 'dir.jl',
        text: 'curl_easy_setopt(curl, CURLOPT_CAPATH, "/etc/app/ca")',
        class: 'trust-anchors',
      },
      {
        file: 'lax.jl',
        text: 'HTTP.get(url; require_ssl_verification = !lax)',
        class: 'validation-off',
      },
      { file: 'a.jl', text: 'HTTP.get(url; require_ssl_verification = false)', class: 'validation-off' },
      {
        file: 'b.jl',
        text: 'ENV["JULIA_SSL_CA_ROOTS_PATH"] = joinpath(@__DIR__, "ca.pem")',
        class: 'trust-anchors',
      },
      {
        file: 'c.jl',
        text: 'MbedTLS.ca_chain!(conf, MbedTLS.crt_parse_file("ca.pem"))',
        class: 'trust-anchors',
      },
      {
        file: 'd.jl',
        text: 'Curl.setopt(easy, Curl.CURLOPT_PINNEDPUBLICKEY, "sha256//AAAA=")',
        class: 'pins',
      },
    ],
    leaves: [
      {
        file: 'e.jl',
        text: 'HTTP.get(url; require_ssl_verification = true)',
        why: { ja: '検証する設定です。', en: 'It validates.' },
      },
    ],
    mend: {
      before: 'HTTP.get(url; require_ssl_verification = false)',
      after: 'HTTP.get(url)',
      how: mends.noBypass,
    },
    sources: ['julia-http-verification'],
  },
  {
    id: 'matlab-tls',
    platform: 'matlab',
    name: { ja: 'MATLAB の TLS の設定', en: 'TLS settings of MATLAB' },
    what: {
      ja: 'weboptions や HTTPOptions の CertificateFilename で信頼するファイルを指定します。空にすると検証しません。',
      en: 'CertificateFilename of weboptions or HTTPOptions names the trusted file. An empty name stops the validation.',
    },
    effect: effects.anchorsUnknown,
    files: ['*.m', '*.mlx'],
    rules: [
      {
        id: 'certificate-filename',
        words: ['CertificateFilename'],
        match: `\\bCertificateFilename["']?\\s*(?:,|=(?!=))\\s*(?!\\s|["']default["']|["']{2}|["']?\\s*["']?\\s*[);,])[\\w"'(]`,
        class: 'trust-anchors',
        pinned: 'anchors',
        exclusive: true,
      },
      {
        id: 'no-validation',
        words: ['CertificateFilename', 'VerifyServerName'],
        match: `\\bCertificateFilename["']?\\s*(?:,|=(?!=))\\s*(?:''|""|\\[\\s*\\])|\\bVerifyServerName["']?\\s*(?:,|=(?!=))\\s*(?:false|0)\\b`,
        class: 'validation-off',
        pinned: 'nothing',
      },
    ],
    catches: [
      {
        file: 'a.m',
        text: "function r = fetch(u)\nr = webread(u, weboptions('CertificateFilename', 'C:\\ca\\azure.pem'));\nend",
        class: 'trust-anchors',
      },
      {
        file: 'b.m',
        text: "function r = fetch(u)\nr = webread(u, weboptions('CertificateFilename', ''));\nend",
        class: 'validation-off',
      },
    ],
    leaves: [
      {
        file: 'c.m',
        text: "function r = fetch(u)\nr = webread(u, weboptions('CertificateFilename', 'default'));\nend",
        why: { ja: '既定の信頼です。', en: 'The default trust.' },
      },
    ],
    mend: {
      before: "weboptions('CertificateFilename', 'azure-intermediate.pem')",
      after: "weboptions('CertificateFilename', 'default')",
      how: mends.roots,
    },
    sources: ['pinning-learn-address'],
  },
];
