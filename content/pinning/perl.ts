import type { Pattern, Sides } from '#domain/pinning/pattern.ts';
import { defaultTrust } from './default-trust.ts';
import { someValue } from './fragments.ts';
import { effects, mends } from './phrases.ts';

const sources = [
  '*.pl',
  '*.pm',
  '*.t',
  '*.cgi',
  '*.psgi',
  '*.plx',
  '*.raku',
  '*.rakumod',
  '*.rakutest',
  '*.pm6',
  '*.p6',
];
const serves =
  'SSL_server\\s*=>\\s*1|\\bListen\\s*=>|->accept\\b|tls_verify\\s*=>[^\\n]{0,40}listen|HTTP::Daemon|start_server';

const sides: Sides = {
  serves:
    'SSL_server\\s*=>\\s*1|\\bListen\\s*=>|HTTP::Daemon|\\bServer_(?:SSL|TLS)ify\\b|\\bIOLoop(?:->singleton)?->server\\b|\\b(?:needs?|requires?) a client certificate\\b',
  connects: 'Peer(?:Addr|Host|Port)|\\bconnect(?:_SSL)?\\b|UserAgent|https://|start_SSL\\s*\\(',
};

/** What hands over the judge. */
const perlJudge =
  '\\b(?:SSL_verify_callback|verify_cb)["\']?\\s*(?:=>|,)\\s*|\\bset_verify\\s*\\(\\s*\\$?\\w{1,40}\\s*,[^,;]{1,80},\\s*';

export const perl: readonly Pattern[] = [
  {
    id: 'perl-fingerprint',
    platform: 'perl',
    name: { ja: 'Perl の証明書の拇印によるピン留め', en: 'Fingerprint pins of Perl' },
    what: {
      ja: 'IO::Socket::SSL の SSL_fingerprint に証明書または公開キーのハッシュを指定するか、接続後に拇印を決まった値と比べます。',
      en: 'SSL_fingerprint of IO::Socket::SSL names hashes of the certificate or the key, or code compares the fingerprint after the handshake.',
    },
    effect: effects.leaf,
    files: sources,
    rules: [
      {
        id: 'ssl-fingerprint',
        words: ['SSL_fingerprint', 'SSL_force_fingerprint', 'cached_fingerprints', 'PINNEDPUBLICKEY'],
        // The clients of Proxmox are given what they know beforehand.
        match: `\\bCURLOPT_PINNEDPUBLICKEY\\b(?:\\(\\s?\\))?\\s?(?:,|=>)\\s?[$'"\\w]|\\bcached_fingerprints\\s*=>\\s*\\{\\s*[^}\\s]|\\bSSL_(?:force_)?fingerprint["']?\\s*\\}?\\s*(?:=>|,|=(?![=~>]))${someValue}(?!\\s*undef\\b)`,
        class: 'pins',
        pinned: 'server',
        by: 'thumbprint',
        exclusive: true,
      },
      {
        // LWP refuses a server whose names do not fit these headers.
        id: 'names-demanded',
        words: ['If-SSL-Cert-'],
        match: '\\bIf-SSL-Cert-(?:Subject|Issuer)["\']?\\s{0,4}(?:=>|,)\\s{0,4}[$"\'\\w]',
        class: 'pins',
        pinned: 'name',
        by: 'name',
        exclusive: true,
      },
      {
        id: 'peer-compared',
        words: [
          'get_fingerprint',
          'peer_certificate',
          'get_peer_certificate',
          'PEM_get_string_X509',
          'X509_get_fingerprint',
          'get_sslpeer',
          'peer_cert',
          'ssl_peer',
          'Client-SSL-Cert',
        ],
        match:
          '->get_fingerprint(?:_bin)?\\b|->peer_certificate\\b|\\bget_peer_cert(?:ificate|_chain)?\\b|->get_servername_cert\\b|\\bX509_get_fingerprint\\b|->dump_peer_certificate\\b|["\']?Client-SSL-Cert-(?:Issuer|Subject)["\']?',
        compares: 'match',
        unlessServing: sides,
        class: 'pins',
        pinned: 'server',
        exclusive: true,
      },
      {
        id: 'verify-callback-compares',
        words: ['SSL_verify_callback', 'set_verify', 'verify_callback', 'verify_cb'],
        match: perlJudge,
        scope: 'body',
        also: [
          '(?:finger|thumb|sha\\w{0,60}|digest|hash|issuer|subject|serial|cert\\w{0,60}|name|key|pem|der|pin\\w{0,60}|\\$_\\[\\d\\]|fp)\\b[^\\n;]{0,60}\\s(?:eq|ne)\\s|\\s(?:eq|ne)\\s[^\\n;]{0,60}(?:finger|thumb|digest|hash|issuer|subject|serial|pin|expected|known|\\$fp)|\\bexists\\s*\\$\\w{0,60}(?:pin|known|allowed|trusted|finger)|\\bgrep\\s*\\{[^}]{0,80}\\seq\\s|(?:issuer|subject|certname|\\$name|\\$\\w{0,20}(?:attr|name|dn|cn)|\\$_\\[2\\])\\w{0,60}\\s*(?:=~|!~)|->\\w{0,20}(?:check|verif|compare|match)\\w{0,20}(?:finger_?print|pin|fp)\\w{0,10}\\s?\\(',
        ],
        class: 'pins',
        pinned: 'any-in-chain',
        exclusive: true,
      },
      {
        // What it is handed, followed to where it is compared.
        id: 'verify-callback-follows',
        words: ['SSL_verify_callback', 'set_verify', 'verify_cb'],
        match: perlJudge,
        compares: 'parameters',
        unlessServing: sides,
        class: 'pins',
        pinned: 'any-in-chain',
        exclusive: true,
      },
    ],
    catches: [
      {
        file: 'looked.pl',
        text: "sub judge {\n    my ($link, $ref, $name, $depth, $ok, $store, $cert) = @_;\n    return $boxes{Net::SSLeay::X509_get_fingerprint($cert, 'sha256')} ? 1 : 0;\n}\nNet::SSLeay::set_verify($ssl, &Net::SSLeay::VERIFY_PEER, \\&judge);",
        class: 'pins',
      },
      {
        file: 'before.pl',
        text: 'my $sock = IO::Socket::SSL->new(PeerAddr => $host, PeerPort => 443);\nmy $now = $sock->get_fingerprint("sha256");\nmy $before = $kept{$host};\nif (defined $before && $before ne $now) {\n    $sock->close;\n    die "$host is another\\n";\n}\n$kept{$host} = $now;',
        class: 'pins',
      },
      {
        file: 'own.pl',
        text: 'my $sock = IO::Socket::SSL->new(PeerAddr => $place, SSL_verify_callback => sub {\n    my ($ok, $store, $text, $err, $shown, $depth) = @_;\n    my $h = Net::SSLeay::PEM_get_string_X509($shown);\n    if ($h ne $value) { return 0 }\n    return 1;\n});',
        class: 'pins',
      },
      {
        file: 'named.pl',
        text: "$request->header('If-SSL-Cert-Issuer' => '/O=Own/CN=Own CA');",
        class: 'pins',
      },
      {
        file: 'easy.pl',
        text: '$easy->setopt(CURLOPT_PINNEDPUBLICKEY, $key_hash);',
        class: 'pins',
      },
      {
        file: 'written.pl',
        text: "my $sum = sum($link->peer_certificate);\nif (lc($sum) ne lc($own{sum})) { die 'another server' }",
        class: 'pins',
      },
      {
        file: 'Relay.pm',
        text: 'my $options = {\n    verify => 1,\n    verify_cb => sub {\n        my (undef, undef, undef, $depth, undef, undef, $cert) = @_;\n        return 1 if $depth;\n        return $self->check_node_fingerprint($cert);\n    },\n};',
        class: 'pins',
      },
      {
        file: 'kept.pl',
        text: "my $shown = Net::SSLeay::PEM_get_string_X509($link->peer_certificate);\nif (($kept cmp $shown) != 0) { die 'another server' }",
        class: 'pins',
      },
      {
        file: 'header.pl',
        text: "my $answer = $ua->get($url);\ndie if $answer->header('Client-SSL-Cert-Issuer') !~ /Shiratama Issuing/;",
        class: 'pins',
      },
      {
        file: 'Link.pm',
        text: 'my $seen = sub {\n  my ($self, $cert) = @_;\n  my $print = Net::SSLeay::X509_get_fingerprint($cert, "sha256");\n  my $valid = $self->{cached_prints}->{$print};\n  return $valid if defined($valid);\n  return 0;\n};',
        class: 'pins',
      },
      {
        file: 'first.pl',
        text: 'my $shown = $sock->get_fingerprint;\nif (exists $known{$host}) { die "another" unless $known{$host} eq $shown } else { $known{$host} = $shown }',
        class: 'pins',
      },
      {
        file: 'known.pl',
        text: 'my $cl = IO::Socket::SSL->new(PeerHost => $h, SSL_verify_callback => sub {\n  my ($ok, $store, $name, $err, $cert) = @_;\n  return $listed{ unpack "H*", Net::SSLeay::X509_get_fingerprint($cert, "sha256") } ? 1 : 0;\n});',
        class: 'pins',
      },
      {
        file: 'a.pl',
        text: "my $s = IO::Socket::SSL->new(PeerAddr => $h, SSL_fingerprint => 'sha256$AB12CD');",
        class: 'pins',
      },
      {
        file: 'nodes.pl',
        text: 'my $node = Cluster::APIClient::LWP->new(host => $host, cached_fingerprints => { $given => 1 });',
        class: 'pins',
      },
      {
        file: 'b.pl',
        text: "my $fp = $sock->get_fingerprint('sha256');\ndie 'wrong server' if $fp ne $EXPECTED_FP;",
        class: 'pins',
      },
      {
        file: 'c.pl',
        text: 'my $s = IO::Socket::SSL->new(PeerAddr => $h, SSL_verify_callback => sub {\n    my ($ok, $store, $name, $err, $cert, $depth) = @_;\n    return $ok if $depth;\n    my $digest = sha256_hex(Net::SSLeay::PEM_get_string_X509($cert));\n    return $digest eq $PIN;\n});',
        class: 'pins',
      },
    ],
    leaves: [
      {
        file: 'Relay.pm',
        text: 'my $options = {\n    verify => 1,\n    verify_cb => sub {\n        my (undef, $depth, $cert) = @_;\n        return $self->check_expiry($cert);\n    },\n};',
        why: { ja: '期限を調べるだけです。', en: 'It looks at the expiry only.' },
      },
      {
        file: 'Peer.pm',
        text: 'my $print = Net::SSLeay::X509_get_fingerprint(Net::SSLeay::get_peer_certificate($ssl), "sha256");\n$print =~ s/://g;\nreturn lc($print);',
        why: { ja: '書き方を変えて返すだけです。', en: 'It only writes it another way.' },
      },
      {
        file: 'sorted.pl',
        text: 'my $shown = $sock->peer_certificate();\nprint $_ for sort { $shown->{$a} cmp $shown->{$b} } keys %$shown;',
        why: { ja: '並べ替えるだけです。', en: 'It only sorts.' },
      },
      {
        file: 'guests.pl',
        text: 'my $shown = $stream->handle->get_fingerprint();\nanswer($stream, 60, "This needs a client certificate") unless $shown;\nif (not $known{$shown}) { answer($stream, 10, "Who are you?"); }',
        why: { ja: 'サーバーがクライアントを確認しています。', en: 'A server checks its clients.' },
      },
      {
        file: 'd.pl',
        text: 'print $sock->get_fingerprint(\'sha256\'), "\\n";',
        why: { ja: '表示するだけです。', en: 'It prints.' },
      },
      {
        file: 'e.pl',
        text: 'my $fingerprint = Digest::SHA->new(256)->addfile($name)->hexdigest;\ndie unless $fingerprint eq $pinned{$name};',
        why: { ja: 'ファイルのハッシュです。', en: 'The hash of a file.' },
      },
    ],
    mend: {
      before: "SSL_fingerprint => 'sha256$…'",
      after: 'SSL_verify_mode => SSL_VERIFY_PEER',
      how: mends.platform,
    },
    sources: ['perl-io-socket-ssl', 'pinning-learn-address'],
  },
  {
    id: 'perl-trust-anchors',
    platform: 'perl',
    name: { ja: 'Perl で独自に信頼する証明書', en: 'Custom trust anchors in Perl' },
    what: {
      ja: 'SSL_ca_file や環境変数などで、信頼する証明書のファイルを指定します。',
      en: 'SSL_ca_file, an environment variable and the like name the file of trusted certificates.',
    },
    effect: effects.anchorsByVersion,
    files: sources,
    intermediateAsAnchor: 'by-version',
    rules: [
      {
        id: 'ca-option',
        words: [
          'SSL_ca',
          'ca_file',
          'cafile',
          'ca_path',
          'capath',
          'ssl_ca',
          'tls_ca',
          'sslrootcert',
          'CAINFO',
          'cacert',
          'ca_cert',
        ],
        match: `(?<!-)\\b(?:SSL_ca(?:_file|_path)?|(?:(?:mysql|mariadb|ssl|tls)_){0,2}ca(?:_?file|_?path|_?cert)?|cafile|capath|sslrootcert|CURLOPT_CA(?:INFO|PATH))["']?\\s*\\}?\\s*(?:=>|,(?=\\s*["'$/])|=(?![=~>]|[sif]@?["'|]))${someValue}(?!\\s*undef\\b)`,
        scope: 'call',
        also: ['SSL_ca|\\bssl|tls|sslrootcert|CURLOPT_CA|cafile|capath'],
        unless: [serves, defaultTrust, 'SSL_ca_file\\(\\)|openssl\\s+ca\\b'],
        // Of something that connects: a CA checks signatures of files, too.
        alsoInFile: [
          'SSL_|Socket::SSL|SSLeay|\\bLWP\\b|UserAgent|\\bHTTP::|\\bNet::|CURL|\\bcurl\\b|\\bDBI\\b|mysql|mariadb|postgres|\\bpgsql|https?:|ldaps?:|\\bMojo|AnyEvent|sslrootcert|\\b(?:use_)?(?:ssl|tls)\\w{0,12}["\']?\\s{0,4}(?:=>|\\}|=)|->connect\\b|[Pp]eer(?:Addr|Host|Port)',
        ],
        // It serves, and connects to nobody.
        unlessInFile: [
          '(?<![\\s\\S])(?![\\s\\S]{0,200000}?(?:Peer(?:Addr|Host|Port)|\\bconnect(?:_\\w{1,12})?\\s*\\(|->connect|SSL->new|SSL_server\\s*=>\\s*(?:0|\\$)|https://|UserAgent))[\\s\\S]{0,200000}?SSL_server\\s*=>\\s*1',
        ],
        class: 'trust-anchors',
        pinned: 'anchors',
        exclusive: true,
      },
      {
        id: 'named-file',
        words: ['ca-file'],
        match: `(?<![\\w-])ca-file\\s{1,4}=>${someValue}`,
        class: 'trust-anchors',
        pinned: 'anchors',
        exclusive: true,
      },
      {
        id: 'environment',
        words: ['PERL_LWP_SSL_CA', 'HTTPS_CA_', 'SSL_CERT_FILE', 'MOJO_CA_FILE', 'SSL_CERT_DIR'],
        match: `\\$ENV\\{\\s*["']?(?:PERL_LWP_SSL_CA_(?:FILE|PATH)|HTTPS_CA_(?:FILE|DIR)|SSL_CERT_(?:FILE|DIR)|MOJO_CA_FILE)["']?\\s*\\}\\s*(?:\\|\\||//)?=(?![=~])${someValue}`,
        scope: 'line',
        unless: [defaultTrust, 'SSL_ca_file\\(\\)'],
        class: 'trust-anchors',
        pinned: 'anchors',
        exclusive: true,
      },
      {
        id: 'call',
        words: ['load_verify_locations', '->ca(', '->setCa(', 'CTX_load_verify', 'ca_file(', 'default_ca('],
        match:
          '\\bIO::Socket::SSL::default_ca\\(\\s?["\'$]|\\bCTX_load_verify_locations\\s*\\(|->(?:setCa|ca)\\(\\s*["\'$]|->(?:ssl_)?ca_file\\(\\s*["\'$]',
        unless: [serves],
        window: { before: 10, after: 10 },
        class: 'trust-anchors',
        pinned: 'anchors',
        exclusive: true,
      },
    ],
    catches: [
      {
        file: 'rest.pl',
        text: "my $c = REST::Client->new; $c->setCa('/opt/own/ca.pem');",
        class: 'trust-anchors',
      },
      {
        file: 'all.pl',
        text: "use IO::Socket::SSL;\nIO::Socket::SSL::default_ca('/etc/app/ca.pem');",
        class: 'trust-anchors',
      },
      {
        file: 'link.raku',
        text: "my $link = IO::Socket::Async::SSL.connect($host, 443, ca-file => 'own-ca.pem');",
        class: 'trust-anchors',
      },
      {
        file: 'dir.pl',
        text: 'my $db = connect_to(ssl => 1, ca_path => "/etc/app/ca");',
        class: 'trust-anchors',
      },
      {
        file: 'dsn.pl',
        text: 'my $dsn = "DBI:mysql:database=x;mysql_ssl_ca_path=/etc/app/ca";',
        class: 'trust-anchors',
      },
      {
        file: 'a.pl',
        text: "my $ua = LWP::UserAgent->new(ssl_opts => { SSL_ca_file => '/opt/ca.pem' });",
        class: 'trust-anchors',
      },
      { file: 'b.pl', text: "$ENV{PERL_LWP_SSL_CA_FILE} = '/opt/ca.pem';", class: 'trust-anchors' },
      {
        file: 'c.pl',
        text: "my $dsn = 'DBI:mysql:database=x;mysql_ssl_ca_file=/opt/ca.pem';",
        class: 'trust-anchors',
      },
    ],
    leaves: [
      {
        file: 'signed.pl',
        text: 'my $cafile = shift;\nsystem("openssl", "ts", "-verify", "-in", $answer, "-CAfile", $cafile);',
        why: { ja: '手元のファイルの署名を調べます。', en: 'It checks the signature of a file.' },
      },

      {
        file: 'ask.pl',
        text: 'use IO::Socket::SSL;\nGetOptions("ca=s" => \\$ca, "ssl-ca-file=s" => \\$file);',
        why: { ja: 'オプションの名前です。', en: 'They are names of options.' },
      },
      {
        file: 'wait.pl',
        text: 'my $ctx = IO::Socket::SSL::SSL_Context->new(\n  SSL_server => 1,\n  $ca ? ( -d $ca ? ( SSL_ca_path => $ca ):( SSL_ca_file => $ca ) ):(),\n);\nwarn "waiting for next connection";',
        why: { ja: 'サーバーです。', en: 'It serves.' },
      },
      {
        file: 'daemon.pl',
        text: 'push @more, SSL_ca_file => $set->{clients_ca};\nIO::Socket::SSL->start_SSL($client, SSL_server => 1, @more);',
        why: { ja: 'クライアントを検証するサーバーです。', en: 'A server that checks its clients.' },
      },
      {
        file: 'd.pl',
        text: "my $s = IO::Socket::SSL->new(Listen => 5, SSL_server => 1, SSL_ca_file => 'clients.pem');",
        why: { ja: 'サーバーがクライアント証明書を検証しています。', en: 'A server verifies its clients.' },
      },
      {
        file: 'e.pl',
        text: 'my $ua = LWP::UserAgent->new(ssl_opts => { SSL_ca_file => Mozilla::CA::SSL_ca_file() });',
        why: { ja: '広く使われる既定の一覧です。', en: 'The usual list of roots.' },
      },
    ],
    mend: {
      before: "SSL_ca_file => '/opt/azure-intermediate.pem'",
      after: '# no SSL_ca_file: the store of the system',
      how: mends.roots,
    },
    sources: ['perl-io-socket-ssl', 'ca-details'],
  },
  {
    id: 'perl-validation-off',
    platform: 'perl',
    name: { ja: 'Perl の検証の無効化', en: 'Validation switched off in Perl' },
    what: {
      ja: 'SSL_VERIFY_NONE や verify_hostname => 0 など、証明書の検証を止める設定です。',
      en: 'SSL_VERIFY_NONE, verify_hostname => 0 and other settings that stop the validation.',
    },
    effect: effects.off,
    files: sources,
    rules: [
      {
        id: 'named-insecure',
        words: [':insecure'],
        match: '(?<=[({,]\\s{0,20}):insecure\\b(?!\\(False)',
        alsoInFile: ['SSL|TLS|https|Cro::'],
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        // A variable that is named for it, in Raku: `:$insecure`, `insecure => $lax`.
        id: 'insecure-variable',
        words: ['Async::SSL', 'HTTP::Tiny', 'Cro::'],
        match:
          '(?<=[({,]\\s{0,40})(?::\\$[.!]?insecure\\b(?!\\s?[=)!])|insecure\\s{0,8}=>\\s{0,4}(?:True\\b|\\$))',
        unlessInFile: ['\\$[.!]?insecure\\s{0,8}=\\s{0,8}False\\b'],
        class: 'validation-off',
        pinned: 'nothing',
        confidence: 'low',
      },
      {
        id: 'verify-off',
        words: [
          'SSL_verify_mode',
          'verify_hostname',
          'verify_SSL',
          'SSL_VERIFY_NONE',
          'VERIFY_HOSTNAME',
          'verifycn_scheme',
          'VERIFYPEER',
          'VERIFYHOST',
          'insecure',
          'tls_verify',
          'MOJO_INSECURE',
          'ssl_verify',
          'verify',
          'sslverify',
        ],
        match:
          '\\?\\s{1,4}(?:IO::Socket::SSL(?:::|->))?(?:SSL_VERIFY_PEER\\s:\\s(?:IO::Socket::SSL(?:::|->))?SSL_VERIFY_NONE|SSL_VERIFY_NONE\\s:\\s(?:IO::Socket::SSL(?:::|->))?SSL_VERIFY_PEER)\\b|\\bSSL_verify_mode["\']?\\s*\\}?\\s*(?:=>|,|=(?!=))\\s*(?:["\']?0(?:x0{1,2})?\\b|["\']?none|(?:IO::Socket::SSL::|Net::SSLeay::)?(?:SSL_)?VERIFY_NONE|&?IO::Socket::SSL(?:::|->)SSL_VERIFY_NONE|undef|[^,;?]{1,120}\\?[^,;:]{1,100}(?:::[^,;:]{1,100}){0,4}\\s:\\s{0,20}(?:(?:IO::Socket::SSL(?:::|->))?(?:SSL_)?VERIFY_NONE|0(?:x0{1,2})?\\b)|[^,;?]{1,120}\\?\\s{0,40}(?:0(?:x0{1,2})?|(?:IO::Socket::SSL(?:::|->))?(?:SSL_)?VERIFY_NONE)\\s{1,40}:)|\\b(?:verify_hostname|verify_SSL|ssl_verify(?:_peer)?|(?:mysql_)?ssl_verify_server_cert|verify_ssl|sslverify|tls_verify)["\']?\\s*\\}?\\s*(?:=>|,|=(?!=))\\s*["\']?0(?:x0{1,2})?\\b|\\btls_ctx["\']?\\s?=>\\s?\\{[^{}]{0,120}\\bverify\\s?=>\\s?0\\b|\\bSSL_verifycn_scheme["\']?\\s*=>\\s*["\']none|\\{\\s*["\']?(?:(?:PERL_LWP_SSL|HTTPS)_VERIFY_HOSTNAME["\']?\\s*\\}\\s*=\\s*(?:["\']?0|![ \\t]?[$\\w]|[$\\w][^,;?\\n]{0,80}\\?\\s?(?:0\\s?:|1\\s?:\\s?0\\b))|(?:PERL_HTTP_TINY_SSL_INSECURE_BY_DEFAULT|MOJO_INSECURE)["\']?\\s*\\}\\s*=\\s*["\']?1)|\\bCURLOPT_SSL_VERIFY(?:PEER|HOST)\\b["\']?\\s*(?:=>|,)\\s*0|->insecure\\(\\s*1|\\binsecure\\s*=>\\s*1\\b|(?:\\b|_)set_verify\\s*\\([^;]{0,60}VERIFY_NONE|\\bverify["\']?\\s*=>\\s*["\'](?:none|never)["\']|\\b(?:verify_hostname|verify_SSL|ssl_verify(?:_peer)?|verify_ssl|sslverify|tls_verify)["\']?\\s*\\}?\\s*(?:=>|,)\\s*(?:!\\s?[$\\w]|not\\s|[$\\w][^,;?\\n]{0,80}\\?\\s{0,8}(?:0\\s{0,8}:|[^,;:\\n]{1,40}:\\s{0,8}0\\b))|->insecure\\(\\s?\\$|\\bAnyEvent::TLS->new\\s?\\([^()]{0,200}\\bverify\\s?=>\\s?(?:undef|0)\\b|\\bSSL_verify_mode["\']?\\s*=>\\s*["\']SSL_VERIFY_NONE|\\bset_(?:ctx|client)_defaults\\s?\\([^()]{0,160}\\bverify_mode\\s?=>\\s?(?:0\\b|(?:IO::Socket::SSL::)?SSL_VERIFY_NONE)',
        scope: 'call',
        unless: ['SSL_server\\s*=>\\s*1|\\bListen\\s*=>'],
        unlessServing: sides,
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        // A setting under a name of its own says whether.
        id: 'verify-by-setting',
        words: ['SSL_verify_mode', 'verify_hostname', 'verify_SSL'],
        match:
          '\\b(?:SSL_verify_mode|verify_hostname|verify_SSL)["\']?\\s*=>\\s*(?![^,;\\n]{0,80}(?:_file\\b|_path\\b))\\$[\\w:]{1,30}(?:->|[\\w{}[\\]"\'()]){0,60}?(?:ssl|tls)?_?(?:verify|check|insecure)(?:_?(?:ssl|tls|peer|certs?|server|mode|hostname))?["\']?[})\\]]{0,3}\\s{0,4}(?:[,;)}]|$)',
        scope: 'call',
        unless: ['SSL_server\\s*=>\\s*1|\\bListen\\s*=>'],
        unlessServing: sides,
        class: 'validation-off',
        pinned: 'nothing',
        confidence: 'low',
      },
      {
        id: 'accepting-callback',
        words: ['SSL_verify_callback'],
        match:
          '\\bSSL_verify_callback["\']?\\s*=>\\s*sub\\s*\\{(?![^{}]{0,400}\\b(?:if|unless|eq|ne|and|return\\s+[^1\\s])\\b)[^{}]{0,400}(?:[{;]|\\breturn\\b)?\\s*1\\s*;?\\s*\\}',
        unlessServing: sides,
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        // Whoever judges agrees without a look: always, or upon a setting.
        id: 'agrees-unseen',
        words: ['SSL_verify_callback', 'set_verify', 'verify_cb'],
        match: perlJudge,
        agrees: '\\breturn\\s+1\\b',
        unlessServing: sides,
        class: 'validation-off',
        pinned: 'nothing',
        confidence: 'medium',
      },
    ],
    catches: [
      {
        file: 'handed.pl',
        text: 'my $s = IO::Socket::SSL->new(PeerAddr => $h, SSL_verify_mode => $args{SSL_verify_mode});',
        class: 'validation-off',
      },
      {
        file: 'Post.pm',
        text: 'my $ua = LWP::UserAgent->new(ssl_opts => { verify_hostname => $self->{verify_hostname} });',
        class: 'validation-off',
      },
      {
        file: 'number.pl',
        text: 'my $s = IO::Socket::SSL->new(PeerAddr => $host, SSL_verify_mode => $opt{check} ? 1 : 0);',
        class: 'validation-off',
      },
      {
        file: 'either.pl',
        text: 'my $mode = $strict ? SSL_VERIFY_PEER : SSL_VERIFY_NONE;\nmy $s = IO::Socket::SSL->new(PeerAddr => $host, SSL_verify_mode => $mode);',
        class: 'validation-off',
      },
      {
        file: 'own.pl',
        text: 'my $sock = IO::Socket::SSL->new(PeerAddr => $place, SSL_verify_callback => sub {\n    my ($ok, $store) = @_;\n    return 1 if $relaxed;\n    return $ok;\n});',
        class: 'validation-off',
      },
      {
        file: 'all.pl',
        text: 'use IO::Socket::SSL;\nIO::Socket::SSL::set_ctx_defaults(verify_mode => SSL_VERIFY_NONE);',
        class: 'validation-off',
      },
      {
        file: 'raw.pl',
        text: 'Net::SSLeay::CTX_set_verify($ctx, Net::SSLeay::VERIFY_NONE(), undef);\nNet::SSLeay::connect($ssl);',
        class: 'validation-off',
      },
      {
        file: 'event.pl',
        text: "my $h = AnyEvent::Handle->new(connect => [$host, 443], tls => 'connect', tls_ctx => { verify => 0 });",
        class: 'validation-off',
      },
      {
        file: 'table.pl',
        text: 'my $db = DBI->connect("DBI:mysql:d;host=$h;mysql_ssl=1;mysql_ssl_verify_server_cert=0", $u, $p);',
        class: 'validation-off',
      },
      {
        file: 'Link.rakumod',
        text: 'use IO::Socket::Async::SSL;\nmy Bool $insecure = %given<lax>.Bool;\nmy $link = await IO::Socket::Async::SSL.connect($host, 443,\n  :$insecure, ca-file => $file);',
        class: 'validation-off',
      },
      {
        file: 'loose.raku',
        text: 'my $link = await IO::Socket::Async::SSL.connect($host, 443, :insecure);',
        class: 'validation-off',
      },
      {
        file: 'a.pl',
        text: 'my $s = IO::Socket::SSL->new(PeerAddr => $h, SSL_verify_mode => SSL_VERIFY_NONE);',
        class: 'validation-off',
      },
      {
        file: 'b.pl',
        text: 'my $ua = LWP::UserAgent->new(ssl_opts => { verify_hostname => 0 });',
        class: 'validation-off',
      },
      { file: 'c.pl', text: '$ENV{PERL_LWP_SSL_VERIFY_HOSTNAME} = 0;', class: 'validation-off' },
      { file: 'd.pl', text: 'my $ua = Mojo::UserAgent->new->insecure(1);', class: 'validation-off' },
      {
        file: 'lax.pl',
        text: 'my $ua = LWP::UserAgent->new(ssl_opts => { verify_hostname => $given{lax} ? 0 : 1 });',
        class: 'validation-off',
      },
      {
        file: 'turned.pl',
        text: 'my $http = HTTP::Tiny->new(verify_SSL => !$lax);',
        class: 'validation-off',
      },
      {
        file: 'set.pl',
        text: 'IO::Socket::SSL->start_SSL($socket, SSL_verify_mode => $self->{settings}->sslverify) or die $SSL_ERROR;',
        class: 'validation-off',
      },
      {
        file: 'asked.pl',
        text: "my $ua = LWP::UserAgent->new(ssl_opts => { verify_hostname => $opt{'verify'} });",
        class: 'validation-off',
      },
      {
        file: 'choice.pl',
        text: "my $s = IO::Socket::SSL->new(PeerAddr => $h, SSL_verify_mode => $lax eq 'yes'\n    ? 0\n    : SSL_VERIFY_PEER);",
        class: 'validation-off',
      },
    ],
    leaves: [
      {
        file: 'serve.t',
        text: 'Mojo::IOLoop->server({port => $port, tls => 1, tls_options => {SSL_verify_callback => sub { 1 }}} => sub { });',
        why: {
          ja: 'サーバーが、どのクライアント証明書も受け入れます。',
          en: 'A server that accepts any client certificate.',
        },
      },
      {
        file: 'badly-named.raku',
        text: "use IO::Socket::Async::SSL;\nmy $insecure = False;\nmy $link = await IO::Socket::Async::SSL.connect('a.example', 443, :$insecure);",
        why: { ja: '検証を止める値ではありません。', en: 'The value leaves validation on.' },
      },
      {
        file: 'e.pl',
        text: 'my $http = HTTP::Tiny->new(verify_SSL => 1);',
        why: { ja: '検証する設定です。', en: 'It validates.' },
      },
      {
        file: 'strict.pl',
        text: '$ENV{PERL_LWP_SSL_VERIFY_HOSTNAME} = 1;',
        why: { ja: '検証する設定です。', en: 'It validates.' },
      },
      {
        file: 'upgrade.pl',
        text: 'IO::Socket::SSL->start_SSL($guest,\n  SSL_server => 1,\n  SSL_verify_mode => 0x00,\n  SSL_cert_file => $own);',
        why: {
          ja: 'クライアント証明書を求めないサーバーです。',
          en: 'A server that asks for no client certificate.',
        },
      },
      {
        file: 'poe.pl',
        text: 'my $how = {\n  SSL_cert_file => $own,\n  SSL_verify_callback => sub { return 1; },\n};\nServer_TLSify($guest, $how);',
        why: { ja: 'クライアントを通すサーバーです。', en: 'A server that lets its clients in.' },
      },
    ],
    mend: {
      before: 'SSL_verify_mode => SSL_VERIFY_NONE',
      after: 'SSL_verify_mode => SSL_VERIFY_PEER',
      how: mends.noBypass,
    },
    sources: ['perl-io-socket-ssl'],
  },
];
