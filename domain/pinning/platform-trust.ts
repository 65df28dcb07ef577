/** Where platforms and packages keep the certificates that everybody trusts. */
const places =
  '\\/etc\\/ssl(?:\\/?|\\/certs(?:\\/?|\\/ca-(?:certificates|bundle)(?:\\.trust)?\\.(?:crt|pem))|\\/ca-bundle\\.pem|\\/cert\\.pem)|\\/etc\\/pki\\/tls(?:\\/?|\\/certs(?:\\/?|\\/ca-bundle(?:\\.trust)?\\.crt)|\\/cert\\.pem)|\\/etc\\/(?:pki\\/ca-trust|ca-certificates)\\/extracted\\/[\\w./-]{1,60}|\\/usr\\/share\\/(?:ssl|certs|ca-certificates)\\/(?:certs\\/)?ca-(?:certificates|bundle)\\.crt|\\/var\\/lib\\/ca-certificates\\/(?:ca-bundle\\.pem|pem\\/?|openssl\\/?)|\\/system\\/etc\\/security\\/cacerts\\/?|[\\w./:\\\\-]{0,80}\\b(?:curl-ca-bundle|ca-root-nss)\\.crt';
const wellKept = new RegExp(
  `^(?:str\\s?\\(\\s?)?(?:\\w{1,20}\\.){0,3}certifi\\.where\\(\\)\\)?$|^\\\\?(?:\\w{1,30}\\\\){0,4}CaBundle::get(?:System|Bundled)\\w{0,30}\\(\\)$|^(?:\\w{1,20}\\(\\s?)?r?["'](?:${places})["']\\)?$|^(?:${places})$`,
);
/** A setting at whose end a name stands, and no more: `ca_file = bundle`, `'cafile' => $bundle,`, `curl_setopt($c, CURLOPT_CAINFO, $bundle);`. */
const byName = /(?:=>|[=,:])\s{0,8}\$?(\w{1,60})\s{0,4}[,;)\]}]{0,4}\s{0,4}$/;
/** The same where others follow on the line: `tlsCAFile=bundle, timeout=2)`. */
const firstByName = /^["']?[\w.-]{2,40}["']?\s{0,4}(?:=>|[=:])\s{0,4}\$?([A-Za-z_]\w{0,59})\s{0,4}[,)\]}]/;
/** A variable of a shell, in a line of settings: `CAfile = ${BUNDLE}`, `tls_trust_file $BUNDLE`. */
const shellVariable =
  /^(?:(?:echo|printf)[ \t]{1,4})?["']?[\w.-]{4,40}(?:[ \t]{1,8}|[ \t]{0,8}[=:][ \t]{0,8})["']?\$(?:\{([A-Za-z_]\w{0,59})\}|([A-Za-z_]\w{0,59}))["']?[ \t]{0,8}$/;
/** A name that is all that a call is told first: `client.tls_set(bundle, tls_version=2)`. */
const firstToldByName = /^\.?\w{2,40}\(\s{0,4}\$?([A-Za-z_]\w{0,59})\s{0,4},/;
/** The same with a path: `client.tls_set('/etc/ssl/certs', tls_version=2)`, or behind the name of a setting. */
const firstToldByPath =
  /^(?:\.?\w{2,40}\(|["'][\w.]{3,40}["']\s{0,4},)\s{0,4}(r?["'](?:\/|\w:)[\w./:\\-]{1,80}["'])\s{0,4},/;
/** A setting and a path that fill what is left of a line of a file of settings: `ldap_tls_cacert = /etc/ssl/cert.pem`, `TLS_CACERT /etc/ssl/cert.pem`. */
const settingOfPath = new RegExp(
  `^(?:(?:export|set|setenv)[ \\t]{1,4})?["']?[\\w.-]{2,60}["']?(?:[ \\t]{0,8}[:=][ \\t]{0,8}|[ \\t]{1,20})["']?(?:${places})["']?[ \\t]{0,4};?\\s*$`,
);
/** Ruby and Perl say behind a setting when it is made. */
const byPath =
  /(?:=>|[=,:(])\s{0,8}((?:\w{1,20}\()?r?["'](?:\/|\w:)[\w./:\\-]{1,80}["']\)?)\s{0,4}[,;)\]}]{0,4}\s{0,4}(?:(?:if|unless)\b[^\n]{1,200})?$/;

/** A call, and all that it is told: `SSL_CTX_load_verify_locations(ctx, "/etc/ssl/certs/ca-certificates.crt", NULL)`. */
const call = /^[\w.:>-]{2,80}\s?\(([^(){};]{3,400})\)/;
/** What such a call is told besides a place: nothing, or a constant of a library. */
const besides = /^(?:NULL|nullptr|0|(?:GNUTLS_|CURLOPT_|SSL_|MBEDTLS_)\w{2,60})$/;
const doneTo = /^[&*]?[\w.>-]{1,60}$/;

/** Whether a call at this place is told nothing but well-kept places, and what it is done to. */
function toldOnlyPlaces(text: string, at: number): boolean {
  const told = call
    .exec(text.slice(at, at + 600))?.[1]
    ?.split(',')
    .map((part) => part.trim());
  return (
    told?.some((part) => wellKept.test(part)) === true &&
    told.every(
      (part, index) => wellKept.test(part) || besides.test(part) || (index === 0 && doneTo.test(part)),
    )
  );
}

/** A file or a folder that is written down, from the root. */
const writtenPath = /["'`](\/[\w./@-]{3,100})["'`]/g;
/** Where the systems keep what they trust, each in its own place. */
const placeOfSystem =
  /^\/(?:usr\/(?:local\/)?|opt\/(?:homebrew|local)\/|(?:boot\/)?system\/|var\/)?(?:(?:etc|share|lib|data)\/)?(?:ssl|pki|openssl[\w@.]{0,6}|ca-certificates|certs|security)\/(?:[\w.@-]{1,30}\/){0,4}(?:ca-?certificates|ca-?bundle|tls-ca-bundle|ca-root-nss|cacerts?|certs?|CARootCertificates)(?:\.(?:crt|pem))?\/?$/;
const loopHead = /^([ \t]*)(?:for|foreach|while|[\w.]{1,40}\.(?:each|forEach))\b/gm;
/** Characters before a setting in which its loop, and what that goes through, are looked for. */
const nearEnough = 4_000;

/**
 * Whether a setting at this place stands in a loop over the places of several
 * systems, and nothing else is written beside them: the first that is there is used.
 */
function triesPlacesOfSystems(text: string, at: number): boolean {
  const newline = text.indexOf('\n', at);
  const end = Math.min(newline < 0 ? text.length : newline, at + 300);
  const before = text.slice(Math.max(0, at - nearEnough), end);
  const paths = [...before.matchAll(writtenPath)].map(([, path = '']) => path);
  if (paths.length < 2 || !paths.every((path) => placeOfSystem.test(path))) return false;
  const head = [...before.matchAll(loopHead)].at(-1);
  if (!head) return false;
  const margin = head[1]?.length ?? 0;
  const within = before.slice(head.index).split('\n').slice(1);
  return within.length > 0 && within.every((line) => /^\s*\{?\s*$/.test(line) || line.search(/\S/) > margin);
}

/** Whether a shell may get a variable's value from somewhere else: asked for, printed into it, out of another file. */
function isSetElsewhere(text: string, name: string): boolean {
  return new RegExp(
    `\\bread\\b[^\\n]{0,80}\\b${name}\\b|\\bprintf\\s{1,4}-v\\s{1,4}${name}\\b|^[ \\t]{0,40}(?:\\.|source)[ \\t]{1,4}\\S`,
    'm',
  ).test(text);
}

/**
 * Whether what a setting at this place names is what the platform, or a
 * well-kept bundle, trusts anyway: written there, or the only thing ever
 * assigned to the name that is written there. A name that gets anything else
 * anywhere in the file, or is handed in, may be something else.
 */
export function namesPlatformTrust(text: string, at: number): boolean {
  if (triesPlacesOfSystems(text, at) || toldOnlyPlaces(text, at)) return true;
  const newline = text.indexOf('\n', at);
  const line = text.slice(at, newline < 0 ? Math.min(text.length, at + 300) : Math.min(newline, at + 300));
  if (settingOfPath.test(line)) return true;
  const path = (byPath.exec(line) ?? firstToldByPath.exec(line))?.[1];
  if (path !== undefined) return wellKept.test(path);
  const variable = shellVariable.exec(line);
  const name = [
    variable?.[1] ?? variable?.[2],
    ...[firstByName, byName, firstToldByName].map((expression) => expression.exec(line)?.[1]),
  ].find((found) => found !== undefined && !/^\d/.test(found));
  if (name === undefined) return false;
  const given = new RegExp(
    `\\b(?:def|function|fn|func|sub)\\b[^\\n(]{0,80}\\([^)]{0,400}(?<![\\w.])\\$?${name}\\b|\\b(?:for|as|import)\\s{1,4}\\$?${name}\\b`,
  );
  if (given.test(text) || (variable && isSetElsewhere(text, name))) return false;
  // Under its own name: `create_default_context(cafile=cafile)`.
  const handedOn = new RegExp(`^[ \\t]{0,4}\\$?${name}[ \\t]{0,4}[,)]`);
  let told = false;
  const assigned = new RegExp(
    `(?<![\\w.>])\\$?${name}(?::[ \\t]?\\w{1,20})?[ \\t]{0,8}(?:\\+|\\|\\||\\?\\?|:)?=(?![=>~])([^\\n]{0,200})`,
    'g',
  );
  for (const [, value = ''] of text.matchAll(assigned)) {
    if (handedOn.test(value)) continue;
    if (!wellKept.test(value.replace(/;\s*$/, '').trim())) return false;
    told = true;
  }
  return told;
}
