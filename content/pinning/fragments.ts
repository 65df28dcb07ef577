import type { FileExclusion, Rule, Sides } from '#domain/pinning/pattern.ts';

/** What several patterns share: pieces of regular expressions, and a rule. Every repetition is bounded: a line is read in linear time. */

/** A fingerprint as text: at least 20 bytes of hex with or without separators. */
export const hexPrint = '(?:[0-9a-f]{2}[: -]?){19,31}[0-9a-f]{2}';

/** 32 bytes in base64. */
export const base64Hash = '[A-Za-z0-9+/]{43}=';

/** A bundle that a platform or its packages keep, wherever they put it: the usual trust. */
export const platformBundle =
  '["\']?(?:/private)?(?:/etc/(?:ssl|pki)|/usr/(?:local/)?(?:etc|share|lib)|/opt/homebrew/etc|\\$\\{pkgs\\.cacert\\})/[\\w.@/-]{0,60}?\\b(?:ca-(?:certificates|bundle)(?:\\.trust)?\\.crt|tls-ca-bundle\\.pem|ca-root-nss\\.crt|(?:openssl|ssl|libressl|ca-certificates)(?:@[\\d.]{1,8})?/cert\\.pem)\\b';

/** What is said or set before a return: lines that decide nothing. */
export const saidFirst = '(?:(?!return\\b|throw\\b|if\\b|else\\b|\\}|\\s)[^\\n]{1,300}\\n\\s{0,60}){0,4}?';

/** Something given to a setting, but not nothing: neither empty nor null nor false. */
export const someValue =
  '(?!\\s*(?:null\\b|nil\\b|none\\b|undefined\\b|false\\b|""|\'\'|~|\\{\\}|\\[\\]|$|[,;)}\\]]))';

/** Signs of a server's own settings: the CAs that they name are those of its clients. */
export const serverFile =
  "^[ \\t]{0,12}(?:listeners?\\.ssl|listeners?\\s*=|listener\\s+\\d|listen_addresses|listen\\s|bindIp|bind_ip|bind-address|tls-port|client-transport-security|peer-transport-security|require_certificate|ssl_options\\.verify|broker\\.id|ssl_cert_file\\s*=\\s*'|ssl\\s*=\\s*on\\b|tls-auth-clients|ssl_verify_client|net:\\s*$|http\\.port|transport\\.port|node\\.name|rsa_cert_file\\s*=|pasv_\\w{1,20}\\s*=|tls-config\\s+[\\w-]{1,40}\\s*\\{)|fail_if_no_peer_cert|client_auth_type|clientAuth\\b|client-cert-auth|type:\\s*kubernetes\\.io/tls";

/** An rsyslog that only receives: the CA that it names is that of its senders. Holds for a whole file. */
export const receivesOnly =
  '(?<![\\s\\S])(?![\\s\\S]{0,200000}?(?:omfwd|omrelp|@@|ActionSendStream))[\\s\\S]{0,200000}?\\b(?:imtcp|imrelp|imdtls)\\b';

/** What looks for a setting in a text does not set it. */
export const quotedBy =
  '\\bassert\\w*[\\s(.]|\\bexpect\\w*\\s*\\(|\\.(?:includes?|contains?|startsWith|indexOf|test|match|search|should)\\b|strings\\.|\\bgrep\\b|preg_|with(?:out)?_content\\b|is_expected|\\blike\\s*\\(';

/** A header that gives the flags of WinHTTP and WinINet their numbers, and hands them to nobody. */
export const declaresWindowsFlags =
  '(?<![\\s\\S])(?=[\\s\\S]*?\\bSECURITY_FLAG_IGNORE_\\w{1,40}\\*?\\s{0,40}(?::\\s{0,4}\\w{1,20}\\s{0,4})?=\\s{0,4}(?:\\$|0x|&H)?[0-9A-F]{3,8}\\b)(?![\\s\\S]*Option[AW]?\\s{0,4}\\([^()]{0,120}OPTION_SECURITY_FLAGS)';

/** The CA of a connection profile of Hyperledger Fabric, in YAML and in programs. */
export const fabricProfile: Rule = {
  id: 'fabric',
  words: ['tlsCACerts'],
  match:
    '\\btlsCACerts["\']?\\s{0,4}:\\s{0,80}(?:\\{\\s{0,80})?["\']?(?:path|pem)["\']?\\s{0,4}:|(?:[=(,:]\\s?|\\breturn\\s)(?:[\\w$]{1,30}\\.){1,4}tlsCACerts\\??\\.(?:pem|path)\\b|\\w{0,30}(?:pem|read)\\w{0,20}\\(\\s?(?:[\\w$]{1,30}\\.){1,4}tlsCACerts\\s?\\)',
  class: 'trust-anchors',
  pinned: 'anchors',
  exclusive: true,
};

/** A server that checks its clients, and a client, in any language. */
export const anySides: Sides = {
  serves:
    'client_?cert(?!ificates?\\s*=\\s*null)|requestcert|authenticateasserver|ssl_client|verify_?client(?!_once)|createserver|need_?client_?auth|client_?auth\\s*[:=]|clientcas',
  connects:
    'connect\\w{0,12}\\s*\\(|https://|\\bdial\\w{0,12}\\s*\\(|http_?client|client_?config|clientbuilder|server_?cert(?!ificate\\s*=\\s*\\w[\\w.]{0,60}\\s*,)|server_?name|check_?server|urlsession|okhttp|rootcas|insecureskipverify|net::http|requests\\.|reqwest|fetch\\s*\\(|authenticateasclient|curl_?(?:code|easy)',
};

/** What a viewer of a machine's console is to trust, in its file or on its command line. */
export const consoleViewer: Rule = {
  id: 'console-viewer',
  words: ['host-subject', 'spice-ca-file'],
  match: '(?:^[ \\t]{0,20}|["\'`]|\\\\n|%s)ca=(?=[\\w$%{#(\\\\-])|--spice-ca-file[= ]["\']?[\\w$%{/~]',
  class: 'trust-anchors',
  pinned: 'anchors',
  exclusive: true,
};

/** Java that holds the names in a certificate against the host, and nothing that a certificate is known by. */
export const checksNames: FileExclusion = {
  has: 'getSubjectAlternativeNames|HostnameChecker|\\bclass\\s\\w{0,24}HostnameVerifier\\b',
  lacks:
    'pinn|finger_?print|thumb_?print|digest|sha-?(?:1|256)|getEncoded|equals\\(\\s?\\w{0,30}(?:cert|chain)',
};
/** Sources in languages in which a setting can be handed to a client by its name alone. */
export const codeFiles = [
  ...['*.c', '*.h', '*.cc', '*.cpp', '*.cxx', '*.hpp', '*.ino', '*.m', '*.mm', '*.cs', '*.vb', '*.fs'],
  ...['*.java', '*.kt', '*.kts', '*.scala', '*.groovy', '*.gradle', '*.swift', '*.dart', '*.rs', '*.zig'],
  ...['*.go', '*.v', '*.nim', '*.d', '*.cr', '*.ex', '*.exs', '*.erl', '*.hs', '*.lua', '*.jl', '*.r'],
  ...['*.php', '*.pl', '*.pm', '*.rb', '*.py', '*.ps1', '*.psm1', '*.hx', '*.gd', '*.pas', '*.coffee'],
  ...['*.ml', '*.clj', '*.el', '*.rego', '*.vala', '*.tcl', '*.js', '*.mjs', '*.cjs', '*.ts', '*.tsx'],
  ...['*.jsx', '*.vue', '*.fsx', '*.cljs'],
];
