/** A block after a condition, on one level or with blocks in it, up to this length. */
const longest = 800;

/** Tells somebody of it. */
const tells =
  /\b(?:emit|notify|alert|publish|broadcast|enqueue|report|track|print)\w{0,30}\s?\(|\b(?:log|logger|logging|console)\.\w{1,12}\s?\(|\w\s<-\s|\bevents?\.(?:push|append|add)\s?\(/i;

/** The same, as the whole of a statement. */
const onlyTells =
  /^(?:await\s)?(?:\w{1,40}(?:\.|->|::)){0,4}(?:emit|notify|alert|publish|broadcast|report|track|mail|send_?mail)\w{0,30}!?\s?(?:\(|\s["'$])/i;
/** Shows it to whoever looks on. */
const onlyPrints =
  /^(?:await\s)?(?:(?:\w{1,40}(?:\.|->|::)){0,4}(?:print|println|printf|fprintf|puts|echo|write-?(?:host|output|line|warning)|(?:log|logger|logging|console|fmt|slog|serial)\.\w{1,16})\w{0,30}!?\s?(?:\(|\s["'$])|(?:std::)?c(?:out|err)\s?<<)/i;
/** Keeps what was shown instead of what was known. */
const keeps =
  /^(?:await\s)?(?:[$\w]{1,40}(?:\.|->|::)){0,4}(?:save|store|insert|update|upsert|persist|record|execute|exec)\w{0,30}\s?\(/i;
/** A count, or one more of a kind. */
const counts = /^[\w.$]{0,30}(?:count|total|renewed|changed|issued|\ble)\w{0,12}(?:\+\+|\s?\+=\s?1)$/i;

/** Anything that refuses, decides or hands something on. */
const acts =
  /\b(?:throw|return|raise|panic|yield|break|goto|callback|cb|done|next|resolve|reject)\b|error|fail|mismatch|destroy|abort|cancel|close|disconnect|deny|denied|refus|block|exit|fatal|=\s?(?:false|true|0|1)\b|tamper|spoof|mitm|attack|intercept|match|invalid|wrong|untrust|unexpected|not (?:the )?(?:trust|expect|valid|known|same)|suspicious|impost/i;

/**
 * Whether the block that follows a comparison for unequal values does nothing
 * but tell of it: `if (before !== shown) { this.emit('renewed', host); }`.
 * What is only told refuses no certificate.
 * @param from where the comparison stands in the text
 */
export function isOnlyTold(text: string, from: number): boolean {
  if (leadsToNothing(text, from)) return true;
  const rest = text.slice(from, from + longest + 400);
  const indented = indentedBlock(text, from, rest);
  if (indented !== undefined)
    return tells.test(indented) && !acts.test(indented) && !goesOnOtherwise(rest, indented);
  const head =
    /^(?:!==?|\/=|<>)[^;{}\n]{1,200}\{/.exec(rest) ??
    /^(?:!==?|\/=|<>)[^;{}\n]{1,120}\)[ ]?(?=[\w.]{1,60}\()/.exec(rest);
  if (!head) return false;
  const block = head[0].endsWith('{')
    ? blockAfter(rest, head[0].length)
    : rest.slice(head[0].length).split(/[;\n]/, 1)[0];
  return block !== undefined && tells.test(block) && !acts.test(block) && !goesOnOtherwise(rest, block);
}

/** Whether something is done where the condition of a block does not hold, or nothing was told. */
function goesOnOtherwise(rest: string, block: string): boolean {
  return /^[\s;}]{0,80}(?:else|elif|elsif)\b/.test(rest.slice(rest.indexOf(block) + block.length));
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

/** The block of a condition where indentation is the grammar, if it ends in the part that is read. */
function indentedBlock(text: string, from: number, rest: string): string | undefined {
  const head = /^(?:!=|<>|is not\b)[^:;{}\n]{1,200}:[ \t]*\n/.exec(rest);
  const line = text.slice(text.lastIndexOf('\n', from - 1) + 1, from);
  if (!head || !/^[ \t]*(?:el)?if\b/.test(line)) return undefined;
  const indent = line.length - line.trimStart().length;
  const lines = rest.slice(head[0].length).split('\n');
  const end = lines.findIndex(
    (each) => each.trim() !== '' && each.length - each.trimStart().length <= indent,
  );
  if (end < 0 && from + rest.length < text.length) return undefined;
  return lines.slice(0, end < 0 ? undefined : end).join('\n');
}

/** Whether what a condition leads to tells of it, counts it or keeps the new value, and nothing else does otherwise. */
function leadsToNothing(text: string, from: number): boolean {
  const line = text.lastIndexOf('\n', from - 1) + 1;
  const near = text.slice(Math.max(line, from - 300), from);
  const head = near.slice(Math.max(near.lastIndexOf(';'), near.lastIndexOf('{'), near.lastIndexOf('}')) + 1);
  const keyword = /^(.*)\b(?:if|unless)\b(?!.*\b(?:if|unless)\b)/s.exec(head);
  if (!keyword) return false;
  const rest = text.slice(from, from + longest);
  const [led, instead] = branches(text, from, rest, keyword[1] ?? '', head);
  if (led === undefined || instead === undefined) return false;
  const differs = /^(?:!==?|<>|\/=|-ne\b)/.test(rest) || /\bnot\b|![\w(]|\bunless\b/.test(head);
  return (
    /\S/.test(led) && isHarmless(led, differs) && isHarmless(instead, !differs) && !acts.test(led + instead)
  );
}

/** Whether a block prints or counts, or tells or keeps what is new, and does nothing else. */
function isHarmless(block: string, differs: boolean): boolean {
  return block
    .split(/[;\n]/)
    .flatMap((each) => each.replace(/^[\s{}]+|[\s{}]+$/g, '') || [])
    .every(
      (each) =>
        onlyPrints.test(each) ||
        counts.test(each) ||
        // What is sent where two are the same may be what the check was for.
        (differs && (onlyTells.test(each) || keeps.test(each))),
    );
}

/** What follows where a condition holds, and where it does not; undefined where that cannot be read. */
function branches(
  text: string,
  from: number,
  rest: string,
  before: string,
  head: string,
): [string | undefined, string | undefined] {
  // `puts "new" if shown != known`
  if (/\w[^:]*\S/.test(before) && !/\belse\s*$/.test(before)) return [before.trim(), ''];
  const byLines = lineBranches(text, from, rest);
  if (byLines) return byLines;
  const opens = /^[^{};\n]{1,200}\{/.exec(rest);
  if (opens) {
    const block = blockAfter(rest, opens[0].length);
    if (block === undefined) return [undefined, undefined];
    const after = rest.slice(opens[0].length + block.length + 1);
    if (!/^\s*else\b/.test(after)) return [block, ''];
    const other = /^\s*else\s*\{/.exec(after);
    return [block, other ? blockAfter(after, other[0].length) : undefined];
  }
  // `if (shown != known) tell(shown);`
  if (!/\b(?:if|unless)\s*\(/.test(head)) return [undefined, undefined];
  const single = /^[^{};\n]{1,200}\)\s(?=[\w$])([^;\n]{1,300})[;\n]/.exec(rest);
  const after = single ? rest.slice(single[0].length) : '';
  return /^\s*else\b/.test(after) ? [undefined, undefined] : [single?.[1], ''];
}

/** The same where lines tell what belongs to a condition: `if …: … else: …` and `if … else … end`. */
function lineBranches(
  text: string,
  from: number,
  rest: string,
): [string | undefined, string | undefined] | undefined {
  const head = /^[^{};\n]{1,200}\n/.exec(rest)?.[0];
  const line = text.slice(text.lastIndexOf('\n', from - 1) + 1, from);
  if (head === undefined || !/^[ \t]*(?:(?:el|els|else)?if|unless)\b/.test(line)) return undefined;
  const indent = line.length - line.trimStart().length;
  const lines = rest.slice(head.length).split('\n');
  const endFrom = (start: number) => {
    const end = lines.findIndex(
      (each, at) => at >= start && each.trim() !== '' && each.length - each.trimStart().length <= indent,
    );
    return end < 0 ? lines.length : end;
  };
  const end = endFrom(0);
  const block = lines.slice(0, end).join('\n');
  const next = lines[end]?.trim() ?? '';
  // What goes on behind the part that is read may act.
  const isClosed = (at: number) =>
    /:\s*$/.test(head) ? at < lines.length || rest.length < longest : /^end\b/.test(lines[at]?.trim() ?? '');
  if (/^(?:elif|elsif|elseif|else if)\b/.test(next)) return [undefined, undefined];
  if (!/^else\b/.test(next)) return isClosed(end) ? [block, ''] : undefined;
  const otherEnd = endFrom(end + 1);
  return isClosed(otherEnd) ? [block, lines.slice(end + 1, otherEnd).join('\n')] : undefined;
}
