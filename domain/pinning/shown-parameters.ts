/** A parameter that is named for who it must be. */
const saidBefore =
  /^_{0,2}(?:expected|pinned|trusted|known|allowed|accepted|wanted|stored|saved|configured)/i;

/** A parameter that is what it must be, where a whole certificate stands beside it. */
const print =
  /(?:finger|thumb)_?prints?(?:_?(?:sha_?)?\d{1,3}|_?hex)?$|(?:hash(?:es)?|digests?|pins?|raw_?data)$/i;

/** A certificate that is shown, by its name; not what is told of one: `cert_info`. */
const whole =
  /(?:cert|crt|x509|chain|leaf|end_?entity)(?!\w*(?:info|details?|meta\w{0,8}|status|result)$)|der$/i;

/** What keeps the certificates that were met before. */
const keeper = /(?:stash|data_?base|db|cache|registry|repo(?:sitory)?)$/i;

/** A certificate that is shown, by its type: `X509Certificate2 shown`, `shown: &CertificateDer`, `shown *x509.Certificate`. */
const wholeByType =
  /\b\w{0,20}(?:X509\w{0,20}|Certificate(?:2|Der)?)\b[?*&\s>]{1,4}\w|\w\s?:\s?[&*]?(?:mut\s)?[\w.:]{0,40}(?:X509|Certificate)|\bx509\.Certificate\b/;

/** Where something is kept, or whose it is, by the end of its name. */
const place = /(?:path|file|dir|name|url|uri)$/i;

/** Whose certificate it is: what was kept is looked up by that. */
const whose =
  /(?<!key)(?:_id|Id|ID|uuid|host(?:_?name)?|port|addr(?:ess)?|_ip|Ip)$|^_{0,2}(?:(?:server|dns|domain|peer|node|site)_?)?name$|^_{0,2}(?:sni|domain|authority)$/;

/**
 * Which parameters of a function hold the certificate that is shown: those that
 * say who it must be hold the other side.
 * @param names of its parameters
 * @param head its head, which may tell types
 */
export function shownAmong(names: readonly string[], head: string): readonly string[] {
  const met = names.filter((name) => !saidBefore.test(name) && !keeper.test(name));
  const own = met.filter((name) => !whose.test(name));
  const shown = own.some((name) => whole.test(name)) ? own : met;
  const kept = shown.some((name) => !place.test(name)) ? shown : names;
  const wholes = kept.filter((name) => !print.test(name));
  return wholes.length > 0 &&
    (wholes.some((name) => whole.test(name) && !place.test(name)) || wholeByType.test(head))
    ? wholes
    : kept;
}
