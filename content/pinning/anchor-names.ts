/** Names that programs and settings give to the CAs that they trust, as pieces of regular expressions, and the words in them. */

const separator = '[._-]?';
/** Whose CA it is, or that it is one's own. */
const whose =
  '(?:ssl|tls|https?|server|custom|extra|additional|internal|trusted|root|upstream|broker|mqtt|amqp|kafka|redis|db|ldap|vault|registry)';
/** What such a name may end with. */
const form = `(?:${separator}(?:file|path|dir|pem|data|bundle|chain|base64|b64|crt|certs?|certificates?|content|location|filename|string)){0,3}`;
/** What such a name begins with: asked first, since what stands before it takes longer to read. */
export const beginsAnchor =
  '(?=ssl|tls|http|server|custom|extra|addit|intern|trust|root|upstream|broker|mqtt|amqp|kafka|redis|db|ldap|vault|registry|ca|cert)';
/** CAs that are not trusted as a client: those of a server's own clients or of its OCSP, and those that somebody issues with; a print for openfortivpn. */
const notTrusted = `${beginsAnchor}(?<!client[_-]?(?:(?:ssl|tls|trust(?:ed)?|root)[_-]?)?|smtpd[._-](?:tls[._-])?|etcd_(?:peer_)?|(?<![a-z]_)ssl_(?=trusted_certificate)|(?:(?<![a-z])own|sign(?:ing)?|issu(?:ing|er)|intermediate|sub|egress|mitm|load)[._-]?)(?!(?<![a-z]_)ssl_trusted_certificate|trusted-cert[ \\t]*=[ \\t]*["']?(?:[0-9a-f]{20}|\\$|%s|\\{\\{?))`;
const authorities = `(?:${whose}${separator}){0,3}(?:ca${separator}(?:file|path|dir|info|pem|crt|data|bundle|certs?|certificates?|chain)|trusted${separator}(?:root${separator})?(?:roots?|certs?|certificates?)|root${separator}cert(?:ificate)?s?|cert(?:ificate)?${separator}authorit(?:y|ies)|(?:ssl|tls)${separator}cert${separator}store)|(?:${whose}${separator}){1,3}cas?`;
/** The last words of the name of a setting that holds CAs, such as `mqtt_ca_cert`, `trustedRoots`; stores of Java aside. */
export const authorityName = `${notTrusted}(?:${authorities})${form}`;
/** The same with stores, such as `ssl-truststore-location`. */
export const anchorName = `${notTrusted}(?:${authorities}|(?:${whose}${separator}){0,3}trust${separator}(?:store|anchors?))${form}`;

/** One of them stands in every such name, with any of the signs between its words. */
export const anchorWords = [
  ...['file', 'path', 'dir', 'info', 'pem', 'crt', 'data', 'bundle', 'cert', 'chain'].map((what) => [
    'ca',
    what,
  ]),
  ...['ssl', 'tls', 'custom', 'additional', 'internal', 'trusted', 'root', 'upstream', 'broker', 'mqtt'].map(
    (what) => [what, 'ca'],
  ),
  ...['store', 'anchor'].map((what) => ['trust', what]),
  ...['root', 'cert'].map((what) => ['trusted', what]),
  ...[
    ['root', 'cert'],
    ['cert', 'authorit'],
    ['certificate', 'authorit'],
    ['cert', 'store'],
  ],
].flatMap(([first, second]) => ['', '_', '-', '.'].map((sign) => `${first}${sign}${second}`));

/** What searches for all of them. */
export const anchorSearch =
  'ca[._-]?(file|path|dir|info|pem|crt|data|bundle|cert|chain)|(ssl|tls|custom|additional|internal|trusted|root|upstream|broker|mqtt)[._-]?ca|trust[._-]?(store|anchor)|trusted[._-]?(root|cert)|root[._-]?cert|cert(ificate)?[._-]?(authorit|store)';

/** Where certificates are kept, in settings and on command lines; where the system keeps its own is none. */
export const anchorPlace =
  '(?!/etc/(?:ssl|pki)/(?:certs/?["\'\\s]|certs/ca-|cert\\.pem|tls/|ca-trust)|[^\\s"\']{0,80}client(?:s\\b|[_-]?cas?\\b))(?:[/~$%][\\w./{(~]|\\.{1,2}/\\w|[A-Z]:[\\\\/]|classpath:|\\{\\{|-----BEGIN C|[\\w-]{1,60}/[\\w./-]{0,120}\\.(?:pem|crt|cer|jks|p12)\\b|[\\w.-]{1,80}\\.(?:pem|crt|cer|jks|p12)\\b)';
