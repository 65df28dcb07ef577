import type { Code } from './code.ts';
import { syntaxes } from './languages.ts';

/** Characters before a text in which the call is looked for that it is handed to. */
const farthest = 600;

/** Functions that tell somebody of something, and errors, which do nothing else. What writes a line may write a setting. */
const tells =
  /(?:^|[.:>$\\])(?:log|info|notice|debug|trace|verbose|warn|warning|error|fatal|critical|severe|panic|fail|failwith|die|abort|croak|carp|confess|alert|usage|nslog|os_log|syslog|error_log|trigger_error|perror|bail|anyhow|unreachable|unimplemented|todo|(?:fail|exit|warn)_json|(?:print|show|log|display|echo|report)[_-]?(?:error|warning|warn|info|message|msg|usage|help|header|step|status|success|debug|verbose)|log_?line|(?:write|throw|raise|set)[_-]?(?:error|warning|warn|info|usage|help|status|debug|verbose))(?:f|w|ln|fln|ctx|context)?!?$|\berrors\.(?:new|wrapf?|errorf)$|\b(?:std)?err\.(?:print|write)(?:f|ln|line)?$/i;
/** Errors and exceptions that are made. */
const errors = /(?:Error|Exception|Warning)(?:::new|\.new)?$|\b\w{1,12}_(?:ssl|log)_error$/;
/** Functions that print. What they print may be read by a program, but as settings, not as a command. */
const prints =
  /(?:^|[.:>$\\])(?:print|eprint|puts|putstrln|say|echo|write-?output|console\.write)(?:f|ln|line|_line)?!?$|\bio\.(?:puts|write)$|\bio:format$|\bconsole\.writeline$/i;
/** Functions that ask how a text begins: an option is looked for there, not given. */
const asksForStart = /\.(?:starts_?with|has_?prefix)\??$/i;
/** Functions that only colour, translate or put together what they are given. */
const passesOn =
  /^(?:_|__|tr|t|gettext|ngettext|i18n\.t|format!?|sprintf|str|dedent|bold|dim|red|green|yellow|blue|cyan|magenta|gr[ae]y)$|(?:^|\.)(?:sprintf|format|dedent|bold|dim|red|green|yellow|blue|cyan|magenta|gr[ae]y)$|^(?:chalk|colou?rs?|kleur|pc|ansi|style)\b|localizedstring$/i;
/** The same where no brackets are needed, before the text. */
const tellsBare =
  /(?:^|[\s;{}&|(])(?:warn|raise(?:\s+[\w:.]{1,60}\s*,)?|throw|abort|fail|die|croak|carp|write-(?:error|warning|verbose|debug|information)(?:\s+-\w+(?:\s+\w+)?)?)\s{1,4}$/i;
const printsBare =
  /(?:^|[\s;{}&|])(?:puts|say|echo|print|print\s+STDERR|write-(?:host|output)(?:\s+-\w+(?:\s+\w+)?)?)\s{1,4}$|\b(?:cout|cerr|clog)\s?<<[^;]{0,200}$/i;
/** The same of functions that scripts have for it. */
const tellsInShell =
  /^\s*(?:[^"'|]{0,80}(?:&&|\|\||;|\bthen\b|\belse\b|\{)\s{0,4})?(?:log|info|warn|warning|err|error|die|fail|fatal|abort|usage|msg|message|notice|debug|(?:log|print|echo|show)_\w{1,20})\s{1,4}(?:-\w{1,4}\s{1,4})?$/i;
/** A field or an argument that holds words for a reader. */
const wordsForReaders =
  /\b(?:msg|message|err_?msg|error_?message|reason|help|description|hint|summary|title|usage|note|details?|tooltip|placeholder|label|epilog|remediation|recommendation|suggestion)["']?\s?[=:]\s?[fru]?$/i;

/** A field of data that describes something, up to a place within what it says. */
const describes =
  /(?:^|[{,\s])["']?(?:\w{1,12}_?)?(?:description|summary|help|documentation|comment|tooltip|hint)["']?:\s{1,8}(?:"(?:[^"\\\n]|\\.){0,600}|'[^'\n]{0,600}|[A-Z][^"'\n]{0,600})$/i;

/** Words of a sentence that stand in no command. */
const ofSentences =
  /\b(?:the|this|that|these|it|its|is|was|were|are|been|your|you|cannot|must|should|please|instead|anyway)\b/i;
/** Curly quotes stand as 7F in a plain text. */
const wordsBefore = /(?:\b[a-z][a-z'\x7f]{1,20},?[ ]){3,12}["'`(\x7f]{0,2}$/i;
const wordsAfter =
  /^\S{1,60}[ ](?:was|is|were|are|option|flag|argument|must|cannot|should|will|does|given|specified|requires?|instead|because|disables?|skips?|allows?)\b/i;

/**
 * Whether a place stands in a text of the code that only tells somebody
 * something: what an error says, a log, a sentence that names an option.
 * @param isCommand a command line there counts for nothing when it is merely printed, either
 */
export function isTold(code: Code, from: number, isCommand: boolean): boolean {
  const { text, bare, syntax } = code;
  let at = from;
  while (at - from < 3 && /["'`\s(=[,]/.test(text[at] ?? '')) at += 1;
  const line = text.lastIndexOf('\n', at - 1) + 1;
  if (describes.test(text.slice(Math.max(line, at - farthest), at))) return true;
  // Outside texts both views are the same.
  if (bare[at] === text[at]) return false;
  let quote = at - 1;
  while (quote >= 0 && at - quote < 4000 && /\s/.test(bare[quote] ?? '')) quote -= 1;
  if (!/["'`]/.test(bare[quote] ?? '')) return false;
  const before = text.slice(Math.max(quote + 1, line, at - farthest), at);
  if (isSentence(before, text.slice(at, at + 120))) return true;
  const head = bare.slice(Math.max(line, quote - farthest), Math.max(line, quote)).replace(/["'`]{1,2}$/, '');
  if (syntax !== syntaxes.shell) return isHandedToTeller(head, code, quote, isCommand);
  // What a shell runs within a text is run, and what it hands on may be.
  const newline = text.indexOf('\n', at);
  const rest = text.slice(at, newline < 0 ? at + farthest : Math.min(newline, at + farthest));
  return tellsInShell.test(head) && !/\$\(|`/.test(before) && !/["'][^"']{0,80}(?:\||>(?!&))/.test(rest);
}

/** Characters before a place in which it is looked for what denies that it stands somewhere. */
const nearDenial = 400;
/** Tests that a text does not stand in another. */
const denies =
  /(?:\b(?:does|must|is)_?not_?(?:match|contain|include)\w{0,24}|\bnot(?:\(\))?(?:\.|->)(?:to_?)?(?:match|contain|include|have)\w{0,24}|(?<!-)\b(?:\w{1,24}_?)?not_?(?:(?:contain|match|regexp?)\w{0,24}|in)|\bunlike|\bassert_?no_?match|\brefute(?:_\w{1,16})?|\bwont_\w{2,16}|\b(?:should_not|to_not|not_to)\s(?:include|match|contain|have)\w{0,16})[!?]?\s?(?:\(|\s(?!\s?(?::?=(?![=~])|:)))/gi;
const deniedBefore =
  /(?:\bassert[\w.]{0,20}[!?]?[ (]\s{0,40}(?:!|not[ \t]{1,4})|(?:assert|expect)(?:\.|_)?(?:is)?_?false\s?\(\s{0,40})[\w.$@]{1,60}(?:\(\))?(?:\.|->|::)(?:includes?\??|contains|match(?:es)?\??|test)\s?\([^()\n]{0,60}$/i;
const deniedAnswer =
  /^[^\n]{0,200}?\)\s?\)\s?\.to(?:(?:Be|Equal|StrictEqual)\s?\(\s?false\b|BeFalsy\b|\.be\.false\b)/;
const deniedBehind = /^[^"'`\n]{0,160}["'`][ \t]{1,4}not[ \t]{1,4}in\b/;
/** What looks for a text in files. */
const looksFor = /(?:^|[\s;&|({!])[efz]?grep\s/g;

/**
 * Whether a place stands in what a test says to be nowhere in a text, so that a
 * program must not do it, or in what a script looks for.
 */
export function isDenied({ text, bare, pairs, syntax }: Code, at: number): boolean {
  const line = text.lastIndexOf('\n', at - 1) + 1;
  if (syntax === syntaxes.shell) {
    const begin = Math.max(line, at - nearDenial);
    return [...bare.slice(begin, at).matchAll(looksFor)].some(
      ({ index, input }) =>
        !/[;&|)`]/.test(input.slice(index + 1)) && !/\$\(|`|<\(/.test(text.slice(begin + index + 1, at + 1)),
    );
  }
  // What stands in no text, nor in an expression that is held against one, is done.
  let inside = at;
  while (inside - at < 3 && /["'`\s(=[,{]/.test(text[inside] ?? '')) inside += 1;
  if (
    bare[inside] === text[inside] &&
    !/(?:\bqr\W|[(,]\s{0,8}\/)[^\n]{0,200}$/.test(text.slice(Math.max(line, at - 210), at))
  )
    return false;
  const from = Math.max(0, at - nearDenial);
  for (const { index, 0: found } of bare.slice(from, at).matchAll(denies)) {
    const last = from + index + found.length - 1;
    if (bare[last] === '(' ? (pairs.get(last) ?? 0) > at : !/[\n;{|]/.test(bare.slice(last, at))) return true;
  }
  if (deniedBefore.test(text.slice(Math.max(0, at - 200), at))) return true;
  if (
    /\bexpect\s?\([\w.$]{1,60}\.(?:includes|match|test)\s?\([^()\n]{0,60}$/.test(
      text.slice(Math.max(line, at - 200), at),
    )
  )
    return deniedAnswer.test(text.slice(at, at + 240));
  return (
    /\bassert\b/.test(text.slice(Math.max(line, at - nearDenial), at)) &&
    deniedBehind.test(text.slice(at, at + 240))
  );
}

function isSentence(before: string, after: string): boolean {
  const words = wordsBefore.exec(before);
  if (words && ofSentences.test(words[0])) return true;
  return before.trim() === '' && wordsAfter.test(after.split('\n', 1)[0] ?? '');
}

/** Whether what a script within another text prints goes into a file: `echo "…" >> /etc/own.conf`. */
function isWrittenToFile(bare: string, quote: number): boolean {
  const sign = bare[quote] ?? '';
  const line = bare.slice(quote + 1, quote + farthest).split('\n', 1)[0] ?? '';
  return /^[ \t]{0,4}(?:\d?>{1,2}(?![&>])[ \t]{0,4}["']?(?!\/dev\/)|\|[ \t]{0,4}(?:sudo[ \t]{1,4})?tee\b)/.test(
    line.slice(line.indexOf(sign) + 1),
  );
}

/**
 * Whether a text is an argument of a function that only tells.
 * @param head what stands before it on its line
 */
function isHandedToTeller(head: string, { bare, pairs }: Code, quote: number, isCommand: boolean): boolean {
  // `"…" + "…"` is one text.
  const before = head.replace(/(?:["'`]\s{0,400}["'`]\s{0,4}[+.,&]?\s{0,4}){1,8}$/, '');
  if (wordsForReaders.test(before) || tellsBare.test(before)) return true;
  // What is written to a file is a setting, as in a script.
  if (isCommand && printsBare.test(before)) return !isWrittenToFile(bare, quote);
  let depth = 0;
  let outward = 0;
  for (let at = quote - 1; at >= 0 && quote - at < farthest; at -= 1) {
    const sign = bare[at];
    if (sign === ')' || sign === ']' || sign === '}') depth += 1;
    else if (sign === ';' && depth === 0) return false;
    else if (sign === '(' || sign === '[' || sign === '{') {
      depth -= 1;
      if (depth >= 0) continue;
      // A list or a block in the brackets is no message.
      if (sign !== '(') return false;
      const name = /[\w$.:!>\\-]{1,80}\s?$/.exec(bare.slice(Math.max(0, at - 82), at))?.[0].trim() ?? '';
      if (tells.test(name) || errors.test(name)) return true;
      const given = bare.slice(at + 1, quote);
      if (
        /^f?w?(?:printf|println|puts)$|\.fprint(?:f|ln)?$/i.test(name) &&
        /^\s*(?:std(?:err|out)|os\.std(?:err|out))\s*,/i.test(given)
      )
        return true;
      if (isCommand && asksForStart.test(name)) return true;
      if (isCommand && prints.test(name))
        return !/\bfile\s*=\s*(?!sys\.std)/.test(bare.slice(at, pairs.get(at) ?? at + 2000));
      if (name !== '' && !passesOn.test(name)) return false;
      outward += 1;
      if (outward > 3) return false;
      depth = 0;
    }
  }
  return false;
}
