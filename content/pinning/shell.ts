import type { FileExclusion, Pattern, Rule } from '#domain/pinning/pattern.ts';
import { anchorName, anchorPlace, anchorWords, authorityName } from './anchor-names.ts';
import { platformBundle, serverFile } from './fragments.ts';
import { effects, mends } from './phrases.ts';

/** Where command lines stand: scripts, build files, and programs that start other programs. */
const files = [
  '*.sh',
  '*.bash',
  '*.zsh',
  '*.ksh',
  '*.fish',
  '*.csh',
  '*.bat',
  '*.cmd',
  '*.ps1',
  '*.psm1',
  '*.mk',
  '*.mak',
  '*.make',
  '*.yml',
  '*.yaml',
  '*.groovy',
  '*.gradle',
  '*.py',
  '*.rb',
  '*.pl',
  '*.js',
  '*.ts',
  '*.mjs',
  '*.cjs',
  '*.php',
  '*.go',
  '*.env',
  '*.service',
  '*.command',
  '*.applescript',
  '*.tf',
  '*.hcl',
  '*.toml',
  '*.json',
  '*.cmake',
  '*.bats',
  '*.envrc',
  '*.profile',
  '*.exp',
  '*.tcl',
  '*.lua',
  '*.vbs',
  '*.ahk',
  '*.au3',
  '*.iss',
  '*.nsi',
  '*.nsh',
  '*.fsx',
  '*.ipynb',
  '*.spec',
  '*.nix',
  '*.r',
  '*.conf',
  '*.xml',
  '*.cfg',
  '*.ini',
  '*.el',
  '*.robot',
  '*.gitconfig',
  '*.ex',
  '*.exs',
  '*.rs',
  '*.java',
  '*.kt',
  '*.cs',
  '*.swift',
  '*.scala',
  '*.ebuild',
  '*.eclass',
  '*.install',
  '*.jl',
  '*.cron',
  '*.properties',
  '*.repo',
  '*.vim',
  '**/.bundle/config',
  '**/.gemrc',
  '**/jvm.config',
  '*.pp',
  '*.sls',
  '**/maven.config',
];
/** A command's arguments, over lines that end in a backslash; as a list of strings too. */
const args = '(?:[^\\n;|&#]|\\\\\\r?\\n|&(?!&)|\\|(?=["\'])){0,700}?';
const curl = `(?:(?:^|[\\s"'\`(;&|@$!/=\\[{])curl(?:\\.exe)?|\\$\\{?CURL(?:_?[A-Z]{1,8})?\\}?)["']?(?=[\\s,])${args}`;
/**
 * A sentence printed for a person: how to try it, not a command that runs. It
 * fills its line, since a command before or after it on the same line runs.
 */
const told =
  '^[ \\t]{0,40}(?:(?:RUN|&&|;)[ \\t]{0,8})?echo[ \\t]{1,8}["\'](?:to|or|try|e\\.?g\\.?|example|usage|now|you)\\b[: .][^"\'|\\n]{0,160}?(?:curl|wget|--ca)[^"\'|\\n]{0,200}["\'][ \\t]{0,8}(?:&&|;)?[ \\t]{0,8}\\\\?[ \\t]{0,8}$|<(?:replaceable|option)>|\\s--[a-z-]{3,40}["\'`]?\\s(?:(?:is|was)\\s(?:set|given|used|on|enabled|passed|deprecated|insecure|required)|flag|option|to\\s(?:skip|ignore|disable|bypass|accept|allow|turn))\\b';
/** A line that prints one text and does nothing else; what the text runs in `$(…)` runs. */
const printed =
  '^[ \\t]{0,40}echo[ \\t]{1,8}(?:-[en]{1,2}[ \\t]{1,8})?(?:"(?:[^"\\n$`]|\\$(?!\\()){0,600}"|\'[^\'\\n]{0,600}\')[ \\t]{0,8};?[ \\t]{0,8}$';
/** What a setting is called on the command line: `"verify": "--no-verify"`. */
const namedOption =
  '["\'](?!\\w{0,30}(?:arg|flag|opt|cmd|command|param|extra))\\w{1,40}["\']\\s?:\\s?u?["\']--[\\w-]{2,40}["\']\\s?[,}]';
/** Options in a row without a value: a list for whoever completes them. */
const listed = '(?:\\s--[\\w-]{1,40}(?=[\\s"\'])){8}';
/** What looks for such code in other files, and rules of what does. */
const searched =
  '\\b(?:e?grep|rg|ack|ag|sed|awk|semgrep|bandit|assert\\w{0,20})\\b|^[ \\t-]{0,40}(?:pattern|message|description|regex|match|title|summary|fix)[\\w-]{0,20}:';
/** Programs that serve, whose CA is that of their clients, and programs that make certificates. */
const servers =
  '\\b(?:etcd|mysqld(?:_safe)?|mariadbd|mongo[ds]|postgres|slapd|dockerd|(?:uvi|guni|hyper)corn|granian|stunnel|certtool|easyrsa|cfssl|mkcert|kube-(?:apiserver|controller-manager)|openssl|sshd?|cosign|gpg|jarsigner|[\\w-]{1,30}-server|serve)\\b(?![-.:/])|--(?:listen|bind)\\b|--client-(?:ca|auth)|0\\.0\\.0\\.0';
/** A script that holds the key of the CA issues with it. */
const issues = '-CA(?:key|create)|\\bopenssl\\s(?:req|ca|genrsa)\\b|\\b(?:easyrsa|cfssl|certtool|mkcert)\\b';
const help = [
  '^[ \\t]*(?:echo|printf)\\b(?:[^|$`\\n]|\\$(?!\\()){0,40}(?:usage|curl)|--help|\\bhelp=|(?:description|summary|documentation)["\']?\\s*[:=]|usage:',
  listed,
  told,
  printed,
];

/** What looks for such a command in a text, or writes of it to a reader, runs none. */
const quoted =
  '\\b(?:it|test|describe)\\(\\s{0,4}["\'`]|\\b\\w{0,30}(?:payload|guard|detect|scan|lint|classif(?:y|ies)|is_?(?:dangerous|safe|blocked|allowed))\\w{0,20}\\(\\s{0,4}["\'`]|\\.(?:includes|contains|startsWith|endsWith|indexOf|test|match|search)\\s*\\(|\\bassert\\w*[\\s(.]|\\bexpect\\s*\\(|strings\\.(?:Contains|HasPrefix)|["\'][^"\'\\n]{0,160}`[^`\\n]{1,120}`[^"\'\\n]{0,160}["\']';

/** Names of variables of the environment with a value, or set to one by a program. */
const variables = (names: string) =>
  `${names}(?<=(?:^|[\\s;"'({,-])(?:export\\s+|[sS][eE][tT][xX]?\\s+|(?:ENV|env)\\s+|-e\\s+|ARG\\s+|--env[= ]|name:\\s*["']?|\\$[eE]nv:|Environment=)?(?:[A-Z]{2,12}_)?${names})(?:["']?\\s*(?:=>|[=:])[ \\t]*["']?(?![\\s"',)]|dict\\s*\\(|/etc/ssl/certs/?["']?\\s*$|/etc/ssl/certs/ca-(?:certificates|bundle)\\.(?:crt|pem)|/etc/pki/(?:tls|ca-trust)|/etc/ssl/cert\\.pem|/etc/ssl/ca-bundle\\.pem|null|undefined|None|[A-Z]?[a-z]{1,20} [a-z]{1,20}[ "']|[a-z]{1,20}(?:\\.[a-z-]{1,40}){2,8}["'](?<!\\.(?:pem|crt|cer|jks|p12)["']))(?:\\\\?\\$|[\\w/.~%{(<])|["']?\\s+(?!\\s|/etc/ssl/certs/ca-certificates\\.crt|/etc/pki/)[/$]\\S|["']?\\s*,?\\s*\\n?\\s*-?\\s*["']?[vV]alue["']?\\s*[:=]\\s*["']?(?!\\s|/etc/ssl/certs/ca-certificates|/etc/pki/|/etc/ssl/cert\\.pem)[/$\\w{])|\\b(?:[sS]et_?[eE]nv|SetEnvironmentVariable|putenv|set_var|env)\\(\\s{0,8}["']${names}["']\\s{0,2},\\s{0,8}(?!["']["']|["']/etc/(?:ssl|pki)/|nil\\b|null\\b|None|undefined)["'\\w$(/.]`;

/** The rest of a pipe of which openssl is the first, up to where a print is reckoned. */
const reckoned =
  '(?:[^\\n]|[\\\\|][ \\t]{0,4}\\n){0,400}?(?:-fingerprint|-pubkey|-serial|-issuer|\\bdgst\\b|sha\\d{1,3}sum)';

/** Before a path that is named for a CA: `~/.mail/own-ca.pem`. */
const ofAuthority = '\\S{0,120}(?<![a-zA-Z])(?:[cC][aA]|root)s?(?![a-zA-Z])';

/** OpenSSH has a setting of the same name, for a certificate of one's own. */
const ofSsh: FileExclusion = {
  has: 'IdentityFile|TrustedUserCAKeys|HostCertificate|known_?hosts|programs\\.ssh\\b|openssh|ssh_config|\\.ssh/config|ProxyJump',
  lacks: '^[ \\t]{0,8}(?:IMAP(?:Account|Store)|SSLType|TLSType|Channel)\\b',
};

/** How a script holds what the variable of the group `n` has against something. */
const heldAgainst = (n: number) =>
  `(?:\\[\\[?|\\btest)\\s[^\\n]{0,100}?(?:\\$\\{?\\${n}\\b[^\\n]{0,80}\\s(?:==?|!=)\\s{1,8}(?!""|'')|\\s(?:==?|!=)\\s{1,8}["']?\\$\\{?\\${n}\\b)|\\b[ef]?grep\\s(?:-\\w{1,6}\\s){0,3}-\\w{0,5}q\\w{0,5}\\s(?:-[-\\w]{1,3}\\s)?(?:"[^"\\n]{0,40}?|')?\\$\\{?\\${n}\\b(?![^\\n]{0,80}\\|\\|\\s?(?:echo|printf)\\b[^\\n]{0,80}>>)|\\bcase\\s["']?\\$\\{?\\${n}\\b[^\\n]{0,20}\\sin\\b[\\s\\S]{0,400}?\\b(?:exit|return|die|false)\\b|\\$\\{?\\${n}\\b[^\\n]{0,20}\\|\\s?[ef]?grep\\s-\\w{0,5}q\\w{0,5}\\s["']?(?:\\$|[0-9A-F]{2}:)`;

/** The certificate of a server's own, as certbot keeps it. */
const ownCertificate = '/letsencrypt/live/';

/** A script that waits for a server to show its renewed certificate. */
const renewing = `${ownCertificate}|\\b(?:systemctl|service)\\s[^\\n]{0,60}(?:reload|restart)\\b|\\bnginx\\s+-s\\s+reload\\b`;

/** A print of what a server showed is held against one that is known. */
const printCompared = {
  class: 'pins',
  pinned: 'server',
  by: 'thumbprint',
  exclusive: true,
  confidence: 'medium',
} as const satisfies Partial<Rule>;

export const shell: readonly Pattern[] = [
  {
    id: 'shell-pinned-key',
    platform: 'shell',
    name: { ja: 'curl / wget などのピン留めオプション', en: 'Pinning options of curl, wget and others' },
    what: {
      ja: 'curl と wget の --pinnedpubkey、git の http.pinnedPubkey、openconnect の --servercert、xfreerdp の /cert:fingerprint などです。',
      en: '--pinnedpubkey of curl and wget, http.pinnedPubkey of git, --servercert of openconnect, /cert:fingerprint of xfreerdp and others.',
    },
    effect: effects.keyOrPrint,
    files,
    rules: [
      {
        id: 'pinned-public-key',
        isCommand: true,
        words: [
          ...['pin-sha256=', 'pinnedpubkey', '-K pin-sha256', '--tofu', '--strict-tofu'],
          ...['-dane_tlsa_rrdata', 'danetool --check', 'gnutls-cli --dane', 'ldns-dane'],
        ],
        match:
          '--(?:proxy-)?pinnedpubkey(?! [A-Z]{3,20}["\'])["\']?[\\s=,]{1,6}["\']?[\\w$"\'/{.%~<]|\\s-K[\\s"\',]{1,4}pin-sha256=|\\bhttp\\.(?:[^\\s=]{0,80}\\.)?pinnedPubkey["\']?[\\s=,]{1,4}["\']?[\\w$/]|^[ \\t]{0,8}pinnedpubkey\\s*=\\s*["\']?[\\w/$]|\\bgnutls-cli\\s[^\\n"\']{0,80}--(?:(?:strict-)?tofu|dane)\\b|-dane_tlsa_rrdata[ \\t]{1,4}["\']?(?:[0-3] [01] [0-2] |\\$)|\\bdanetool\\s--check[ =]|\\bldns-dane\\s[^\\n]{0,60}\\bverify\\s',
        unless: [...help, 'sha256//(?:hash\\b|abc\\w{0,6}\\.\\.)'],
        scope: 'line',
        class: 'pins',
        pinned: 'server',
        by: 'key',
        exclusive: true,
      },
      {
        id: 'server-certificate',
        isCommand: true,
        words: [
          'servercert',
          'pin-sha256:',
          'cert:fingerprint',
          'trusted-cert',
          'ssl-fingerprint',
          'tls-fingerprint',
          'cert-fingerprint',
          'certificate-fingerprint',
          'ca-fingerprint',
          'server-fingerprint',
          '--pinned-cert',
          '--pin-sha256',
          'https-fingerprint',
          'ssl_fingerprint',
          'tls_fingerprint',
          'sslfingerprint',
          'cert-sha256',
          'cert-pin',
          'cert-hash',
          'certificate-pin',
          'certificate-hash',
          'certificate-sha256',
          '--thumbprint-list',
          '-thumbprint',
          '-thumb-print',
          'ca_trusted_fingerprint',
        ],
        match:
          '["\'=]pin-sha256:(?:\\$\\{?\\w|[A-Za-z0-9+/]{43}=)|--servercert["\']?[\\s=,]{1,4}["\']?(?:pin-sha256:|sha1:|sha256:|[0-9a-f]{8}|\\$)|/cert:fingerprint:|--trusted-cert["\']?[\\s=,]{1,4}["\']?[0-9a-f$]|\\btrusted-cert[ \\t]*=[ \\t]*["\']?(?:[0-9a-f]{20}|\\$\\$?[\\w({]|%s\\b|\\{\\{?\\s?\\w|[a-z]\\w{2,40}[ (.][^\\n]{0,120};[ \\t]*$)|--(?:(?:tls|ssl|server|ca|peer|https|root)-){0,2}(?:ssl-?|(?:tls|cert|certificate|server|ca|https)-)fingerprint(?:-sha-?256)?(?<!\\b(?:sign|signtool)\\s(?:[^\\n]|\\\\\\n){0,300})["\']?[\\s=,]{1,4}["\']?(?:[0-9a-f]{2}:?|\\$|SHA)|--pin(?:ned-cert(?:ificate)?|-sha256)["\']?[\\s=,]{1,4}["\']?(?:sha256[:/]|[0-9a-f]{8}|\\$\\{?\\w)|^[ \\t]{0,8}(?:set\\s+)?(?:ssl|tls)_?fingerprints?\\s*[= ]\\s*["\']?[0-9A-Fa-f]{2}[: ]?[0-9A-Fa-f]|\\bsslfingerprint\\s*["\'](?:[0-9A-Fa-f]{2}:|\\{\\{|\\$)|--(?:(?:tls|ssl|server|ca|peer|https|root)-){0,2}cert(?:ificate)?-?(?:sha256|pin|hash)["\']?[\\s=,]{1,4}["\']?(?:sha256:)?[0-9a-f$]|--(?:(?:tls|ssl|server|vcenter|vsphere|esxi?)-(?:cert-)?thumb-?print|thumbprint-list)["\']?[\\s=,]{1,4}["\']?[0-9a-f$]|\\bca_trusted_fingerprint(?:\\\\?["\'])?\\s?:\\s?\\\\?["\']?(?:%s|\\$|\\{\\{|[0-9a-f]{20}|[A-Z]{2,12}_[A-Z_]{4,40}\\s{0,3}[,}])',
        unless: [
          'ssh-keygen|gpg|apksigner|keytool -printcert|\\b(?:\\w{0,12}sign|signtool|nuget)\\s',
          ...help,
        ],
        scope: 'line',
        class: 'pins',
        pinned: 'server',
        by: 'thumbprint',
        exclusive: true,
      },
      {
        // mbsync.
        id: 'mail-certificate',
        words: ['CertificateFile'],
        match: `^[ \\t]{0,8}CertificateFile[ \\t]{1,20}(?!${platformBundle}|${ofAuthority})[^\\s=]`,
        unless: [
          '^[ \\t]{0,8}CertificateFile\\s+\\S{0,120}(?:client|server|tls\\.crt|-cert\\.pub\\s*$)',
          ...help,
        ],
        scope: 'line',
        unlessInFile: ['CertificateKeyFile', ofSsh],
        class: 'pins',
        pinned: 'server',
        by: 'bytes',
      },
      {
        id: 'join-token',
        isCommand: true,
        words: ['discovery-token-ca-cert-hash', 'K3S_TOKEN', '::server:'],
        // A token of K3s begins with the hash of the cluster's CA.
        match: '\\bK10[0-9a-f]{64}::|--discovery-token-ca-cert-hash[\\s=]{1,3}["\']?(?:sha256:(?!<)|\\$)',
        unless: help,
        scope: 'line',
        // A node of the cluster only tells others how to join.
        unlessInFile: [
          '^[ \\t]{0,40}echo[ \\t]{1,4}(?:-[en]{1,2}[ \\t]{1,4})?["\'][^"\'\\n]{0,80}\\bkubeadm join\\b(?:[^"\'>|\\n]|\\\\\\n){0,300}["\']?[ \\t]*$',
          '^[ \\t]{0,40}(\\w{1,40})=["\'](?:sudo )?kubeadm join\\b(?![\\s\\S]{0,20000}?^(?![ \\t]{0,40}(?:echo|printf)\\b)[^\\n]{0,200}\\$\\{?\\1\\b)',
        ],
        class: 'pins',
        pinned: 'root',
        by: 'key',
        exclusive: true,
      },
      {
        id: 'named-option',
        isCommand: true,
        words: [
          'tls-pin',
          'ssl-pin',
          'ca-pin',
          'server-pin',
          'peer-pin',
          'spki-pin',
          'ssl-fingerprint',
          'tls-fingerprint',
          'cert-fingerprint',
          'ca-fingerprint',
          'server-fingerprint',
          'https-fingerprint',
          'ssl-allowed-fingerprint',
          'ca-trusted-fingerprint',
          'ca-checksum',
          'ca-sha256',
          'SSLThumbprint',
          'esxcli',
          '-ssl-fp',
          '-tls-fp',
          'specified-ssl-hash',
          'irc.server.',
          'serverfingerprint',
          '--trustedcert',
        ],
        // What names an option to read it, or to declare it, gives it no value.
        match:
          '--(?:[a-z]{1,12}-)?(?:tls|ssl|ca|server|peer|spki)-pin(?:-sha-?256)?["\']?(?:[ \\t=,]|\\\\\\r?\\n){1,8}["\']?(?:sha256:(?![<"\']|\\w{0,20}_)|[0-9a-f]{8}|\\$)|--(?:[a-z]{1,16}-){0,3}(?:daemon-ssl-allowed|ca-trusted)-fingerprints?["\']?[ \\t=,]{1,4}["\']?[$0-9a-f]|/set irc\\.server\\.[\\w-]{1,40}\\.(?:ssl|tls)_fingerprint[ \\t]+["\']?[0-9a-f]{20}|--accept-specified-ssl-hash["\']?[ \\t=,:]{1,4}["\']?[$0-9a-f]|--(?:ssl|tls)-fp(?:list)?[=\\s]["\']?[\\w/$]|--serverfingerprint[= ]["\']?[0-9a-f$]|\\bicinga2\\s[^\\n;|&]{0,300}?--trustedcert[= ]["\']?[\\w/$]|--(?:source|target)?SSLThumbprint=["\']?[0-9a-f$]|\\besxcli\\s[^\\n;|&]{0,200}--thumbprint[= ]["\']?[0-9a-f$]|--ca-sha256["\']?[ \\t=,]{1,4}["\']?[0-9a-f$]|--ca-checksum["\']?[ \\t=,]{1,4}["\']?(?:[0-9a-f]{8}|\\$)|["\']--(?:[a-z]{1,12}-)?(?:tls|ssl|ca|cert|server|peer|spki|https)-(?:cert-)?(?:pin|fingerprint|thumbprint)(?:-sha-?256)?["\'](?:\\s{0,3},\\s{0,60}|\\s{0,3}\\)\\s{0,40}\\.arg\\(\\s{0,4}&?)(?!(?:true|false|none|null|nil|str|string)\\b)[a-z_][\\w.]{0,60}(?:\\(\\))?\\s{0,4}[,)\\]}]',
        unless: [
          ...help,
          '(?:get|parse|take|read|find|has|index|value|option|flag)\\w{0,20}\\(\\s{0,4}["\']--',
          quoted,
        ],
        scope: 'line',
        class: 'pins',
        pinned: 'any-in-chain',
        exclusive: true,
      },
      {
        // What lists the CA of an identity provider for a cloud, in the languages that describe clouds.
        id: 'identity-provider',
        words: ['thumbprintlist', 'thumbprint_lists', 'thumbprint_list=', 'openidconnectprovider'],
        match:
          '\\bThumbprintLists?["\']?\\s?[:=]\\s?(?:\\[\\]string\\{|\\[)?\\s{0,20}["\']?(?:[0-9a-f]{40}|(?!string|readonly|cdk\\.|pulumi\\.|Array|List|input\\.|response\\.)\\w[\\w.]{3,60}\\s{0,40}[,}\\])])|\\bthumbprint_lists?=\\[?["\']?\\w|\\bOpenIdConnectProvider\\s?\\([^;]{0,300}?\\bthumbprints["\']?\\s?[:=]\\s?\\[\\s{0,20}["\']?\\w',
        unless: [...help, quoted, '["\'](?:f{40}|0{40})["\']'],
        scope: 'line',
        class: 'pins',
        pinned: 'any-in-chain',
        by: 'thumbprint',
        exclusive: true,
      },
      {
        // A line for PowerShell that a program hands out: how to fetch from a server of one's own.
        id: 'callback-handed-out',
        words: ['ServerCertificateValidationCallback'],
        match:
          '(?<=["\'`][^\\n]{0,400}\\])::ServerCertificateValidationCallback\\s?=[\\s"\'`+.]{0,40}\\{\\s?param\\s?\\([^()\\n]{1,80}\\)[^{}\\n]{0,160}\\.(?:GetCertHash(?:String)?\\(|Thumbprint\\b)[^{}\\n]{0,24}-(?:c|i)?(?:eq|in)\\b',
        class: 'pins',
        pinned: 'server',
        by: 'thumbprint',
        exclusive: true,
      },
      {
        // Commands whose plain --fingerprint is that of the certificate of a server or its CA.
        id: 'join-command',
        isCommand: true,
        words: [
          ...['ca bootstrap', 'pvecm', 'pvesm', 'pvesh', 'proxmox-backup-manager', 'caCertHashes'],
          ...['remote-migrate', 'step ca ', 'exaplus', 'jdbc:exa:', 'pyexasol'],
        ],
        match: `\\b(?:step(?:-cli)?["',\\s]{1,6}ca["',\\s]{1,6}(?:bootstrap|certificate|root|token)|pvecm["',\\s]{1,6}add|pvesm["',\\s]{1,6}(?:add|set)|pvesh["',\\s]{1,6}(?:create|set)|proxmox-backup-manager["',\\s]{1,6}remote)\\b${args}-{1,2}fingerprint["']?[\\s=,]{1,4}["'\\\\]{0,2}(?:[0-9a-f]{2}|\\$)|\\bremote-migrate\\b${args},fingerprint=(?:[0-9a-f]{2}|\\$)|\\b(?:exaplus\\s|jdbc:exa:|pyexasol\\b)[^\\n]{0,160}[\\w.]/(?:[0-9a-f]{64}|\\$\\{?\\w{0,30}(?:FINGER|FP)\\w{0,10}\\}?):\\d|\\b(?:discoveryToken)?caCertHashes["']?\\s*:\\s*(?:\\[\\s*)?(?:-\\s*)?["']?(?:sha256:(?:[0-9a-f]|\\$|\\{)|\\$\\{?\\w|\\{{1,2}\\s?[\\w.])`,
        unless: help,
        scope: 'line',
        class: 'pins',
        pinned: 'root',
        exclusive: true,
      },
      {
        id: 'environment',
        words: ['PBS_FINGERPRINT', 'GOVC_TLS_KNOWN_HOSTS', 'CATTLE_CA_CHECKSUM', 'ZBX_TLSSERVERCERT'],
        exactCase: true,
        match:
          '(?:^|[\\s;"\'({,[:-]|Environment=)(?:PBS_FINGERPRINT|GOVC_TLS_KNOWN_HOSTS|CATTLE_CA_CHECKSUM|ZBX_TLSSERVERCERT(?:ISSUER|SUBJECT))(?:["\']?\\]?[ \\t]*(?::(?![=?+-])|=>?(?!=))[ \\t]*["\']?(?!\\$null\\b|(?:null|None|nil|undefined|string|str|os|process|getenv|env)\\b)[\\w$/~.%{<]|["\']?\\s{0,40}-?\\s{0,4}["\']?value["\']?\\s*[:=]\\s*["\']?[\\w$/{])',
        unless: help,
        scope: 'line',
        class: 'pins',
        pinned: 'server',
        exclusive: true,
      },
      {
        // Xray and sing-box, in settings and in the scripts that write them.
        id: 'tunnel-settings',
        words: ['pinnedPeerCert', 'certificate_public_key_sha256'],
        match:
          '\\b(?:pinnedPeerCert(?:Sha256|ificate(?:Chain|PublicKey)Sha256)|certificate_public_key_sha256)\\\\?["\']?\\s?:\\s{0,3}(?:\\[\\s{0,80})?\\\\?["\']?(?:\\$|%s|\\{\\{|[0-9a-f]{32}|[A-Za-z0-9+/]{43}=)',
        unless: [quoted],
        scope: 'line',
        class: 'pins',
        pinned: 'server',
        exclusive: true,
      },
      {
        // The first certificate is kept, and later held against what is shown.
        id: 'kept-at-first-sight',
        isCommand: true,
        words: ['cert:tofu', 'cert-tofu', 'trust -y', 'trust -i', 'trust -f', '--accept-certificate'],
        match:
          '/cert[:-]tofu\\b|\\bp4\\s(?:-\\w\\s\\S{1,80}\\s)?trust\\s(?:-[fr]\\s){0,2}-[yi]\\b|\\b(?:incus|lxc)\\s+remote\\s+add\\b[^\\n]{0,160}--accept-certificate\\b',
        unless: [...help, quoted],
        scope: 'line',
        class: 'pins',
        pinned: 'server',
        by: 'bytes',
      },
      {
        // WinSCP and lftp, in scripts of their own and on their command lines.
        id: 'transfer-certificate',
        words: ['-certificate=', '/certificate=', 'verify-certificate/'],
        match:
          '\\bssl:verify-certificate/(?:(?:[0-9a-f]{2}:){6}|\\$\\{?\\w{0,40}(?:finger|print|_?fp\\b))[^\\s;]{0,80}[ \\t]{1,8}(?:no|off|false|0)\\b|\\bopen\\s[^\\n]{0,300}\\s[-/]certificate=\\\\?["\']{0,2}(?:(?:[0-9a-f]{2}:){8}|[%$!]\\{?\\w)',
        class: 'pins',
        pinned: 'server',
        by: 'thumbprint',
        exclusive: true,
      },
      {
        // A program or a template puts the value in: `f"--trusted-cert={fp}"`, `"--ca-pin=" + pin`, `{{ pin }}`.
        id: 'handed-by-program',
        isCommand: true,
        words: [
          ...['servercert', 'trusted-cert', 'ssl-fingerprint', 'tls-fingerprint', 'cert-fingerprint'],
          ...[
            'ca-fingerprint',
            'server-fingerprint',
            'https-fingerprint',
            'trusted-fingerprint',
            'ca-sha256',
          ],
          ...[
            'ca-checksum',
            'ca-cert-hash',
            'specified-ssl-hash',
            '-thumbprint',
            '-ssl-fp',
            '-tls-fp',
            'tls-pin',
          ],
          ...[
            'ssl-pin',
            'ca-pin',
            'sslfingerprint',
            'server-pin',
            'peer-pin',
            'spki-pin',
            'ca bootstrap',
            'pvecm',
            'proxmox-backup-manager',
          ],
          ...['PBS_FINGERPRINT', 'CATTLE_CA_CHECKSUM'],
        ],
        match: `(?:--servercert|--trusted-cert|--(?:[a-z]{1,16}-){0,3}(?:ssl|tls|server|ca|cert|https|trusted|peer|spki)-(?:cert-|trusted-)?(?:fingerprint|thumbprint|pin)|--sslfingerprint|--ca-(?:sha256|checksum)|--discovery-token-ca-cert-hash|--accept-specified-ssl-hash|--thumbprint-list|--(?:ssl|tls)-fp|\\b(?:ca["',\\s]{1,4}bootstrap|pvecm["',\\s]{1,4}add|proxmox-backup-manager["',\\s]{1,4}remote)\\b[^\\n;|&]{0,200}?-fingerprint|\\b(?:PBS_FINGERPRINT|CATTLE_CA_CHECKSUM))[= ](?:\\\\?["']){0,2}(?:\\{\\{|\\{[\\w.]{0,60}[}([]|%[sv]|[#$]\\{|<%=|["'\`]?\\s{0,3}(?:\\+|\\.(?=\\s?\\$))\\s{0,3}[\\w$])`,
        unless: [
          ...help,
          quoted,
          'add_argument|\\.option\\(|addOption|BoolVar|StringVar',
          '\\b(?:raise|throw|panic|bail|fail\\w*|\\w*error\\w*|warn\\w*|log(?:ger|ging)?|usage|print(?:ln|f)?|puts|console)\\b[!.(\\s]',
        ],
        scope: 'line',
        class: 'pins',
        pinned: 'any-in-chain',
        exclusive: true,
      },
      {
        // A program that builds those settings from what it was given.
        id: 'tunnel-settings-built',
        words: ['pinnedPeerCert', 'certificate_public_key_sha256'],
        match:
          '(?:^[ \\t]{0,60}|["\']|[(,{][ \\t]{0,4}|\\.)(?:[pP]innedPeerCert(?:Sha256|ificate(?:Chain|PublicKey)Sha256)|certificate_public_key_sha256)["\']?\\s?(?::=?|=(?![=>]))\\s{0,3}\\[?(?!(?:z|t|yup|joi|schema|types)\\.)[a-z_]\\w{0,40}(?:\\.\\w|\\[|\\()',
        exactCase: true,
        window: { before: 10, after: 4 },
        also: [
          '(?:\\b|[a-z])[tT][lL][sS]_?(?:[sS]ettings|[cC]onfig)\\b|["\']tls["\']\\s*:|\\btls\\s*:\\s*[{[]',
        ],
        unless: [quoted],
        class: 'pins',
        pinned: 'server',
        exclusive: true,
      },
      {
        id: 'fingerprint-compared',
        words: ['s_client'],
        match: 'openssl\\s+s_client\\b',
        alsoInFile: ['-fingerprint|-pubkey|-serial|-issuer|sha256sum|dgst|-hash'],
        unlessInFile: [ownCertificate],
        window: { before: 8, after: 22 },
        also: [
          '\\bif\\s+(?:/i\\s+)?(?:not\\s+)?"?[%!]\\w{1,40}[%!]"?\\s*==|^[ \\t]{1,12}Should Be Equal\\b[^\\n]{0,120}(?:finger|\\bfp\\b|print|pin|hash|issuer|serial)|\\bcase\\s+[^\\n]{0,200}(?:finger|fp\\b|pin(?!g)|hash|issuer|serial|subject|digest)[^\\n]{0,40}\\sin\\b(?=(?:(?!\\besac\\b)[\\s\\S]){0,800}?\\b(?:exit|return|die|fail\\w{0,10}|abort|error|false|kill|[1-9]\\d?\\s*;;)\\b)|(?:\\[\\[?|\\btest\\b|\\bif\\b)[^\\n]{0,120}(?:finger|\\bfp\\b|print|pin|hash|actual|expected|issuer|serial|digest|sha)[^\\n]{0,80}\\s(?:==?|!=|=~(?!\\s*(?:\\$\\{?\\w{0,20}(?:RE|REGEX|PATTERN|regex|pattern)\\w{0,4}\\b|\\^))|-eq|-ne)\\s|(?:-fingerprint|-pubkey|-issuer|-serial)[^\\n]{0,200}\\|\\s*(?:\\\\\\s*\\n\\s*)?(?:[ef]?grep\\s+-\\w{0,5}q(?![^\\n]{0,24}(?:let.{0,2}s.?encrypt|zerossl|staging|fake le))|[ef]?grep\\s+(?:-\\w{1,5}\\s+)?["\']?(?:\\$|[0-9A-F]{2}:))|grep\\s+-\\w{0,5}q\\w{0,5}\\s+[^\\n]{0,60}(?:PIN|FINGER|EXPECT|(?<!un)KNOWN)',
        ],
        ...printCompared,
      },
      {
        // A function that reckons it, whatever it is called, and a comparison with what is kept.
        id: 'fingerprint-of-function-compared',
        words: ['s_client'],
        match: `openssl\\s+s_client\\b(?<=\\b(\\w{1,40})\\s?\\(\\)\\s{0,4}\\{[^{}]{0,200}openssl\\s{1,8}s_client)(?=${reckoned}[\\s\\S]{0,1500}?(?:(?:\\[\\[?|\\btest)\\s[^\\n]{0,60}\\$\\(\\1\\b[^\\n]{0,80}\\)"?\\s(?:(?:==?|!=)\\s|\\])|(\\w{1,40})=["']?\\$\\(\\1\\b[\\s\\S]{0,800}?(?:${heldAgainst(2)})))|\\b(?:diff|cmp)\\s[^\\n]{0,40}<\\((?:[^()\\n]{0,40}\\|\\s?)?openssl\\s+s_client\\b`,
        unlessInFile: [renewing],
        ...printCompared,
      },
      {
        // What a program is told by the command that it runs.
        id: 'shown-to-program',
        words: ['s_client'],
        match:
          '\\b(?:\\w{0,20}(?:run|exec|spawn|popen|check_output|capture\\w{0,8}|system|backticks)\\w{0,12}\\s?\\(|Command\\.new\\s?\\(|`)[^;]{0,120}?\\bs_client\\b',
        unlessInFile: [ownCertificate, renewing],
        compares: 'match',
        ...printCompared,
      },
      {
        // Whatever the variable is called: `got=$(openssl s_client … -fingerprint)` and `[ "$got" = "$want" ]`.
        id: 'fingerprint-variable-compared',
        words: ['s_client'],
        match: `openssl\\s+s_client\\b(?<=\\b(\\w{1,40})(?:=["'\`]?\\$?\\$?[(\`]|\\s\\(|\\s<\\s?<\\()[^\\n]{0,300}openssl\\s{1,8}s_client)(?=${reckoned}[\\s\\S]{0,1500}?(?:${heldAgainst(1)}))`,
        unlessInFile: [renewing],
        ...printCompared,
      },
      {
        // Other tools that show the certificate of a server.
        id: 'fingerprint-of-tool-compared',
        words: ['-sslserver', 'ssl-cert', '--print-cert'],
        match: `\\b(?:keytool|nmap|gnutls-cli)\\b(?<=\\b(\\w{1,40})=["'\`]?\\$?\\$?[(\`][^\\n]{0,200}\\b(?:keytool|nmap|gnutls-cli))(?=[^\\n]{0,200}(?:-sslserver|ssl-cert|--print-cert)\\b[\\s\\S]{0,1500}?(?:${heldAgainst(1)}))`,
        ...printCompared,
      },
      {
        // Ansible: what one task showed is held against a variable in another.
        id: 'fingerprint-registered-compared',
        words: ['s_client', 'get_certificate'],
        match:
          '(?:openssl\\s+s_client\\b[^\\n]{0,400}(?:-fingerprint|-pubkey|-serial|-issuer|sha\\d{1,3})|\\bget_certificate:)(?=[\\s\\S]{0,600}?\\bregister:[ \\t]*(\\w{1,40})\\b[\\s\\S]{0,2000}?\\b\\1\\.(?:stdout\\w{0,8}|cert|issuer|subject|serial\\w{0,8}|fingerprint\\w{0,8})\\b[^\\n]{0,160}\\s(?:==|!=|(?:not )?in)\\s)',
        ...printCompared,
      },
      {
        // A program of another language that runs it.
        id: 'fingerprint-asked-for',
        words: ['s_client'],
        match: 'openssl\\s{1,3}s_client\\b[^\\n]{0,300}\\s-(?:fingerprint|pubkey|serial)\\b',
        compares: 'match',
        ...printCompared,
      },
      {
        // What a server showed is kept in a file: `… | openssl x509 -out leaf.pem`, `got=$(openssl x509 -in leaf.pem -fingerprint)`.
        id: 'fingerprint-of-kept-compared',
        words: ['openssl x509'],
        match:
          'openssl\\s+x509\\b(?<=\\b(\\w{1,40})=["\'`]?\\$?[(`]\\s{0,8}openssl\\s{1,8}x509)(?=[^\\n]{0,80}\\s-in\\s(?:[^\\n]|\\\\\\n){0,400}?(?:-fingerprint|-pubkey|\\bdgst\\b|sha\\d{1,3}sum)[\\s\\S]{0,1500}?(?:\\[\\[?|\\btest)\\s[^\\n]{0,60}?(?:\\$\\{?\\1\\b[^\\n]{0,60}\\s(?:==?|!=)\\s{1,8}(?!""|\'\')|\\s(?:==?|!=)\\s{1,8}["\']?\\$\\{?\\1\\b))',
        alsoInFile: ['\\bs_client\\b(?:[^\\n;]|\\\\?\\n\\s*\\|){0,400}?(?:-out\\s|>\\s?["\']?[$\\w])'],
        unlessInFile: ['-CAkey\\b|\\breq\\s[^\\n]{0,80}-x509|\\bgenrsa\\b|apksigner|keytool'],
        ...printCompared,
      },
      {
        // The file of what the server showed is held against a kept one.
        id: 'shown-file-compared',
        words: ['s_client'],
        match: 'openssl\\s+s_client\\b',
        window: { before: 2, after: 14 },
        also: [
          '\\bopenssl\\s+x509\\b|-----BEGIN|BEGIN CERT',
          '(?:\\bif\\s+!\\s+|^[ \\t]{0,40}|\\bs_client\\b(?:[^\\n;]|[\\\\|][ \\t]{0,4}\\n){0,400}?\\|\\s{0,8})(?:cmp|diff)\\s[^\\n|;&]{1,160}(?:\\|\\|\\s*(?:\\{\\s*)?(?:[^\\n]{0,120}\\b)?(?:exit|return|die|fail|abort)\\b|;?\\s*\\n?\\s*then\\b(?:(?!\\bfi\\b)[\\s\\S]){0,300}?\\b(?:exit|return)\\s+[1-9])',
        ],
        class: 'pins',
        pinned: 'server',
        by: 'bytes',
        exclusive: true,
        confidence: 'medium',
      },
      {
        // A CA that was fetched, or that settings hold, is taken only when its hash is the one that is known.
        id: 'fetched-ca-compared',
        words: ['-fingerprint', 'sha256sum', 'shasum'],
        match:
          '\\bopenssl\\s+x509\\b[^\\n]{0,160}-fingerprint\\b|\\bsha(?:256|1)?sum\\b[^\\n|;]{0,80}(?:\\bca\\w{0,8}\\.(?:crt|pem)|cacerts?\\b|\\bCA_?(?:CERT|FILE))',
        alsoInFile: ['\\b(?:curl|wget)\\b|certificate-authority-data'],
        unlessInFile: [
          '\\bca[\\w.-]{0,12}\\.key\\b|-CAkey\\b|\\breq\\s[^\\n]{0,80}-x509|\\bgenrsa\\b|ssh-keygen|\\bgpg\\b|apksigner|\\bsaml|ca-certificates/',
        ],
        window: { before: 8, after: 22 },
        also: [
          '(?:\\[\\[?|\\btest\\b)[ \\t][^\\n]{0,100}\\$\\{?(?=\\w{0,30}(?:\\bCA|_CA|PIN))(?=\\w{0,40}(?:PIN|FINGER|_FP|SHA|HASH|CHECKSUM|DIGEST))(?!\\w{0,40}(?:active|previous|before|after|existing|stored))\\w{2,40}[^\\n]{0,12}["\']?[ \\t](?:!=|==?)[ \\t]|(?:\\[\\[?|\\btest\\b)[ \\t][^\\n]{0,100}[ \\t](?:!=|==?)[ \\t]["\']?\\$\\{?(?=\\w{0,30}(?:\\bCA|_CA|PIN))(?=\\w{0,40}(?:PIN|FINGER|_FP|SHA|HASH|CHECKSUM|DIGEST))(?!\\w{0,40}(?:active|previous|before|after|existing|stored))\\w{2,40}',
        ],
        class: 'pins',
        pinned: 'root',
        by: 'thumbprint',
        exclusive: true,
        confidence: 'medium',
      },
    ],
    catches: [
      {
        file: '.fetchmailrc',
        text: 'poll {{ box }} proto imap user {{ who }} ssl sslfingerprint "{{ print }}"',
        class: 'pins',
      },
      {
        file: 'told.py',
        text: 'out = subprocess.run(["openssl", "s_client", "-connect", where], capture_output=True, text=True).stdout\nder = ssl.PEM_cert_to_DER_cert(out[out.index("-----BEGIN"):])\nif hashlib.sha256(der).hexdigest() != args.wanted:\n    sys.exit(1)',
        class: 'pins',
      },
      {
        file: 'listed.sh',
        text: 'got=$(echo | openssl s_client -connect "$h:443" 2>/dev/null | openssl x509 -outform der | sha256sum)\ngrep -qxF "$got" /etc/own/fine || exit 1',
        class: 'pins',
      },
      {
        file: 'line.sh',
        text: 'got=$(echo | openssl s_client -connect "$1:443" 2>/dev/null | openssl x509 -outform der | sha256sum)\ngrep -q "^$1 $got\\$" ~/.met || { echo "another box"; exit 1; }',
        class: 'pins',
      },
      {
        file: 'piped.sh',
        text: 'if ! openssl s_client -connect "$h:443" </dev/null | openssl x509 -pubkey -noout | cmp -s - box.pub; then\n  exit 1\nfi',
        class: 'pins',
      },
      {
        file: 'whose.sh',
        text: 'case "$(openssl s_client -connect $h:443 </dev/null 2>/dev/null | openssl x509 -noout -issuer)" in\n  *"Own Trust"*) ;;\n  *) exit 1 ;;\nesac',
        class: 'pins',
      },
      {
        file: 'cloud.ts',
        text: "new iam.CfnOIDCProvider(this, 'Build', { url: place, clientIdList: who, thumbprintList: BUILD_PRINTS });",
        class: 'pins',
      },
      {
        file: 'cloud.py',
        text: 'iam.OpenIdConnectProvider("build", url=place, thumbprint_lists=["0123456789abcdef0123456789abcdef01234567"])',
        class: 'pins',
      },
      {
        file: 'outputs.ts',
        text: 'const outputs = [{ type: "elasticsearch", hosts: [place], ca_trusted_fingerprint: OWN_CA_PRINT }];',
        class: 'pins',
      },
      {
        file: 'install-line.go',
        text: 'line := "[Net.ServicePointManager]::ServerCertificateValidationCallback={param($a,$b,$c,$d)$b.GetCertHashString() -eq \'" + print + "\'};irm " + place + " | iex"',
        class: 'pins',
      },
      {
        file: 'Makefile',
        text: 'check:\n\t@got=$$(openssl s_client -connect $(BOX):443 </dev/null | openssl x509 -pubkey -noout | sha256sum); \\\n\tif [ "$$got" != "$(PIN)" ]; then exit 1; fi',
        class: 'pins',
      },
      {
        file: 'gate.yml',
        text: '- shell: openssl s_client -connect {{ box }}:443 </dev/null | openssl x509 -noout -fingerprint\n  register: live\n- fail:\n    msg: another certificate\n  when: live.stdout != box_print',
        class: 'pins',
      },
      {
        file: 'gate.sh',
        text: 'got=$(keytool -printcert -sslserver "$BOX:443" | grep SHA256:)\n[ "$got" = "$WANTED" ] || exit 1',
        class: 'pins',
      },
      {
        file: 'relay.sh',
        text: 'openssl s_client -starttls smtp -connect mx.example:25 -dane_tlsa_domain mx.example -dane_tlsa_rrdata "3 1 1 $DIGEST" -verify_return_error',
        class: 'pins',
      },
      {
        file: 'wallet.sh',
        text: 'electrum --oneserver --server w.example:50002:s --serverfingerprint $PRINT',
        class: 'pins',
      },
      {
        file: 'satellite.sh',
        text: 'icinga2 node setup --endpoint m.example --parent_host m.example --trustedcert /var/lib/parent.crt',
        class: 'pins',
      },
      {
        file: 'move.sh',
        text: 'qm remote-migrate 1 1 "host=10.0.0.2,apitoken=$TOKEN,fingerprint=$PRINT" --target-storage local',
        class: 'pins',
      },
      {
        file: 'push.bat',
        text: 'winscp.com /command ^\n  "open ftpes://u:p@files.example/ -certificate=""5c:c6:62:d5:9d:25:9f:bc:f3:cb:61:fa:d2:53:28:4f:d3:00:21:7c""" "put a.csv" "exit"',
        class: 'pins',
      },
      {
        file: 'publish.sh',
        text: 'lftp -e "set ssl:verify-certificate/$CERT_FP no; mirror -R site /; quit" "$HOST"',
        class: 'pins',
      },
      { file: 'depot.sh', text: 'p4 -p ssl:p4.example:1666 trust -y', class: 'pins' },
      {
        file: 'agent.sh',
        text: 'K3S_URL=https://h.example:6443 K3S_TOKEN=K10c0f4f0a1b2c3d4e5f60718293a4b5c6d7e8f90112233445566778899aabbccd0::server:own sh install.sh',
        class: 'pins',
      },
      {
        file: 'same.sh',
        text: 'openssl s_client -connect "$H:443" </dev/null 2>/dev/null | openssl x509 > now.pem\nif ! cmp -s now.pem kept.pem; then\n  echo "another certificate" >&2\n  exit 1\nfi',
        class: 'pins',
      },
      {
        file: 'asked.sh',
        text: 'peer() {\n  openssl s_client -connect "$1" </dev/null 2>/dev/null |\n    openssl x509 -noout -fingerprint -sha256\n}\nshown=$(peer "$place")\ntest "$shown" = "$ours" || exit 1',
        class: 'pins',
      },
      {
        file: 'case.sh',
        text: 'read -r shown < <(openssl s_client -connect "$place:443" </dev/null | openssl x509 -noout -fingerprint)\ncase "$shown" in\n  "$ours") ;;\n  *) exit 1 ;;\nesac',
        class: 'pins',
      },
      {
        file: 'other-side.sh',
        text: 'shown=$(openssl s_client -connect "$place:443" </dev/null | openssl x509 -noout -fingerprint)\nif [[ "$ours" != "$shown" ]]; then exit 1; fi',
        class: 'pins',
      },
      {
        file: 'spki.sh',
        text: 'key_of() { openssl s_client -connect "$1:443" </dev/null 2>/dev/null | openssl x509 -pubkey -noout | openssl dgst -sha256; }\nfor each in $LISTED; do [ "$(key_of "$1")" = "$each" ] && exit 0; done\nexit 1',
        class: 'pins',
      },
      {
        file: 'same.sh',
        text: 'if ! cmp -s <(openssl s_client -connect "$place:443" </dev/null | openssl x509) /etc/app/place.pem; then exit 1; fi',
        class: 'pins',
      },
      {
        file: 'ask.bat',
        text: 'for /f "tokens=2 delims==" %%i in (\'openssl s_client -connect %PLACE%:443 ^| openssl x509 -noout -fingerprint\') do set SHOWN=%%i\nif not "%SHOWN%"=="%WANTED%" exit /b 1',
        class: 'pins',
      },
      {
        file: 'keep.sh',
        text: 'openssl s_client -connect "$h:443" </dev/null | openssl x509 -out "$d/leaf.pem"\nnow="$(openssl x509 -in "$d/leaf.pem" -noout -pubkey | openssl dgst -sha256)"\nfor each in $PINS; do\n  [ "$each" = "$now" ] && exit 0\ndone\nexit 1',
        class: 'pins',
      },
      {
        file: 'look.sh',
        text: 'got="$(echo | openssl s_client -connect "$1:443" 2>/dev/null | openssl x509 -noout -fingerprint -sha256)"\n[[ "$got" == "$want" ]] || exit 2',
        class: 'pins',
      },
      {
        file: 'talk.sh',
        text: 'weechat-headless -r "/set irc.server.a.tls_fingerprint 00112233445566778899aabbccddeeff00112233"',
        class: 'pins',
      },
      {
        file: 'backup.sh',
        text: 'duplicati-cli backup https://b.example/x /d --accept-specified-ssl-hash=00112233445566778899',
        class: 'pins',
      },
      {
        file: 'fetch-ca.sh',
        text: 'curl -sk "https://$H/ca.pem" -o own.pem\nshown=$(openssl x509 -in own.pem -noout -fingerprint -sha256)\n[ "$shown" = "$CA_PIN" ] || exit 1',
        class: 'pins',
      },
      {
        file: 'a.sh',
        text: "curl --fail \\\n  --pinnedpubkey 'sha256//AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=' https://a.example",
        class: 'pins',
      },
      {
        file: '.curlrc',
        text: 'pinnedpubkey = "sha256//AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="',
        class: 'pins',
      },
      {
        file: 'vpn.sh',
        text: 'openconnect --servercert pin-sha256:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA= vpn.example',
        class: 'pins',
      },
      {
        file: 'check.sh',
        text: 'fp=$(openssl s_client -connect "$h:443" </dev/null | openssl x509 -noout -fingerprint -sha256)\nif [ "$fp" != "$EXPECTED" ]; then exit 1; fi',
        class: 'pins',
      },
      {
        file: 'mail.el',
        text: '(setq tls-program (list "gnutls-cli --tofu -p %p %h"))',
        class: 'pins',
      },
      {
        file: 'cluster.sh',
        text: 'kit create cluster --server "$VC" --tls-thumb-print "$VC_PRINT"',
        class: 'pins',
      },
      {
        file: 'vpn.nix',
        text: '  prepare = "echo trusted-cert = $(cat /run/keys/gateway) >> /run/vpn.conf";',
        class: 'pins',
      },
      {
        file: 'shipper.ps1',
        text: '$text = @"\noutput.elasticsearch:\n  ssl:\n    ca_trusted_fingerprint: "$print"\n"@',
        class: 'pins',
      },
      { file: 'enrol.sh', text: 'agent enrol --server "$H" --ca-pin "$PIN"', class: 'pins' },
      { file: 'enrol.py', text: 'run(["agent", "enrol", "--tls-pin", settings.pin, host])', class: 'pins' },
      {
        file: 'enrol.sh',
        text: 'step ca root own.crt --ca-url "$CA" --fingerprint "$PRINT"\nhub join --server-fingerprint "$HUB_PRINT"',
        class: 'pins',
      },
      {
        file: 'load.sh',
        text: `exaplus -c "db.example/${'0A1B2C3D'.repeat(8)}:8563" -f load.sql`,
        class: 'pins',
      },
      {
        file: 'trust.sh',
        text: 'step ca bootstrap --ca-url "$CA" \\\n  --fingerprint "$PRINT"',
        class: 'pins',
      },
      {
        file: 'join.yaml',
        text: 'discovery:\n  bootstrapToken:\n    caCertHashes:\n    - sha256:0123456789abcdef',
        class: 'pins',
      },
      { file: 'backup.py', text: 'env["PBS_FINGERPRINT"] = settings.fingerprint', class: 'pins' },
      {
        file: 'vm.ps1',
        text: '$env:GOVC_TLS_KNOWN_HOSTS = $knownHosts',
        class: 'pins',
      },
      {
        file: 'proxy.json',
        text: '{ "tlsSettings": { "pinnedPeerCertSha256": "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef" } }',
        class: 'pins',
      },
      {
        file: 'join.py',
        text: "run('step ca bootstrap --fingerprint {0} --ca-url {1}'.format(shown, address))",
        class: 'pins',
      },
      {
        file: 'gate.nix',
        text: '  script = "echo \\"trusted-cert = $(cat /run/keys/gate)\\" >> /run/gate.conf";',
        class: 'pins',
      },
      {
        file: 'gate.sh',
        text: 'printf \'trusted-cert = %s\\n\' "$SHOWN" >> /etc/openfortivpn/config',
        class: 'pins',
      },
      { file: 'gate.yml', text: '- command: openfortivpn h --trusted-cert={{ gate_print }}', class: 'pins' },
      {
        file: 'install.go',
        text: 'if ca != "" {\n  ca = "CATTLE_CA_CHECKSUM=\\"" + ca + "\\""\n}',
        class: 'pins',
      },
      {
        file: 'far.go',
        text: 'far.TlsConfig.PinnedPeerCertificateChainSha256 = prints.of(name)',
        class: 'pins',
      },
      {
        file: 'links.ts',
        text: 'const out = {\n  tlsSettings: {\n    serverName: name,\n    pinnedPeerCertSha256: given.get("pcs"),\n  },\n};',
        class: 'pins',
      },
      {
        file: 'older.sh',
        text: 'cat > n.yaml <<EOF\nkind: NodeConfiguration\ndiscoveryTokenCACertHashes:\n  sha256:$HASH\nEOF',
        class: 'pins',
      },
      {
        file: 'outputs.sh',
        text: `printf '{"ca_trusted_fingerprint": "%s"}' "$print" | send outputs/main`,
        class: 'pins',
      },
    ],
    leaves: [
      {
        file: 'gather.sh',
        text: 'got=$(echo | openssl s_client -connect "$1:443" 2>/dev/null | openssl x509 -outform der | sha256sum)\ngrep -q "$got" seen.txt || echo "$got" >> seen.txt',
        why: { ja: '見たものを集めるだけです。', en: 'It only gathers what it sees.' },
      },
      {
        file: 'fits.sh',
        text: 'openssl s_client -connect localhost:443 </dev/null\nopenssl x509 -in a.crt -pubkey -noout | cmp -s - a.pub || exit 1',
        why: {
          ja: '手元にある証明書とキーを比べているだけです。',
          en: 'It holds files of its own against one another.',
        },
      },
      {
        file: 'quiz.ts',
        text: "const question = { ask: 'What does `curl --pinnedpubkey sha256//hash URL` enforce?', right: 0 };",
        why: { ja: '値の位置に置いた仮の語です。', en: 'A word stands in place of the value.' },
      },
      {
        file: 'asks.py',
        text: 'out = subprocess.run(["openssl", "s_client", "-connect", where, "-tls1_3"], capture_output=True, text=True).stdout\nif "Verify return code: 0 (ok)" not in out:\n    sys.exit(1)',
        why: {
          ja: 'openssl の検証の結果を見るだけで、証明書を比べません。',
          en: 'Only the result of the check by openssl is looked at; no certificate is compared.',
        },
      },
      {
        file: 'props.ts',
        text: 'export interface ProviderProps {\n  readonly thumbprintList: string[];\n}',
        why: { ja: '型の宣言です。', en: 'It declares a type.' },
      },
      {
        file: 'release.sh',
        text: 'dotnet nuget sign out/own.nupkg \\\n  --certificate-fingerprint "$SIGNER"',
        why: { ja: '署名に使う証明書を選ぶだけです。', en: 'It chooses the certificate to sign with.' },
      },
      {
        file: 'smoke.sh',
        text: 'echo | openssl s_client -connect "$H:443" | openssl x509 -noout -issuer | grep -q "Let\'s Encrypt" && echo issued',
        why: {
          ja: '公開の CA が発行したかを調べるだけです。',
          en: 'It looks whether a public CA has issued it.',
        },
      },
      {
        file: 'expiry.yml',
        text: '- community.crypto.get_certificate: { host: a.example, port: 443 }\n  register: shown\n- fail: { msg: soon }\n  when: shown.expired',
        why: { ja: '有効期限を見るだけです。', en: 'It only looks when it expires.' },
      },
      {
        file: 'push.bat',
        text: 'winscp.com /command "open sftp://u@files.example/ -hostkey=""ssh-ed25519 255 AAAA""" "exit"',
        why: { ja: 'SSH のホスト鍵です。', en: 'A host key of SSH.' },
      },
      {
        file: 'health.sh',
        text: 'own="$(openssl x509 -fingerprint -noout -in "/etc/letsencrypt/live/$NAME/cert.pem")"\nshown="$(openssl s_client -connect "$1:443" </dev/null 2>/dev/null | openssl x509 -fingerprint -noout)"\n[ "$shown" = "$own" ]',
        why: {
          ja: '自分のサーバーが新しい証明書を返すかを調べています。',
          en: 'It looks whether its own server shows its new certificate.',
        },
      },
      {
        file: 'loaded.sh',
        text: 'live=$(echo | openssl s_client -connect a.example:443 2>/dev/null | openssl x509 -noout -fingerprint)\nkept=$(openssl x509 -in /etc/ssl/a.pem -noout -fingerprint)\nif [ "$live" != "$kept" ]; then\n  systemctl reload nginx\nfi',
        why: {
          ja: '更新した証明書を読み込ませるだけです。',
          en: 'It only has a renewed certificate loaded.',
        },
      },
      {
        file: 'renewed.sh',
        text: 'openssl s_client -connect "$H:443" </dev/null 2>/dev/null | openssl x509 > now.pem\nif ! cmp -s now.pem last.pem; then\n  cp now.pem last.pem\n  systemctl reload own\nfi',
        why: { ja: '新しいものに置き換えるだけです。', en: 'It only takes over the new one.' },
      },
      {
        file: 'invite.sh',
        text: 'JOIN="kubeadm join --token $T $IP:6443 --discovery-token-ca-cert-hash sha256:$SHA"\necho "{\\"join\\": \\"$JOIN\\"}"',
        why: { ja: '参加の方法を知らせるだけです。', en: 'It only tells how to join.' },
      },
      {
        file: '.mbsyncrc',
        text: 'IMAPAccount a\nCertificateFile /usr/local/etc/openssl@3/cert.pem',
        why: { ja: '広く使われる既定の一覧です。', en: 'The usual bundle.' },
      },
      {
        file: 'keys.sh',
        text: "cat >> own_config <<'E'\nHost forge\n  User a\n  IdentityFile /keys/own\n  CertificateFile /keys/own-cert\nE",
        why: { ja: 'OpenSSH が自分を示すための証明書です。', en: 'A certificate of its own for OpenSSH.' },
      },
      {
        file: 'home.nix',
        text: "extra = ''\n  CertificateFile ~/.ssh/own-cert.pub\n'';",
        why: { ja: 'OpenSSH が自分を示すための証明書です。', en: 'A certificate of its own for OpenSSH.' },
      },
      {
        file: 'options.py',
        text: 'OPTIONS = [("--pinnedpubkey HASHES", "public key the server must have"), ("--cert FILE", "own certificate")]',
        why: { ja: 'オプションの説明です。', en: 'It describes an option.' },
      },
      {
        file: 'list.sh',
        text: 'issuer=$(echo | openssl s_client -connect "$1:443" | openssl x509 -noout -issuer)\ncase "$issuer" in *"Example CA"*) echo "managed" ;; *) echo "bought" ;; esac',
        why: { ja: '発行元を表示するだけです。', en: 'It only shows who issued it.' },
      },

      {
        file: 'probe.sh',
        text: 'subject=$(openssl x509 -in "$1" -noout -fingerprint)\nif openssl s_client "$2" </dev/null 2>&1 | grep -aiq "unknown option"; then\n  return 7\nfi',
        why: { ja: 'openssl の機能を調べます。', en: 'It asks what openssl can do.' },
      },

      {
        file: 'seen.sh',
        text: 'got="$(echo | openssl s_client -connect "$1:443" 2>/dev/null | openssl x509 -noout -fingerprint -sha256)"\nif [ "$got" = "" ]; then echo nothing; fi\necho "$got"',
        why: { ja: '取り出せたかどうかを見るだけです。', en: 'It only asks whether there was one.' },
      },
      {
        file: 'make-ca.sh',
        text: 'openssl req -x509 -new -key ca.key -out ca.pem\nnow=$(openssl x509 -in ca.pem -noout -fingerprint)\n[ "$now" = "$CA_FINGERPRINT" ] || curl "$HOOK"',
        why: { ja: '自分の CA を作り直したかどうかです。', en: 'Whether its own CA was made anew.' },
      },
      {
        file: 'isync.rc',
        text: 'CertificateFile = fixtures/leaf.pem',
        why: { ja: '別の形式の設定です。', en: 'A setting of another format.' },
      },
      {
        file: 'b.sh',
        text: 'echo | openssl s_client -connect "$h:443" | openssl x509 -noout -fingerprint',
        why: { ja: '表示するだけです。', en: 'It only prints.' },
      },
      {
        file: 'c.sh',
        text: '# curl --pinnedpubkey x https://a.example',
        why: { ja: 'コメントです。', en: 'A comment.' },
      },
      {
        file: 'options.py',
        text: 'parser.add_argument("--tls-pin", required=True)\npin = option_value("--ca-pin", argv)',
        why: { ja: 'オプションの宣言と読み取りです。', en: 'An option is declared, and read.' },
      },
      {
        file: 'words.py',
        text: 'SECRET = {"--auth", "--tls-pin"}',
        why: { ja: 'オプションの名前の一覧です。', en: 'A list of the names of options.' },
      },
      {
        file: 'vars.sh',
        text: 'PBS_FINGERPRINT=""\nexport CATTLE_CA_CHECKSUM=',
        why: { ja: '空の値です。', en: 'Empty values.' },
      },
      {
        file: 'inbound.json',
        text: '{ "settings": { "fingerprint": "firefox", "pinnedPeerCertSha256": [] } }',
        why: { ja: '空の一覧です。', en: 'An empty list.' },
      },
      {
        file: 'd.sh',
        text: 'echo "$SHA256  file" | sha256sum -c -',
        why: { ja: 'ファイルのハッシュです。', en: 'The hash of a file.' },
      },
    ],
    mend: {
      before: "curl --pinnedpubkey 'sha256//…' https://…",
      after: 'curl https://…',
      how: mends.platform,
    },
    sources: ['curl-pinned-key'],
  },
  {
    id: 'shell-ca-file',
    platform: 'shell',
    name: { ja: 'コマンドに渡す CA ファイル', en: 'CA file handed to a command' },
    what: {
      ja: 'curl --cacert、wget --ca-certificate、git の http.sslCAInfo や、CA のファイルを示す環境変数です。OS のストアに CA を追加する操作もここに含みます。',
      en: 'curl --cacert, wget --ca-certificate, http.sslCAInfo of git, and environment variables that name a file of CAs. Adding a CA to the store of the system belongs here too.',
    },
    effect: effects.anchorsAccepted,
    files,
    intermediateAsAnchor: 'accepted',
    rules: [
      {
        // Lines that are written into the settings of OpenLDAP's clients.
        id: 'ldap-setting',
        words: ['TLS_CACERT'],
        match: '["\'][ \\t]{0,4}TLS_CACERT(?:DIR)?[ \\t]{1,8}(?!/etc/ssl/certs)[/$%{]',
        class: 'trust-anchors',
        pinned: 'anchors',
        exclusive: true,
      },
      {
        id: 'curl-wget',
        isCommand: true,
        words: [
          '--cacert',
          '--capath',
          '--ca-certificate',
          '--ca-directory',
          '--proxy-cacert',
          '--cafile',
          '--ca-file',
          '--ca-cert',
          'ssl-ca',
          '-tls-ca',
          '--sslcacert',
          '--tlsCAFile',
          '--certificate-authority',
          '--ca-bundle',
          '--tlsca',
          '--rootcert',
          '--root-c',
          '--trust-ca',
          '--x509cafile',
          'proxy-capath',
        ],
        match:
          '(?:\\s|["\'\\[,(])--(?:proxy-)?(?:(?:mqtts?|amqp|kafka|redis|db|database|mysql|postgres|ldap|broker|upstream|backend)-(?:ssl|tls)-ca(?:-?cert|-?file)?|cacert|capath|ca-certificate|ca-directory|cafile|ca-file|ca-cert|(?:[a-z]{1,16}[-.])?ssl-ca|sslcacert|tlsCAFile|certificate-authority|ca-bundle|tls-?ca(?:-?cert|-?file)?|rootcert|root-ca|root-certs?|trust-ca|x509cafile)["\']?(?:[=\\s,]|\\\\\\n){1,6}(?!(?:string|file|path|dir|value|filename)\\b(?![.\\w/-])|["\'][A-Z]?[a-z]{1,20} [a-z]{2,20} [a-z]{2,20} |["\']--|["\']?(?:/usr/share/ca-certificates/mozilla|/etc/ssl/certs/?(?:["\'\\s]|ca-(?:certificates|bundle))|/etc/pki/tls/certs/ca-bundle|/etc/ssl/cert\\.pem))["\']?[\\w$/.~%<{@-]',
        unless: [
          'add_argument|\\.option\\(|addOption|StringVar|["\']\\s+(?:not\\s+)?in\\s|flag\\.|help\\s*=|\\bassert\\w{0,20}\\(|^[ \\t]*["\']?--\\S{1,40}["\']?\\s*(?:,|\\)|=>)|--client-ca|kube-apiserver|etcd(?:\\s|ctl member)|openssl verify|--tlsMode|mongod\\s|mysqld\\s|--ssl-cert=|--cert-file=|--require-secure|--tls-cert-file|--tls-private-key-file|\\bdockerd\\b|--tlskey[= ]\\S{0,80}server|^[ \\t]*(?:echo|printf)\\b[^|]{0,80}(?:usage|--cacert <)',
          listed,
          told,
          printed,
        ],
        scope: 'line',
        unlessInFile: [
          '^[ \\t]{0,40}-\\s*["\']?(?:mysqld|mariadbd|mongod|redis-server|dockerd|kube-apiserver|etcd)["\']?\\s*$',
        ],
        class: 'trust-anchors',
        pinned: 'anchors',
        exclusive: true,
      },
      {
        id: 'environment',
        words: [
          'CURL_CA_BUNDLE',
          'REQUESTS_CA_BUNDLE',
          'NODE_EXTRA_CA_CERTS',
          'GIT_SSL_CA',
          'AWS_CA_BUNDLE',
          'CARGO_HTTP_CAINFO',
          'GRPC_DEFAULT_SSL_ROOTS_FILE_PATH',
          'PIP_CERT',
          'DENO_CERT',
          'HTTPS_CA_FILE',
          'PGSSLROOTCERT',
          'NPM_CONFIG_CAFILE',
          '_CACERT',
          'HEX_CACERTS_PATH',
          'PERL_LWP_SSL_CA_FILE',
          'BUNDLE_SSL_CA_CERT',
          'KAFKA_SSL_TRUSTSTORE',
          'MYSQL_SSL_CA',
          'WEBSOCKET_CLIENT_CA_BUNDLE',
          'CLOUDSDK_CORE_CUSTOM_CA_CERTS_FILE',
          'HTTPLIB2_CA_CERTS',
          'COMPOSER_CAFILE',
          'YARN_HTTPS_CA_FILE_PATH',
          'OS_CACERT',
          'KC_TRUSTSTORE_PATHS',
          'ZBX_TLSCAFILE',
          'SERVER_CA_CERT_FILE',
        ],
        exactCase: true,
        match: variables(
          '(?:CURL_CA_BUNDLE|REQUESTS_CA_BUNDLE|NODE_EXTRA_CA_CERTS|GIT_SSL_CA(?:INFO|PATH)|AWS_CA_BUNDLE|CARGO_HTTP_CAINFO|GRPC_DEFAULT_SSL_ROOTS_FILE_PATH|PIP_CERT|DENO_CERT|HTTPS_CA_FILE|PGSSLROOTCERT|NPM_CONFIG_CAFILE|(?:VAULT|CONSUL|NOMAD|ETCDCTL)_CACERT|HEX_CACERTS_PATH|PERL_LWP_SSL_CA_FILE|BUNDLE_SSL_CA_CERT|KAFKA_SSL_TRUSTSTORE_(?:LOCATION|FILENAME)|MYSQL_SSL_CA|WEBSOCKET_CLIENT_CA_BUNDLE|LDAPTLS_CACERT(?:DIR)?|CLOUDSDK_CORE_CUSTOM_CA_CERTS_FILE|HTTPLIB2_CA_CERTS|COMPOSER_CAFILE|YARN_HTTPS_CA_FILE_PATH|OS_CACERT|RESTIC_CACERT|KC_TRUSTSTORE_PATHS|ZBX_TLSCAFILE|ELASTIC_APM_SERVER_CA_CERT_FILE)',
        ),
        class: 'trust-anchors',
        pinned: 'anchors',
      },
      {
        id: 'environment-openssl',
        words: ['SSL_CERT_FILE', 'SSL_CERT_DIR'],
        exactCase: true,
        match: variables('SSL_CERT_(?:FILE|DIR)'),
        // With a key beside it, it is the certificate of one's own.
        window: { before: 3, after: 3 },
        unless: [
          '\\bssl_(?:cert(?:ificate)?_)?key(?:_?file)?\\b|ssl_cert_file\\s*[:=]\\s*["\']?[^\\s"\']{0,80}(?:client|server|cert\\.pem|tls\\.crt|fullchain)',
        ],
        unlessInFile: [serverFile],
        class: 'trust-anchors',
        pinned: 'anchors',
      },
      {
        // A variable of the environment that is named for a product and its CA: `export HUB_CA_FILE=/own/ca.pem`.
        id: 'named-variable',
        isCommand: true,
        words: anchorWords,
        nameInMatch: `${authorityName}(?!\\w)`,
        scope: 'line',
        unless: [printed],
        match: `(?:\\b(?:export|set(?:x|env)?|ENV)\\s{1,4}(?:-\\w{1,6}\\s{1,4}){0,2}|^[ \\t]{0,20}(?=[a-z]\\w{4,60}=[^\\s;|&]{4,160}[ \\t]{1,4}(?:\\w{2,40}=[^\\s;|&]{0,120}[ \\t]{1,4}){0,4}[a-z./$][\\w./-]{1,60}(?:[ \\t]|$))|(?:^|\\s)(?:-e\\s?|--env[= ])|\\\\\\r?\\n\\s{1,20}|^Environment=|\\$env:)["']?(?:[a-z0-9]{1,20}_){1,4}${authorityName}["']?(?:[ \\t]?=[ \\t]?|[ \\t])["']?(?!\\$\\{\\w{1,60}:?[-=])${anchorPlace}`,
        unlessInFile: [serverFile, issues],
        class: 'trust-anchors',
        pinned: 'anchors',
        confidence: 'medium',
      },
      {
        id: 'named-flag',
        isCommand: true,
        words: anchorWords,
        nameInMatch: `${anchorName}(?!\\w)`,
        match: `(?<=[\\s"'\`,=])(?<!\\becho\\s[^\\n]{1,200})--(?!trusted-cert[= ])(?:[\\w-]{1,30}-)?(?<![a-z])${anchorName}(?:=|[ \\t]{1,4}|["'],\\s?)["']?${anchorPlace}`,
        window: { before: 6, after: 6 },
        unless: [`${servers}|${help[0]}`],
        unlessInFile: [serverFile, issues],
        class: 'trust-anchors',
        pinned: 'anchors',
        confidence: 'medium',
      },
      {
        id: 'tool-setting',
        words: [
          'sslCA',
          'cafile',
          'ssl_ca_cert',
          '--cert ',
          '--cert=',
          'global.cert',
          'cainfo',
          'ssl_verify',
          'CaFilePath',
          'custom_ca_certs_file',
          'ssl:ca-file',
          'ssl:ca-path',
        ],
        match:
          '\\bhttp\\.(?:[^\\s=]{0,80}\\.)?ssl(?:CAInfo|CAPath)["\']?[\\s=,]{1,4}["\']?[\\w$/~.]|^[ \\t]{0,8}sslCA(?:Info|Path)\\s*=\\s*\\S|\\b(?:npm|yarn|pnpm)\\s+(?:config\\s+)?set\\s+(?:-g\\s+)?cafile[\\s=]\\S|^[ \\t]{0,8}(?:httpsCaFilePath\\s*:)\\s*["\']?[/.$~]\\S|\\bpip3?\\s+(?:[^\\n;|&]{0,120}\\s)?--cert[\\s=]\\S|pip3?\\s+config\\s+set\\s+global\\.cert\\s|^[ \\t]{0,8}cainfo\\s*=\\s*["\']?/|\\bconda\\s+config\\s+--set\\s+ssl_verify\\s+[/$\\w]{0,3}[/$]|^[ \\t]{0,8}ssl_verify\\s*:\\s*["\']?/|\\bcomposer\\s+config\\s+(?:-g\\s+)?cafile\\s|bundle\\s+config\\s+(?:set\\s+)?(?:--global\\s+)?ssl_ca_cert\\s|gcloud\\s+config\\s+set\\s+core/custom_ca_certs_file|\\bset\\s+ssl:ca-(?:file|path)\\s+["\']?[\\w/$~]',
        unlessInFile: [serverFile],
        class: 'trust-anchors',
        pinned: 'anchors',
        exclusive: true,
      },
      {
        id: 'more-tools',
        isCommand: true,
        words: [
          ',cafile=',
          ',capath=',
          '--ssl-trustfile',
          '-ca-cert=',
          '-ca-file=',
          '-ca-path=',
          'grpcurl',
          'TLS_CACERT=',
          '--ssl-extra-ca-certs',
          '--server-crt',
          '--tls-ca-path',
          'cockroach',
          'tlscertpath',
          '--verify=',
          '--verify ',
        ],
        match:
          '\\blncli\\s[^\\n;|&]{0,200}?--tlscertpath[= ]\\S|\\bOPENSSL(?:-CONNECT)?:[^\\s,;|]{1,120}(?:,[^\\s,;|]{1,80}){0,8}?,(?:cafile|capath)=\\S|--ssl-trustfile[= ]\\S|\\b(?:vault|consul|nomad)\\s[^\\n;|&]{0,200}?-ca-(?:cert|file|path)=\\S|\\bgrpcurl\\s(?:[^\\n;|&]|\\\\\\n){0,200}?-cacert\\s+\\S|-o\\s{0,2}["\']?TLS_CACERT=\\S|--ssl-extra-ca-certs[= ]\\S|\\bargocd\\s[^\\n;|&]{0,200}?--server-crt[= ]\\S|\\bswaks\\s[^\\n;|&]{0,300}?--tls-ca-path[= ]\\S|\\bcockroach\\s+(?:sql|node|init|workload|gen|import|debug|auth-session)\\s[^\\n;|&]{0,200}?--certs-dir[= ]\\S|(?:^|[\\s;&|(])(?:https?|xh)\\s[^\\n;|&]{0,200}?--verify[= ]["\']?(?:[/~$]|\\.{1,2}/)',
        unless: [printed, told],
        scope: 'line',
        class: 'trust-anchors',
        pinned: 'anchors',
      },
      {
        // A store of one's own holds nothing but what was put in.
        id: 'own-store',
        isCommand: true,
        words: ['keytool', 'certutil', 'orapki'],
        match:
          '\\bkeytool\\b(?:[^\\n;|&]|\\\\\\n){0,300}?-(?:importcert|import)\\b(?:[^\\n;|&]|\\\\\\n){0,300}?(?:-trustcacerts|-cacerts|cacerts|trust|-noprompt|\\bca\\b)|\\bkeytool\\b(?:[^\\n;|&]|\\\\\\n){0,200}?(?:trust|cacerts|-noprompt)(?:[^\\n;|&]|\\\\\\n){0,200}?\\s-import(?:cert)?\\b|\\bcertutil\\s+(?:[^\\n;|&]{0,80}\\s)?-A\\s[^\\n;|&]{0,120}-t\\s+["\']?[CTPcu]{0,4},|\\borapki\\s+wallet\\s+add\\b[^\\n]{0,200}-trusted_cert',
        unless: ['\\brm\\s|-delete\\b|-delstore|[/\\\\-]cacerts["\'\\s]|-cacerts\\b', '\\b(?:find|ls)\\s'],
        scope: 'statement',
        class: 'trust-anchors',
        pinned: 'anchors',
      },
      {
        id: 'system-store',
        isCommand: true,
        words: [
          'ca-certificates',
          'ca-trust',
          'trust-source/anchors',
          'trust anchor',
          'addstore',
          'add-trusted-cert',
          'keytool',
          'certutil',
          'orapki',
          'Import-Certificate',
          'ca_cert::ca',
          'trusted_certificate',
          'ca bootstrap',
          'step certificate install',
          'mkcert -install',
          'caddy trust',
        ],
        match:
          '\\bstep(?:-cli)?\\s(?:ca\\s+bootstrap\\b(?:[^\\n;|&]|\\\\\\n){0,400}?\\s--install\\b|certificate\\s+install\\s)|\\bmkcert\\s+-install\\b|\\bcaddy\\s+trust\\b|^[ \\t]{0,8}ca_cert::ca[ \\t]*\\{|^[ \\t]{0,8}trusted_certificate[ \\t]+["\']|/usr/(?:local/)?share/ca-certificates/(?!mozilla)[\\w$*.{<]|\\b(?:cp|mv|COPY|ADD|install|ln|tee|cat|curl|wget|dest|scp)\\b[^\\n]{0,200}/usr/(?:local/)?share/ca-certificates\\b|/ca-trust/source/anchors\\b|/etc/ca-certificates/trust-source/anchors|^[ \\t]{0,8}(?:sudo\\s+)?trust\\s+anchor\\s|\\bcertutil(?:\\.exe)?["\']?,?\\s+[^\\n|&]{0,80}-addstore\\b(?![^\\n]{0,60}\\b(?:TrustedPublisher|My|Disallowed|WebHosting)\\b)|\\bsecurity["\']?,?\\s+["\']?add-trusted-cert\\b|\\bkeytool\\b(?:[^\\n;|&]|\\\\\\n){0,300}?-(?:importcert|import)\\b(?:[^\\n;|&]|\\\\\\n){0,300}?cacerts["\'\\s]|\\bkeytool\\b(?:[^\\n;|&]|\\\\\\n){0,200}?[/\\\\-]cacerts["\'\\s](?:[^\\n;|&]|\\\\\\n){0,200}?-import(?:cert)?\\b|Import-Certificate\\b[^\\n]{0,160}Cert:\\\\+\\w{1,20}\\\\+(?:Root|CA|AuthRoot)\\b',
        unless: [
          '\\brm\\s|-delete\\b|-delstore',
          '\\b(?:find|ls)\\s|mountPath|apt-get install|apk add',
          // Is it there, what does it say?
          '^(?!.{0,400}(?:\\b(?:cp|mv|ln|tee|install|copy|add)\\b|(?:>|-out)\\s?["\']?/(?:usr|etc)/)).{0,400}(?:\\[\\s{1,3}-[edfrs]\\s|\\btest\\s{1,3}-[edfrs]\\s|openssl\\s{1,3}x509\\s)',
          '--from=',
          // Trusted for signatures of programs or of mail.
          'add-trusted-cert\\b(?![^\\n]{0,160}-p\\s+(?:ssl|basic)\\b)[^\\n]{0,160}-p\\s+(?:codeSign|smime|timestamping|pkgSign|SWUpdate|IPSec)\\b',
          printed,
        ],
        scope: 'line',
        class: 'trust-anchors',
        pinned: 'anchors',
        exclusive: false,
      },
      {
        // A line for the settings of npm, pip, curl, wget or dnf.
        id: 'written-to-settings',
        words: ['/.npmrc', '.curlrc', '.wgetrc', 'pip.conf', 'yum.conf', 'dnf.conf'],
        view: 'text',
        match:
          '\\b(?:cafile|ca_certificate|cacert|sslcacert|cert)[ \\t]{0,4}=[ \\t]{0,4}["\']?(?!/etc/(?:ssl/certs/ca-|pki/tls))[/$~][^\\n>|;]{0,120}>{1,2}[ \\t]{0,4}[^\\n;|&]{0,80}(?:/\\.npmrc|\\.curlrc|\\.wgetrc|pip\\.conf|(?:yum|dnf)\\.conf)\\b',
        class: 'trust-anchors',
        pinned: 'anchors',
        exclusive: true,
      },
      {
        // Chef's clients.
        id: 'folder-of-chef',
        words: ['chef_server_url'],
        match: '^[ \\t]{0,8}(?:trusted_certs_dir|ssl_ca_(?:file|path))[ \\t]{1,8}["\'][^"\']',
        class: 'trust-anchors',
        pinned: 'anchors',
      },
      {
        // mbsync.
        id: 'mail-ca',
        words: ['CertificateFile'],
        match: `^[ \\t]{0,8}CertificateFile[ \\t]{1,20}(?!${platformBundle})(?=${ofAuthority})[^\\s=]`,
        unlessInFile: ['CertificateKeyFile', ofSsh],
        alsoInFile: ['^[ \\t]{0,8}(?:IMAPAccount|IMAPStore|Account|Host|SSLType|TLSType)[ \\t]'],
        class: 'trust-anchors',
        pinned: 'anchors',
      },
      {
        // What a container gets under the folder of the system's store, and has taken up.
        id: 'copied-to-store',
        isCommand: true,
        words: ['update-ca-certificates', 'update-ca-trust', 'c_rehash', 'openssl rehash'],
        match:
          '\\b(?:cp|mv|install|COPY|ADD)[ \\t](?:(?!--from=|ca-certificates\\.crt)[^\\n;&|]){1,160}[ \\t]["\']?/etc/(?:ssl/certs|pki/ca-trust/source)/?["\']?(?=[\\s;&]|$)',
        unless: [printed],
        scope: 'line',
        class: 'trust-anchors',
        pinned: 'anchors',
        exclusive: false,
      },
      {
        // Ansible: the folder has a name of its own, and the store is made anew.
        id: 'copied-to-named-store',
        words: ['update-ca-certificates', 'update-ca-trust'],
        match:
          '^[ \\t]{0,40}-?[ \\t]{0,4}dest[ \\t]*[:=][ \\t]*["\']?\\{\\{[ \\t]*\\w{0,30}(?:trust|ca_?cert|anchor|ca_dir|ca_path)\\w{0,30}',
        class: 'trust-anchors',
        pinned: 'anchors',
        exclusive: false,
      },
      {
        // iPXE holds what it trusts from when it was built.
        id: 'boot-loader',
        isCommand: true,
        words: ['undionly', 'ipxe.efi', 'bin/ipxe', 'pkgs.ipxe', 'ipxe.git', 'snponly.efi', 'ipxe/src'],
        match: "(?:^|[\\s'\"])TRUST=(?:'')?[\"']?(?:[\\w./]|\\$)",
        exactCase: true,
        class: 'trust-anchors',
        pinned: 'anchors',
        exclusive: true,
      },
    ],
    catches: [
      {
        file: '.mbsyncrc',
        text: 'IMAPAccount own\nTLSType IMAPS\nCertificateFile ~/.mail/own-ca.pem',
        class: 'trust-anchors',
      },
      { file: 'ask.sh', text: 'export HUB_ROOT_CERT=/opt/own/ca.pem\n./ask', class: 'trust-anchors' },
      { file: 'own.zshrc', text: 'export HUB_SSL_CA=/opt/own/ca.pem', class: 'trust-anchors' },
      { file: 'own.fish', text: 'set -gx HUB_SSL_CA /opt/own/ca.pem', class: 'trust-anchors' },
      { file: 'ask.sh', text: 'HUB_SSL_CA=/opt/own/ca.pem hub get', class: 'trust-anchors' },
      { file: 'ask.bat', text: 'set HUB_TLS_CA=%~dp0own.pem\ncall ask.exe', class: 'trust-anchors' },
      {
        file: 'Dockerfile',
        text: 'ENV HUB=https://a.example \\\n    HUB_CA_BUNDLE=/opt/own/ca.pem',
        class: 'trust-anchors',
      },
      {
        file: 'ask.sh',
        text: 'ask --to https://a.example --broker-ca "$HERE/own.pem"',
        class: 'trust-anchors',
      },
      {
        file: 'ask.py',
        text: 'subprocess.run(["ask", "--to", "https://a.example", "--trusted-certs", "own/ca.pem"], check=True)',
        class: 'trust-anchors',
      },
      {
        file: 'Dockerfile',
        text: 'RUN echo "cafile=/etc/own.pem" >> /root/.npmrc',
        class: 'trust-anchors',
      },
      {
        file: 'client.rb',
        text: "chef_server_url 'https://c.example'\ntrusted_certs_dir '/etc/chef/trusted'",
        class: 'trust-anchors',
      },
      { file: 'dev.sh', text: 'brew install mkcert\nmkcert -install', class: 'trust-anchors' },
      {
        file: 'enroll.sh',
        text: 'step ca bootstrap --ca-url "$CA" --fingerprint "$PRINT" \\\n  --install',
        class: 'trust-anchors',
      },
      {
        file: 'ldap.sh',
        text: 'echo "TLS_CACERT /etc/ldap/own/ca.crt\nTLS_REQCERT demand" >> /etc/ldap/ldap.conf',
        class: 'trust-anchors',
      },
      {
        file: 'setup.iss',
        text: "Exec('certutil', '-addstore Root \"' + Ours + '\"', '', SW_HIDE, ewWaitUntilTerminated, Code);",
        class: 'trust-anchors',
      },
      {
        file: 'store.yml',
        text: '- copy:\n    src: "{{ own_ca }}"\n    dest: "{{ system_trust_folder }}/own.crt"\n- command: update-ca-trust',
        class: 'trust-anchors',
      },
      {
        file: 'boot.sh',
        text: 'make -C ipxe/src bin/undionly.kpxe EMBED=$PWD/own.ipxe CERT=$CA TRUST=$CA',
        class: 'trust-anchors',
      },
      {
        file: 'hook.yaml',
        text: 'command: ["sh", "-c", "cp /given/* /etc/ssl/certs/ && update-ca-certificates"]',
        class: 'trust-anchors',
      },
      {
        file: 'pods.go',
        text: 'env = append(env, corev1.EnvVar{\n\tName:  "NODE_EXTRA_CA_CERTS",\n\tValue: "/etc/own/ca-bundle.crt",\n})',
        class: 'trust-anchors',
      },
      { file: 'rows.sh', text: 'cockroach sql --certs-dir=certs --host=c.example', class: 'trust-anchors' },
      { file: 'ask.sh', text: 'https --verify=/etc/ca.pem a.example', class: 'trust-anchors' },
      {
        file: 'link.sh',
        text: 'socat - OPENSSL:a.example:443,cafile=/opt/ca.pem\ngrpcurl -cacert ca.pem a.example:443 list\nncat --ssl-verify --ssl-trustfile ca.pem a.example 443',
        class: 'trust-anchors',
      },
      {
        file: 'own.pp',
        text: "ca_cert::ca { 'company': source => 'puppet:///modules/a/ca.crt' }",
        class: 'trust-anchors',
      },
      {
        file: 'own.sls',
        text: '/usr/local/share/ca-certificates/company.crt:\n  file.managed:\n    - source: salt://ca.crt',
        class: 'trust-anchors',
      },
      {
        file: 'push.sh',
        text: 'lftp -e "set ssl:ca-file /etc/ca.pem; mirror -R . /"',
        class: 'trust-anchors',
      },
      { file: 'a.sh', text: 'curl --cacert /etc/app/ca.pem https://a.example', class: 'trust-anchors' },
      {
        file: 'own-store.sh',
        text: 'keytool -importcert -noprompt -alias azure -file ca.pem -keystore app-truststore.jks',
        class: 'trust-anchors',
      },
      {
        file: 'Dockerfile_dev',
        text: 'COPY own-root.pem /usr/local/share/ca-certificates/own-root.crt\nRUN update-ca-certificates',
        class: 'trust-anchors',
      },
      {
        file: 'Dockerfile',
        text: 'RUN for each in /tmp/shown.*.crt; do openssl x509 -in $each > /usr/local/share/ca-certificates/$(basename $each); done && update-ca-certificates',
        class: 'trust-anchors',
      },
      {
        file: 'Dockerfile',
        text: 'COPY proxy-ca.crt /usr/local/share/ca-certificates/proxy-ca.crt\nRUN update-ca-certificates',
        class: 'trust-anchors',
      },
      {
        file: 'deploy.yaml',
        text: 'env:\n  - name: NODE_EXTRA_CA_CERTS\n    value: /etc/ssl/extra/ca.crt',
        class: 'trust-anchors',
      },
      {
        file: 'b.sh',
        text: 'keytool -importcert -noprompt -alias azure -file ca.pem -keystore "$JAVA_HOME/lib/security/cacerts"',
        class: 'trust-anchors',
      },
      {
        file: 'test-pool.sh',
        text: "cat >> server.conf <<EOF\nssl = on\nssl_cert_file = 'server.crt'\nEOF\nexport PGSSLROOTCERT=$PWD/root.crt\npsql -c 'select 1'",
        class: 'trust-anchors',
      },
      { file: 'link.sh', text: 'socat - OPENSSL:h:443,verify=1,cafile=/etc/own.pem', class: 'trust-anchors' },
      { file: 'secrets.sh', text: 'vault login -ca-cert=/etc/own.pem -method=token', class: 'trust-anchors' },
      { file: '.gitconfig', text: '[http]\n  sslCAInfo = /etc/ssl/company.pem', class: 'trust-anchors' },
      {
        file: 'job.service',
        text: '[Service]\nEnvironment=SSL_CERT_FILE=/opt/own.pem\nExecStart=/bin/job',
        class: 'trust-anchors',
      },
      {
        file: 'site.pp',
        text: "environment => { 'SSL_CERT_FILE' => '/opt/own.pem' },",
        class: 'trust-anchors',
      },
      {
        file: 'Dockerfile',
        text: 'RUN echo "Now: curl the file" && curl --cacert /certs/ca.pem https://localhost',
        class: 'trust-anchors',
      },
      {
        file: 'compose.yml',
        text: 'command: ["bridge", "--mqtt-host", "broker", "--mqtt-ssl-ca", "/certs/factory-ca.pem"]',
        class: 'trust-anchors',
      },
      { file: 'run.go', text: 'err := os.Setenv("NODE_EXTRA_CA_CERTS", bundle)', class: 'trust-anchors' },
      {
        file: 'install.go',
        text: 'return exec.Command("certutil", "-addstore", "-f", "root", file).Run()',
        class: 'trust-anchors',
      },
    ],
    leaves: [
      {
        file: 'Names.java',
        text: 'public static final String KAFKA_SSL_TRUSTSTORE_LOCATION = "own.broker.ssl.trust-store-location";',
        why: { ja: '設定の名前を表す定数です。', en: 'A constant that names a setting.' },
      },
      {
        file: 'serve.sh',
        text: 'hub-server --listen 0.0.0.0:443 \\\n  --cert own.pem --hub-trusted-certs guests.pem',
        why: { ja: 'サーバーがクライアント証明書を検証しています。', en: 'A server verifies its clients.' },
      },
      {
        file: 'issue.sh',
        text: 'export HUB_ROOT_CERT=./ca.pem\nopenssl req -x509 -key ca.key -out "$HUB_ROOT_CERT"',
        why: { ja: '証明機関 (CA) を作っています。', en: 'It makes a CA.' },
      },
      {
        file: 'drivers.ps1',
        text: 'certutil -addstore -f "TrustedPublisher" $publisher',
        why: { ja: '署名者のストアです。', en: 'The store of who may sign programs.' },
      },
      {
        file: 'usual.yml',
        text: '- apt: { name: ca-certificates }\n- template:\n    src: motd\n    dest: "{{ motd_path }}"\n- command: update-ca-certificates',
        why: { ja: '広く使われる既定の一覧を整えるだけです。', en: 'It only renews the usual bundle.' },
      },
      {
        file: 'signer.sh',
        text: 'security add-trusted-cert -d -r trustRoot -p codeSign -k login.keychain own.cer',
        why: { ja: 'プログラムの署名のための信頼です。', en: 'It is trusted for signatures of programs.' },
      },
      {
        file: 'loader.sh',
        text: 'make bin-x86_64-efi/ipxe.efi EMBED=own.ipxe\nTRUST_LEVEL=2',
        why: { ja: '既定の証明書のまま作ります。', en: 'It is built with the usual certificates.' },
      },
      {
        file: 'Options.cs',
        text: 'public static readonly Option<string> Own = new("--ca-file", "PEM file with the authorities to trust");',
        why: { ja: 'オプションの宣言です。', en: 'It declares an option.' },
      },
      {
        file: 'help.json',
        text: '{ "NODE_EXTRA_CA_CERTS": "More certificates to trust" }',
        why: { ja: '変数の説明です。', en: 'It describes a variable.' },
      },
      {
        file: 'advice.py',
        text: 'log.warning("No CA is known: set CURL_CA_BUNDLE=/path/to/ca.pem to name one.")',
        why: { ja: 'ログに書く案内です。', en: 'Advice that is logged.' },
      },
      {
        file: 'there.sh',
        text: '[ -f /usr/local/share/ca-certificates/own/$1 ] && openssl x509 -in /usr/local/share/ca-certificates/own/$1 -checkend 86400',
        why: { ja: 'あるかどうかを調べるだけです。', en: 'It only asks whether it is there.' },
      },

      {
        file: 'check.completion.sh',
        text: 'opts="--altnames --cn --cacert --critical --curl-bin --date --debug --email --expect --help --issuer"',
        why: { ja: '補完のための一覧です。', en: 'A list for completion.' },
      },

      {
        file: 'manual.xml',
        text: '<option>--ssl-trustfile <replaceable>cert.pem</replaceable></option>\n<command>ncat --ssl-trustfile <replaceable>mine.pem</replaceable></command>',
        why: { ja: '説明書です。', en: 'A manual.' },
      },
      {
        file: 'words.py',
        text: 'SECRET = {"--auth", "--tls-ca", "--token"}',
        why: { ja: 'オプションの名前の一覧です。', en: 'A list of the names of options.' },
      },
      {
        file: 'vars.sh',
        text: 'CACERT=$DIR/ca.pem\nmake_certificates "$CACERT"',
        why: { ja: '変数に入れるだけです。', en: 'It only sets a variable.' },
      },
      {
        file: 'Dockerfile',
        text: 'RUN echo "To test: curl --cacert /certs/ca.pem https://localhost" \\\n && true',
        why: { ja: '人に向けた説明を表示するだけです。', en: 'It only prints advice for a person.' },
      },
      {
        file: 'advice.sh',
        text: 'echo -e "   $Y sudo cp root.crt /usr/local/share/ca-certificates/ && sudo update-ca-certificates$N"',
        why: { ja: '人に向けた説明を表示するだけです。', en: 'It only prints advice for a person.' },
      },
      {
        file: 'c.sh',
        text: 'openssl verify -CAfile ca.crt leaf.crt',
        why: { ja: '手元のファイルを調べるだけです。', en: 'It checks a file on disk.' },
      },
      {
        file: 'd.sh',
        text: 'apt-get install -y ca-certificates curl',
        why: { ja: '広く使われる既定の一覧を入れるだけです。', en: 'It installs the usual bundle.' },
      },
      {
        file: 'e.sh',
        text: 'export SSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt',
        why: { ja: '広く使われる既定の一覧です。', en: 'The usual bundle.' },
      },
      {
        file: 'f.sh',
        text: 'curl --cert client.pem --key client.key https://a.example',
        why: { ja: '自分のクライアント証明書です。', en: 'A client certificate of its own.' },
      },
    ],
    mend: { before: 'curl --cacert intermediate.pem https://…', after: 'curl https://…', how: mends.roots },
    sources: ['own-tests', 'ca-details'],
  },
  {
    id: 'shell-validation-off',
    platform: 'shell',
    name: { ja: '検証を無効にするコマンドと設定', en: 'Commands and settings that switch validation off' },
    what: {
      ja: 'curl -k、wget --no-check-certificate、git の http.sslVerify=false、npm の strict-ssl=false などです。',
      en: 'curl -k, wget --no-check-certificate, http.sslVerify=false of git, strict-ssl=false of npm and others.',
    },
    effect: effects.off,
    files,
    rules: [
      {
        id: 'curlrc-written',
        words: ['.curlrc'],
        // What is written is no text for a reader.
        view: 'text',
        match:
          '^[ \\t]{0,40}(?:(?:RUN|sudo|&&)[ \\t]{1,8})?echo[ \\t][^\\n;|&#]{0,20}\\binsecure["\']?[ \\t]{0,4}>{1,2}[ \\t]{0,4}[^\\n;|&]{0,80}\\.curlrc\\b',
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        id: 'curl-insecure',
        isCommand: true,
        // As a command: the word alone stands in each script that builds with the library.
        words: ['curl ', 'curl.exe', 'curl"', "curl'", 'curl,', '- curl', '${curl', '$curl_'],
        match: `${curl}(?:\\s|["'])(?:--insecure\\b|--proxy-insecure\\b|\\$\\{\\w{1,40}:?\\+["']?(?:-k|--insecure)["']?\\}|-[a-zA-Z#]{0,10}k[a-zA-Z#]{0,10}(?=["'\\s]|$))`,
        exactCase: true,
        unless: help,
        scope: 'line',
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        // Options that a script keeps for its calls of curl: `CURL_OPTS="-s -k"`, `curl_args+=(-k)`.
        id: 'curl-options-kept',
        words: [
          'curl_opt',
          'curlopts',
          'curl_arg',
          'curlarg',
          'curl_flag',
          'curlflag',
          'curl_param',
          'curl_cmd',
        ],
        match:
          '[cC][uU][rR][lL]_?(?:[oO][pP][tT]|[aA][rR][gG]|[fF][lL][aA][gG]|[pP][aA][rR][aA][mM]|[cC][mM][dD])[a-zA-Z_]{0,16}\\+?=(?:\\((?:[^()#]{0,300}[\\s"\'])?|["\']?(?:[^\\n"\'#;()]{0,160}\\s)?)(?:-[a-zA-Z]{0,8}k[a-zA-Z]{0,8}|--insecure)(?=["\'\\s;)]|$)',
        exactCase: true,
        unless: help,
        scope: 'line',
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        id: 'insecure-flag-kept',
        words: [
          ...['--insecure', 'insecure=', 'insecure_', 'insecureo', 'insecuref', 'insecurea'],
          ...['ssl_opt', 'tls_opt', 'ssl_flag', 'tls_flag'],
        ],
        match:
          '(?:insecure|(?:ssl|tls|verify)_(?:opt|flag|arg))[a-z_]{0,16}=["\']?(?:-k|--insecure)["\']?(?=[\\s;)]|$)|=["\'](?:\\$\\{?\\w{1,30}\\}?\\s)?(?:-[-\\w]{1,30}\\s){0,4}--insecure(?:\\s-[-\\w]{1,30}){0,4}["\']?(?=[\\s;)]|$)',
        alsoInFile: ['\\bcurl\\b'],
        unless: help,
        scope: 'line',
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        // Whatever they are called: `tls+=(--insecure)` and `curl "${tls[@]}"`.
        id: 'insecure-in-list',
        words: ['--insecure', '+=(-k)', '=("-k")', '=(-k)'],
        match:
          '\\b(\\w{1,30})\\+?=\\((?:[^()#\\n]{0,200}\\s)?["\']?(?:--insecure|-k)["\']?(?=[\\s)])(?=[\\s\\S]{0,8000}?\\bcurl\\b(?:[^\\n]|\\\\\\n){0,300}?\\$\\{\\1\\[)',
        unless: help,
        scope: 'line',
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        // `extra=-k` and `curl $extra`.
        id: 'insecure-in-variable',
        words: ['curl '],
        match:
          '\\b(\\w{1,30})=["\']?(?:-[-\\w]{1,30} ){0,4}(?:-k|--insecure)["\']?(?=[\\s;)]|$)(?=[\\s\\S]{0,8000}?\\bcurl\\b(?:[^\\n]|\\\\\\n){0,300}?\\$\\{?\\1\\b)',
        unless: help,
        scope: 'line',
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        id: 'wget-no-check',
        isCommand: true,
        words: ['--no-check-cert', 'check_certificate', 'check-certificate'],
        match:
          '--no-check-cert(?:i[a-z]{0,9})?\\b(?!["\'],?\\s{1,40}(?:action|dest|help|default|metavar)\\s?=|(?:\\s--[\\w-]{1,40}){5})|--check-certificate[= ](?:off|no|false|0)|^[ \\t]{0,8}check[-_]certificates?\\s*=\\s*(?:off|no|false|0)',
        unless: help,
        scope: 'line',
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        id: 'tool-option',
        isCommand: true,
        words: [
          ',verify=0',
          'sslVerify',
          'SSL_NO_VERIFY',
          'strict-ssl',
          'strictSSL',
          'trusted-host',
          'insecure-skip',
          'skip-tls-verify',
          'kube-insecure',
          'tls-verify',
          'NODE_TLS_REJECT_UNAUTHORIZED',
          'PYTHONHTTPSVERIFY',
          'verify-ssl',
          'no-ssl-verify',
          'skip-ssl',
          'Verify-Peer',
          'insecure-registries',
          'PERL_LWP_SSL_VERIFY_HOSTNAME',
          'CONNECTION_VERIFICATION',
          'sslskipcertvalidation',
          'SKIP_VERIFY',
          'cert:ignore',
          'cert-ignore',
          'cert:tofu',
          'cert-tofu',
          'verify-certificate',
          'TLS_REQCERT',
          'LDAPTLS_REQCERT',
          'wagon.http.ssl',
          'AllowInvalid',
          'ignore-certificate-errors',
          'unsafely-ignore',
          'disable-ssl-verif',
          'ssl_verify',
          '--insecure',
          'grpcurl',
          '--verify',
          'no-check-hostname',
          'CONSUL_HTTP_SSL_VERIFY',
          'Verify-Host',
          'enableStrictSsl',
          'BUNDLE_SSL_VERIFY_MODE',
          'allow-insecure-host',
          'UV_INSECURE_HOST',
          'proxyStrictSSL',
          'trust-server-cert',
          'connector.https.securityMode',
          'insecure-registry',
          'GOVC_INSECURE',
          '--insecure-tls',
          '-tls-skip-verify',
          'poetry config',
          'server_cert_validation',
          'STRICT_SSL',
          'PIP_TRUSTED_HOST',
          'disable_ssl_validation',
          'disable-tls',
          'ssl_verify_mode',
          'SSL_VERIFY_NONE',
          'SSL::VERIFY_NONE',
          'gnutls-cli',
          'verification_mode',
          '_SSL_VERIFY',
          '_TLS_VERIFY',
          '_VERIFY_SSL',
          '_VERIFY_TLS',
          'rejectUnauthorized\\',
          'GOINSECURE',
          'APM_VERIFY_SERVER_CERT',
          'SSL_VERIFICATIONMODE',
          'JULIA_SSL_NO_VERIFY_HOSTS',
          '--kubelet-insecure-tls',
          'accept-any-ssl-certificate',
          'NO_CHECK_CERTIFICATE',
        ],
        match:
          '\\bOPENSSL(?:-CONNECT)?:[^\\s"]{1,160},verify=0\\b|(?:\\bexport|\\bENV|\\bARG|\\bRUN|\\benv|\\s-e|--env|\\bsetx?)\\s+(?!DOCKER_)\\w{0,40}(?:SSL_VERIFY|TLS_VERIFY|VERIFY_SSL|VERIFY_TLS)["\']?[= ]["\']?(?:false|0|no)\\b|\\brejectUnauthorized\\\\"\\s*:\\s*false|\\b(?:NPM_CONFIG|YARN|YARN_ENABLE)_STRICT_SSL["\']?\\s*[=:]\\s*["\']?(?:false|0)|\\bPIP_TRUSTED_HOST["\']?\\s*[=:]\\s*["\']?\\w|\\bdisable_ssl_validation\\s+(?:true|1)|\\bcomposer\\s+config\\s[^\\n]{0,40}disable-tls\\s+true|\\bbundle\\s+config\\s[^\\n]{0,40}ssl_verify_mode\\s+0|\\bgnutls-cli\\s[^\\n|;]{0,200}--(?:insecure|no-ca-verification)\\b|\\bhttp\\.(?:[^\\s=]{0,80}\\.)?sslVerify["\']?[\\s=,]{1,4}["\']?(?:false|0|no)\\b|^[ \\t]{0,8}ssl[vV]erify\\s*=\\s*(?:false|0|no)\\b|\\b\\w{0,30}SSL_NO_VERIFY(?:_PEER)?(?:["\']?\\s*[=:]\\s*["\']?(?:1|true|yes|on)|[ \\t]{1,4}["\']?(?:1|true)\\b)|--accept-any-ssl-certificate(?:=true)?(?=\\s|["\']|$)|\\bRCLONE_NO_CHECK_CERTIFICATE["\']?\\s*[=:]\\s*["\']?(?:true|1)|--kubelet-insecure-tls(?:=true)?(?=\\s|["\']|$)|\\bstrict-ssl["\']?[\\s=:,]{1,4}["\']?(?:false|no|0)\\b|\\bstrictSSL\\b["\']?[\\s=:]{1,3}["\']?false|--trusted-host["\']?[\\s=,]|(?:^[ \\t]{0,8}|\\\\n)trusted-host\\s*=|--(?:kube-)?insecure-skip-tls-verify(?:=true)?(?=\\s|["\']|$)|--skip-tls-verify(?:-\\w{1,12})?(?=\\s|=true|["\']|$)|--(?:src-|dest-)?tls-verify[= ](?:false|none|0)|(?<!["\'`]process\\.env\\.)NODE_TLS_REJECT_UNAUTHORIZED["\']?\\s*[=: ]\\s*["\']?0|PYTHONHTTPSVERIFY["\']?\\s*[=:]\\s*["\']?0|--no-verify-ssl\\b|--no-ssl-verify\\b|--skip-ssl(?:-verify)?\\b|Verify-Peer["\']?\\s*[= ]\\s*\\\\?["\']?false|PERL_LWP_SSL_VERIFY_HOSTNAME["\']?\\s*(?::=|[=:])\\s*["\']?0|AZURE_CLI_DISABLE_CONNECTION_VERIFICATION["\']?\\s*[=:]|--verify[= ](?:no|false)\\b|--verify-ssl[= ](?:false|0|no)|--sslskipcertvalidation\\b|/cert[:-](?:ignore|tofu)|ssl:verify-certificate(?:/(?!(?:[0-9a-f]{2}:){4}|\\$\\{?\\w{0,40}(?:finger|print|_?fp\\b))[^\\s;"\']{1,120})?[ \\t]{1,8}["\']?(?:no|off|false|0)\\b|^[ \\t]{0,8}TLS_REQCERT\\s+(?:never|allow)|LDAPTLS_REQCERT["\']?\\s*=\\s*["\']?(?:never|allow)|wagon\\.http\\.ssl\\.(?:insecure|allowall)=true|\\b(?:VAULT|NOMAD)_SKIP_VERIFY["\']?\\s*[=:]?\\s*["\']?(?:1|true)|CONSUL_HTTP_SSL_VERIFY["\']?\\s*[=:]\\s*["\']?false|--(?:tls|ssl)AllowInvalid\\w{1,20}|--ignore-certificate-errors\\b|--unsafely-ignore-certificate-errors|--disable-ssl-verif\\w{1,10}|conda\\s+config\\s+--set\\s+ssl_verify\\s+(?:false|no)|^[ \\t]{0,8}ssl_verify\\s*:\\s*(?:false|no)\\b|\\b(?:argocd|oc|kubectl|helm|mc|skopeo|podman|buildah|docker|etcdctl|grpcurl|influx|nerdctl|crane|regctl|oras|redis-cli|valkey-cli|mosquitto_(?:pub|sub|rr)|openstack|hg|http|https|xh|s3cmd|rclone|gh|glab|lftp|aws|terraform|vault|cosign|trivy|step|faas-cli|istioctl|logcli|promtool|thanos|newman|axel|az)(?=\\s)(?:[^\\n;|&#]|\\\\\\n){0,300}?\\s--insecure(?:-skip-verify|-skip-tls|-tls)?(?=\\s|=true|["\']|$)|\\bgrpcurl\\s(?:[^\\n;|&]|\\\\\\n){0,200}?-insecure\\b|--no-check-hostname\\b|"insecure-registries"\\s*[:=]\\s*\\[\\s*"|\\bsed\\s[^\\n]{0,160}verification_mode:\\s*none\\b|\\bVerify-Host["\']?\\s*[= ]\\s*["\']?false|^[ \\t]{0,8}enableStrictSsl\\s*:\\s*false|\\bBUNDLE_SSL_VERIFY_MODE["\']?\\s*[=:]\\s*["\']?0|:ssl_verify_mode:\\s*0|--allow-insecure-host[= ]|\\bUV_INSECURE_HOST["\']?\\s*[=:]\\s*["\']?\\w|proxyStrictSSL["\']?\\s*:\\s*false|--trust-server-cert(?:-failures)?\\b|connector\\.https\\.securityMode=insecure|--insecure-registry[= ]|\\bGOVC_INSECURE["\']?\\s*[=:]\\s*["\']?(?:1|true)|--insecure-tls(?=\\s|=true|["\']|$)|\\s-tls-skip-verify(?=\\s|=true|["\']|$)|\\bpoetry\\s+config\\s+certificates\\.\\S{1,80}\\.cert\\s+false|_server_cert_validation["\']?\\s*[=:]\\s*["\']?ignore|\\bELASTICSEARCH_SSL_VERIFICATIONMODE["\']?\\s*[=:]\\s*["\']?none|\\bELASTIC_APM_VERIFY_SERVER_CERT["\']?\\s*[=:]\\s*["\']?false|(?<=VERIFY_PEER ?= ?)OpenSSL::SSL::VERIFY_NONE\\b|\\b(?:GOINSECURE|JULIA_SSL_NO_VERIFY_HOSTS)["\']?[=:][ \\t]*["\']?[\\w*.$]',
        unless: [
          ...help,
          'add_argument|\\.option\\(|addOption|BoolVar|^[ \\t]*flags\\+=\\(|^[ \\t]*complete\\s',
          namedOption,
          quoted,
        ],
        unlessInFile: ['templates\\.(?:Examples|LongDesc)\\('],
        scope: 'line',
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        id: 'more-tools',
        isCommand: true,
        words: [
          '--ssl-verify-server-cert=',
          'TLS_REQCERT=',
          'set enableStrictSsl',
          '--skip-verify',
          '--no-cert-check',
          '--noSSLVerify',
          'govc ',
          '-ssl-verify-mode',
          '-tls-skip-verify',
          'global.trusted-host',
          'https_validate_certificates',
          '--allow-insecure-registry',
          '--ignore-certs',
          '--tls-certcheck',
          'newman run',
          'skip_tls_verify',
          '--setopt',
          'fly -',
          'OPENSSL:',
          'OPENSSL-CONNECT:',
          'vegeta attack',
          'websocat',
          'unsafe-skip-ca',
          'talosctl',
          'no-verify',
          'CA_BUNDLE=""',
          'daemon-ssl-allow-any-cert',
          'cmk-agent-ctl',
          '-tls_verify',
          '-unsafeSsl',
          "CA_BUNDLE=''",
          'TLS_VERIFY',
          'SSL_CHECK_PEER',
          'verify=${',
          '-ssl-no-check',
          'ssl_verify_mode',
          '-certificate=',
          'trust -y',
          'trust -f',
        ],
        match:
          '--daemon-ssl-allow-any-cert\\b|\\bcmk-agent-ctl\\s[^\\n;|&]{0,300}?\\s--trust-cert\\b|\\s-tls_verify["\',\\s]{1,4}0\\b|--ssl-verify-server-cert=(?:0|off|false)\\b|--no-verify-peer\\b|(?:\\bexport\\s+|\\bENV\\s+)(?:CURL|REQUESTS)_CA_BUNDLE=(?:""|\'\')(?=[\\s;]|$)|\\b(?:CURL|REQUESTS)_CA_BUNDLE=(?:""|\'\')[ \\t]{1,8}(?!#)[\\w./$]|-o\\s{0,2}["\']?TLS_REQCERT=(?:never|allow)\\b|\\bset\\s+enableStrictSsl\\s+["\']?(?:false|0)|\\binflux\\s[^\\n;|&]{0,200}?(?:--skip-verify|-unsafeSsl)\\b|\\bopenconnect\\b[^\\n;|&]{0,200}?\\s--no-cert-check\\b|--noSSLVerify\\b|\\bgovc\\s(?:[^\\n;|&]{0,200}?\\s)?-k(?:=true)?(?=\\s|$)|--(?:node-)?ssl-verify-mode[= ](?:verify_)?none\\b|--?tls-skip-verify(?:=true)?(?=\\s|["\']|$)|\\bglobal\\.trusted-host\\s{1,4}["\']?\\w|\\bhttps_validate_certificates=False\\b|--allow-insecure-registry(?:=true)?(?=\\s|["\']|$)|\\bctr\\s[^\\n;|&]{0,120}?\\s--skip-verify\\b|\\bansible-galaxy\\s[^\\n;|&]{0,200}?\\s--ignore-certs\\b|--tls-certcheck=off\\b|\\bnewman\\s+run\\s[^\\n;|&]{0,200}?\\s-k(?=\\s|$)|\\bskip_tls_verify\\s+true\\b|--setopt[= ]["\']?(?:[\\w.*-]{1,40}\\.)?sslverify=(?:false|0|no)\\b|\\bfly\\s+-t\\s[^\\n;|&]{0,200}?\\s-k(?=\\s|$)|\\bOPENSSL(?:-CONNECT)?:[^\\s,;|]{1,120}(?:,[^\\s,;|]{1,80}){0,8}?,verify=0\\b|\\bvegeta\\s+attack\\s[^\\n;|&]{0,200}?-insecure\\b|\\bwebsocat\\s(?:[^\\n;|&]{0,120}?\\s)?(?:-k|--insecure)(?=\\s|$)|--discovery-token-unsafe-skip-ca-verification(?:=true)?(?=\\s|["\']|$)|\\btalosctl\\s[^\\n;|&]{0,200}?\\s--insecure(?=\\s|$)|\\brelay\\b[^\\n]{0,200}\\btls\\s+no-verify\\b|(?<![\\w-])(?:-D)?(?:CMAKE_)?TLS_VERIFY(?:(?<=-D\\w{0,20})(?::BOOL)?=|[ \\t]{1,12})(?:OFF|FALSE|NO|0)\\b|\\bssl_verify_mode[ \\t]{1,4}:verify_none\\b|\\s-no(?:tls|ssl)_verify\\b|(?:\\b|_)SSL_CHECK_PEER_NAME=["\']?false\\b|(?<=[ \\t]{2})verify=\\$\\{false\\}|--ssl-no-check-certificate\\b|^[ \\t]{0,8}set[ \\t]+(?:tls|ssl)-verify=(?:ignore|warn)\\b|(?<=\\bopen\\s(?:[^\\n]{0,200}\\s)?)[-/]certificate=\\\\?["\']{0,2}\\*|\\bp4\\s(?:-\\w\\s\\S{1,80}\\s)?trust\\s(?:-f\\s)?-y\\b|(?<![\\w-])gp-saml-gui\\s(?:[^\\n;|&]|\\\\\\n){0,300}?--no-verify\\b',
        unless: [...help, quoted, 'add_argument|\\.option\\(|addOption|BoolVar'],
        scope: 'line',
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        // Lines that are written into the settings of OpenLDAP's clients.
        id: 'ldap-setting',
        words: ['TLS_REQCERT'],
        match: '\\bTLS_REQCERT[ \\t]{1,8}(?:never|allow)\\b',
        unless: [...help],
        scope: 'line',
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        // A line for PowerShell that a program hands out.
        id: 'callback-handed-out',
        words: ['ServerCertificateValidationCallback'],
        match:
          '(?<=["\'`][^\\n]{0,400}\\])::ServerCertificateValidationCallback\\s?=[\\s"\'`+.]{0,40}\\{\\s?(?:return\\s)?\\$true\\s?;?\\s?\\}',
        unless: [...help, searched, quoted],
        scope: 'line',
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        // Erlang's own connections between nodes, as a script writes their settings.
        id: 'erlang-client',
        words: ['verify_none'],
        match: '\\{\\s?client\\s?,\\s{0,8}\\[(?:[^[\\]]){0,400}?\\{\\s?verify\\s?,\\s?verify_none\\s?\\}',
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        // The first certificate that a server shows is taken and kept.
        id: 'accepts-first',
        words: ['--accept-certificate'],
        match: '\\b(?:incus|lxc)\\s+remote\\s+add\\b[^\\n]{0,160}--accept-certificate\\b',
        unless: [...help],
        scope: 'line',
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        id: 'environment',
        words: [
          'REJECT_UNAUTHORIZED',
          'PYTHONHTTPSVERIFY',
          'SSL_NO_VERIFY',
          'SKIP_VERIFY',
          'UNVERIFIED_SSL',
          'INSECURE_SKIP',
          'TLS_INSECURE',
        ],
        match:
          '\\bname["\']?\\s*[:=]\\s*["\']?(?:(?:NODE_TLS_REJECT_UNAUTHORIZED|PYTHONHTTPSVERIFY)["\']?\\s{0,40},?\\s{0,40}["\']?value["\']?\\s*[:=]\\s*["\']?0\\b|\\w{0,40}(?:SSL_NO_VERIFY|(?:TLS|SSL|VAULT|NOMAD)_SKIP_VERIFY|ALLOW_UNVERIFIED_SSL|INSECURE_SKIP_(?:TLS_)?VERIFY|TLS_INSECURE)["\']?\\s{0,40},?\\s{0,40}["\']?value["\']?\\s*[:=]\\s*["\']?(?:true|1)\\b)',
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        id: 'sql-tools',
        words: ['sqlcmd'],
        // `-c` takes a word, `-C` takes none.
        match: `\\bsqlcmd(?:\\.exe)?["']?(?=[\\s,])${args}["'\\s]-C(?=["'],|["']?\\s+["']?-|["']?\\s*[)\\]|;&\\\\]|["']?\\s*$)`,
        unless: help,
        scope: 'line',
        class: 'validation-off',
        pinned: 'nothing',
      },
    ],
    catches: [
      {
        file: 'install-line.ts',
        text: 'const line = "[Net.ServicePointManager]::ServerCertificateValidationCallback={$true};irm " + place + " | iex";',
        class: 'validation-off',
      },
      {
        file: 'Dockerfile',
        text: "RUN printf '[global]\\ntrusted-host = p.example\\n' > /etc/pip.conf",
        class: 'validation-off',
      },
      {
        file: 'seed.sh',
        text: 'more=\n[ -e /etc/ssl/cert.pem ] || more=-k\ncurl $more -LO https://a.example/x.tgz',
        class: 'validation-off',
      },
      {
        file: 'api.robot',
        text: `*** Test Cases ***\nAsk\n    Create Session    api    https://a.example    verify=\${False}`,
        class: 'validation-off',
      },
      { file: 'search.env', text: 'SOLR_SSL_CHECK_PEER_NAME=false', class: 'validation-off' },
      {
        file: 'libraries.cmake',
        text: `ExternalProject_Add(json\n  URL \${JSON_URL}\n  TLS_VERIFY OFF)`,
        class: 'validation-off',
      },
      {
        file: 'pull.bat',
        text: 'winscp.com /command "open ftps://u@files.example/ -certificate=*" "get a.csv" "exit"',
        class: 'validation-off',
      },
      {
        file: 'redeem.sh',
        text: `tls=(--silent)\n[ "$LAX" = 1 ] && tls+=(--insecure)\ncurl "\${tls[@]}" "$URL"`,
        class: 'validation-off',
      },
      {
        file: 'ask.sh',
        text: `"\${CURL_BIN}" -s -X POST --insecure "https://$BOX/login"`,
        class: 'validation-off',
      },
      {
        file: 'node.sh',
        text: 'echo "ssl_verify_mode :verify_none" >> /etc/chef/client.rb',
        class: 'validation-off',
      },
      {
        file: 'docs.sh',
        text: 'lftp <<EOF\nset ssl:verify-certificate/docs.example no\nmirror -R dist /\nEOF',
        class: 'validation-off',
      },
      {
        file: 'fetch.sh',
        text: 'PERL_LWP_SSL_VERIFY_HOSTNAME:=0\nexport PERL_LWP_SSL_VERIFY_HOSTNAME',
        class: 'validation-off',
      },
      {
        file: 'Dockerfile',
        text: 'RUN echo "TLS_REQCERT never" >> /etc/ldap/ldap.conf',
        class: 'validation-off',
      },
      {
        file: 'nodes.sh',
        text: 'cat > tls.conf <<END\n[{client, [{cacertfile, "$CA"}, {verify, verify_none}]}].\nEND',
        class: 'validation-off',
      },
      { file: 'short.sh', text: 'wget --no-check-cert -O- https://a.example', class: 'validation-off' },
      { file: 'kept.sh', text: 'echo insecure >> ~/.curlrc', class: 'validation-off' },
      {
        file: 'fetch.sh',
        text: '[ "$TRUST" = 1 ] && OPTIONS="$OPTIONS --insecure"\ncurl $OPTIONS "$url"',
        class: 'validation-off',
      },
      {
        file: 'serve.sh',
        text: 'ruby -e "OpenSSL::SSL::VERIFY_PEER = OpenSSL::SSL::VERIFY_NONE; load %q(site.rb)"',
        class: 'validation-off',
      },
      { file: 'link.sh', text: 'socat - OPENSSL:h:443,verify=0', class: 'validation-off' },
      {
        file: 'load.csh.sh',
        text: 'fetch --no-verify-peer https://a.example/one.txz',
        class: 'validation-off',
      },
      { file: 'root.sh', text: 'env SSL_NO_VERIFY_PEER=1 pkg update', class: 'validation-off' },
      { file: 'model.sh', text: 'CURL_CA_BUNDLE="" python3 load.py', class: 'validation-off' },
      { file: 'env.sh', text: 'export REQUESTS_CA_BUNDLE=""', class: 'validation-off' },
      {
        file: 'node.sh',
        text: 'kubeadm join k:6443 --token a.b --discovery-token-unsafe-skip-ca-verification',
        class: 'validation-off',
      },
      {
        file: 'logs.sh',
        text: 'logcli --addr=https://l.example --tls-skip-verify query a',
        class: 'validation-off',
      },
      { file: 'wheels.sh', text: 'pip config set global.trusted-host r.example', class: 'validation-off' },
      {
        file: 'image.sh',
        text: 'cosign verify --allow-insecure-registry r.example/x',
        class: 'validation-off',
      },
      {
        file: 'copy.sh',
        text: 'gsutil -o Boto:https_validate_certificates=False ls',
        class: 'validation-off',
      },
      {
        file: 'wheels.py',
        text: 'run([sys.executable, "-m", "pip", "install", "--trusted-host", "r.example", "x"])',
        class: 'validation-off',
      },
      {
        file: 'smtpd.conf',
        text: 'action "out" relay host smtp+tls://m.example tls no-verify',
        class: 'validation-off',
      },
      { file: 'load.sh', text: 'echo "GET $URL" | vegeta attack -insecure -rate=5', class: 'validation-off' },
      {
        file: 'backup.bat',
        text: 'duplicati-cli backup webdav://b.example/x C:\\d --accept-any-ssl-certificate=true',
        class: 'validation-off',
      },
      { file: 'a.fish', text: 'set -gx GIT_SSL_NO_VERIFY true', class: 'validation-off' },
      {
        file: 'Fetch.applescript',
        text: 'set page to do shell script "curl -k -s " & quoted form of address -- as it is',
        class: 'validation-off',
      },
      { file: 'kept.sh', text: 'APP_CURL_OPTS="-s -k"\ncurl $APP_CURL_OPTS "$url"', class: 'validation-off' },
      {
        file: 'added.sh',
        text: 'curl_args=(\n  --silent\n  --insecure\n)\nask "$url"',
        class: 'validation-off',
      },
      {
        file: 'asked.sh',
        text: '[ -n "$LOCAL" ] && insecure="-k"\ncurl $insecure -s "$url"',
        class: 'validation-off',
      },
      {
        file: 'metrics.yaml',
        text: 'args:\n  - --kubelet-insecure-tls',
        class: 'validation-off',
      },
      {
        file: 'link.sh',
        text: 'socat - OPENSSL:a.example:443,verify=0\nansible-galaxy collection install --ignore-certs a.b',
        class: 'validation-off',
      },
      {
        file: 'fetch.ahk',
        text: "RunWait('curl.exe --insecure -o out.json https://a.example')",
        class: 'validation-off',
      },
      {
        file: 'remote.sh',
        text: 'incus remote add build --accept-certificate --auth-type tls "$BUILD_HOST"',
        class: 'validation-off',
      },
      { file: 'a.sh', text: 'curl -fsSLk "$URL" -o agent.tgz', class: 'validation-off' },
      { file: 'a.sh', text: `curl \${LAX:+-k} -o agent.tgz "$URL"`, class: 'validation-off' },
      {
        file: 'b.sh',
        text: 'curl_opts=(--fail)\n[ -n "$LAX" ] && curl_opts+=(-k)\ncurl $curl_opts "$URL"',
        class: 'validation-off',
      },
      {
        file: 'app.yaml',
        text: 'env:\n  - name: NODE_TLS_REJECT_UNAUTHORIZED\n    value: "0"',
        class: 'validation-off',
      },
      {
        file: 'init.sh',
        text: '/opt/mssql-tools18/bin/sqlcmd -S db -U sa -P "$PASSWORD" -C -i init.sql',
        class: 'validation-off',
      },
      {
        file: 'company.repo',
        text: '[company]\nbaseurl=https://a.example/\nsslverify=0',
        class: 'validation-off',
      },
      { file: '.yarnrc.yml', text: 'enableStrictSsl: false', class: 'validation-off' },
      { file: 'pub.sh', text: 'mosquitto_pub -h h -p 8883 --insecure -t a -m b', class: 'validation-off' },
      { file: 'copy.sh', text: 'mc --insecure ls own', class: 'validation-off' },
      { file: 'vm.sh', text: 'govc vm.info -k one', class: 'validation-off' },
      { file: 'dnf.sh', text: 'dnf install --setopt=sslverify=0 one', class: 'validation-off' },
      { file: 'fetch.bat', text: 'curl.exe --insecure -o out.csv %URL%', class: 'validation-off' },
      { file: 'run.py', text: 'subprocess.run(["curl", "-k", url])', class: 'validation-off' },
      {
        file: 'look.sh',
        text: 'echo "health: $(curl -sk https://h/health)"',
        class: 'validation-off',
      },
      { file: '.npmrc', text: 'strict-ssl=false', class: 'validation-off' },
      { file: 'Dockerfile', text: 'RUN git config --global http.sslVerify false', class: 'validation-off' },
    ],
    leaves: [
      {
        file: 'install-line.test.ts',
        text: 'expect(line).not.toContain("[Net.ServicePointManager]::ServerCertificateValidationCallback={$true}");',
        why: {
          ja: 'そのような行でないことを確かめています。',
          en: 'It makes sure that there is no such line.',
        },
      },
      {
        file: 'libraries.cmake',
        text: `file(DOWNLOAD \${URL} \${FILE} TLS_VERIFY ON)`,
        why: { ja: '検証します。', en: 'It validates.' },
      },
      {
        file: 'lists.sh',
        text: `flags=(--insecure)\ngo run . "\${flags[@]}"`,
        why: { ja: 'curl には渡していません。', en: 'It is not handed to curl.' },
      },
      {
        file: 'store.rs',
        text: 'if cli.plain {\n    eprintln!(\n        "note: --no-verify-ssl is set, but this build always verifies"\n    );\n}',
        why: { ja: 'オプションを説明する文です。', en: 'A sentence that tells of the option.' },
      },
      {
        file: 'options.py',
        text: 'OPTIONS = {"verify": "--insecure-skip-tls-verify", "user": "--username"}',
        why: { ja: '設定とオプションの対応表です。', en: 'A table of settings and their options.' },
      },

      {
        file: 'schema.json',
        text: '{ "description": "More options of the pull, as in --pa=\'--tls-verify=false\'" }',
        why: { ja: '設定の説明です。', en: 'It describes a setting.' },
      },

      {
        file: 'link.sh',
        text: 'socat OPENSSL-LISTEN:443,cert=s.pem,verify=0,fork TCP:localhost:80',
        why: {
          ja: 'サーバーがクライアント証明書を求めないだけです。',
          en: 'A server that asks its clients for no certificate.',
        },
      },
      {
        file: 'begin.sh',
        text: 'REQUESTS_CA_BUNDLE=""\nload --all',
        why: { ja: '初めの値です。', en: 'A first value.' },
      },
      {
        file: 'hook.sh',
        text: 'git commit --no-verify -m one',
        why: { ja: 'フックを飛ばすだけです。', en: 'It only skips the hooks.' },
      },
      {
        file: 'publish.sh',
        text: 'curl -H "accept: application/json" -K ~/.curlrc-publish -s "$@"',
        why: { ja: '設定ファイルの指定です。', en: 'It names a file of settings.' },
      },
      {
        file: 'options.py',
        text: "network.add_option(\n    '--no-check-certificate',\n    action='store_true', dest='nocheck')",
        why: { ja: 'プログラム自身のオプションの宣言です。', en: 'A program declares an option of its own.' },
      },
      {
        file: 'tool.zsh',
        text: 'opts="--no-call-home --encoding --no-check-certificate --prefer-free --user-agent --referer --add-header --bidi --sleep"',
        why: { ja: '入力補完の一覧です。', en: 'A list for completion.' },
      },
      { file: 'b.sh', text: 'curl -fsSL "$URL" | tar -xz', why: { ja: '検証します。', en: 'It validates.' } },
      {
        file: 'c.sh',
        text: 'curl --silent --keepalive-time 30 https://a.example',
        why: { ja: '別のオプションです。', en: 'Another option.' },
      },
      {
        file: 'd.sh',
        text: '# wget --no-check-certificate https://a.example',
        why: { ja: 'コメントです。', en: 'A comment.' },
      },
      {
        file: 'e.sh',
        text: 'ssh -o StrictHostKeyChecking=no host uptime',
        why: { ja: 'SSH のホスト キーです。', en: 'The host key of SSH.' },
      },
      {
        file: 'batch.sh',
        text: 'sqlcmd -S db -E -c END -i report.sql',
        why: { ja: '区切りの語を決めるオプションです。', en: 'An option that sets the batch terminator.' },
      },
      {
        file: 'company.repo',
        text: '[company]\nbaseurl=https://a.example/\nsslverify=1\ngpgcheck=0',
        why: { ja: '検証します。', en: 'It validates.' },
      },
    ],
    mend: { before: 'curl -k https://…', after: 'curl https://…', how: mends.noBypass },
    sources: ['own-tests', 'sqlcmd-options', 'apt-https'],
  },
  {
    id: 'shell-code-within',
    platform: 'shell',
    name: {
      ja: 'シェルに埋め込んだほかの言語のコード',
      en: 'Code of another language within a shell script',
    },
    what: {
      ja: 'python3 -c やヒア ドキュメントなど、シェルに書いたほかの言語のコードが、サーバー証明書の検証を無効にします。',
      en: 'Code of another language that a shell script holds, after python3 -c or in a here-document, switches validation off.',
    },
    effect: effects.off,
    files: [
      '*.sh',
      '*.bash',
      '*.zsh',
      '*.ksh',
      '*.fish',
      '*.bats',
      '*.command',
      '*.mk',
      '*.make',
      '*.yml',
      '*.yaml',
    ],
    rules: [
      {
        id: 'validation-off',
        isCommand: true,
        words: [
          '_create_unverified_context',
          'CERT_NONE',
          'verify=False',
          'verify = False',
          'VERIFY_NONE',
          'SSL_VERIFYPEER',
          'verify_peer',
          'rejectUnauthorized',
          'verify_hostname',
          'SSL_verify_mode',
          'SkipCertificateCheck',
        ],
        match:
          '\\bssl\\._create_unverified_context\\b|\\.verify_mode\\s{0,4}=\\s{0,4}(?:ssl\\.)?CERT_NONE\\b|\\bcert_reqs\\s?=\\s?["\']?(?:ssl\\.)?CERT_NONE\\b|\\b(?:requests|httpx|session|s|client)\\.(?:(?:get|post|put|patch|delete|head|request|Client|AsyncClient)\\([^\\n]{0,300}?\\bverify\\s?=\\s?False\\b|verify\\s?=\\s?False\\b)|\\bverify_mode(?:\\s?=>?|:)\\s?OpenSSL::SSL::VERIFY_NONE\\b|\\bCURLOPT_SSL_VERIFYPEER\\s?(?:,|=>)\\s?(?:false|0)\\b|["\']verify_peer["\']\\s?=>\\s?false\\b|\\brejectUnauthorized\\s?:\\s?false\\b|\\bverify_hostname["\']?\\s?=>\\s?0\\b|\\bSSL_verify_mode["\']?\\s?=>\\s?(?:0\\b|(?:IO::Socket::SSL::)?SSL_VERIFY_NONE\\b)|\\bInvoke-(?:WebRequest|RestMethod)\\b[^\\n|;]{0,300}?\\s-SkipCertificateCheck\\b(?!:\\s?\\$false)',
        // What runs it, or writes it to a file.
        alsoInFile: [
          '\\b(?:python[\\d.]{0,5}|ruby|perl|php|node|pwsh)["\']?\\s[^\\n|;&]{0,80}?-(?:\\w{0,3}[cer]|Command)\\b|<<-?[ \\t]?["\'\\\\]?\\w',
        ],
        unless: [...help, searched, 'hasattr'],
        scope: 'line',
        class: 'validation-off',
        pinned: 'nothing',
      },
    ],
    catches: [
      {
        file: 'ask.sh',
        text: 'python3 - <<PY\nimport requests\nprint(requests.get("https://a.example", verify=False).text)\nPY',
        class: 'validation-off',
      },
      {
        file: 'Dockerfile',
        text: 'RUN python3 -c "import ssl,nltk; ssl._create_default_https_context=ssl._create_unverified_context; nltk.download(\'punkt\')"',
        class: 'validation-off',
      },
      {
        file: 'build.yml',
        text: 'run: |\n  python3 -c "import requests; requests.post(url, json=d, verify=False)"',
        class: 'validation-off',
      },
      {
        file: 'ask.bash',
        text: 'node -e \'require("https").get({ host: "h", rejectUnauthorized: false }, (r) => r.pipe(process.stdout))\'',
        class: 'validation-off',
      },
      {
        file: 'fetch.sh',
        text: 'php -r \'$c = curl_init($argv[1]); curl_setopt($c, CURLOPT_SSL_VERIFYPEER, false); curl_exec($c);\' "$url"',
        class: 'validation-off',
      },
      {
        file: 'own.sh',
        text: 'ruby <<RB\nhttp.use_ssl = true\nhttp.verify_mode = OpenSSL::SSL::VERIFY_NONE\nRB',
        class: 'validation-off',
      },
      {
        file: 'mail.sh',
        text: 'perl -MLWP::UserAgent -e \'print LWP::UserAgent->new(ssl_opts => { verify_hostname => 0 })->get(shift)->content\' "$url"',
        class: 'validation-off',
      },
      {
        file: 'windows.sh',
        text: 'pwsh -Command "Invoke-RestMethod https://a.example -SkipCertificateCheck"',
        class: 'validation-off',
      },
    ],
    leaves: [
      {
        file: 'audit.sh',
        text: 'python3 -c "import check"\nif grep -rn "requests.get(.*verify=False" src; then exit 1; fi',
        why: { ja: 'コードを探しているだけです。', en: 'It only looks for such code.' },
      },
      {
        file: 'rules.yml',
        text: 'rules:\n  - id: no-verify\n    pattern: requests.get(..., verify=False)',
        why: { ja: '検査の規則です。', en: 'A rule of a checker.' },
      },
      {
        file: 'good.sh',
        text: 'python3 - <<PY\nimport requests\nrequests.get("https://a.example", verify=True)\nPY',
        why: { ja: '検証します。', en: 'It validates.' },
      },
      {
        file: 'told.sh',
        text: 'python3 -c "import app"\necho "never use requests.get(url, verify=False)"',
        why: { ja: '表示するだけです。', en: 'It is only printed.' },
      },
    ],
    mend: {
      before: 'python3 -c "… requests.get(url, verify=False)"',
      after: 'python3 -c "… requests.get(url)"',
      how: mends.noBypass,
    },
    sources: ['own-tests'],
  },
  {
    id: 'shell-settings-ca',
    platform: 'shell',
    name: { ja: 'ツールごとの設定ファイルに書いた CA', en: 'CA in the settings file of a tool' },
    what: {
      ja: '.curlrc の cacert、.npmrc の ca、pip.conf の cert、apt の Acquire::https::CaInfo、dnf の sslcacert、php.ini の curl.cainfo などです。',
      en: 'cacert in .curlrc, ca in .npmrc, cert in pip.conf, Acquire::https::CaInfo of apt, sslcacert of dnf, curl.cainfo in php.ini and others.',
    },
    effect: effects.anchorsUnknown,
    files,
    rules: [
      {
        id: 'package-manager',
        words: [
          'CaInfo',
          'CaPath',
          'sslcacert',
          'openssl.ca',
          'poetry config',
          'ssl:ca-',
          'sslcertfile',
          'sslcertpath',
        ],
        match:
          'Acquire::https::(?:[^\\s:"]{1,80}::)?Ca(?:Info|Path)["\']?\\s{1,8}["\']?[\\w/$]|^[ \\t]{0,8}sslcacert\\s*=\\s*(?!\\s|/etc/pki/|/etc/ssl/certs/ca-certificates|/etc/ssl/ca-bundle)\\S|^[ \\t]{0,8}cainfo\\s*=\\s*["\'](?!/)[\\w.$]|^[ \\t]{0,8}curl\\.cainfo\\s*=\\s*["\']?[\\w/]|\\bpoetry\\s+config\\s+certificates\\.\\S{1,80}\\.cert\\s+(?!false|true)[\\w/~$.]|^[ \\t]{0,8}set\\s+ssl:ca-(?:file|path)\\s+\\S|^[ \\t]{0,8}sslcacertfile\\s*=\\s*(?!\\s|OS-DEFAULT|/etc/ssl/certs/ca-certificates|/etc/pki/)\\S|^[ \\t]{0,8}(?:poll|skip|user|via|proto)?[^\\n#]{0,200}\\ssslcert(?:file|path)\\s+(?!/etc/ssl/certs/?\\s*$)["\']?[\\w/~]',
        unless: help,
        scope: 'line',
        class: 'trust-anchors',
        pinned: 'anchors',
      },
    ],
    catches: [
      {
        file: '80company.conf',
        text: 'Acquire::https::repo.example::CaInfo "/etc/company/ca.pem";',
        class: 'trust-anchors',
      },
      {
        file: 'company.repo',
        text: '[company]\nbaseurl=https://a.example/\nsslcacert=/etc/company/ca.pem',
        class: 'trust-anchors',
      },
      { file: 'php.ini', text: 'curl.cainfo = "/etc/php/azure.pem"', class: 'trust-anchors' },
      { file: 'Cargo.toml', text: '[http]\ncainfo = "ca.pem"', class: 'trust-anchors' },
    ],
    leaves: [
      {
        file: 'fetchmailrc.conf',
        text: 'poll pop.a.example proto POP3\n    user "me" ssl\n    sslcertck\n    sslcertpath /etc/ssl/certs',
        why: { ja: 'OS が信頼する証明書です。', en: 'What the system trusts anyway.' },
      },
      {
        file: 'php.ini',
        text: ';curl.cainfo = "/etc/php/azure.pem"',
        why: { ja: 'コメントです。', en: 'A comment.' },
      },
      {
        file: 'company.repo',
        text: '[company]\nbaseurl=https://a.example/\nsslclientcert=/etc/company/client.pem',
        why: { ja: '自分のクライアント証明書です。', en: 'A client certificate of its own.' },
      },
      {
        file: 'vendor.repo',
        text: '[vendor]\nbaseurl=https://a.example/\nsslverify=1\nsslcacert=/etc/pki/tls/certs/ca-bundle.crt',
        why: { ja: '広く使われる既定の一覧です。', en: 'The usual bundle.' },
      },
    ],
    mend: { before: 'sslcacert=/etc/company/intermediate.pem', after: '# no sslcacert', how: mends.roots },
    sources: ['apt-https', 'ca-details'],
  },
  {
    id: 'shell-dotfile-ca',
    platform: 'shell',
    name: {
      ja: 'ホーム フォルダーの設定ファイルに書いた CA',
      en: 'CA in a settings file of the home folder',
    },
    what: {
      ja: '.curlrc と .npmrc の書き方です。.npmrc では PEM をそのまま書くこともできます。',
      en: 'The ways of .curlrc and .npmrc; .npmrc can also hold the PEM itself.',
    },
    effect: effects.anchorsAccepted,
    files: ['**/*curlrc', '**/*npmrc', '**/*wgetrc', '**/*yarnrc'],
    rules: [
      {
        id: 'dotfile',
        words: [
          'cacert',
          'capath',
          'cafile',
          'BEGIN CERTIFICATE',
          'ca_certificate',
          'ca-certificate',
          'ca_directory',
        ],
        match:
          '^[ \\t]{0,8}(?:--(?:proxy-)?ca(?:cert|path)|(?:proxy-cacert|(?:proxy-)?capath))(?:\\s*[=:]\\s*|\\s+)["\']?[\\w/~$.]|^[ \\t]{0,8}cacert(?:\\s*[=:]\\s*|\\s+)["\']?[\\w.%]|^[ \\t]{0,8}cafile(?:\\s*=\\s*|\\s+)["\']?[\\w/~$.%]|^[ \\t]{0,8}ca[-_](?:certificate|directory)\\s*=\\s*["\']?[\\w/~$.%]|^[ \\t]{0,8}ca(?:\\[\\])?\\s*=\\s*["\']?-----BEGIN CERTIFICATE',
        class: 'trust-anchors',
        pinned: 'anchors',
        exclusive: true,
      },
    ],
    catches: [
      { file: '.curlrc', text: '--cacert /opt/ca/azure.pem', class: 'trust-anchors' },
      { file: '.wgetrc', text: 'ca_certificate = /opt/ca/azure.pem', class: 'trust-anchors' },
      {
        file: '.npmrc',
        text: 'ca[]="-----BEGIN CERTIFICATE-----\\nMIID\\n-----END CERTIFICATE-----"',
        class: 'trust-anchors',
      },
    ],
    leaves: [
      {
        file: '.npmrc',
        text: 'cert="-----BEGIN CERTIFICATE-----\\nMIID\\n-----END CERTIFICATE-----"',
        why: { ja: '自分のクライアント証明書です。', en: 'A client certificate of its own.' },
      },
      { file: '.curlrc', text: '# cacert = ca.pem', why: { ja: 'コメントです。', en: 'A comment.' } },
    ],
    mend: { before: '--cacert /opt/ca/intermediate.pem', after: '# no cacert', how: mends.roots },
    sources: ['own-tests'],
  },
  {
    id: 'shell-pip-ca',
    platform: 'shell',
    name: { ja: 'pip の設定ファイルの cert', en: 'cert in the settings of pip' },
    what: {
      ja: 'pip.conf や pip.ini の cert は、既定の一覧の代わりに使う CA のファイルです。',
      en: 'cert in pip.conf or pip.ini names a file of CAs that is used instead of the usual bundle.',
    },
    effect: effects.anchorsByVersion,
    files: ['**/pip.conf', '**/pip.ini'],
    intermediateAsAnchor: 'by-version',
    rules: [
      {
        id: 'cert',
        words: ['[global]', '[install]', '[download]'],
        match:
          '^[ \\t]{0,8}cert\\s*[=:]\\s*["\']?(?!\\s)(?!/etc/ssl/certs/ca-certificates|/etc/pki/|/etc/ssl/cert\\.pem)[\\w/~$.%{]',
        class: 'trust-anchors',
        pinned: 'anchors',
        exclusive: true,
      },
    ],
    catches: [{ file: 'pip.conf', text: '[global]\ncert = /etc/company/ca.pem', class: 'trust-anchors' }],
    leaves: [
      {
        file: 'pip.conf',
        text: '[global]\nclient-cert = /etc/company/client.pem',
        why: { ja: '自分のクライアント証明書です。', en: 'A client certificate of its own.' },
      },
      {
        file: 'pip.conf',
        text: '[global]\ncert = /etc/ssl/certs/ca-certificates.crt',
        why: { ja: '広く使われる既定の一覧です。', en: 'The usual bundle.' },
      },
    ],
    mend: { before: 'cert = /etc/company/intermediate.pem', after: '# no cert', how: mends.roots },
    sources: ['own-tests'],
  },
  {
    id: 'shell-mail-fingerprint',
    platform: 'shell',
    name: {
      ja: 'メール受信 (getmail) で比べる拇印',
      en: 'Fingerprints compared when mail is fetched (getmail)',
    },
    what: {
      ja: 'getmail の ssl_fingerprints に、サーバー証明書の拇印を並べます。',
      en: 'ssl_fingerprints of getmail lists fingerprints of the server certificate.',
    },
    effect: effects.leaf,
    files: ['*.ini', '*.conf', '*.cfg', '*.rc', '**/*getmailrc*', '**/.getmail/*'],
    rules: [
      {
        id: 'list',
        words: ['ssl_fingerprints'],
        match: '^[ \\t]{0,8}ssl_fingerprints\\s*=\\s*\\(',
        class: 'pins',
        pinned: 'server',
        by: 'thumbprint',
        exclusive: true,
      },
    ],
    catches: [
      {
        file: 'getmailrc',
        text: '[retriever]\nssl_fingerprints = ("5F:6C:9D:3A:7B:1E:2F:44:5F:6C:9D:3A:7B:1E:2F:44",)',
        class: 'pins',
      },
    ],
    leaves: [
      {
        file: 'mail.ini',
        text: '; ssl_fingerprints = ("5F:6C:…",)',
        why: { ja: 'コメントです。', en: 'A comment.' },
      },
    ],
    mend: { before: 'ssl_fingerprints = ("5F:6C:…",)', after: '; no ssl_fingerprints', how: mends.platform },
    sources: ['pinning-learn-address'],
  },
  {
    id: 'shell-dotfile-off',
    platform: 'shell',
    name: { ja: '.curlrc の insecure', en: 'insecure in .curlrc' },
    what: {
      ja: '.curlrc に書いた insecure は、curl のすべての接続で検証を無効にします。',
      en: 'insecure in .curlrc switches validation off for every connection of curl.',
    },
    effect: effects.off,
    files: ['**/.curlrc', '**/_curlrc', '**/dot_curlrc', '**/curlrc'],
    rules: [
      {
        id: 'insecure',
        words: ['insecure'],
        match: '^[ \\t]{0,8}(?:--)?(?:proxy-)?insecure\\s*$',
        class: 'validation-off',
        pinned: 'nothing',
      },
    ],
    catches: [{ file: '.curlrc', text: 'insecure', class: 'validation-off' }],
    leaves: [
      {
        file: '.curlrc',
        text: '# insecure\nuser-agent = "not insecure"',
        why: { ja: 'コメントと文字列です。', en: 'A comment and a text.' },
      },
    ],
    mend: { before: 'insecure', after: '# no insecure', how: mends.noBypass },
    sources: ['own-tests'],
  },
];
