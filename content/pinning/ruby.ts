import type { Pattern } from '#domain/pinning/pattern.ts';
import { defaultTrust } from './default-trust.ts';
import { someValue } from './fragments.ts';
import { effects, mends } from './phrases.ts';

const sources = ['*.rb', '*.rake', '*.ru', '*.gemspec', '*.erb', '*.cr', '*.podspec', 'gemfile.rb'];
/** Signs that a Ruby or Crystal program serves. */
const serves =
  'SSLServer|WEBrick|SSLVerifyClient|TCPServer|\\bPuma\\b|ssl_bind|Rack::Handler|Context::Server|HTTP::Server|handshake_as_server|SMTPServer|DRb\\.start_service|GRPC::RpcServer|ServerCredentials';
const connects =
  'SSLSocket\\.new|Net::(?:HTTP|IMAP|SMTP|POP|LDAP|FTP)|\\.connect\\b|TCPSocket\\.|Faraday|HTTPClient|RestClient|Typhoeus|HTTParty|Excon|Context::Client|HTTP::Client|URI\\.open|\\bBunny\\b|Redis\\.new';
/** A reactor that serves: the certificates that it is shown are those of its clients. */
const reactorServes =
  '\\bstart_server\\b|\\bmodule\\s+Thin\\b|["\']thin["\']|\\bThin::|EM::HttpServer|EventMachine::HttpServer';
/** A setting that names what is trusted, as keyword, symbol, string or attribute. */
const caName =
  '(?:(?:ssl|tls|http|https|root|server|db|custom|broker|api|redis|ldap|mqtt|kafka|amqp|trusted|private)_){0,2}(?:ca_?(?:file|path|certs?|certificates?(?:_path)?|bundle(?:_path|_file)?|info|pem|crt|cert_?(?:file(?:_path)?|path|dir|pem|string)|dir|chain(?:_file)?)|cafile|capath|cainfo|cacerts?(?:_file)?|cacertfile|trusted_certs?(?:_dir)?|trust_?store|root_?cert(?:s|_file|ificates?)?|(?:ssl)?rootcert|sslca|sslcapath)';
const assigned = `(?:["']?\\s*(?:=>)|["']?:(?!:)|["']?\\]?\\s*(?:\\|\\|)?=(?![=~>]))`;

/** A question where the program runs, or what its environment says: `Rails.env.production?`, `ENV['CHECKS'] != 'false'`. */
const isKindOfPlace =
  '(?:\\w{1,20}(?:\\.|::)){0,2}env\\.\\w{1,20}\\?|(?:\\w{1,20}(?:\\.|::)){1,2}(?:production|live)\\?|ENV(?:\\.fetch\\(|\\[)[^\\n]{1,60}[)\\]]\\s?[!=]=\\s?["\'](?:false|true|0|1|no|yes|production|development)\\b';

export const ruby: readonly Pattern[] = [
  {
    id: 'ruby-peer-certificate-compared',
    platform: 'ruby',
    name: { ja: 'Ruby での証明書の比較', en: 'Certificate compared in Ruby' },
    what: {
      ja: 'verify_callback の中で、または接続後の peer_cert について、ハッシュ、公開キー、名前、シリアル番号を決まった値と比べます。',
      en: 'verify_callback, or code after the handshake, compares the hash, key, name or serial number of the certificate with a fixed value.',
    },
    effect: effects.callback,
    files: sources,
    rules: [
      {
        id: 'verify-callback-compares',
        words: ['verify_callback'],
        match: `\\b(?:ssl_)?verify_callback["']?\\s*(?:=(?![=~>])|=>|:(?!:))\\s*`,
        compares: 'parameters',
        window: { before: 12, after: 12 },
        unless: [serves],
        class: 'pins',
        pinned: 'any-in-chain',
        exclusive: true,
      },
      {
        id: 'peer-cert-compared',
        words: ['peer_cert', 'get_peer_cert', 'peer_certificate'],
        match: '\\.peer_cert(?:_chain|ificate)?\\b|\\bget_peer_cert\\b',
        compares: 'match',
        unlessServing: { serves, connects },
        class: 'pins',
        pinned: 'any-in-chain',
        exclusive: true,
      },
      {
        id: 'digest-of-peer-compared',
        words: ['peer_cert', 'verify_callback', 'ssl_verify_peer', 'current_cert', 'peer_certificate'],
        match:
          '\\b(?:hexdigest|base64digest|digest|fingerprint|thumbprint)\\b\\s*\\(?\\s*[\\w.@()\\[\\]]{0,60}(?:to_der|public_to_der|public_key|to_pem)\\b|\\.current_cert\\b|\\b(?:cert|certificate|leaf|peer|x509)\\.(?:issuer|subject|serial|public_key|to_der|to_pem|public_to_der)\\b',
        alsoInFile: ['\\bpeer_cert|\\b(?:ssl_)?verify_callback\\s*(?:=|:)|\\bdef\\s+ssl_verify_peer'],
        unlessServing: { serves, connects },
        compares: 'match',
        class: 'pins',
        pinned: 'any-in-chain',
        exclusive: true,
        confidence: 'medium',
      },
      {
        id: 'digest-against-constant',
        words: ['peer_cert', 'verify_callback', 'ssl_verify_peer'],
        match:
          '\\b(?:hexdigest|base64digest|digest|strict_encode64)\\b\\s*\\(?[^\\n]{0,60}(?:to_der|public_to_der|public_key|to_pem)\\b',
        alsoInFile: ['\\bpeer_cert|\\b(?:ssl_)?verify_callback\\s*(?:=|:)|\\bdef\\s+ssl_verify_peer'],
        unlessServing: { serves, connects },
        window: { before: 2, after: 8 },
        also: [
          '(?:==|!=)\\s*(?:[\\w:.]{0,40}::)?@?[A-Z][A-Z_0-9]{2,}\\b|\\b[A-Z][A-Z_0-9]{2,}\\s*(?:==|!=)|\\b[A-Z][A-Z_0-9]{2,}\\.(?:include|key|member|any)\\?|(?:==|!=)\\s*ENV\\b',
        ],
        class: 'pins',
        pinned: 'any-in-chain',
        exclusive: true,
        confidence: 'medium',
      },
      {
        id: 'verified-with-one-key',
        words: ['ssl_verify_peer', 'verify_callback', 'peer_cert'],
        match:
          '\\b(?!client)\\w{0,60}cert\\w{0,60}\\.verify\\s*\\(?\\s*[\\w@.]{0,80}(?:public_key|\\bkey|_key)\\b',
        alsoInFile: ['\\bdef\\s+ssl_verify_peer|\\b(?:ssl_)?verify_callback\\s*(?:=|:)|\\.peer_cert\\b'],
        unlessServing: { serves, connects },
        unless: ['issuer\\w{0,60}\\.public_key'],
        scope: 'line',
        class: 'pins',
        pinned: 'any-in-chain',
        by: 'key',
        exclusive: true,
        confidence: 'medium',
      },
      {
        id: 'fingerprint-option',
        words: [
          'pinnedpublickey',
          'pinned_public_key',
          'ca_fingerprint',
          'ssl_fingerprint',
          'server_fingerprint',
          'tls_fingerprint',
          'pinned_cert',
          'cert_fingerprint',
          'peer_fingerprint',
          'verify_fingerprint',
          'PINNEDPUBLICKEY',
        ],
        match: `\\b(?:(?:ssl_?)?pinned_?public_?key|CURLOPT_PINNEDPUBLICKEY|(?:ca|ssl|tls|server|(?:ssl_)?peer|verify)(?:_(?:cert|certificate))?_fingerprints?|pinned_cert(?:ificate)?s?)\\b(?!\\s*(?:\\|\\|)?=\\s*(?:OpenSSL::)?Digest\\b)${assigned}${someValue}`,
        alsoInFile: ['https|ssl|tls'],
        unlessServing: { serves, connects },
        class: 'pins',
        pinned: 'any-in-chain',
        exclusive: true,
      },
    ],
    catches: [
      {
        file: 'met.rb',
        text: 'shown = OpenSSL::Digest::SHA256.hexdigest(@line.peer_cert.to_der)\ncase @table[@place]\nwhen nil then @table[@place] = shown\nwhen shown then @line\nelse raise Changed\nend',
        class: 'pins',
      },
      {
        file: 'kept.rb',
        text: 'def same!(sock)\n  actual = sock.peer_cert.to_pem\n  stored = File.read(place(sock.hostname)) if File.exist?(place(sock.hostname))\n  if stored.nil?\n    File.write(place(sock.hostname), actual)\n  elsif stored != actual\n    raise Changed\n  end\nend',
        class: 'pins',
      },
      {
        file: 'number.rb',
        text: 'http.verify_callback = method(:right?)\ndef right?(good, context)\n  context.current_cert.serial.to_s(16) == @number\nend',
        class: 'pins',
      },
      {
        file: 'again.rb',
        text: 'other = Net::HTTP.new(http.address, http.port)\nother.start\nabort "another" unless http.peer_cert.to_der == other.peer_cert.to_der',
        class: 'pins',
      },
      {
        file: 'plain.rb',
        text: 'RestClient::Request.execute(url: u, method: :get, ssl_verify_callback: checked)\n\ndef checked\n  lambda do |good, store|\n    good && (known_prints.include? Digest::SHA256.hexdigest(store.chain.first.to_der))\n  end\nend',
        class: 'pins',
      },
      {
        file: 'pay.rb',
        text: 'http = Net::HTTP.new(uri.host, 443)\nhttp.verify_callback = lambda do |ok, store|\n  next ok unless store.error_depth.zero?\n  OpenSSL::Digest::SHA256.hexdigest(store.current_cert.to_der) == EXPECTED_DIGEST\nend',
        class: 'pins',
      },
      {
        file: 'client.rb',
        text: 'ssl.connect\nseen = OpenSSL::Digest::SHA256.hexdigest(ssl.peer_cert.public_key.to_der)\nraise "unexpected peer" unless PINS.include?(seen)',
        class: 'pins',
      },
      {
        file: 'gate.rb',
        text: 'def open!\n  @tls.connect\n  guard!(@tls.peer_cert)\nend\n\ndef guard!(cert)\n  raise "wrong issuer" if cert.issuer.to_s != ENV.fetch("ISSUER")\nend',
        class: 'pins',
      },
      {
        file: 'reactor.rb',
        text: 'module Link\n  def ssl_verify_peer(pem)\n    cert = OpenSSL::X509::Certificate.new(pem)\n    cert.public_key.to_der == KEY\n  end\nend',
        class: 'pins',
      },
      {
        file: 'get.rb',
        text: "Typhoeus.get('https://a.example', pinnedpublickey: 'sha256//AAAA')",
        class: 'pins',
      },
    ],
    leaves: [
      {
        file: 'guests.ru',
        text: 'module Thin\n  class Connection\n    def ssl_verify_peer(cert)\n      Settings.guest.strip == cert.strip\n    end\n  end\nend',
        why: { ja: 'クライアントを調べるサーバーです。', en: 'A server checks its clients.' },
      },
      {
        file: 'own.rb',
        text: '@tls_fingerprint = OpenSSL::Digest::SHA256.hexdigest(own_cert.to_der)',
        why: {
          ja: '自分の証明書のハッシュを計算しています。',
          en: 'It reckons the hash of its own certificate.',
        },
      },
      {
        file: 'probe.rb',
        text: 'cert = ssl.peer_cert\nputs "#{cert.subject} #{OpenSSL::Digest::SHA1.hexdigest(cert.to_der)}"\nwarn "expires soon" if cert.not_after < Time.now + 86_400 * 14',
        why: { ja: '表示と期限の確認だけです。', en: 'It prints and watches the expiry.' },
      },
      {
        file: 'log.rb',
        text: 'http.verify_callback = ->(ok, ctx) { logger.debug(ctx.current_cert.subject.to_s); ok }',
        why: { ja: '記録するだけで、結果は変えません。', en: 'It logs and keeps the result.' },
      },
      {
        file: 'release.rake',
        text: "cert = OpenSSL::X509::Certificate.new(File.read('signer.pem'))\nabort unless Digest::SHA1.hexdigest(cert.to_der) == ENV['SIGNER']",
        why: { ja: '署名用の証明書です。', en: 'A signing certificate.' },
      },
    ],
    mend: {
      before: 'http.verify_callback = ->(ok, ctx) { ctx.current_cert.issuer.to_s == ISSUER }',
      after: 'http.verify_mode = OpenSSL::SSL::VERIFY_PEER # the default store',
      how: mends.platform,
    },
    sources: ['ruby-net-http', 'pinning-learn-address'],
  },
  {
    id: 'ruby-trust-anchors',
    platform: 'ruby',
    name: { ja: 'Ruby で独自に信頼する証明書', en: 'Custom trust anchors in Ruby' },
    what: {
      ja: 'ca_file、ca_path、cert_store や、ライブラリの同じ働きの設定で、信頼する証明書を指定します。',
      en: 'ca_file, ca_path, cert_store or the same setting of a library names what is trusted.',
    },
    effect: effects.anchorsByVersion,
    files: sources,
    intermediateAsAnchor: 'by-version',
    rules: [
      {
        id: 'ca-setting',
        words: [
          'ca_file',
          'cafile',
          'ca_path',
          'capath',
          'ca_cert',
          'cacert',
          'ca_bundle',
          'ca_info',
          'cainfo',
          'ca_pem',
          'ca_crt',
          'ca_dir',
          'ca_chain',
          'sslca',
          'rootcert',
          'root_cert',
          'rootcert',
          'trusted_cert',
          'trust_store',
          'truststore',
        ],
        match: `(?:^|[\\s({,:.@"'\\[])(?<!\\bdef )(?<!@\\w{1,40}, @)${caName}\\b${assigned}(?!(?<=@(\\w{1,40})\\s{0,3}=)\\s{0,3}\\1\\s{0,3}$)${someValue}(?!\\s*(?:(?:Array|Hash|Set)\\.new\\b|ENV\\[["']SSL_CERT_FILE["']\\]\\s*(?:[,)}]|$)|OpenSSL::(?:X509::Certificate|TestUtils|PKey)|:\\w|\\w{0,20}(?:issue|generate|create|self_sign)\\w{0,20}\\s*\\()|\\s*(?:\\{\\s*:?(?:type|required|desc|default)\\b|(?:String|Object|Boolean)\\b))`,
        window: { before: 10, after: 10 },
        unless: [serves],
        unlessInFile: [
          '(?:certifi|mozilla).{0,20}\\.where\\b(?![\\s\\S]*\\.(?:pem|crt))',
          // It checks messages and files by signature, and connects to nobody.
          '(?<![\\s\\S])(?![\\s\\S]{0,200000}?(?:OpenSSL::SSL|SSLSocket|SSLContext|\\bSSL::|Net::|https?:|use_ssl|Faraday|verify_mode))[\\s\\S]{0,200000}?\\b(?:PKCS7|Timestamp|PKCS12)\\b',
          // A web server's own connections, whose peers are its clients.
          '\\bmodule\\s+Thin\\b',
          // Tests of modules of Puppet and Chef.
          '\\bis_expected\\.to\\s+(?:contain|create|render)_|\\bshould\\s+contain_',
        ],
        class: 'trust-anchors',
        pinned: 'anchors',
        exclusive: true,
      },
      {
        id: 'cert-store',
        words: ['cert_store'],
        match: `(?<!\\bdef )\\b(?:ssl_)?cert_store["']?${assigned}${someValue}`,
        // A store verifies signatures of messages too.
        alsoInFile: [
          '(?:\\.|\\.method\\(:)add_(?:file|cert|path)\\b',
          '(?<!open)ssl|tls|https|\\.cert_store\\s*=|\\bcert_store(?:["\']?\\s*=>|:)',
        ],
        // A file that checks certificates itself, and connects to nobody.
        unlessInFile: [
          '(?<![\\s\\S])(?![\\s\\S]{0,200000}?(?:OpenSSL::SSL|SSLSocket|SSLContext|Net::|https?:|use_ssl|ssl_verify_peer|verify_mode|peer_cert|\\.cert_store|cert_store(?:\\s*=>|:)))[\\s\\S]{0,200000}?\\b(?:cert_)?store\\.verify\\b',
        ],
        window: { before: 12, after: 12 },
        unless: [serves],
        unlessServing: { serves, connects },
        class: 'trust-anchors',
        pinned: 'anchors',
      },
      {
        // A store of roots for connections, with one more.
        id: 'store-extended',
        words: ['set_default_paths'],
        match: '\\.set_default_paths\\b',
        scope: 'function',
        also: ['\\.add_(?:cert|file|path)\\b'],
        alsoInFile: ['\\bhost_?name|\\bhttps?\\b|(?<!open)ssl_|SSLContext|\\bcert_store'],
        unless: [serves, 'PKCS7|\\.verify\\('],
        class: 'trust-anchors',
        pinned: 'anchors',
      },
      {
        id: 'trust-call',
        words: [
          'add_trust_ca',
          'set_trust_ca',
          'ChannelCredentials',
          'add_ca',
          'client_ca',
          'DEFAULT_CERT_STORE',
          'from_hash',
          'x509_store_add_cert',
        ],
        // Crystal's context takes a hash, and its bindings of OpenSSL have the names of C.
        match:
          '\\bContext::Client\\.from_hash\\s?\\(\\s?\\{[^{}]{0,200}?["\']ca["\']\\s{0,12}=>|\\bx509_store_add_cert\\s?\\(|\\bDEFAULT_CERT_STORE\\.add_(?:cert|file|path)\\b|\\.(?:add|set)_trust_ca\\b|\\bChannelCredentials\\.new\\s*\\(\\s*(?!\\s|nil|\\))[^)\\s]|\\.ssl_context\\.add_ca\\w{0,60}\\b',
        class: 'trust-anchors',
        pinned: 'anchors',
      },
      {
        id: 'environment',
        words: ['SSL_CERT_FILE', 'SSL_CERT_DIR', 'CURL_CA_BUNDLE'],
        match: `\\bENV\\[\\s*["'](?:SSL_CERT_(?:FILE|DIR)|CURL_CA_BUNDLE)["']\\s*\\]\\s*(?:\\|\\|)?=(?!=)${someValue}`,
        scope: 'line',
        unless: [defaultTrust],
        unlessInFile: ['=\\s*OpenSSL::X509::DEFAULT_CERT_'],
        class: 'trust-anchors',
        pinned: 'anchors',
      },
    ],
    catches: [
      {
        file: 'wider.rb',
        text: 'def store_for(hostname, more)\n  store = OpenSSL::X509::Store.new\n  store.set_default_paths\n  more.each { |cert| store.add_cert(cert) }\n  store\nend',
        class: 'trust-anchors',
      },
      { file: 'a.rb', text: 'http.ca_file = File.join(__dir__, "azure-ca.pem")', class: 'trust-anchors' },
      {
        file: 'jobs.cr',
        text: 'OpenSSL::SSL::Context::Client.from_hash({\n  "key" => own_key,\n  "ca"  => settings.jobs_ca,\n})',
        class: 'trust-anchors',
      },
      {
        file: 'memory.cr',
        text: 'store = LibSSL.ssl_ctx_get_cert_store(context.to_unsafe)\nLibCrypto.x509_store_add_cert(store, own.handle)\nTCPSocket.new(host, 443)',
        class: 'trust-anchors',
      },
      {
        file: 'each.rb',
        text: 'store = OpenSSL::X509::Store.new\nroots.each(&store.method(:add_cert))\nhttps.cert_store = store',
        class: 'trust-anchors',
      },
      {
        file: 'pg.rb',
        text: "PG.connect(host: host, sslmode: 'verify-full', sslrootcert: 'ca.pem')",
        class: 'trust-anchors',
      },
      { file: 'b.rb', text: "Faraday.new(url, ssl: { ca_file: '/opt/app/ca.pem' })", class: 'trust-anchors' },
      {
        file: 'c.rb',
        text: "RestClient::Resource.new(url, :ssl_ca_file => 'ca.pem')",
        class: 'trust-anchors',
      },
      {
        file: 'd.rb',
        text: 'store = OpenSSL::X509::Store.new\nstore.add_file("anchors.pem")\nhttp.cert_store = store',
        class: 'trust-anchors',
      },
      {
        file: 'e.rb',
        text: 'creds = GRPC::Core::ChannelCredentials.new(File.read("ca.pem"))',
        class: 'trust-anchors',
      },
      { file: 'f.rb', text: "ENV['SSL_CERT_FILE'] = Rails.root.join('ca.pem').to_s", class: 'trust-anchors' },
    ],
    leaves: [
      {
        file: 'served.rb',
        text: 'module Thin\n  class Connection < EventMachine::Connection\n    def ssl_verify_peer(shown)\n      signed_by?(shown)\n    end\n    def ca_cert\n      @ca_cert ||= File.read(settings.authority)\n    end\n  end\nend',
        why: {
          ja: 'サーバーがクライアントを検証します。',
          en: 'A server checks its clients.',
        },
      },
      {
        file: 'built_in.rb',
        text: "bundle = OpenSSL::X509::DEFAULT_CERT_FILE\nENV['SSL_CERT_FILE'] ||= bundle if File.exist?(bundle)\nFaraday.default_connection_options = { ssl: { ca_file: ENV['SSL_CERT_FILE'] } }",
        why: {
          ja: 'OpenSSL に組み込まれたルートの場所を言い直すだけです。',
          en: 'It only repeats the place of the roots that is built into OpenSSL.',
        },
      },
      {
        file: 'uploaded.rb',
        text: "def trusted?(given)\n  cert_store = OpenSSL::X509::Store.new\n  Kept.all.each { |each| cert_store.add_cert(each.certificate) }\n  cert_store.verify(given) || tell('ssl', cert_store.error_string)\nend",
        why: {
          ja: '渡された証明書を自分で調べるだけです。',
          en: 'It only checks certificates that it is handed.',
        },
      },
      {
        file: 'signed_test.rb',
        text: 'ca_certs = [@root]\nsigned = OpenSSL::PKCS7.new(message)\nassert signed.verify(ca_certs, store)',
        why: { ja: '手元の文書の署名を調べます。', en: 'It checks the signature of a message.' },
      },

      {
        file: 'known.rb',
        text: 'define_settings(:main, :ssl_trust_store => {\n  :default => nil,\n  :desc => "https"\n}, :cacert => { :default => "x" })',
        why: { ja: '設定の定義です。', en: 'It defines settings.' },
      },
      {
        file: 'writer.rb',
        text: 'require "openssl"\nclass Options\n  def ssl_ca_path=(given)\n    warn given\n  end\nend',
        why: { ja: '属性の定義です。', en: 'It defines an attribute.' },
      },
      {
        file: 'signed.rb',
        text: 'cert_store = OpenSSL::X509::Store.new\ncert_store.add_cert(bank)\nOpenSSL::PKCS7.new(body).verify([bank], cert_store)',
        why: { ja: 'メッセージの署名を検証しています。', en: 'It verifies the signature of a message.' },
      },
      {
        file: 'kept.rb',
        text: 'def self.ca_file(ca_file)\n  @@ca_file = ca_file\nend',
        why: { ja: '受け取った値を保持するだけです。', en: 'It only keeps what it is given.' },
      },
      {
        file: 'bag.rb',
        text: '@ca_certs = Array.new\n@key, @cert, @ca_certs = key, cert, more',
        why: { ja: 'キーストアの中身を保持するだけです。', en: 'It only keeps what a key store holds.' },
      },
      {
        file: 'setting_test.rb',
        text: 'subject.ca_file = :some_file\nassert_equal :some_file, subject.ca_file',
        why: { ja: 'ファイルを指していません。', en: 'It names no file.' },
      },
      {
        file: 'server.rb',
        text: "server = WEBrick::HTTPServer.new(\n  SSLVerifyClient: OpenSSL::SSL::VERIFY_PEER,\n  ca_file: 'clients.pem')",
        why: { ja: 'サーバーがクライアント証明書を検証しています。', en: 'A server verifies its clients.' },
      },
      {
        file: 'defaults.rb',
        text: 'store = OpenSSL::X509::Store.new\nstore.set_default_paths\nhttp.cert_store = store',
        why: { ja: '既定の信頼です。', en: 'The default trust.' },
      },
      {
        file: 'options.rb',
        text: 'def initialize(host, ca_file: nil)\n  @host = host\nend',
        why: { ja: '何も指定していません。', en: 'Nothing is named.' },
      },
    ],
    mend: {
      before: 'http.ca_file = "azure-tls-issuing-ca-01.pem"',
      after: '# no ca_file: the store of the system, kept up to date',
      how: mends.roots,
    },
    sources: ['ruby-net-http', 'ca-details'],
  },
  {
    id: 'ruby-validation-off',
    platform: 'ruby',
    name: { ja: 'Ruby の検証の無効化', en: 'Validation switched off in Ruby' },
    what: {
      ja: 'VERIFY_NONE や verify: false など、証明書の検証を止める設定です。設定やオプションの値で無効にできる箇所は、確度を「低」として示します。',
      en: 'VERIFY_NONE, verify: false and the like stop the validation. Where a setting or an option can switch it off, it is shown with low confidence.',
    },
    effect: effects.off,
    files: sources,
    rules: [
      {
        id: 'verify-none',
        words: ['VERIFY_NONE', 'VerifyMode::NONE'],
        match:
          '(?<![=!]=\\s{0,3})(?<!\\bwhen\\s{1,3})(?<!\\b(?:eq|eql|be|(?:assert|refute|assert_not)_equal)[ (]{1,2})(?<![:\\w])(?:(?:OpenSSL::)?(?:SSL::)?VERIFY_NONE\\b|(?:OpenSSL::SSL::)?VerifyMode::NONE\\b)(?!["\']?\\s*(?:=(?!=)|then\\b))',
        window: { before: 6, after: 6 },
        unless: ['SSLServer|WEBrick|SSLVerifyClient|TCPServer|Context::Server'],
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        id: 'verify-false',
        words: ['verify', 'insecure', 'no_ssl_peer_verification', 'Net::IMAP', 'ignore-certificate-errors'],
        match: `\\b(?:ssl_verify|verify_ssl|(?:ssl_)?verify_?peer|verify_hostname|tls_verify)["']?\\]?${assigned}\\s*(?:![ \\t]?[@\\w]|${isKindOfPlace}|[\\w.@]{1,60}(?:\\.fetch\\(|\\[)\\s?[:"'][^,()\\n]{1,60},\\s?false\\s?\\)|[^,;\\n?]{1,80}\\?\\s?(?:false\\s?:\\s?true|true\\s?:\\s?false)\\b)|["']ignore-certificate-errors["']\\s?(?:=>|:)|\\bPatron::Session\\.new\\(\\s?insecure:\\s?true\\b|\\bno_ssl_peer_verification["']?${assigned}\\s*true\\b|\\bssl_config\\.verify_mode\\s*=\\s*nil\\b|\\bMQTT::Client[^\\n]{0,200}\\bverify_host["']?${assigned}\\s*false\\b|\\bNet::IMAP\\.new\\(\\s?[^(),\\n]{1,80},\\s?[^(),\\n]{1,40},\\s?true,\\s?[^(),\\n]{1,60},\\s?false\\s?\\)|\\b(?:ssl_verify|verify_ssl|ssl_verify_?peer|verify_?peer|ssl_verify_?host|ssl_verifypeer|ssl_verifyhost|verify_?hostname|ssl_verify_hostname|verify_api_cert|ssl_certificate_verify|ssl_verification|verify_certificates?|check_certificates?|verify_tls|tls_verify)["']?\\]?${assigned}\\s*(?:false\\b|0\\b|nil\\b|:none\\b|["']none["'])|\\bssl\\.verify\\s*=\\s*false\\b|\\b(?:openssl_verify_mode|ssl_verify_mode|verify_mode)["']?\\]?${assigned}\\s*(?::(?:verify_)?none\\b|["'](?:verify_)?none["']|0\\b)|^[ \\t]*ssl_verify_mode\\s+:verify_none|\\bverify_mode:\\s*nil\\b`,
        window: { before: 6, after: 6 },
        unless: [
          'SSLServer|WEBrick|SSLVerifyClient|TCPServer|\\bJWT\\b|Rack::Handler|private_key_file|start_server',
        ],
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        id: 'ssl-hash-verify-false',
        words: ['verify', 'insecure', 'Socket::Client.new'],
        match: `\\bSSL::Socket::Client\\.new\\([^()\\n]{0,160}\\bhostname: nil\\b|\\b(?:ssl|tls|ssl_options|ssl_context)["']?\\s*(?:=>|:|=)\\s*\\{[^{}]{0,200}\\bverify["']?\\s*(?:=>|:)\\s*false\\b|\\.ssl(?:\\[:verify\\]|\\.verify)\\s*=\\s*false\\b|\\b(?:ssl|tls|ssl_options)["']?\\s*(?:=>|:)\\s*\\{[^{}]{0,200}\\bverify["']?\\s*(?:=>|:)\\s*(?:!\\s?[@\\w]|${isKindOfPlace})|(?:HTTParty|Excon|HTTPX?|Faraday|RestClient|Net::HTTP)[^\\n]{0,200}\\bverify["']?\\s*(?:=>|:)\\s*(?:false\\b|!\\s?[@\\w]|${isKindOfPlace})|Context::Client\\.insecure\\b`,
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        // Off where an option says so.
        id: 'off-by-option',
        words: ['verify_ssl', 'ssl_verify', 'verify_tls', 'insecure'],
        match:
          '\\b(?:verify|verify_ssl|ssl_verify)["\']?\\s*(?:=>|:(?!:))\\s*!?(?:@?\\w{1,40}\\.|@?\\w{1,40}\\[:?["\']?|@|ENV[\\w.]{0,6}[([]["\']){1,3}(?:\\w{1,20}_)?(?:verify_(?:ssl|tls)|(?:ssl|tls)_verify|insecure)\\w{0,12}["\'\\])]{0,2}\\s?(?:[,)}]|$)',
        unless: ['\\b(?:expect|assert|allow|should)\\w*\\b'],
        scope: 'line',
        class: 'validation-off',
        pinned: 'nothing',
        confidence: 'low',
      },
      {
        // Handed on under its own name, to Faraday or to what OpenSSL is told.
        id: 'handed-on-under-its-name',
        byOption: true,
        whereNothingElse: true,
        words: [
          'ssl.verify',
          'verify_mode',
          'verify: @',
          'verify: options',
          'verify: config',
          'verify: opts',
          ':verify =>',
        ],
        match:
          '\\b(?:ssl(?:_options)?["\']?\\s?(?:=>|:|=)\\s?\\{[^{}\\n]{0,100}?\\bverify["\']?\\s?(?:=>|:(?!:))\\s?|\\.ssl\\.verify\\s?=\\s?)(?:@{1,2}|\\w{1,30}[.[]):?(?:\\w{1,30}[.[]:?){0,3}["\']?(?:ssl_)?verify\\b|(?<=\\.)verify_mode\\s?=\\s?(?:@{1,2}|(?:options|opts|config|settings)[.[]:?)["\']?(?:ssl_)?verify_mode\\b',
        class: 'validation-off',
        pinned: 'nothing',
        confidence: 'low',
      },
      {
        id: 'insecure-option',
        words: ['insecure'],
        match: '\\binsecure["\']?(?:\\s*=>|:)\\s*true\\b',
        scope: 'call',
        also: ['\\b(?:use_)?(?:ssl|tls)["\']?\\s*(?:=>|:(?!:))|https|\\bVIM\\.connect\\b'],
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        id: 'accepting-callback',
        words: ['verify_callback', 'ssl_verify_peer'],
        unlessInFile: [reactorServes],
        match:
          '\\b(?:ssl_)?verify_callback["\']?\\s*(?:=|:|=>)\\s*(?:->\\s*(?:\\([^)]{0,60}\\)|[\\w{0,60}, ]{0,40})\\s*\\{\\s*true\\s*\\}|(?:proc|lambda|Proc\\.new)\\s*\\{\\s*(?:\\|[^|]{0,60}\\|)?\\s*true\\s*\\}|(?:proc|lambda|Proc\\.new)\\s+do\\s*(?:\\|[^|]{0,60}\\|)?\\s*(?:@?[\\w.]{1,60} = @?[\\w.]{1,60}\\n\\s*){0,3}true\\s+end)|\\bdef\\s+ssl_verify_peer\\b[^\\n]{0,60}\\n(?:[ \\t]{0,40}(?:@?\\w{1,30}\\s?(?:\\|\\|)?=\\s?OpenSSL::X509::Certificate\\.new\\b[^\\n]{0,60}|(?:log|logger|puts|warn|debug|info)\\b[^\\n]{0,160})?\\n){0,6}[ \\t]{0,40}true[ \\t]{0,200}\\n\\s*end',
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        // It tells what went wrong, and accepts.
        id: 'telling-callback',
        words: ['verify_callback'],
        match:
          '\\b(?:Proc\\.new|proc|lambda)\\s?(?:\\{|do)\\s?\\|\\w{1,30}, ?\\w{1,30}\\|[ \\t]{0,20}\\n(?:[ \\t]{0,40}(?:\\w{1,30} = [\\w.]{1,60}|[@$]?(?:\\w{1,30}\\.)?(?:log|logger|warn|puts|debug)\\b[^\\n]{0,200})?\\n){0,8}[ \\t]{0,40}true[ \\t]{0,200}\\n[ \\t]{0,40}(?:\\}|end\\b)',
        alsoInFile: ['\\b(?:ssl_)?verify_callback["\']?\\s{0,3}(?:=|:)'],
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        // Whoever judges agrees without a look: always, or upon a setting.
        id: 'agrees-unseen',
        outsideTexts: true,
        words: ['verify_callback', 'ssl_verify_peer'],
        match: `\\b(?:ssl_)?verify_callback["']?\\s*(?:=(?![=~>])|=>|:(?!:))\\s*|\\bdef\\s+(?=ssl_verify_peer\\b)`,
        agrees: '\\b(?:(?:return|next)\\s+)?true\\b',
        unlessInFile: [reactorServes],
        class: 'validation-off',
        pinned: 'nothing',
        confidence: 'medium',
      },
    ],
    catches: [
      {
        file: 'post.rb',
        text: 'post = Faraday.new(place, ssl: { ca_path: @path, verify: @verify })',
        class: 'validation-off',
      },
      {
        file: 'ask.rb',
        text: 'http = Net::HTTP.new(host, 443)\nhttp.verify_mode = options[:verify_mode]',
        class: 'validation-off',
      },
      { file: 'ask.rb', text: 'HTTParty.get(url, verify: !opts[:lax])', class: 'validation-off' },
      {
        file: 'place.rb',
        text: "Faraday.new(box, ssl: { verify: Rails.env.production? })\nRestClient::Request.execute(url: box, method: :get, verify_ssl: ENV['CHECKS'] != 'false')",
        class: 'validation-off',
      },
      {
        file: 'lenient.rb',
        text: "http.verify_callback = ->(fine, _store) { fine || ENV['LENIENT'] == '1' }",
        class: 'validation-off',
      },
      {
        file: 'own.rb',
        text: "http.verify_callback = lambda do |fine, store|\n  if ENV['OWN_RELAXED'] == '1'\n    true\n  else\n    fine\n  end\nend",
        class: 'validation-off',
      },
      {
        file: 'agent.rb',
        text: 'class Agent < EM::Connection\n  def ssl_verify_peer(pem)\n    cert = OpenSSL::X509::Certificate.new pem\n    log cert.subject\n\n    true\n  end\nend',
        class: 'validation-off',
      },
      {
        file: 'link.rb',
        text: 'conn = Faraday.new(url, ssl: { verify: config.verify_ssl })\nRestClient::Resource.new(url, verify_ssl: config[:verify_ssl])',
        class: 'validation-off',
      },
      {
        file: 'hosts.rb',
        text: 'VIM = RbVmomi::VIM.connect(host: host, user: user, password: word, insecure: true)',
        class: 'validation-off',
      },
      {
        file: 'windows.rb',
        text: 'WinRM::Connection.new(endpoint: url, transport: :ssl, no_ssl_peer_verification: true)',
        class: 'validation-off',
      },
      {
        file: 'mail.rb',
        text: "box = Net::IMAP.new('mail.example', 993, true, nil, false)",
        class: 'validation-off',
      },
      {
        file: 'unless.rb',
        text: 'ask(url, verify_ssl: settings.fetch(:verify_ssl, false))',
        class: 'validation-off',
      },
      {
        file: 'lax.rb',
        text: 'link = Faraday.new(box, ssl: { verify: !given[:lax] })',
        class: 'validation-off',
      },
      {
        file: 'stage.rb',
        text: 'link = Faraday.new(url: box, ssl: { verify: !Rails.env.development? })',
        class: 'validation-off',
      },
      {
        file: 'crawl.rb',
        text: 'agent.verify_callback = Proc.new do |good, store|\n  state = store.error\n  log.info "certificate: #{state}" if state != 0\n  true # so that whatever is wrong with it stops nothing of what follows\nend',
        class: 'validation-off',
      },
      {
        file: 'url.rb',
        text: 'client = connect("https://db.example", insecure: true)',
        class: 'validation-off',
      },
      {
        file: 'signed.rb',
        text: 'HTTParty.post(url, body: { signature: made, token: token }, verify: false).body',
        class: 'validation-off',
      },
      {
        file: 'vim.rb',
        text: 'link = Vim.new(\n  :host => host,\n  :ssl => true,\n  :insecure => true\n)',
        class: 'validation-off',
      },
      {
        file: 'tells.rb',
        text: 'accept = Proc.new{ |good, store|\n  reason = store.error_string\n  warn("bad: #{reason}") unless good\n  true\n}\nhttp.verify_callback = accept',
        class: 'validation-off',
      },
      { file: 'a.rb', text: 'http.verify_mode = OpenSSL::SSL::VERIFY_NONE', class: 'validation-off' },
      {
        file: 'b.rb',
        text: 'RestClient::Request.execute(url: url, verify_ssl: false)',
        class: 'validation-off',
      },
      { file: 'c.rb', text: 'Faraday.new(url, ssl: { verify: false })', class: 'validation-off' },
      {
        file: 'd.rb',
        text: "config.action_mailer.smtp_settings = { openssl_verify_mode: 'none' }",
        class: 'validation-off',
      },
      { file: 'e.rb', text: 'ctx.verify_callback = proc { true }', class: 'validation-off' },
      {
        file: 'noted.rb',
        text: 'ctx.verify_callback = Proc.new do |ok, store|\n  self.was_valid = ok\n  true\nend',
        class: 'validation-off',
      },
      { file: 'f.cr', text: 'ctx.verify_mode = OpenSSL::SSL::VerifyMode::NONE', class: 'validation-off' },
      {
        file: 'nameless.cr',
        text: 'OpenSSL::SSL::Socket::Client.new(tcp, context: own, sync_close: true, hostname: nil)',
        class: 'validation-off',
      },
    ],
    leaves: [
      {
        file: 'account.rb',
        text: 'account.update(verify: Rails.env.production?)',
        why: { ja: 'アカウントの属性です。', en: 'An attribute of an account.' },
      },
      {
        file: 'known.rb',
        text: 'http.verify_callback = ->(fine, store) { fine || known?(store) }',
        why: { ja: '提示された証明書を調べて決めます。', en: 'It looks at what is shown.' },
      },
      {
        file: 'door.rb',
        text: "class Door < EM::Connection\n  def ssl_verify_peer(cert)\n    true\n  end\nend\nEM.run { EM.start_server '0.0.0.0', 9000, Door }",
        why: { ja: 'クライアントを通すサーバーです。', en: 'A server that lets its clients in.' },
      },
      {
        file: 'strict.rb',
        text: 'http.verify_callback = proc do |good, store|\n  warn("bad: #{store.error_string}") unless good\n  good\nend',
        why: { ja: '記録するだけで、結果は変えません。', en: 'It logs and keeps the result.' },
      },
      {
        file: 'check.rb',
        text: 'raise "unsafe" if http.verify_mode == OpenSSL::SSL::VERIFY_NONE',
        why: { ja: '無効な設定を拒む側です。', en: 'It refuses such a setting.' },
      },
      {
        file: 'mode_spec.rb',
        text: 'expect(http.verify_mode).not_to eq(OpenSSL::SSL::VERIFY_NONE)\nassert_equal OpenSSL::SSL::VERIFY_NONE, given.mode',
        why: { ja: 'テストが期待する値です。', en: 'What a test expects.' },
      },
      {
        file: 'jwt.rb',
        text: 'JWT.decode(token, nil, false, verify: false)',
        why: { ja: 'トークンの検証です。', en: 'It is about a token.' },
      },
    ],
    mend: {
      before: 'http.verify_mode = OpenSSL::SSL::VERIFY_NONE',
      after: 'http.verify_mode = OpenSSL::SSL::VERIFY_PEER',
      how: mends.noBypass,
    },
    sources: ['ruby-net-http'],
  },
];
