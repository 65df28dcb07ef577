import { namesIn } from './code.ts';
import { Followed, type Scope } from './followed.ts';

/**
 * Follows values through assignments and calls of one text, as far as names
 * tell, and says whether one of them is held against something. It knows no
 * language: statements, names, assignments and comparisons look much alike in all of them.
 */

interface Statement {
  readonly text: string;
  readonly at: number;
}

const logCall =
  /(?:\b(?:console|system\.out|system\.err|log|logs|logger|_logger|logging|slog|klog|glog|zap|debug|trace|trace_?log|nslog|os_log|print|println|printf|fprintf|eprintln|fmt\.(?:print|fprint)\w*|puts|echo|write-(?:host|verbose|output|debug|warning)|writeline|debug\.log|timber|serial|syslog|warn|qdebug|qinfo|qwarning|cout|cerr|esp_log\w*|log_\w+|logf?|logln|writeln|showmessage|messagebox|msgbox|toast|snackbar|dbms_output|std::c(?:out|err))\b\s*(?:[.:!]+\s*\w+\s*){0,2}(?:\(|<<|\s["'$@]))/i;

/** Whether a statement only tells somebody something. */
export function isLog(statement: string): boolean {
  const head = statement.trimStart();
  const found = logCall.exec(head);
  return found !== null && found.index < 40 && !/^\s*(?:if|while|return|assert|elif|unless)\b/.test(head);
}

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
      // `[u8; 32]` is a type.
      if (here === ';' && depth > 0 && /^;\s?\w{1,24}\s?\]/.test(text.slice(found.index, found.index + 28)))
        continue;
      push(found.index);
      if (here !== ';') depth = 0;
    } else if (depth === 0 || found.index - start > 600) {
      // A condition or a chain goes on in the next line.
      if (
        /(?:&&|\|\||==|[=+,?\\]|\band|\bor)\s*$/.test(
          text.slice(Math.max(start, found.index - 12), found.index),
        )
      )
        continue;
      if (/^\s*(?:&&|\|\||[.?]\w|==|!=|\?\s)/.test(text.slice(found.index + 1, found.index + 80))) continue;
      push(found.index);
      depth = 0;
    }
  }
  push(text.length);
  return statements;
}

/** Takes out what only tells somebody something. */
export function withoutLogs(text: string): string {
  let result = text;
  for (const statement of statementsOf(text)) {
    if (isLog(statement.text))
      result =
        result.slice(0, statement.at) +
        ' '.repeat(statement.text.length) +
        result.slice(statement.at + statement.text.length);
  }
  return result;
}

const identifier = /[A-Za-z_$][\w$]*/g;

/** Words that look like names of values and are none. */
const notValues = new Set(
  'if else for foreach while return let var val const final auto def my our local new in of as is not and or null nil none true false this self string str bool boolean int char byte void try catch throw await async match case switch do end then when with unsigned static struct enum func function fn mut some ok object list array set map vec option result uint8_t size_t u8 std encode decode append join len length size hashlib hexdigest tolowercase toupper tolower upper lower replace trim format tostring to_s unwrap expect iter into from get at first last count public private protected internal override static type kind index i j n ctx context config cfg err error e ex options opts host hostname url port request response req res self_ session socket sock conn connection client server'.split(
    ' ',
  ),
);

/** What a certificate says besides whose it is: comparing it pins nothing. */
const dropping =
  /\b(?:\w*not_?(?:after|before)\w*|expir\w*|valid_?(?:to|from|until)|validity|dates?|days?|datetime|utcnow|now|time(?:stamp|delta)?|version|\w*(?<!(?<!signature_?)(?:hash|digest)_?)algorithm(?!name\.)\w*(?<!(?:hash|digest|print)\w{0,12}\s?\([^()]{0,80})|\w*sig_?alg\w*|\w*cipher\w*|\w*protocol\w*|verify_?result|\w*key_?usage\w*|self_?signed|\w*chain_?status\w*|\w*policy_?errors\w*|\w*revo(?:cation|ked)\w*|oids?|extensions?|basic_?constraints?|dns_?names?|\w*subject_?alt\w*|\w*alt_?(?:name|entry)\w*|sign(?:ature)?_?hash|\w*ip_?addr(?:ess)?\w*|\w*ipv[46]\w*|nid|\w*_?protos?(?:_\w+)?(?!\w*::)|(?:hash|digest)_?alg\w*\.name|\w{1,30}_method|\w*curve_?\w*|\w*hostname_?verif\w*|\w*(?:verify|validate|match|check)\w{0,12}_?host_?names?\w*|\w*host_?check\w*|\w*name_?matches\w*|\w*match(?:es)?_\w{0,20}names?\w*|is_?ca)\b/i;
/** Functions that hold the names in a certificate against a host, letter by letter. */
const matchesHost =
  /host_?name|host_?match|match_?host|host_?check|wildcard|(?:match|check|verify|cmp|compare)\w{0,12}_?(?:domain|dns)|dns_?name|rfc_?(?:2818|6125)/i;
/** A function or a class that holds them against more than that: `PinnedHostnameVerifier`. */
const namedForPins = /pinn(?:ed|ing)|finger_?print|thumb_?print/i;
/** An operand that is a host name and nothing else, perhaps as `"CN=$host"`. */
const hostOnly =
  /^(?!.*(?:pin|print|hash|key|expected|known|trusted))[\W_]*(?:CN=\W{1,8})?(?:\w{1,30}(?:\.|->|::))*\w{0,20}(?:host(?:_?(?:name|parts?|labels?))?|server_?name|domain|\bsni|peer_?name|hostport|ur[li])\w{0,10}(?:\(\s*\)|\.\w{1,14}\(\s*\)|\[\w{1,12}\])?\W*$/i;
/** Tables by which bytes are written as text. */
const spelling =
  /(?:^|_)(?:tbl|lut|escapes?|hex_?(?:digits|chars|table)|digits|alphabet|base64\w{0,12})(?:_|$)/i;
/** What was seen the last time: a change is reported, not refused. */
const earlier = /^\W*_?(?:old|prev(?:ious)?|last)(?:[A-Z_]\w{0,30})?\W*$/;
/** What a bundler's helper leaves out when it copies the members of a module. */
const bundled = /^\W*except\W*$/;
/** Where a program keeps what it has met, not what it accepts. */
const memory =
  /(?:^|[^A-Za-z])(?:seen|cached?|caches|visited|reported|logged|warned|unique|metrics?|stats|missing)(?![a-z])/i;
/** What is reckoned from the days of a certificate says nothing of whose it is. */
const dateLike = /not_?(?:after|before)|expir|valid_?(?:to|from|until)|\bdays?\b|utcnow|timedelta/i;
const stillIdentity = /fingerprint|thumbprint|digest|sha-?_?\d|public_?key|encoded|serial|\braw/i;
const trivial =
  /^\s*[!(]*\s*(?:null|nil|none|undefined|nothing|true|false|nullptr|kcferror\w*|errsec\w*|\$null|\$true|\$false|empty|-?\d{1,6}[ul]*|0x[0-9a-f]{1,4}|""|''|\[\]|b""|b''|\w*(?:errors?|status|result|policyerrors)\w*(?:\.none)?|\w*ok|(?:\w*_)?(?:ret(?:val|code)?|rc)\d?|sslpolicyerrors\.\w+|[A-Z][A-Z0-9]*_[A-Z0-9_]*(?:OK|ERROR|SUCCESS|NONE)\w*|X509_V_\w+|NID_\w+|(?:GNUTLS|MBEDTLS|SSL|SEC|WOLFSSL|CURLE|GEN|V_ASN1)_(?!\w{0,40}(?:PIN|PRINT|HASH|SHA|DIGEST|THUMB|KEY))\w+|EVP_PKEY_(?:RSA|DSA|DH|EC|ED\d+)\w*|'\\?.'|"[*.]"|undef|this|void 0)\s*\)*\s*$/i;
const measuring =
  /(?:(?:\.|->|\b)(?:sizeof|isEmpty|is_empty|IsNullOrEmpty|IsNullOrWhiteSpace|errors?|err|status|code)|\b\w{0,40}(?:len|length|size|count|cnt|_ct|depth|mode|bytes_to_\w{1,12}|dwAltNameChoice)|\w{0,40}types?)\b\s*(?:\(\s*\))?\s*$/i;
/** What a client shows: only a server holds it against what came. */
const ofClient = /(?:^|[^a-z])_?client_?(?:cert(?!ificate_?valid)|thumb|finger)/i;
/** Among arguments: what a part of a distinguished name begins with, and nothing of the part; the sign for any host. */
const partOfName =
  /(?:^|,)\s*L?["'](?:\*\.?["']|[/,\s]{0,3}(?:CN|OU?|C|DC|L|ST|SN|UID|E|EMAILADDRESS|SERIALNUMBER)\s?=\s?["'])\s*(?:,|$)/i;
/** What encodes a structure of OpenSSL returns how long it is. */
const encodedLength = /^[\s!(]*(?:\(\s*\w+\s*\)\s*)?i2d_\w{1,40}\s*\(/;

const operators =
  /(===|!==|==|!=|=~|!~|~=|<>|\s\/=\s|\s-(?:c|i)?(?:eq|ne|like|match|in|contains|notin|notcontains)\s|\s(?:eq|ne|!?in|not in|==|<>)\s)/g;
const comparing =
  /\b(\w*(?:equals?\w*|isequal\w*|sequenceequal|compare\w*|cmp|memcmp|strn?casecmp|strn?i?cmp|strstr|strcasestr|stristr|strpos|_eq|x509_verify|constanttime\w*|constant_time\w*|ct_?eq\w*|timingsafeequal|eql|eq_ignore\w*|strn?i?cmp0|hash_equals|secure_compare|compare_digest|contains?\w*|includes?|indexof|has|member|containskey|trygetvalue|starts_?with|ends_?with|equalfold|deepequal|fixedtimeequals|isqual|same\w*|anymatch|any|all|some|count|find|exists|intersects?\w*|(?:is)?disjoint|binary_?search|issubset|overlaps|lookup|check\w*pin\w*|verify\w*pin\w*|match(?:es)?\w*|\w*pinned\w*|\w*pins?|\w*pin_peer_\w*|(?:check|verify|is|has|valid|assert|known|allowed|trusted|expected|accept)\w*(?:fingerprint|thumbprint|pubkey|public_?key|hash|digest|issuer)\w*|verify|check|validate|is_?known\w*|is_?trusted\w*|is_?allowed\w*|assert_?\w*equal\w*))\b(?:\$default)?\s*[!?]?\s*(\(|\{)/gi;

const identityWord =
  /fingerprint|thumbprint|sha-?_?(?:1|2|256|384|512)\b|hash|digest|md5|spki|public_?key|pub_?key|getencoded|raw(?:data|subject|_?bytes)?\b|\.raw\b|der\b|pem\b|serial|issuer|subject|\bdn\b|common_?name|\bcn\b|cert|chain|pin|modulus|x509|\bskid?\b|key_?id|peer|bytes|base64|hex|\bfp\b/i;

/** Functions of the same file by name: what is handed to one is followed into it. */
export type Routines = ReadonlyMap<
  string,
  readonly { readonly parameters: string; readonly from?: number; readonly to?: number }[]
>;

/** What is followed, and where it starts. */
export interface Seeds {
  readonly routines?: Routines;
  /** Where the text stands in the file that the places of `routines` count in. Absent: it is put together from pieces. */
  readonly offset?: number;
  /** Whether what a function assigns is its own without a declaration, as in Python and Ruby. */
  readonly localByDefault?: boolean;
  /** Names that hold a certificate from the start. */
  readonly names: readonly string[];
  /** An expression that yields one. */
  readonly source?: RegExp | undefined;
}

/** The receiver of a Go method, unless it is a certificate. */
const receiver =
  /\bfunc\s{1,3}\(\s?(\w{1,12})\s{1,3}\*?(?![\w.]*[cC]ert)[\w.]{1,60}(?:\[[^\]\n]{1,40}\])?\s?\)/g;

/**
 * Where, in `text`, a value that comes from the seeds is compared with
 * something that is neither nothing, nor a length, a date or a host name.
 * @returns the place, or -1
 */
export function comparedAt(text: string, seeds: Seeds): number {
  const statements = statementsOf(withBindings(text))
    .filter((statement) => !isLog(statement.text))
    .map((statement) => ({ ...statement, names: namesOf(statement.text) }));
  // Methods share the short names of their receivers, which hold no certificate.
  const receivers = new Set([...text.matchAll(receiver)].map(([, name = '']) => name));
  const tainted = new Followed(seeds.localByDefault, receivers);
  for (const name of seeds.names) tainted.mark(name);
  const scopes = scopesOf(text, seeds);
  const writers = writersAmong(scopes, seeds.source);
  // Most statements name nothing that is followed, and are passed over.
  const nothing = new Followed();
  const yields = new Set(statements.filter((each) => carries(each.text, nothing, seeds.source)));
  const concerns = (each: (typeof statements)[number]) =>
    yields.has(each) || each.names.some((name) => tainted.has(name));
  let size = -1;
  for (let pass = 0; pass < 3 && size !== tainted.size; pass += 1) {
    size = tainted.size;
    for (const [index, each] of statements.entries()) {
      const { text: statement, at } = each;
      tainted.enter(scopeAt(scopes, at));
      if (!concerns(each)) continue;
      spread(statement, tainted, seeds.source);
      if (goesThrough.test(statement)) enterBlock(statements[index + 1]?.text ?? '', tainted);
      handOut(statement, at, tainted, seeds);
      handIn(statement, tainted, seeds, scopes);
    }
    if (writers.length > 0)
      for (const { text: statement, at } of statements) handBack(statement, at, tainted, scopes, writers);
  }
  if (tainted.size === 0 && !seeds.source) return -1;
  let inLoopHead = false;
  for (const [index, statement] of statements.entries()) {
    // `for (p = first; p != last; …)` goes through something.
    const isCondition = inLoopHead;
    inLoopHead = loopHead.test(statement.text);
    if (isCondition && !asksInLoop.test(statement.text)) continue;
    const scope = scopeAt(scopes, statement.at);
    if (scope && matchesHost.test(scope.name) && !namedForPins.test(scope.name)) continue;
    tainted.enter(scope);
    if (!concerns(statement)) continue;
    const place = comparisonIn(statement.text, tainted, seeds.source, statements[index + 1]?.text ?? '');
    if (place >= 0) return statement.at + place;
  }
  return -1;
}

/** The first of the three parts between the brackets of a loop. */
const loopHead = /\bfor\s*\((?:[^()]|\([^()]{0,200}\)){0,400}$/;
/** What a loop's condition holds against something: a list is gone through until the entry is found. */
const asksInLoop = /(?:cmp|equals?|compare\w*|contains|matches)\s?\(|pin|hash|print|digest/i;

/** The functions of the text that lie within no other, in their order. */
function scopesOf(text: string, { routines, offset }: Seeds): Scope[] {
  if (!routines || offset === undefined) return [];
  const ranges = [...routines]
    .flatMap(([name, list]) => list.map((each) => ({ name, ...each })))
    .filter(({ from = 0, to = -1 }) => to > from && to > offset && from < offset + text.length)
    .toSorted((a, b) => (a.from ?? 0) - (b.from ?? 0) || (b.to ?? 0) - (a.to ?? 0));
  const scopes: Scope[] = [];
  for (const { name, from = 0, to = 0, parameters } of ranges) {
    const last = scopes.at(-1);
    if (last && from - offset < last.to) continue;
    const body = text.slice(Math.max(0, from - offset), to - offset);
    scopes.push({ name, from: from - offset, to: to - offset, parameters, body });
  }
  return scopes;
}

/** The function that holds a place. */
function scopeAt(scopes: readonly Scope[], at: number): Scope | undefined {
  let low = 0;
  let high = scopes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((scopes[middle]?.from ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  const found = scopes[low - 1];
  return found && at < found.to ? found : undefined;
}

/** The names in a statement, each once, as `carries` reads them. */
function namesOf(statement: string): readonly string[] {
  return [...new Set(statement.match(identifier))].map((word) => word.replace(/^\$/, ''));
}

/** `const { a, b } = x` as `const ( a, b ) = x`: braces end a statement, round brackets do not. */
function withBindings(text: string): string {
  return (
    text
      // What stands in a text, `$"sha256/{digest}"` or `f"{digest}"`, is part of its statement.
      .replace(/(?:\$@?|\bf)(?:"[^"\n]{0,400}"|'[^'\n]{0,400}')|`[^`\n]{0,400}`/g, valuesWithin)
      // Named values that are handed over together: `f({ print: shown, host }, rules)`.
      .replace(/\{(?<=[(,]\s{0,20}\{)(\s{0,40}[\w$"']{1,40}\s?[:,][^{};]{0,600})\}(?=\s{0,20}[,)])/g, '($1)')
      // A property pattern of C#: `cert is { Issuer: Expected }` as `cert.Issuer == Expected`.
      .replace(
        /(?<=[\w)\]])[?!]?\s{1,20}is\s{1,4}(not\s{1,4})?(?:[A-Z][\w.]{0,60}\s{1,4})?\{\s{0,40}(\w{1,40}(?:\.\w{1,40})?)\s{0,4}:\s{0,4}("[^"\n]{0,200}"|[A-Za-z_][\w.]{0,80})(?=\s{0,4}(?:[,}]|or\b))/g,
        (_whole, not: string | undefined, member: string, value: string) =>
          `.${member} ${not ? '!=' : '=='} ${value} {`,
      )
      .replace(/\b(const|let|var)(\s*)\{([^{}]{0,300})\}(\s*=)/g, '$1$2($3)$4')
      // A block that only guards a value yields it: `val leaf = runCatching { peer.first() }.getOrNull()`.
      .replace(/(?<==\s{1,20}(?:runCatching|try|unsafe|run)\s{0,3})\{([^{}=;]{1,300})\}/g, '($1)')
      // An arm binds what is matched: `match peer { Some(c) => … }` as `let c = peer; { Some(c) => … }`.
      .replace(
        /\bmatch\s([^;{}]{1,200})\{(\s{0,80}(?:None\s{0,3}=>[^,;{}]{1,160},\s{0,80})?(?:Some|Ok)\((?:ref\s|mut\s|&)?(\w{1,40})\))/g,
        'let $3 = $1; {$2',
      )
  );
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

const call = /([A-Za-z_$][\w$]*)\s?\(/g;

/** Marks the parameters of functions that a followed value is handed to. */
function handIn(statement: string, tainted: Followed, seeds: Seeds, scopes: readonly Scope[]): void {
  const { routines, source, offset = 0 } = seeds;
  if (!routines || statement.length > 4000 || !carries(statement, tainted, source)) return;
  call.lastIndex = 0;
  for (let found = call.exec(statement); found; found = call.exec(statement)) {
    const targets = routines.get(found[1] ?? '');
    if (!targets) continue;
    const between = argumentsOf(statement, call.lastIndex);
    const given = splitList(between);
    // `checker(expected)(cert)`: what the function gives back is called at once.
    const then = call.lastIndex + between.length + 1;
    const givenThen = statement[then] === '(' ? splitList(argumentsOf(statement, then + 1)) : [];
    for (const { parameters, from = 0 } of targets.slice(0, 3)) {
      const own = splitList(parameters.replace(/^\s*\(|\)\s*$/g, '')).map((part) => namesIn(part).at(-1));
      // `self` and receivers stand before what is handed in.
      const shift = /^\s*(?:self|cls|this|&self|&mut self)\b/.test(parameters) ? 1 : 0;
      given.forEach((part, index) => {
        const name = own[index + shift];
        if (name && carries(part, tainted, source)) tainted.markIn(scopeAt(scopes, from - offset), name);
      });
      if (!givenThen.some((part) => carries(part, tainted, source))) continue;
      const scope = scopeAt(scopes, from - offset);
      const [, inner = ''] = givesFunction.exec(scope?.body ?? '') ?? [];
      splitList(inner).forEach((part, index) => {
        const name = namesIn(part).at(-1);
        if (name && carries(givenThen[index] ?? '', tainted, source)) tainted.markIn(scope, name);
      });
    }
  }
}

interface Writer {
  readonly scope: Scope;
  /** The call by its name, up to its bracket. */
  readonly calls: RegExp;
  /** Its parameters in their order; undefined where one hands nothing back. */
  readonly places: readonly (string | undefined)[];
}

/** `char *out`, `std::string &out`, `byte[] out`, `out string print`: what is written there, the caller has. */
const writable =
  /[*&]\s*\w+\s*$|\w\s*\[[^\]]*\]\s*$|\]\s*\w+\s*$|^\s*(?:out|ref|inout|var)\s|&mut\s|\[\]\s*\w+\s*$/;
/** `out: &mut [u8]`, `char out[65]`. */
const declaredName = /^\s*(?:mut\s+)?(\w+)\s*:(?!:)|(\w+)\s*(?:\[[^\]]*\]\s*){0,2}$/;
/** Lengths, errors, handles and what stays as it was handed in. */
const neverWritten =
  /\bconst\b(?![^,]*\*\s*\*)|\b(?:SSL|SSL_CTX|X509|X509_STORE_CTX|WOLFSSL\w*|mbedtls_\w+|gnutls_session_t|void|FILE)\b|(?:len|length|size|sz|count|err(?:or)?\w{0,8}|msg|message|ctx|session|conn(?:ection)?|self|ssl|tls)\s*(?:\[[^\]]*\])?\s*$/i;

/** The functions that get the certificate themselves and have somewhere to write what they make of it. */
function writersAmong(scopes: readonly Scope[], source: RegExp | undefined): readonly Writer[] {
  if (!source) return [];
  return scopes.flatMap((scope) => {
    source.lastIndex = 0;
    if (scope.name.length < 4 || everyday.test(scope.name) || !source.test(scope.body)) return [];
    const places = splitList(scope.parameters.replace(/^\s*\(|\)\s*$/g, '')).map((part) =>
      writable.test(part) && !neverWritten.test(part)
        ? declaredName.exec(part)?.slice(1).find(Boolean)
        : undefined,
    );
    if (places.every((place) => place === undefined)) return [];
    return [{ scope, calls: new RegExp(`\\b${scope.name.replaceAll('$', '\\$')}\\s?\\(`), places }];
  });
}

/** Marks what a call of such a function was given to write to, where a followed value was written there. */
function handBack(
  statement: string,
  at: number,
  tainted: Followed,
  scopes: readonly Scope[],
  writers: readonly Writer[],
): void {
  for (const { scope, calls, places } of writers.slice(0, 20)) {
    const found = calls.exec(statement);
    const here = scopeAt(scopes, at);
    if (!found || here === scope) continue;
    const given = splitList(argumentsOf(statement, found.index + found[0].length));
    if (given.length > places.length) continue;
    given.forEach((part, index) => {
      const name = places[index];
      tainted.enter(scope);
      if (name === undefined || !tainted.has(name)) return;
      const place =
        /^\s*(?:(?:out|ref|inout|var|&mut)\s+)?[&*]?((?:\w+(?:\.|->))*[A-Za-z_]\w*)\s*(?:\.data\(\s*\))?$/.exec(
          part,
        )?.[1];
      if (place && place.length > 1 && !notValues.has(place.toLowerCase())) tainted.markIn(here, place);
    });
  }
}

/** Without the condition of a choice: `typeof f === 'function' ? f() : null` and `f() if kind == 'tls' else None` are `f()` or nothing. */
function withoutCondition(value: string): string {
  if (!/==|!=/.test(value)) return value;
  const chosen = /^[^?;\n]{1,200}\s\?\s([\s\S]*)$/.exec(value)?.[1];
  return chosen ?? value.replace(/\sif\s[^;\n]{1,200}?\selse\s/, ' ');
}

/** A function that is given back, with its parameters. */
const givesFunction =
  /\breturn\s{1,8}(?:async\s{1,4})?(?:(?:function|func|fn)\s{0,4}\w{0,40}\s{0,4})?\(([^()\n]{1,200})\)\s{0,4}(?:=>|\{|->)/;

/** Names of functions that many objects have: they stand for nothing. */
const everyday =
  /^(?:verify|check|main|run|call|invoke|connect|open|handle|validate|equals|apply|build|create|init|execute|send|fetch|load|close|start)$/i;

/** What a function returns, its name stands for. */
function handOut(statement: string, at: number, tainted: Followed, seeds: Seeds): void {
  const { routines, offset, source } = seeds;
  if (!routines || offset === undefined || !/\breturn\b/.test(statement)) return;
  if (/==|!=/.test(statement) || !carries(statement, tainted, source)) return;
  let name: string | undefined;
  let size = Number.POSITIVE_INFINITY;
  for (const [each, list] of routines) {
    for (const { from = 0, to = -1 } of list.slice(0, 3)) {
      if (from > at + offset || to < at + offset || to - from >= size) continue;
      name = each;
      size = to - from;
    }
  }
  if (name && name.length > 3 && !notValues.has(name.toLowerCase()) && !everyday.test(name)) {
    tainted.mark(`.${name}`);
    tainted.markIn(undefined, name);
  }
}

/** Parts of a list at commas outside brackets. */
function splitList(list: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let place = 0; place < list.length; place += 1) {
    const here = list[place];
    if (here === '(' || here === '[' || here === '{') depth += 1;
    else if (here === ')' || here === ']' || here === '}') depth -= 1;
    else if (here === ',' && depth <= 0) {
      parts.push(list.slice(start, place));
      start = place + 1;
    }
  }
  parts.push(list.slice(start));
  return parts;
}

function carries(text: string, tainted: Followed, source: RegExp | undefined): boolean {
  if (source) {
    source.lastIndex = 0;
    if (source.test(text)) return true;
  }
  if (tainted.size === 0) return false;
  for (const [word] of text.matchAll(identifier)) if (tainted.has(word.replace(/^\$/, ''))) return true;
  return false;
}

/** As `carries`, but a member counts only where it was followed as one, and a variable likewise. */
function carriesAsWritten(text: string, tainted: Followed, source: RegExp | undefined): boolean {
  if (source) {
    source.lastIndex = 0;
    if (source.test(text)) return true;
  }
  for (const found of text.matchAll(identifier)) {
    const before = text.slice(Math.max(0, found.index - 2), found.index);
    const word = found[0].replace(/^\$/, '');
    if (tainted.hasAsWritten(word, /(?:\.|->|::|@)$/.test(before))) return true;
  }
  return false;
}

/** An entry of what is kept from one connection to the next: `known[host] = print` says nothing of what was known. */
const remembered =
  /^\s{0,40}(?:[\w$]{1,40}(?:\.|->|::))*_?(?:known|trusted|saved|stored?|storage|remembered|pinned|tofu)\w{0,20}\s?\[/i;

/** The parameters of a function that is written as a value. */
const writtenFunction =
  /^\s*(?:async\s{1,3})?(?:(?:function|func|fn)?\s{0,3}\(([^()]{0,200})\)[^=;{}()]{0,60}=>|([\w$]{1,40})\s{0,3}=>)/;

/** Whether it is a function in which nothing but its own parameters is followed: its name holds no value. */
function isOfItsOwn(right: string, tainted: Followed, source: RegExp | undefined): boolean {
  const head = writtenFunction.exec(right);
  if (!head) return false;
  const own = new Set(namesIn(head[1] ?? head[2] ?? ''));
  return !carries(
    right.replace(identifier, (word) => (own.has(word) ? '' : word)),
    tainted,
    source,
  );
}

/** What hands each value of a list, or the value itself, to the block that follows: `chain.any {`. */
const goesThrough =
  /\.\s*(?:any|all|none|some|first\w{0,12}|find\w{0,8}|filter|map\w{0,8}|flatMap|compactMap|(?:for_?)?[eE]ach\w{0,8}|contains|exists|also|let|apply|run|use|takeIf)\s*(?:\([^()]{0,40}\))?\s*$/;
/** How such a block names what it is handed: `cert ->`, `(cert: X509Certificate) =>`, `cert in`. */
const blockHead = /^\s*\(?\s*([A-Za-z_][\w:<>?., ]{0,80}?)\s*\)?\s*(?:->|=>|\bin\b)/;

/** Marks the parameters of the block that is handed a followed value. */
function enterBlock(head: string, tainted: Followed): void {
  for (const part of blockHead.exec(head)?.[1]?.split(',') ?? []) {
    const name = /^\s*([A-Za-z_]\w*)/.exec(part)?.[1];
    if (name && !notValues.has(name.toLowerCase())) tainted.mark(name);
  }
}

const fieldWithPrint =
  /(?:^|[,({])\s{0,40}["']?(\w{0,20}(?:finger|thumb)_?print\w{0,12})["']?\s?:(?!:)\s{0,40}([^,{}]{1,400})/gi;

/** Marks what a statement assigns from a followed value. */
function spread(written: string, tainted: Followed, source: RegExp | undefined): void {
  // `CN=` in a string assigns nothing.
  const sourced = source !== undefined && carries(written, new Followed(), source);
  const statement = (sourced ? written : withoutWords(written)).replace(
    /"[^"\n]{0,400}"|'[^'\n]{0,400}'/g,
    (text) => text.replaceAll('=', ' '),
  );
  if (statement.length > 4000 || !carries(statement, tainted, source)) return;
  const add = (name: string | undefined) => {
    const plain = name
      ?.replace(/^[$@*&]+/, '')
      .split(/\.|->|::/)
      .at(-1);
    // What a client shows is held by no name of a server's certificate.
    if (!name || !plain || /^client_?(?:cert|crt|x509)/i.test(plain)) return;
    if (plain.length > 1 && !notValues.has(plain.toLowerCase())) tainted.mark(name);
    // One-letter names are common for certificates in short functions.
    else if (/^[a-z]$/i.test(plain) && !/^[ijn]$/.test(plain)) tainted.mark(name);
  };
  const assignment = /^([^=]{1,300}?)(?::=|<-|[+.]=|(?<![=!<>~+\-*/%&|^])=(?![=>~]))([\s\S]*)$/.exec(
    statement,
  );
  if (assignment) {
    const [, left = '', given = ''] = assignment;
    const right = withoutCondition(given);
    if (
      carries(right, tainted, source) &&
      !/==|!=/.test(right.slice(0, 300)) &&
      !isOfItsOwn(right, tainted, source) &&
      !(dateLike.test(right) && !stillIdentity.test(right))
    ) {
      const beforeType = left.split(/(?<!:):(?!:)/)[0] ?? left;
      const bracketed = /[([{]([^()[\]{}]{1,200})[)\]}]\s*$/.exec(beforeType);
      const names =
        bracketed && !/[\w$\]]\s*\[[^\]]*\]\s*$/.test(beforeType)
          ? bracketed[1]?.split(',')
          : beforeType.split(',');
      for (const name of names ?? [])
        if (!remembered.test(left))
          add(/([$@*&]?[A-Za-z_][\w$.>:-]*?)\s*(?:\[[^\]]*\])?\s*[!?]?\s*$/.exec(name)?.[1]);
      // A type elsewhere, and what a decompiler calls a text.
      if (/\b[Ss]tring\s{1,3}str\s*$/.test(left)) tainted.mark('str');
    }
  }
  // A field of what is handed on: `{ host, fingerprint: hash(der) }`.
  for (const [, field = '', value = ''] of statement.matchAll(fieldWithPrint))
    if (carries(value, tainted, source)) add(`.${field}`);
  // `ASSIGN_OR_RETURN(auto cert, peer(ssl))`, `CHECK_AND_ASSIGN(X509, cert, peer(ssl))`
  const byMacro =
    /^\s*[A-Z0-9_]{0,30}ASSIGN[A-Z_]{0,20}\s?\(\s*(?:[^,()]{1,60}[\s,*&]{1,4})?(\w{1,60})\s*,([\s\S]{1,400})/.exec(
      statement,
    );
  if (byMacro && carries(byMacro[2] ?? '', tainted, source)) add(byMacro[1]);
  // `std::unique_ptr<X509> cert(SSL_get_peer_certificate(ssl))`
  const built =
    /^\s*(?:(?:static|const|auto)\s{1,3})*(?!return\b|else\b|throw\b|new\b|await\b|delete\b|case\b)[A-Za-z_][\w:]{0,80}(?:<[^;={}]{1,160}>)?[\s*&]{1,6}([a-z_]\w{0,60})\s?\(([\s\S]{1,400})/.exec(
      statement,
    );
  if (built && !/^\s*[\w:]*\s*(?:in|of|is|not|and|or|as|if|while|for)\s?\(/.test(statement)) {
    const [, name, given = ''] = built;
    if (carries(given, tainted, source)) add(name);
  }
  // `a is Type b`, `a instanceof Type b`
  const cast = /\b(\w+)(?:\[[^\]\n]{0,24}\])?\s+(?:is|instanceof)\s+(?:not\s+)?[A-Z][\w.]*\s+(\w+)/.exec(
    statement,
  );
  if (cast && tainted.has(cast[1] ?? '')) add(cast[2]);
  // if let a = …, let b = f(a)
  for (const found of statement.matchAll(/\b(?:let|var|val)\s+(\w{1,60})\s*(?::[^=,]{1,60})?=(?!=)/g)) {
    const from = (found.index ?? 0) + found[0].length;
    if (carries(rightOf(statement.slice(from, from + 240).trimStart()), tainted, source)) add(found[1]);
  }
  // for x in followed · for (T x : followed) · foreach ($a as $b) · with … as x · if let Some(x) = …
  for (const pattern of [
    /\bfor(?:each)?\b\s*\(?\s*(?:(?:const|let|var|final|auto|my)\b\s*)?[\w<>,[\]\s&*.]{0,80}?\b([A-Za-z_]\w*)\s*(?:\bin\b|\bof\b|:)\s*([\s\S]{1,200})/,
    /\bfor\s+[\w]+\s*,\s*(\w+)\s*:=\s*range\s+([\s\S]{1,200})/,
    /\bforeach\s*\(([\s\S]{1,200}?)\bas\s+\$?(\w+)/,
    /([\s\S]{1,300}?)\bas\s+(\w+)\s*:?\s*$/,
  ]) {
    // Looking for `as` from every place takes long, and most statements have none.
    const found =
      pattern.source.includes('bas') && !/\bas\s/.test(statement) ? null : pattern.exec(statement);
    if (!found) continue;
    const [whole, first = '', second = ''] = found;
    // In JavaScript `in` yields the names of members.
    if (/^for\s*\(\s*(?:const|let)\s[\w\s]{1,60}\sin\b/.test(whole)) continue;
    const [name, value] = /\s|[().]/.test(first) ? [second, first] : [first, second];
    if (carries(value, tainted, source)) add(name);
  }
  // followed.map(x => …), followed.forEach { x -> …, do |x|, method(:…)
  for (const found of statement.matchAll(
    /\.\s*\w+\s*[({]\s*(?:function\s*)?\(?\s*(?:\w+\s+)?(\w+)\s*\)?\s*(?:=>|->|\bin\b)|\bdo\s*\|\s*(\w+)|\{\s*\|\s*(\w+)|\|\s*&?(\w+)\s*\|/g,
  )) {
    if (carries(statement.slice(0, found.index + 1), tainted, source))
      add(found[1] ?? found[2] ?? found[3] ?? found[4]);
  }
  // The parameter that needs no name: `chain.any { it… }`, `chain.contains { $0… }`
  if (goesThrough.test(statement)) for (const nameless of ['it', '0']) tainted.mark(nameless);
  // What is written through `*p = text` is in `text`.
  for (const found of statement.matchAll(/\*\s?(\w{1,40})\s?=\s?&?(\w{2,40})\s?(?=[,;[]|$)/g))
    if (tainted.has(found[1] ?? '')) add(found[2]);
  // Hashing and copying hand their result out through an argument or the object itself.
  for (const found of statement.matchAll(/([\w$>.-]*)\s*(\()/g)) {
    const name = found[1] ?? '';
    if (
      !/digest|hash|sha|md5|fingerprint|_md\b|i2d|pub_?key|oneline|print|copy|cpy|hex|encode|export|update|write|append|final|get_|_get|raw|read|from|put|parse|decode|insert|push|add|import|query|option|attribute|property|name_?string|peer/i.test(
        name,
      )
    )
      continue;
    // What compares hands nothing out.
    if (/equal|compare|cmp|verif|check|match|contain|include|assert|_eq\b|isnull|log|error|throw/i.test(name))
      continue;
    const args = argumentsOf(statement, (found.index ?? 0) + found[0].length);
    const holder =
      /^([A-Za-z_$][\w$]*)(?:\.|->)\w*(?:final|digest|result|read|copy|export|hash|write_?to)\w*$/i.exec(
        name,
      )?.[1];
    if (holder && tainted.has(holder) && !/=/.test(statement.slice(0, found.index)))
      for (const [word] of args.matchAll(/&?\b[a-z_]\w*\b(?!\s*\()/g)) add(word);
    // What yields a certificate may hand it out the same way, where its result is not kept.
    if (!carries(args, tainted, source)) {
      const alone = /^\s*[\w.>:-]*$/.test(statement.slice(0, found.index));
      if (source && alone && carries(`${name}(${args})`, new Followed(), source))
        for (const [word] of args.matchAll(/&?\b[a-z_]\w*\b(?!\s*\()/g)) add(word);
      continue;
    }
    // `&ctx` is filled by the call, whatever its name.
    if (source && carries(args, new Followed(), source))
      for (const [, word = ''] of args.matchAll(/&(\w{2,40})\b/g))
        if (!/^(?:n|cb|dw)?_?(?:len|length|size|sz|count)$/i.test(word)) tainted.mark(word);
    const receiver = /^([A-Za-z_$][\w$]*)(?:\.|->)(?:\w+)$/.exec(name)?.[1];
    if (
      receiver &&
      /update|write|append|put|add|push|input|copy/i.test(name) &&
      !(/put$/i.test(name) && remembered.test(`${receiver}[]`))
    )
      add(receiver);
    // A question among the arguments (`kind == SHA256 ? a : b`) is no place to write to.
    if (
      /_|^[A-Z]|cpy|print|^(?:write|format|encode)\w{0,20}(?:Hex|Base64)|^(?:bin|bytes?)(?:2|To)/.test(name)
    )
      for (const part of splitList(args))
        if (!/[=!<>]=|\?|&&|\|\|/.test(part))
          for (const [word] of part.matchAll(/&?\b[a-z_]\w*\b(?!\s*\()/g)) add(word);
  }
}

/** What gathers differences: `a |= …`, `a = a | …`, `a = a or …`. */
const gathers = /\|=|=\s*\w{1,40}\s*(?:\||\bor\b|\bbor\b)/;
const exclusiveOr = /\^|\bxor\b/g;

/** The first case after a choice, where it names somebody: a long text, or a name that says so. */
const namedCase =
  /^\s*case\s{1,9}(?!SSL_ERROR_)(?:["'`][^"'`\n]{16}|[\w.]{0,40}(?:pin|want|expect|known|trusted|allowed|finger|print|hash|digest|sha))/i;
/** Heads after which Basic, Pascal, SQL and F# compare with a single sign, and a call that nothing can be assigned to. */
const singleSign =
  /^\s*(?:=\s{1,20})?(?:(?:Else)?If\s+[^(]|Return\s|(?:Result|Accept(?:ed)?)\s*:=|(?:el(?:se\s?)?)?if\s[^\n]{1,300}\sthen\b|Function\s?\([^()\n]{0,200}\)\s|\(?\s?fun\s[^>\n]{1,120}->\s|[a-z][\w.]{1,60}\(\s?\)\s+=\s)/;

/** What a site is rated by: `val isFreeSsl = issuer.contains("…")` reports and refuses nothing. */
const rates =
  /^\s*(?:(?:final|const|var|val|let|bool|boolean|auto)\s{1,3}){0,2}(?:is|has)?_?(?:free|paid)_?(?:ssl|tls|ca|cert)\w{0,20}\s{0,3}(?::\s?\w{1,20}\s{0,3})?=(?!=)/i;

/** Everything that is in a file, and nothing else. */
const readBack = /^[\s(!]{0,8}\w{1,40}\.read(?:_?(?:all|bytes|text|toend))?\s?\(\s?\)[\s)]{0,8}$/i;

/** Where in a statement a followed value is held against something that says who it must be; or -1. */
function comparisonIn(written: string, tainted: Followed, source: RegExp | undefined, next: string): number {
  // `x?` and `x?.y` are values that may fail, no questions.
  const statement = written
    .replace(/(?<=[\w)\]])\?(?=[.\s),;=!?]|$)/g, ' ')
    // A label says where to return to: `?: return@HostnameVerifier false`.
    .replace(/(?<=\breturn)@\w{1,60}/g, (label) => ' '.repeat(label.length));
  if (statement.length > 6000 || !carries(statement, tainted, source)) return -1;
  if (rates.test(statement)) return -1;
  operators.lastIndex = 0;
  for (let found = operators.exec(statement); found; found = operators.exec(statement)) {
    const left = leftOf(statement.slice(Math.max(0, found.index - 160), found.index));
    const right = rightOf(statement.slice(operators.lastIndex, operators.lastIndex + 160));
    if (/^\s*in\s*$/.test(found[0])) {
      // `for x in y`, and `{ x in …` of a closure, ask for nothing.
      const before = statement.slice(Math.max(0, found.index - 160), found.index);
      if (/\bfor(?:each)?\b[^:]{0,120}$/.test(before)) continue;
      const collection =
        /^\s*[\w.$@]{1,60}\s*$/.test(right) &&
        /pin|known|trusted|allowed|accepted|expected|print|hashes|digests|keys|serials|issuers|\b[A-Z][A-Z0-9_]{2,}\b/.test(
          right,
        );
      if (
        !collection &&
        !/\b(?:if|elif|elsif|return|assert|and|or|not|while|unless|any|all|guard|when)\b|=/.test(before)
      )
        continue;
    }
    let leftCarries = carries(withoutTexts(left), tainted, source);
    let rightCarries = carries(withoutTexts(right), tainted, source);
    if (leftCarries && rightCarries) {
      leftCarries = carriesAsWritten(withoutTexts(left), tainted, source);
      rightCarries = carriesAsWritten(withoutTexts(right), tainted, source);
    }
    if (leftCarries && rightCarries) {
      // What a file keeps was written there another time: `kept.read() != cert`.
      leftCarries = !readBack.test(left);
      rightCarries = !readBack.test(right);
    }
    // Two parts of one chain held against each other: is it self-signed, does it go on?
    if (leftCarries === rightCarries) continue;
    if (trivial.test(left) || trivial.test(right)) continue;
    const [own, other] = leftCarries ? [left, right] : [right, left];
    if (measuring.test(own.trim()) || measuring.test(other.trim())) continue;
    if (encodedLength.test(own)) continue;
    if (dropping.test(own) || dropping.test(other) || hostOnly.test(other) || hostOnly.test(own)) continue;
    if (earlier.test(other) || bundled.test(other) || isLabel(own, other) || isProse(own, other)) continue;
    if (ofClient.test(other)) continue;
    if (isForeignConstant(other) && !stillIdentity.test(own)) continue;
    if (!identityWord.test(own) && !identityWord.test(other) && !isPlainly(own, tainted)) continue;
    if (namesSubject(own) && !isFixed(other)) continue;
    return found.index;
  }
  // Byte by byte, so that the time tells nothing: `diff |= seen[i] ^ wanted[i]`.
  if (gathers.test(statement)) {
    exclusiveOr.lastIndex = 0;
    for (let found = exclusiveOr.exec(statement); found; found = exclusiveOr.exec(statement)) {
      const left = leftOf(statement.slice(Math.max(0, found.index - 160), found.index));
      const right = rightOf(statement.slice(exclusiveOr.lastIndex, exclusiveOr.lastIndex + 160));
      if (carries(left, tainted, source) === carries(right, tainted, source)) continue;
      if (trivial.test(left) || trivial.test(right) || measuring.test(left) || measuring.test(right))
        continue;
      return found.index;
    }
  }
  // Basic, SQL and Pascal compare with a single sign.
  if (singleSign.test(statement)) {
    const found = /^([\s\S]{0,400}?[\w)\]"'])\s+=\s+(?!=)([\s\S]{1,200})/.exec(statement);
    const [, left = '', right = ''] = found ?? [];
    const both = left + right;
    if (
      found &&
      carries(both, tainted, source) &&
      !trivial.test(rightOf(right)) &&
      !dropping.test(both) &&
      identityWord.test(both)
    )
      return left.length;
  }
  // Looked up by it: `if known[fingerprint]`, `_, ok := pins[hash]`.
  if (/\bif\b|\bok\b|\breturn\b|\bunless\b|\bguard\b/.test(statement)) {
    for (const found of statement.matchAll(
      /\b([A-Za-z_$][\w$.]{0,60})\s?\[((?:[^[\]]|\[[^[\]]{0,40}\]){1,160})\]/g,
    )) {
      const [, holder = '', inside = ''] = found;
      if (isPosition(holder, inside) || carries(holder, tainted, source) || !carries(inside, tainted, source))
        continue;
      if (dropping.test(holder + inside) || memory.test(holder) || spelling.test(holder)) continue;
      if (!identityWord.test(`${holder} ${inside}`) && !isPlainly(inside, tainted)) continue;
      if (/^\s*=(?!=)/.test(statement.slice((found.index ?? 0) + found[0].length))) continue;
      return found.index ?? 0;
    }
  }
  const chosen =
    /\b(?:switch|match|case|when(?=\s?\())\b\s*\(?([^{};]{1,120})|(\([^(){};\n]{1,160}\)|[\w.()]{1,120})\s+switch\b/.exec(
      statement,
    );
  const subject = chosen?.[1] ?? chosen?.[2];
  if (
    chosen &&
    subject &&
    carries(subject, tainted, source) &&
    !dropping.test(subject) &&
    !/\.\s?\(\s?type\s?\)|(?:alg(?:orithm)?|type|kind|method)\s*\)?\s*$/i.test(subject) &&
    (/thumbprint|fingerprint|digest|hash|serial|issuer|subject|public_?key/i.test(subject) ||
      (namedCase.test(next) && (isPlainly(subject, tainted) || /hex|base64|encode/i.test(subject))))
  )
    return chosen.index;
  // Objective-C: `[a isEqualToData:b]`
  const message =
    /\[([^[\]]{0,120}(?:\[[^[\]]{0,120}\][^[\]]{0,40}){0,3})\s(?:isEqual\w{0,24}|containsObject|indexOfObject|hasPrefix|compare|caseInsensitiveCompare|is(?:Known|Trusted|Allowed|Pinned)\w{0,24}|(?:check|verify|is|has|valid|match|accept)\w{0,24}(?:Fingerprint|Thumbprint|PublicKey|Hash|Digest|Pin(?=[A-Zs:]))\w{0,24})\s*:([^;]{1,160})/.exec(
      statement,
    );
  if (message) {
    const [, receiver = '', given = ''] = message;
    const other = given.split(']')[0] ?? given;
    const kept = carries(receiver, tainted, source) ? other : receiver;
    if (
      carries(`${receiver} ${given}`, tainted, source) &&
      !dropping.test(`${receiver} ${other}`) &&
      !trivial.test(kept) &&
      !isLabel(kept === other ? receiver : other, kept)
    )
      return message.index;
  }
  comparing.lastIndex = 0;
  for (let found = comparing.exec(statement); found; found = comparing.exec(statement)) {
    const name = found[1] ?? '';
    // `call(…)` and `HASH_FIND(…)` end like words that compare.
    if (/[a-z](?:any|all|some|has|find|count|exists|member)$|^HASH_/.test(name)) continue;
    if (
      /(?:free|clear|close|remove|delete|destroy|get|read|write|load|save|print|send|recv|init)_?all$/i.test(
        name,
      )
    )
      continue;
    if (/cn_?match|match_?cn/i.test(name) || matchesHost.test(name)) continue;
    // `throw new PinMismatch(shown, wanted)` tells of it.
    if (
      /mismatch|error|exception/i.test(name) &&
      /\b(?:new|throw|raise)\s{1,4}$/.test(statement.slice(Math.max(0, found.index - 12), found.index))
    )
      continue;
    const args = argumentsOf(statement, comparing.lastIndex);
    const receiver =
      /([\w$.\s()[\]"'?!>:-]{0,160})$/.exec(
        statement.slice(Math.max(0, found.index - 160), found.index),
      )?.[1] ?? '';
    const own = leftOf(receiver);
    // Sets of C++ are asked by `count`.
    if (/^count$/i.test(name) && !/pin|finger|thumb|trusted|known|allowed|accepted/i.test(own)) continue;
    const whole = `${own}${found[0]}${args}`;
    if (!carries(whole, tainted, source)) continue;
    if (ofClient.test(own) || splitList(args).some((part) => ofClient.test(part))) continue;
    if (
      dropping.test(whole) ||
      measuring.test(found[1] ?? '') ||
      (/contain|includ|has|exist|lookup|find/i.test(found[1] ?? '') &&
        memory.test(own) &&
        !/pin|known|trusted|allowed|expected/i.test(args))
    )
      continue;
    if (
      (hostOnly.test(own) || splitList(args).some((part) => hostOnly.test(part))) &&
      !/pin|finger|thumb|hash(?!_?(?:map|table|set))|digest|spki/i.test(whole)
    )
      continue;
    // A set of what is trusted may have been filled from a certificate that was met before: asking it remains a check.
    const asksTrusted =
      /^(?:contains|includes|has)$/i.test(name) &&
      /(?:trusted|pinn?ed|known|accepted|allowed|expected|\bpins|[a-z]Pins|_pins)\w*\s*\??\.\s*$/i.test(own);
    if (
      !asksTrusted &&
      carriesAsWritten(own, tainted, source) &&
      args.trim() !== '' &&
      splitList(args).every((part) => carriesAsWritten(part, tainted, source))
    )
      continue;
    // Both are from the peer, and neither is named for what it must be: the leaf and the first of its chain.
    const held = splitList(args).filter((part) => !trivial.test(part) && !measuring.test(part.trim()));
    if (
      own.trim() === '' &&
      held.length > 1 &&
      !setBeforehand.test(args) &&
      !/\b[A-Z][A-Z0-9_]{3,}\b/.test(args) &&
      held.every((part) => carriesAsWritten(part, tainted, source))
    )
      continue;
    // A head of a function compares nothing.
    if (
      args.trim() !== '' &&
      splitList(args).every((part) => declaredParameter.test(part)) &&
      /[*&]|\b(?:char|int|bool|string|size_t|u?int\d{1,2}(?:_t)?|byte|long)\b/i.test(args)
    )
      continue;
    // `strstr(subject, "/CN=")` looks for where a name begins.
    if (partOfName.test(args)) continue;
    // `strcmp(type, "PEM")`: too short to name anybody.
    if (
      splitList(args).some((part) => /^\s*L?(["'])[\w:./*-]{0,5}\1\s*$/.test(part)) &&
      !/issuer|subject|\bcn\b|common/i.test(whole)
    )
      continue;
    if (measuring.test(own.trim().replace(/(?:\.|->)$/, ''))) continue;
    if (args.trim() !== '' && splitList(args).every((part) => measuring.test(part.trim()))) continue;
    // `assert.Equal(t, …)`: a test says what it saw.
    if (
      /\b[aA]ssert\.?\s*$|\b(?:t|expect)\.\s*$|\b(?:\w{1,12}_)?(?:assert|ASSERT|EXPECT|REQUIRE|CHECK|QVERIFY|VERIFY)(?:_[A-Za-z]{2,12}|2)?\s*\(\s*!?\s*$/.test(
        receiver,
      ) &&
      !/pin|finger|thumb|hash|digest|spki|expected/i.test(whole)
    )
      continue;
    if (/^\s*(?:t|b|tb|s\.T\(\)|GinkgoT\(\))\s*,/.test(args)) continue;
    if (/^assert/i.test(name) && !/pin|finger|thumb|digest|spki|sha_?\d/i.test(whole)) continue;
    if (!identityWord.test(whole) && ![own, ...splitList(args)].some((part) => isPlainly(part, tainted)))
      continue;
    if (args.split(',').every((part) => trivial.test(part)) && args.trim() !== '') continue;
    // Handed on as it came, with the kind of key: somebody else decides.
    if (/auth_?type/i.test(args)) continue;
    // Anything can be verified; it is a pin when what verifies is named for one.
    if (
      /(?:verify|check|validate)$/i.test(name) &&
      !/pin|finger|thumb|known|trusted|allow|expected/i.test(own + name)
    )
      continue;
    // `cert.verify()` without anything to hold it against is ordinary.
    if (args.trim() === '' && !/pin|known|trusted|allowed/i.test(found[1] ?? '')) continue;
    return found.index;
  }
  return givenWithExpected(statement, tainted, source);
}

/** Names of functions that decide. */
const deciding =
  /(?:trust|verif|check|match|valid|accept|allow|same|equal|compar|ensure|assert|pinn?(?:s|ed)?$)/i;
/** Names of functions that only tell of it, or make or keep something. */
const telling =
  /(?:err(?:or)?f?|exception|mismatch|fail\w*|log\w*|warn\w*|print\w*|format|message|save\w*|store\w*|set\w*|expect|describe)$|host_?name/i;
/** A value that says beforehand who it must be, and nothing else of it. */
const saidBefore =
  /^[\s&*]*(?:[\w$]{1,40}(?:\.|->|::))*_?(?:expected|pinned|wanted|trusted|known|allowed|accepted)_?\w{0,24}(?:print|thumb|hash|digest|pin|cert(?:ificate)?|spki|key|sha_?\d{0,3})(?:e?s|_?sha_?\d{1,3}|_?hex)?\s*$/i;

/** An argument named for what a certificate is known by beforehand: `options.spkiSha256`. */
const pinArgument =
  /(?:spki|finger_?print|thumb_?print|(?:cert(?:ificate)?|key|tls|peer|server)_?pins?|pinned\w{0,20}|(?:cert(?:ificate)?|key)_?(?:hash(?:es)?|digest|sha_?256))(?:_?sha_?\d{1,3}|_?hex|_?base64|s|es)?\s*$/i;
const saysWho = (part: string) => saidBefore.test(part) || (pinArgument.test(part) && !/[({]/.test(part));

/** Where a followed value is handed, beside one that says who it must be, to a function that decides; or -1. */
function givenWithExpected(statement: string, tainted: Followed, source: RegExp | undefined): number {
  if (!/expected|pin|wanted|trusted|known|allowed|accepted|print|spki|hash|digest|sha/i.test(statement))
    return -1;
  call.lastIndex = 0;
  for (let found = call.exec(statement); found; found = call.exec(statement)) {
    const name = found[1] ?? '';
    if (!deciding.test(name) || telling.test(name)) continue;
    if (/\b(?:new|function|func|fn|def|fun|sub)\s{1,4}$/.test(statement.slice(0, found.index).slice(-12)))
      continue;
    const parts = splitList(argumentsOf(statement, call.lastIndex));
    if (parts.length < 2 || !parts.some((part) => saysWho(part) && !carries(part, tainted, source))) continue;
    if (
      parts.some(
        (part) =>
          !saysWho(part) &&
          !dropping.test(part) &&
          carries(part, tainted, source) &&
          (identityWord.test(part) || isPlainly(part, tainted)),
      )
    )
      return found.index;
  }
  return -1;
}

/** Names of what a program was told beforehand. */
const setBeforehand =
  /pin|expect|known|trust|allow|accept|stored|saved|want|config|option|param|fixed|given|\bref|admin/i;

/** `const char *host`: what stands in the head of a function, never in a call. */
const declaredParameter =
  /^\s*(?!(?:new|await|not|ref|out|in|mut|return|typeof|sizeof|move|copy|lambda|async|yield)\b)(?:(?:const|struct|unsigned|final|register|volatile)\s{1,3}){0,3}[A-Za-z_][\w:]{0,60}(?:<[^<>]{0,60}>)?(?:\s*[*&]{1,3}\s*(?:const\s+)?|\s{1,10})[A-Za-z_]\w{0,60}\s*(?:\[[^\]]{0,20}\])?\s*$/;

/** Whether a list is asked for a place in it, or a table for a character: `chain[depth]`, `escaped[c]`. */
function isPosition(holder: string, inside: string): boolean {
  return (
    /^\s*(?:\w{1,2}|ch|\w{0,20}(?:idx|index|pos|depth))\s*$/i.test(inside) &&
    !/pin|finger|thumb|hash|digest|known|trusted|allowed|accepted/i.test(holder)
  );
}

/** Whether an operand is a text too short for a fingerprint, held against what is no name and no number: `label == "Public Key"`. */
function isLabel(own: string, other: string): boolean {
  return (
    /^[\s(@]*(?:"[^"=\n]{0,19}"|'[^'=\n]{0,19}')[\s)]*$/.test(other) &&
    !/issuer|subject|name|\bcn\b|\bdn\b|serial|summary|org|print|hash|digest|pin/i.test(own)
  );
}

/** Whether an operand is a text in words, such as a message, held against what is no name. */
function isProse(own: string, other: string): boolean {
  return (
    /^[\s(@]*(?:"[^"=\n]{1,80}\s[^"=\n]{1,80}\s[^"=\n]{1,80}"|'[^'=\n]{1,80}\s[^'=\n]{1,80}\s[^'=\n]{1,80}')[\s)]*$/.test(
      other,
    ) &&
    !/issuer|subject|name|\bcn\b|\bdn\b|org|print|thumb|serial|cert_?hash|spki|pub(?:lic)?_?key_?hash/i.test(
      own,
    )
  );
}

/** Whether it is the name that a certificate was made out to: held against a host name as often as against a fixed one. */
function namesSubject(operand: string): boolean {
  return (
    /subject|common_?name|\bcn\b/i.test(operand) && !/issuer|key|hash|serial|digest|print/i.test(operand)
  );
}

/** A constant of a library, which names a state or a kind: `SOCK_STREAM`, `INVALID_HANDLE_VALUE`. */
function isForeignConstant(operand: string): boolean {
  return (
    /^\s*\(*(?:\w{1,40}(?:::|\.))*(?:[A-Z][A-Z0-9]*(?:_[A-Za-z0-9]+)+|E[A-Z]{4,11}|CR|LF|EOF|(?<=::)(?:[A-Z][A-Z0-9]{2,}|k[A-Z][A-Za-z0-9]{2,40}))\s*\)*\s*$/.test(
      operand,
    ) &&
    !/PIN|PRINT|HASH|SHA|DIGEST|THUMB|KEY|CERT|FP|EXPECT|KNOWN|TRUST|ISSUER|SUBJECT|SERIAL|ALLOW|ACCEPT|CA_|_CA|LEAF|ROOT|SPKI|PEER|SERVER|ID\b|NAME|CN\b|DN\b|MD5/i.test(
      operand,
    )
  );
}

/** Whether an operand is written down beforehand: a text, a constant, or named so. */
function isFixed(operand: string): boolean {
  if (/["'`]|expected|pinned|pins?\b|known|trusted|allowed|config|settings|approved|accepted/i.test(operand))
    return true;
  const constant = /\b[A-Z][A-Z0-9_]{2,}\b/.exec(operand)?.[0];
  return constant !== undefined && !/^(?:HOST|URL|DOMAIN|SERVER|NULL)/.test(constant);
}

/** Without the contents of plain texts: a key in a text is no value. Texts with values in them stay. */
function withoutTexts(operand: string): string {
  return operand.replace(/"[^"\n$#{\\]*"|'[^'\n$#{\\]*'/g, '""');
}

/** Without plain texts that could be taken for names: `q.Get("id")` reads no variable `id`. */
function withoutWords(statement: string): string {
  return statement.replace(/"[^"\n$#{\\]{0,200}"|(?<=[([,=\s])'[\w .-]{0,60}'/g, '""');
}

/** Whether an operand is nothing but the name of a followed value, as it is or indexed. */
function isPlainly(operand: string, tainted: Followed): boolean {
  const name =
    /^[\s!(*&@$]*([A-Za-z_$][\w$]*)\s*(?:\[[^[\]]{0,40}\])?(?:\.\w{1,24}\([^()]{0,40}\))*[\s).!?]*$/.exec(
      // `(CharSequence) str` is `str`.
      operand.replace(/^\s*\(\s?[A-Z]\w{0,40}(?:\[\])?\s?\)\s?(?=\w)/, ''),
    )?.[1];
  return name !== undefined && tainted.has(name);
}

const beginsOperand =
  /&&|\|\||[;{}?]|\b(?:and|or|if|elif|elsif|unless|return|assert|when|not|while|guard|match|switch|let|var|val|const)\b|(?<![=!<>])=(?!=)/g;
const endsOperand =
  /&&|\|\||(?<!:):(?=\s|$)|\b(?:and|or|then|do|return|if|unless|else|goto|andalso|orelse)\b/;

/** The operand that ends here. */
function leftOf(text: string): string {
  let start = 0;
  for (const found of withoutGroups(withoutContents(text)).matchAll(beginsOperand))
    start = found.index + found[0].length;
  let operand = text.slice(start);
  // An opening bracket that is not closed starts the operand.
  let depth = 0;
  for (let place = operand.length - 1; place >= 0; place -= 1) {
    const here = operand[place];
    if (here === ')' || here === ']') depth += 1;
    else if (here === '(' || here === '[') {
      depth -= 1;
      if (depth < 0) {
        operand = operand.slice(place + 1);
        break;
      }
    } else if (here === ',' && depth === 0) {
      operand = operand.slice(place + 1);
      break;
    }
  }
  return operand;
}

/** The operand that starts here. */
function rightOf(text: string): string {
  let depth = 0;
  for (let place = 0; place < text.length; place += 1) {
    const here = text[place];
    if (here === '(' || here === '[') depth += 1;
    else if (here === ')' || here === ']') {
      depth -= 1;
      if (depth < 0) return operandOf(text.slice(0, place));
    } else if (
      depth === 0 &&
      (here === ',' || here === ';' || here === '{' || here === '?' || here === '\n')
    ) {
      return operandOf(text.slice(0, place));
    }
  }
  return operandOf(text);
}

/** Up to the word or sign that joins an operand with the next, or ends a condition. */
function operandOf(text: string): string {
  return text.slice(0, endsOperand.exec(withoutContents(text))?.index);
}

/** With the contents of plain texts struck out, at its length: words in them join no operands. */
function withoutContents(text: string): string {
  return text.replace(/"[^"\n\\]*"|'[^'\n\\]*'/g, (whole) => `"${'_'.repeat(whole.length - 2)}"`);
}

/** With what stands in closed brackets struck out, at its length: `f(x ?: return false) == pin` has one operand to the left. */
function withoutGroups(text: string): string {
  let result = text;
  for (let deep = 0; deep < 6; deep += 1) {
    const outer = result.replace(/\([^()]*\)/g, (whole) => '_'.repeat(whole.length));
    if (outer === result) break;
    result = outer;
  }
  return result;
}

/** What stands between the brackets of a call. */
function argumentsOf(statement: string, from: number): string {
  let depth = 1;
  for (let place = from; place < statement.length && place - from < 400; place += 1) {
    const here = statement[place];
    if (here === '(' || here === '{') depth += 1;
    else if (here === ')' || here === '}') {
      depth -= 1;
      if (depth === 0) return statement.slice(from, place);
    }
  }
  return statement.slice(from, from + 400);
}
