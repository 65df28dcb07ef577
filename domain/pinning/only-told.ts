/** A block after a condition, on one level or with blocks in it, up to this length. */
const longest = 800;

/** Tells somebody of it. */
const tells =
  /\b(?:emit|notify|alert|publish|broadcast|enqueue|report|track|print)\w{0,30}\s?\(|\b(?:log|logger|logging|console)\.\w{1,12}\s?\(|\w\s<-\s|\bevents?\.(?:push|append|add)\s?\(/i;

/** Anything that refuses, decides or hands something on. */
const acts =
  /\b(?:throw|return|raise|panic|yield|break|goto|callback|cb|done|next|resolve|reject)\b|error|fail|mismatch|destroy|abort|cancel|close|disconnect|deny|denied|refus|block|exit|fatal|=\s?(?:false|true|0|1)\b|tamper|spoof|mitm|attack|intercept/i;

/**
 * Whether the block that follows a comparison for unequal values does nothing
 * but tell of it: `if (before !== shown) { this.emit('renewed', host); }`.
 * What is only told refuses no certificate.
 * @param from where the comparison stands in the text
 */
export function isOnlyTold(text: string, from: number): boolean {
  const rest = text.slice(from, from + longest + 400);
  const indented = indentedBlock(text, from, rest);
  if (indented !== undefined) return tells.test(indented) && !acts.test(indented);
  const head =
    /^(?:!==?|\/=|<>)[^;{}\n]{1,200}\{/.exec(rest) ??
    /^(?:!==?|\/=|<>)[^;{}\n]{1,120}\)[ ]?(?=[\w.]{1,60}\()/.exec(rest);
  if (!head) return false;
  const block = head[0].endsWith('{')
    ? blockAfter(rest, head[0].length)
    : rest.slice(head[0].length).split(/[;\n]/, 1)[0];
  return block !== undefined && tells.test(block) && !acts.test(block);
}

/** What stands in a block, from behind its bracket. */
function blockAfter(text: string, from: number): string | undefined {
  let depth = 1;
  for (let at = from; at < text.length && at - from < longest; at += 1) {
    if (text[at] === '{') depth += 1;
    else if (text[at] === '}') depth -= 1;
    if (depth === 0) return text.slice(from, at);
  }
  return undefined;
}

/** The block of a condition where indentation is the grammar. */
function indentedBlock(text: string, from: number, rest: string): string | undefined {
  const head = /^(?:!=|<>|is not\b)[^:;{}\n]{1,200}:[ \t]*\n/.exec(rest);
  const line = text.slice(text.lastIndexOf('\n', from - 1) + 1, from);
  if (!head || !/^[ \t]*(?:el)?if\b/.test(line)) return undefined;
  const indent = line.length - line.trimStart().length;
  const lines = rest.slice(head[0].length, longest).split('\n');
  const end = lines.findIndex(
    (each) => each.trim() !== '' && each.length - each.trimStart().length <= indent,
  );
  return lines.slice(0, end < 0 ? undefined : end).join('\n');
}
