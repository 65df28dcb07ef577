/** What people call an option or an environment that a check may depend on. */
const asked =
  /insecure|unsafe|danger|verif|valid(?!ity)|check|ignor|skip|trust_?(?:all|any|every|self|invalid|cert|server)|untrusted|accept|allow|self_?sign|strict|secure\b|debug|prod|\bdev|\benv|test|option|\bopts?\b|conf|setting|\bargs?\b|flag|param|mode\b/i;
/** A challenge in a condition says which one came, not whether to check. */
const whichChallenge = /[\w.]{0,60}(?:ServerTrust\b|AuthenticationMethod|challenge\.)\w{0,60}/gi;
/** A value that is chosen, or an option turned round. */
const chosen =
  /[^?]\?(?![?.:>])[^;]{0,120}:|[:=>(,]\s*(?:!(?![=\]01!])|not\s)\s*[\w$(]|\bif\b[^;]{0,120}\belse\b|[\w)\]]\s*(?:===?|!==?)\s*["'`]/;
/** A value that is filled in from elsewhere. */
const filledIn =
  /[:=]\s*["']?(?:\{\{|\$\{|var\.)|:\$(?!true|false|null)\w|=\s*\$(?!true|false|null)[\w.]{1,60}\s*[;})]|\$\{\w{1,40}:?\+/i;
/** An answer that is an option itself, alone or beside what the platform says. */
const answered =
  /(?:\|\||\bor\b|=>|\breturn\b)\s*!?[\w$.>-]{0,60}(?:insecure|ignore|skip|trust_?(?:all|any|self)|accept|allow|self_?signed)\w{0,40}\s*(?:[;,)}]|$)/i;
const inTexts = /(["'`])(?:(?!\1)[^\\\n]|\\.){0,400}\1/g;
const header =
  /^[\s})]*(?:else\s+|#\s*)?(?:(?:if|unless|when|case|switch|guard)(?:n?def)?\b|elif\b|els?e?if\b|\[{1,2}\s)/i;
const otherwise = /^[\s})]*else\b/i;
const condition = /\b(?:if|unless)\b/i;

const indentOf = (row: string) => row.length - row.trimStart().length;

/**
 * Whether an option, or the kind of build, decides about what the last line does: by a value that is
 * chosen there, by a condition on the line, or by the header of a block around it, told by indentation.
 *
 * @param lines code without comments, up to the end of the line in question
 */
export function isUnderOption(lines: string): boolean {
  const rows = lines.split('\n');
  const last = rows.pop() ?? '';
  const own = condition.exec(last);
  if (chosen.test(last.replace(inTexts, '$1$1'))) return true;
  if ([filledIn, answered].some((one) => one.test(last)) || asks(last)) return true;
  if (own && speaksOfOption(last.slice(own.index))) return true;
  let indent = indentOf(last);
  let closed = 0;
  for (const row of rows.reverse()) {
    if (row.trim() === '') continue;
    const directive = /^\s*#\s*(if|endif)/.exec(row)?.[1];
    if (directive === 'endif') closed += 1;
    else if (directive && closed > 0) closed -= 1;
    else if (directive || indentOf(row) < indent) {
      if (asks(row)) return true;
      // What is done otherwise belongs to a condition further up, indented alike.
      if (!directive) indent = indentOf(row) + (otherwise.test(row) ? 1 : 0);
    }
  }
  return false;
}

function asks(row: string): boolean {
  const found = header.exec(row);
  return found !== null && speaksOfOption(row.slice(found[0].length));
}

function speaksOfOption(text: string): boolean {
  return asked.test(text.replace(whichChallenge, ''));
}
