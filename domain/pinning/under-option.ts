/** What people call a switch of the check, or the kind of build it may depend on. */
const switchWord =
  /insecure|unsafe|danger|verif|valid(?!ity)|check|ignor|skip|lenient|relaxed|\blax|trusted_?hosts?|trust_?(?:all|any|every|self|invalid|cert|server)|untrusted|accept|allow|self_?sign|strict|secure\b|debug|\bprod|\bdev|stag(?:e|ing)\b|\benv\b|test_?mode|testing|\bpins?\b|is_?empty|localhost|127\.0\.0\.1/i;
/** What holds what a program was told; a member of it may be such a switch under any name. */
const holder =
  /\b(?:options?|opts?|conf\w{0,12}|settings?|args?|flags?|params?|prefs|preferences|mode|test)\b/i;
/** Unless it is a value that any client needs. */
const plainValue =
  /\b\w{1,30}(?:\.|->|\[["'])_?(?:base_?)?(?:ur[il]s?|hosts?|hostname|ports?|path|file\w{0,4}|names?|user\w{0,8}|password|proxy|timeout|token|keys?|certs?|certificates?|ca|headers?|data|body|method|address|length|size|id)\b/gi;
/** A challenge in a condition says which one came, not whether to check. */
const whichChallenge = /[\w.]{0,60}(?:ServerTrust\b|AuthenticationMethod|challenge\.)\w{0,60}/gi;
/** A value that is chosen, or an option turned round. The mark of a type that may be null is another. */
const chosen =
  /\b(?:match|case)\b[^;]{0,120}(?:=>|->|\bof\b)|^\s*defp?\s[^;]{1,80}\bdo:|[:=]\s*[\w.]{0,40}\b(?:production|development|staging|debug|test)\?|[^?]\?(?![?.:>]|\s*[=,)\]])[^;]{0,120}:|[:=>(,]\s*(?:!(?![=\]01!])|not\s)\s*[\w$(]|\bif\b[^;]{0,120}\belse\b|[\w)\]]\s*(?:===?|!==?)\s*["'`]/;
/** A value that is taken where nobody said another: of a look-up, or of a parameter. */
const byDefault =
  /\bunwrap_or\(|\?\?=?\s?["']?(?:false|true|0|1)\b|\|\|\s?(?:false|0)\b|\bor\s(?:False|None|0)\b|\b(?:env|apply_filters|get_option|config)\s?\(\s?["'][^"'\n]{1,60}["']\s?,|\bget\w{0,12}\s?\(\s?(?:["'][^"'\n]{1,60}["']|\w{1,40})(?:\s?,\s?\w{1,40}){0,1}\s?,\s?:?(?:false|none|0|verify_none)\s?\)|\benviron\w{0,6}\b|\bgetenv\b|\b(?:def|function|fn|func|fun|constructor)\b\s*\w{0,60}\s*\([^()]{0,200}[=:]\s?(?:false|true|0|1)\b/i;
/** A value that is filled in from elsewhere. */
const filledIn =
  /^["']?\]?\s*(?:[:=]\s*["']?(?:\{\{|\$\{|var\.)|:\$(?!true|false|null)\w|=\s*\$(?!true|false|null)[\w.]{1,60}\s*[;})])|[:=]\s*["']?(?:\{\{|\$\{|var\.)[^\n]{0,50}$|\$\{\w{1,40}:?\+[^\n]{0,20}$|=\s*\$(?!true|false|null)[\w.]{1,60}\s*[;})]$/i;
/** An answer that is an option itself, alone or beside what the platform says. */
const answered =
  /(?:\|\||\bor\b|=>|\breturn\b)\s*!?[\w$.>-]{0,60}(?:insecure|ignore|skip|trust_?(?:all|any|self)|accept|allow|self_?signed)\w{0,40}\s*(?:[;,)}]|$)/i;
/** What texts say. */
const inTexts = /(["'`])(?:(?!\1)[^\\\n]|\\.){0,400}\1/g;
/** What heads a block that is entered only now and then. */
const header =
  /^[\s})]*(?:else\s+|#\s*)?(?:(?:if|unless|when|case|switch|guard)(?:n?def)?\b|elif\b|els?e?if\b|\[{1,2}\s)/i;
const otherwise = /^[\s})]*else\b/i;
const condition = /\b(?:if|unless|when|guard|switch)\b/i;
const branch = /[^?]\?(?![?.:>]|\s*[=,)\]])[^:;]{0,200}$/;
const arm = /^[\s\w:.|"'(),]{1,80}=>/;
const wayOut = /\b(?:return|throw|raise|continue|exit|die)\b/;

const indentOf = (row: string) => {
  const { length } = row.replace(/\t/g, '        ');
  return length - row.trimStart().replace(/\t/g, '        ').length;
};

/** Where a check is switched off. */
export interface SwitchedOff {
  /** Code without comments, up to the end of the line in which the match ends. */
  readonly lines: string;
  readonly matched: string;
  /** What follows the match in its line. */
  readonly behind: string;
}

/**
 * Whether an option, or the kind of build, decides about a match: by a value that is chosen, filled in or
 * taken by default there, by a condition on its lines, or by the header of a block around it, told by
 * indentation, or a way out before it.
 */
export function isUnderOption({ lines, matched, behind }: SwitchedOff): boolean {
  const rows = lines.split('\n');
  const own = rows.splice(Math.max(0, rows.length - matched.split('\n').length));
  const [first = ''] = own;
  const whole = own.join(' ');
  if (chosen.test(whole.replace(inTexts, '$1$1')) || byDefault.test(whole)) return true;
  if (filledIn.test(behind.slice(0, 40)) || filledIn.test(matched.slice(-60))) return true;
  if (answered.test(whole) || asks(first) || isGuarded(whole)) return true;
  const before = condition.exec(whole);
  if (before && speaksOfOption(whole.slice(before.index))) return true;
  return isInBlockOfOption(rows, first);
}

function isInBlockOfOption(rows: readonly string[], first: string): boolean {
  // What is done otherwise belongs to a condition further up, indented alike.
  let indent = indentOf(first) + (otherwise.test(first) ? 1 : 0);
  let closed = 0;
  let below = '';
  for (const [index, row] of [...rows.entries()].reverse()) {
    if (/^[\s})\];,]*$/.test(row)) continue;
    const directive = /^\s*#\s*(if|endif)/.exec(row)?.[1];
    if (directive === 'endif') closed += 1;
    else if (directive && closed > 0) closed -= 1;
    else if (directive || indentOf(row) < indent) {
      if (asks(row) || (opensForOption(row) && speaksOfOption(row))) return true;
      if (/^\s*[?:]\s/.test(row) && speaksOfOption(rows.slice(Math.max(0, index - 3), index).join(' ')))
        return true;
      // A bracket on a line of its own belongs to the head above it.
      const isMoreOfHead = otherwise.test(row) || /^\s*\{\s*$/.test(row);
      if (!directive) indent = indentOf(row) + (isMoreOfHead ? 1 : 0);
    } else if (indentOf(row) === indent && leavesUnderOption(row, below)) return true;
    below = row;
  }
  return false;
}

/** A row that opens a block in a branch of a choice, `lax ? new Agent({`, or as one of several cases, `Mode::Insecure => {`. */
function opensForOption(row: string): boolean {
  return branch.test(row.replace(inTexts, '$1$1')) || arm.test(row);
}

/** A way out before: `if (!options.insecure) return usual();`, on the row or in the one below. */
function leavesUnderOption(row: string, below: string): boolean {
  const found = header.exec(row);
  if (found === null || !switchWord.test(row.slice(found[0].length).replace(whichChallenge, '')))
    return false;
  return wayOut.test(row) || (indentOf(below) > indentOf(row) && wayOut.test(below));
}

/** Only where an option says so: `insecure && { rejectUnauthorized: false }`. */
function isGuarded(row: string): boolean {
  const found = /&&|\band\b/.exec(row);
  return found !== null && switchWord.test(row.slice(0, found.index));
}

/** Whether a body asks an option before it agrees. */
export function asksOption(body: string): boolean {
  return [...body.matchAll(/\b(?:if|unless|when|guard|switch)\b([^{;\n]{0,200})/gi)].some(([, asked = '']) =>
    speaksOfOption(asked),
  );
}

function asks(row: string): boolean {
  const found = header.exec(row);
  return found !== null && speaksOfOption(row.slice(found[0].length));
}

function speaksOfOption(text: string): boolean {
  const asked = text.replace(whichChallenge, '').replace(plainValue, '');
  return switchWord.test(asked) || holder.test(asked);
}
