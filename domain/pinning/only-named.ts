/** A text that names a kind, and no verdict: `'DV'`, and not `'ok'` or `'wrong issuer'`. */
const kind =
  '(["\'])(?![^"\'\\n]{0,60}(?:valid|\\bok\\b|trust|match|verif|pin|accept|pass|allow|true|yes|fail|bad|wrong|error|reject|refus|den(?:y|ied)|warn|danger|block|mitm|intercept|unexpected|unknown_?(?:ca|peer|issuer)))[^"\'\\n]{2,60}\\1';
/** The rest of a condition that asks whether two are the same, and what is said where they are. */
const saysKind = new RegExp(
  `^(?!!|/=|<>|~=|\\s?(?:ne|not)\\b)[^;{}\\n]{0,160}(?:\\{|:|\\bthen\\b|\\))\\s{1,60}(?:return\\s{1,4}|[$\\w.\\[\\]"'-]{1,40}\\s?=\\s?)${kind}\\s{0,4}(?:[;\\n}]|$)`,
  'i',
);
/** Or what is counted where they are: `free += 1`. */
const counts =
  /^(?!!|\/=|<>|~=|\s?(?:ne|not)\b)[^;{}\n]{0,160}(?:\{|:|\bthen\b|\))\s{1,60}(?![^\n]{0,60}(?:fail|bad|err|miss|reject|refus|wrong|warn|match|valid|trust|pass|\bok))[$\w.[\]"'-]{1,60}\s?(?:\+=\s?1\b|\+\+)/i;
/** `? 'free' : 'paid'` */
const choosesKind = new RegExp(
  `^[^;{}?\\n]{0,160}\\?\\s{1,4}${kind}\\s{1,4}:\\s{1,4}${kind.replace('\\1', '\\2')}`,
  'i',
);
/** `'free' if` … `else 'paid'` */
const kindBefore = new RegExp(`${kind}\\s{1,4}if\\s[^\\n]{0,120}$`, 'i');
const kindAfter = new RegExp(`^[^\\n]{0,160}\\selse\\s{1,4}${kind}`, 'i');

/** The other way round. */
const turned = /(?:\bif\s?\(?\s{0,3}!|\bnot\b|\bunless\b)[^;{}|&\n]{0,120}$/;

/** What something is called by what stands in a certificate: its kind, its grade, who issues it. */
const kinds =
  /(?:^|[\s,{(.])["']?(?:is_?|has_?)?(?:lets_?encrypt|acme|self_?signed|free|paid|managed|wildcard|cloudflare|cdn|provider|vendor|grade|rating|(?:issuer|ca|cert(?:ificate)?)_?(?:type|kind))["']?\s*(?:=>|:(?!:)|=(?!=))[^;{}\n]*$/i;
/** A word of what must be. */
const demands = /pin|expect|trust|allow|known|mismatch|refus|reject/i;

/**
 * Whether a comparison of who issued a certificate only tells which kind it is:
 * `if (issuer.includes('Lantern')) return 'free';`, or names something by what
 * stands in it. Such code refuses nobody.
 * @param from where the comparison stands in the text
 */
export function isOnlyNamed(text: string, from: number): boolean {
  const line = text.lastIndexOf('\n', from - 1) + 1;
  const own = text.slice(Math.max(line, from - 300), from);
  if (kinds.test(own) && !demands.test(own + text.slice(from, from + 400).split('\n', 1)[0])) return true;
  const start = Math.max(text.lastIndexOf('\n', from), from - 200);
  const before = text.slice(start < 0 ? 0 : start, from);
  const after = text.slice(from, from + 300);
  const whole = before + after.split('\n', 1)[0];
  if (!/issuer|\borg/i.test(whole) || /print|thumb|hash|digest|pin|serial|key|sha_?\d/i.test(whole))
    return false;
  if (!/["'][^"'\n]{3}/.test(whole) || turned.test(before)) return false;
  const kept = /([$\w]{1,40})\s{0,4}(?::\s?\w{1,30}\s?)?=\s{1,4}[^=;{}\n]{0,160}$/.exec(before)?.[1];
  if (
    kept &&
    new RegExp(
      `\\b(?:if|unless|switch|case|when|assert|while)\\b[^\\n]{0,80}\\b${kept.replaceAll('$', '\\$')}\\b`,
    ).test(text.slice(from, from + 1200))
  )
    return false;
  return (
    saysKind.test(after) ||
    counts.test(after) ||
    choosesKind.test(after) ||
    (kindBefore.test(before) && kindAfter.test(after))
  );
}
