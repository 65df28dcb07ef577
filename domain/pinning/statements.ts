interface Statement {
  readonly text: string;
  readonly at: number;
}

const logCall =
  /(?:\b(?:console|system\.out|system\.err|log|logs|logger|_logger|logging|slog|klog|glog|zap|debug|trace|trace_?log|nslog|os_log|print|println|debugprint|printf|fprintf|eprintln|fmt\.(?:print|fprint)\w*|puts|echo|write-(?:host|verbose|output|debug|warning)|writeline|debug\.log|timber|(?<!\.)serial(?=\.(?:print|write))|syslog|warn|qdebug|qinfo|qwarning|cout|cerr|esp_log\w*|log_\w+|logf?|logln|writeln|showmessage|messagebox|msgbox|toast|snackbar|dbms_output|std::c(?:out|err))\b\s*(?:[.:!]+\s*\w+\s*){0,2}!?(?:\(|<<|\s["'$@]))/i;

/** Whether a statement only tells somebody something. */
export function isLog(statement: string): boolean {
  const head = statement.trimStart();
  const found = logCall.exec(head);
  return found !== null && found.index < 40 && !/^\s*(?:if|while|return|assert|elif|unless)\b/.test(head);
}

/** A `;` that ends no statement: in a type, `[u8; 32]`, and before a parameter, `(shown: string; known: string)`. */
const joins =
  /^;(?:\s?\w{1,24}\s?\]|\s{0,40}(?:(?:const|var|out)\s{1,3})?\w{1,30}(?:\s?,\s?\w{1,30}){0,3}\s?:\s?[A-Za-z])/;

/** A variable of Swift or Kotlin whose value may be missing: `var seen: Data?`. */
const mayBeMissing = /^\s*(?:\w{1,20}\s){0,3}(?:var|let|val)\s\w{1,40}\s?:\s?[\w.<>[\] ]{1,60}\?\s*$/;

/** Nothing is assigned to the head of a function: `proc verify(known: string): bool =`. */
const headOfNim = /^\s*(?:proc|func|method)\s[^\n=]{1,300}=\s*$/;

/** Statements of a text: split at `;`, braces and line breaks outside brackets. */
export function statementsOf(text: string): Statement[] {
  const statements: Statement[] = [];
  let start = 0;
  let depth = 0;
  const push = (end: number) => {
    if (end > start) {
      const piece = text.slice(start, end);
      if (piece.trim() !== '') statements.push({ text: piece, at: start });
    }
    start = end + 1;
  };
  const sign = /[()[\];{}\n]/g;
  for (let found = sign.exec(text); found; found = sign.exec(text)) {
    const here = found[0];
    if (here === '(' || here === '[') depth += 1;
    else if (here === ')' || here === ']') depth = Math.max(0, depth - 1);
    else if (here === ';' || here === '{' || here === '}') {
      if (here === ';' && depth > 0 && joins.test(text.slice(found.index, found.index + 80))) continue;
      push(found.index);
      if (here !== ';') depth = 0;
    } else if (depth === 0 || found.index - start > 600) {
      // A condition or a chain goes on in the next line.
      if (
        /(?:&&|\|\||==|[=+,?\\]|\band|\bor)\s*$/.test(
          text.slice(Math.max(start, found.index - 12), found.index),
        ) &&
        !headOfNim.test(text.slice(start, found.index)) &&
        !mayBeMissing.test(text.slice(start, found.index))
      )
        continue;
      const next = text.slice(found.index + 1, found.index + 80);
      if (/^\s*(?:&&|\|\||[.?]\w|==|!=|\?\s)/.test(next)) continue;
      // The second half of a choice: `shown == null\n ? ''\n : print(shown)`.
      if (/^\s*:\s/.test(next) && /\s\?\s/.test(text.slice(start, found.index))) continue;
      push(found.index);
      depth = 0;
    }
  }
  push(text.length);
  return statements;
}

/** Where a single sign compares, with a double one in its place: all but the first where a statement sets something. */
export function withDoubleSigns(statement: string, sets: RegExp | undefined): string {
  if (!sets) return statement;
  let left = sets.test(statement) ? 1 : 0;
  return statement.replace(/(?<=[\w)\]"'])(?<![(,;]\s{0,40}[A-Z]\w{0,40})\s=\s(?=[\w("'!])/g, (sign) => {
    left -= 1;
    return left >= 0 ? sign : ' ==';
  });
}

/** Takes out what only tells somebody something. */
export function withoutLogs(text: string): string {
  let result = text;
  // What a text holds ends no statement: `warn!("ignored: {reason}")`.
  const plain = text.replace(/"(?:[^"\\\n]|\\.){1,400}"/g, (written) => written.replace(/[{};]/g, '_'));
  for (const statement of statementsOf(plain)) {
    if (!isLog(statement.text)) continue;
    const { at } = statement;
    let to = at + statement.text.length;
    // Its end goes with it, unless it is all that a condition leads to.
    if (result[to] === ';' && /[;{}]\s*$/.test(result.slice(Math.max(0, at - 80), at))) to += 1;
    result = result.slice(0, at) + ' '.repeat(to - at) + result.slice(to);
  }
  return result;
}

/** A block that returns before it asks anything: `{ return 1; if (!ok) … }`, as somebody leaves it who only tries. */
const returnsFirst =
  /\{\s{0,40}(?:(?!(?:if|for|foreach|while|switch|else|case|default|do|try|return|guard|defer|lock|using|goto)\b)[^\s;{}#][^;{}#]{0,160};\s{0,40}){0,4}return\b(?![^;{}\n]{0,120}\b(?:if|unless|when|and|or)\b)[^;{}\n#]{0,120}(?:;|\n\s{0,20}(?=(?:if|guard|let|var|val|return|for|switch)\s))/g;

/** A label can be jumped to, what the preprocessor leaves out returns nothing, and JavaScript's functions are there before they are written. */
const mayBeReached = /^[ \t]*(?:\w{1,40}\s?:(?!:)|#)|\bfunction\b/m;

/** Such blocks of one text that are looked at: each may reach to its end. */
const mostReturning = 100;

/** Takes out what is never reached, in a language with braces. */
export function withoutUnreached(text: string): string {
  let result = text;
  let left = mostReturning;
  returnsFirst.lastIndex = 0;
  for (let found = returnsFirst.exec(text); found && left > 0; found = returnsFirst.exec(text)) {
    left -= 1;
    let depth = 1;
    let at = returnsFirst.lastIndex;
    for (; at < text.length && depth > 0; at += 1) depth += text[at] === '{' ? 1 : text[at] === '}' ? -1 : 0;
    const from = returnsFirst.lastIndex;
    const rest = text.slice(from, at - 1);
    if (depth > 0 || rest.trim() === '' || mayBeReached.test(rest)) continue;
    result = result.slice(0, from) + ' '.repeat(rest.length) + result.slice(at - 1);
    returnsFirst.lastIndex = at;
  }
  return result;
}

/** `const { a, b } = x` as `const ( a, b ) = x`: braces end a statement, round brackets do not. */
export function withBindings(text: string): string {
  return withMatched(withBlocks(withFittingPatterns(text)));
}

/** A pattern of C# that anything fits: `leaf?.GetCertHashString() is { } shown && …`, `… is string shown`. */
function withFittingPatterns(text: string): string {
  if (!text.includes(' is ')) return text;
  return text
    .replace(
      /(?<=^|[\n=({};>&|])([^\n=;{}&|>][^\n=;{}&|]{0,160}?)\sis\s(?:not\s)?(?:\{\s?\}|var|string|byte\[\])\s([a-z]\w{0,40})\b/g,
      'let $2 = $1; $2',
    )
    .replace(
      /(?<=^|[\n=({};>&|])([^\n=;{}&|>][^\n=;{}&|]{0,160}?)\sis\s(?:[A-Z][\w.]{0,40}\s)?\{\s?([A-Z]\w{1,40}):\svar\s([a-z]\w{0,40})\s?\}/g,
      'let $3 = $1.$2; $3',
    );
}

/** What is matched in Scala, `peer match { case Some(c: X509Certificate) if … }`, with or without braces; the same in C#: `shown switch { X509Certificate2 leaf when … }`. */
function withMatched(text: string): string {
  if (text.includes(' match'))
    return text.replace(
      /(?<=^|[\n=({};])([^\n=;{}]{2,200}?)\smatch\s{0,4}(\{|(?=\n))(\s{0,80}(?:case\s{1,4}(?:None|Nil|null|_)\b[^\n{}]{1,160}\n\s{0,80})?case\s{1,4}(?:[A-Z]\w{0,20})?\({0,2}([a-z]\w{0,40})\s?(?=[:)=]|if\b))/g,
      'let $4 = $1; $2$3',
    );
  if (!text.includes(' switch')) return text;
  return text.replace(
    /(?<=^|[\n=({};>])([^\n=;{}]{1,200}?)\sswitch\s{0,40}\{(\s{0,80}(?:(?:null|_)\s[^\n{}]{1,160}\n\s{0,80})?(?:var|[A-Z][\w.]{1,40})\s([a-z]\w{0,40})\s(?=when\b|=>))/g,
    'let $3 = $1; {$2',
  );
}

/** The same for blocks and records of other languages. */
function withBlocks(text: string): string {
  return (
    text
      // What stands in a text, `$"sha256/{digest}"` or `f"{digest}"`, is part of its statement.
      .replace(/(?:\$@?|\bf)(?:"[^"\n]{0,400}"|'[^'\n]{0,400}')|`[^`\n]{0,400}`/g, valuesWithin)
      // A place for a value: `"{:02X}".format(digest)`, `format!("sha256:{}", digest)`, `Format("{0}", digest)`.
      .replace(/(["'])[^"'\n{}]{0,120}(?:\{[\w:.#<>^+!$*-]{0,16}\}[^"'\n{}]{0,120}){1,6}\1/g, (written) =>
        written.replaceAll('{', '(').replaceAll('}', ')'),
      )
      // How often, in an expression: `shown.match(/.{1,64}/g)` is one statement.
      .replace(/(?<=\/[^/\n]{0,60}[.)\]\w])\{(\d{0,4},?\d{0,4})\}(?=[^/\n]{0,60}\/)/g, '($1)')
      // The same of Dart, Kotlin and Ruby: `'sha256/${base64.encode(print)}'`.
      .replace(
        /"[^"\n$#]{0,120}[$#]\{[^"\n{}]{0,160}[.(][^"\n]{0,160}"|'[^'\n$#]{0,120}[$#]\{[^'\n{}]{0,160}[.(][^'\n]{0,160}'/g,
        valuesWithin,
      )
      // `"sha256/${digest}"` of Kotlin, Scala, Groovy, Dart and shells likewise.
      .replace(/"(?:[^"\n\\$]|\\.|\$(?!\{)){0,200}\$\{[^"\n]{0,300}"/g, templateValues)
      // Named values that are handed over together: `f({ print: shown, host }, rules)`.
      .replace(/\{(?<=[(,]\s{0,20}\{)(\s{0,40}[\w$"']{1,40}\s?[:,][^{};]{0,600})\}(?=\s{0,20}[,)])/g, '($1)')
      // What follows the head of a block in its line: `with wrap(raw) as s:leaf = hash(s)`.
      .replace(/(?<=\bwith\b[^\n;]{1,200}\bas\s\w{1,40}\s?):(?=[ \t]{0,4}[A-Za-z_]\w{0,40}\s?=(?!=))/g, ';')
      // A record or a dictionary that is written out: `prints = { sha1: a, sha256: b }`, `shown := Shown{sum: hash(c)}`.
      .replace(
        /(?<==\s{1,20}(?:&?[A-Za-z_][\w.:]{0,60}\s?)?)\{(\s{0,80}(?:[\w$]{1,40}\s?,\s{0,40}){0,4}(?:[bu]?["'][^"'\n]{1,60}["']|[\w$]{1,40})\s?:(?![:=])[^{};]{1,800})\}/g,
        '($1)',
      )
      // A value built between braces, of C++: `auto cert = Owned{peer(ssl)};`, `Owned<X509> cert{peer(ssl), &drop};`.
      .replace(
        /(?<=(?:=\s{1,4}|^[ \t]{0,40}[A-Za-z_][\w:]{0,60}(?:<[^;={}\n]{1,80}>)?[*&]?\s)[A-Za-z_][\w:]{0,60})\{([^{};]{1,300})\}(?=\s?;)/gm,
        '($1)',
      )
      // A property pattern of C#: `cert is { Issuer: Expected }` as `cert.Issuer == Expected`.
      .replace(
        /(?<=[\w)\]])[?!]?\s{1,20}is\s{1,4}(not\s{1,4})?(?:[A-Z][\w.]{0,60}\s{1,4})?\{\s{0,40}(\w{1,40}(?:\.\w{1,40})?)\s{0,4}:\s{0,4}("[^"\n]{0,200}"|[A-Za-z_][\w.]{0,80})(?=\s{0,4}(?:[,}]|or\b))/g,
        (_whole, not: string | undefined, member: string, value: string) =>
          `.${member} ${not ? '!=' : '=='} ${value} {`,
      )
      // What Perl keeps in a hash under a word, `$self->{known}{host}`, is a member of it.
      .replace(/\$\w{1,40}(?:(?:->)?\{(["']?)[A-Za-z_]\w{0,60}\1\}){1,6}/g, membersOf)
      // A place in a hash of Perl: `$known{$print}` as `$known[$print]`.
      .replace(
        /(?<=\$\w{1,40}(?:->)?|->)\{(\s?(?:\$|unpack\s|[lu]c\b|[\w:]{1,80}\(\s?\$)[$\w>():,"'* -]{1,160}\s?)\}/g,
        '[$1]',
      )
      // A set of Python: `shown = {digest(c) for c in chain}`.
      .replace(/\{([^{};]{1,160}\sfor\s\w{1,40}(?:,\s?\w{1,40}){0,3}\sin\s[^{};]{1,200})\}/g, '($1)')
      // What a block of Ruby makes of each goes on: `chain.map { |c| print(c) }.include?(known)`.
      .replace(
        /\{(\s?)\|(\w{1,30})\|([^{};|\n]{1,160})\}(?=\s?(?:\.\w|[&-]\s?[@\w]))/g,
        (_block, gap: string, name: string, body: string) => `(${gap} ${' '.repeat(name.length)} ${body})`,
      )
      // What a block of Swift or Kotlin makes of each goes on: `print.map { hex($0) }.joined() == known`.
      .replace(
        /(?<=\.(?:(?:compact|flat)?[mM]ap(?:NotNull)?|joinToString)\s?(?:\([^(){}\n]{0,60}\)\s?)?)\{([^{};\n]{1,160})\}(?=\s{0,40}(?:\.\w|[!=]=))/g,
        '($1)',
      )
      // A function of Lua that is handed over: its block has no braces.
      .replace(
        /\n(?<=\bfunction\s?\([\w ,.]{0,120}\)[ \t]{0,4}\n)(?=[ \t]{1,40}(?:local|if|return|for)\b)/g,
        '{',
      )
      // `?.let { matches(it) } == true` of Kotlin is none.
      .replace(/(?<!\.)\b(const|let|var)(\s*)\{([^{}]{0,300})\}(\s*=)/g, '$1$2($3)$4')
      // A block that only guards a value yields it: `val leaf = runCatching { peer.first() }.getOrNull()`.
      .replace(/(?<==\s{1,20}(?:runCatching|try|unsafe|run)\s{0,3})\{([^{}=;]{1,300})\}/g, '($1)')
      // What a receiver is told in a block of Kotlin yields its last value: `val print = digest.run { update(der); digest() }`.
      .replace(
        /(?<=\b(?:val|var)\s\w{1,40}\s?(?::\s?[\w?<>]{1,30}\s?)?=\s(?:[^=;{}\n]{1,120}\.(?:run|let|apply|also|use)|with\s?\([^(){};\n]{1,80}\))\s?)\{([^{}]{1,300})\}/g,
        (_block, body: string) => `(${body.replace(/[;\n]/g, ',')})`,
      )
      // The last value of a block is the block's: `let print = { let sum = hash(cert); hex(sum) };`.
      .replace(
        /\blet\s{1,3}(?:mut\s)?(\w{1,40})(?:\s?:\s?[^=;{}\n]{1,60})?\s?=\s?\{((?:[^{}]|\{[^{}]{0,120}\}){1,600};)(\s{0,80}[^\s;{}=][^;{}=]{0,200}?)\s{0,80}\}(?=;)/g,
        '{$2 let $1 = $3;}',
      )
      // An arm binds what is matched: `match peer { Some(c) => … }` as `let c = peer; { Some(c) => … }`.
      .replace(
        /\bmatch\s([^;{}]{1,200})\{(\s{0,80}(?:None\s{0,3}=>[^,;{}]{1,160},\s{0,80})?(?:Some|Ok)\((?:ref\s|mut\s|&)?([a-z_]\w{0,40})\))/g,
        'let $3 = $1; {$2',
      )
  );
}

/** Such a path of Perl as `$self.known.host`, at its length. */
function membersOf(path: string): string {
  return path.replace(/(?:->)?\{["']?(\w+)["']?\}/g, '.$1').padStart(path.length);
}

/** The values written into a text, as `(  (digest) )` at their places; a text without any as it is. */
function valuesWithin(written: string): string {
  if (!written.includes('{')) return written;
  let inside = false;
  const values = written.split('').map((sign) => {
    if (sign === '{') inside = true;
    const kept = inside && sign !== '{' && sign !== '}' ? sign : ' ';
    const shown = sign === '{' ? '(' : sign === '}' && inside ? ')' : kept;
    if (sign === '}') inside = false;
    return shown;
  });
  return `(${values.join('').slice(1, -1)})`;
}

/** The values written into such a text, at their places. */
function templateValues(written: string): string {
  const values = written
    .slice(1, -1)
    .replace(/\$\{([^{}]{0,200})\}|\$([A-Za-z_]\w*)|[\s\S]/g, (_sign, value?: string, name?: string) =>
      value === undefined ? (name === undefined ? ' ' : ` ${name}`) : ` (${value})`,
    );
  return `(${values})`;
}
