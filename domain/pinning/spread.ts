import { carries, identifier, isNaming } from './carried.ts';
import { namesIn } from './code.ts';
import { Followed, type Scope, type Seeds, scopeAt } from './followed.ts';
import { argumentsOf, call, rightOf, splitList, withoutWords } from './operands.ts';

/** Words that look like names of values and are none. */
const notValues = new Set(
  'if else for foreach while return let var val const final auto def my our local new in of as is not and or null nil none true false this self string str bool boolean int char byte void try catch throw await async match case switch do end then when with unsigned static struct enum func function fn mut some ok object list array set map vec option result uint8_t size_t u8 std encode decode append join len length size hashlib hexdigest tolowercase toupper tolower upper lower replace trim format tostring to_s unwrap expect iter into from get at last count public private protected internal override static type kind index i j n ctx context config cfg err error e ex options opts host hostname url port request response req res self_ session socket sock conn connection client server'.split(
    ' ',
  ),
);

/** What a certificate is known by, and nothing after it: `chain[0].getPublicKey().getEncoded()`. */
const yieldsIdentity =
  /(?:encoded|public_?key|finger_?print|thumb_?print|digest|sha_?\d{1,3}(?:hex)?)\s?(?:\(\s?\))?[\s!;]*$/i;

/** What a hash gives back: `hasher.finalize()`, `digest.digest(der)`. */
const yieldsDigest = /(?:\bfinali[sz]e|\bdigest|\bdo_?final|\bfinish)\s?\(/i;

/** What stands at the end of a chain: `chain[chain.length - 1]`, `chain.ChainElements(chain.ChainElements.Count - 1)`. */
const endOfChain =
  /\b\w{0,20}(?:chain|certs|certificates|chain_?elements)(?:\.\w{1,20})?\s?[[(.][^;]{0,80}(?:- ?1\b|\^1|\blast\b)/i;

/** Whether a name that mostly stands for something else holds what the peer is known by: `byte[] server = …getEncoded()`. */
function namesWhatItHolds(name: string, value: string): boolean {
  if (name === 'last') return endOfChain.test(value);
  if (name === 'result') return yieldsDigest.test(value);
  return /^(?:server|connection|host)$/.test(name) && yieldsIdentity.test(value);
}

/** What takes the names of hosts out of a certificate says nothing of whose it is either. */
const namesOfHosts = /subject_?alt|\balt_?names?\b|\bdns_?names?\b/i;

/** What is reckoned from the days of a certificate says nothing of whose it is. */
const dateLike = /not_?(?:after|before)|expir|valid_?(?:to|from|until)|\bdays?\b|utcnow|timedelta/i;

/** What still says whose a certificate is, beside its days. */
export const stillIdentity = /fingerprint|thumbprint|digest|sha-?_?\d|public_?key|encoded|serial|\braw/i;

/** Parameters with the object itself before what is handed in: `(self, cert)`, `(&mut self, cert: &[u8])`. */
const receivesItself = /^\s*\(?\s*(?:&\s?)?(?:mut\s)?(?:self|cls|this)\b/;

/** A function and what it is handed, in a language without brackets: `accept store (print cert)`. */
const application =
  /(?<![\w.])(?!(?:if|then|else|elif|match|when|not|fun|let|rec|return|do|in|of|with|and|or|case|where|assert)\b)([a-z_]\w{1,60})((?:[ \t]{1,3}(?:[\w.]{1,60}|"[^"\n]{0,120}"|\((?:[^()\n]|\([^()\n]{0,80}\)){0,160}\))){1,8})/g;
const applied = /[\w.]{1,60}|"[^"\n]{0,120}"|\((?:[^()\n]|\([^()\n]{0,80}\)){0,160}\)/g;
const curriedParameter = /\(\s?(\w{1,60})[^()]{0,120}\)|([a-z_]\w{0,60})/g;

/** Marks the parameters of functions that a followed value is handed to. */
export function handIn(statement: string, tainted: Followed, seeds: Seeds, scopes: readonly Scope[]): void {
  const { routines, source, offset = 0 } = seeds;
  if (!routines || statement.length > 4000 || !carries(statement, tainted, source)) return;
  if (seeds.curried) {
    for (const [, name = '', handed = ''] of statement.matchAll(application)) {
      const given = handed.match(applied) ?? [];
      for (const { parameters, from = 0 } of routines.get(name)?.slice(0, 3) ?? []) {
        const own = [...parameters.matchAll(curriedParameter)].map(
          ([, inBrackets, plain]) => inBrackets ?? plain,
        );
        given.forEach((part, index) => {
          const into = own[index];
          if (into && carries(part, tainted, source)) tainted.markIn(scopeAt(scopes, from - offset), into);
        });
      }
    }
  }
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
      const shift = receivesItself.test(parameters) && !/^\s*self\s*$/.test(given[0] ?? '') ? 1 : 0;
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
  // Objective-C: `[self accepts:print of:host]`.
  message.lastIndex = 0;
  for (let found = message.exec(statement); found; found = message.exec(statement)) {
    const targets = routines.get(found[1] ?? '');
    if (!targets) continue;
    const given = partsOfMessage(statement, message.lastIndex);
    for (const { parameters, from = 0 } of targets.slice(0, 3)) {
      const own = [...parameters.matchAll(/:\s*\([^()]{1,120}\)\s*(\w+)/g)].map(([, name]) => name);
      given.forEach((part, index) => {
        const name = own[index];
        if (name && carries(part, tainted, source)) tainted.markIn(scopeAt(scopes, from - offset), name);
      });
    }
  }
}

/** A message with arguments by the first part of its name, up to the colon. */
const message = /\[\s*(?:\w{1,60}|\[[^[\]]{1,120}\])\s+(\w{3,80}):/g;

/** What stands after each colon of a message, from the first on. */
function partsOfMessage(statement: string, from: number): string[] {
  const parts: string[] = [];
  const sign = /[[\](){}]|\s\w{1,60}:(?!:)/g;
  sign.lastIndex = from;
  let depth = 0;
  let start = from;
  for (let found = sign.exec(statement); found && found.index - from < 400; found = sign.exec(statement)) {
    const here = found[0];
    if ('[({'.includes(here)) depth += 1;
    else if ('])}'.includes(here)) {
      depth -= 1;
      if (depth < 0) return [...parts, statement.slice(start, found.index)];
    } else if (depth === 0) {
      parts.push(statement.slice(start, found.index));
      start = sign.lastIndex;
    }
  }
  return [...parts, statement.slice(start, from + 400)];
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

/** Such functions of one text that are looked at. */
const mostWriters = 20;

/** The functions that get the certificate themselves and have somewhere to write what they make of it. */
export function writersAmong(scopes: readonly Scope[], source: RegExp | undefined): readonly Writer[] {
  if (!source) return [];
  const writers = scopes.flatMap((scope) => {
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
  return writers.slice(0, mostWriters);
}

/** Marks what a call of such a function was given to write to, where a followed value was written there. */
export function handBack(
  statement: string,
  at: number,
  tainted: Followed,
  scopes: readonly Scope[],
  writers: readonly Writer[],
): void {
  for (const { scope, calls, places } of writers) {
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
  const chosen = /^[^?;]{1,200}\s\?\s([\s\S]*)$/.exec(value)?.[1];
  return chosen ?? value.replace(/\sif\s[^;\n]{1,200}?\selse\s/, ' ');
}

/** A function that is given back, with its parameters. */
const givesFunction =
  /\breturn\s{1,8}(?:async\s{1,4})?(?:(?:function|func|fn)\s{0,4}\w{0,40}\s{0,4})?\(([^()\n]{1,200})\)\s{0,4}(?:=>|\{|->)/;

/** Names of functions that many objects have: they stand for nothing. */
const everyday =
  /^(?:verify|check|main|run|call|invoke|connect|open|handle|validate|equals|apply|build|create|init|execute|send|fetch|load|close|start)$/i;

/**
 * Whether a function only writes anew what it is handed: `normalize(print)`. What
 * it makes of one value says nothing of what it makes of another, and where it is
 * handed a followed one, that stands in the call.
 */
function onlyReshapes(scope: Scope, tainted: Followed, source: RegExp | undefined): boolean {
  const own = new Set(namesIn(scope.parameters.replace(/^\s*\(|\)\s*$/g, '')));
  if (own.size === 0 || carries(scope.body, new Followed(), source)) return false;
  tainted.enter(undefined);
  const brings = carries(
    scope.body.replace(identifier, (word) => (own.has(word) || word === scope.name ? '' : word)),
    tainted,
    undefined,
  );
  tainted.enter(scope);
  return !brings;
}

/** What a function returns, its name stands for. */
export function handOut(
  statement: string,
  at: number,
  tainted: Followed,
  seeds: Seeds,
  scope: Scope | undefined,
): void {
  const { routines, offset, source } = seeds;
  if (!routines || offset === undefined || !/\breturn\b/.test(statement)) return;
  if (/==|!=/.test(statement) || !carries(statement, tainted, source)) return;
  if (scope && onlyReshapes(scope, tainted, source)) return;
  let name: string | undefined;
  let size = Number.POSITIVE_INFINITY;
  for (const [each, list] of routines) {
    for (const { from = 0, to = -1 } of list.slice(0, 3)) {
      if (from > at + offset || to < at + offset || to - from >= size) continue;
      name = each;
      size = to - from;
    }
  }
  if (
    name &&
    (name.length > 3 || /^_{0,2}fp$/i.test(name)) &&
    !notValues.has(name.toLowerCase()) &&
    !everyday.test(name)
  ) {
    tainted.mark(`.${name}`);
    tainted.markIn(undefined, name);
  }
}

/** An entry of what is kept from one connection to the next: `known[host] = print` says nothing of what was known. */
const remembered =
  /^\s{0,40}[$@]?(?:[\w$]{1,40}(?:\.|->|::))*_?(?:db|database|box|kept|registry|history|known|trusted|saved|stored?|storage|remembered|pinned|tofu|hosts(?=\s?\[))\w{0,20}\s?\[|^\s{0,40}(?:self\.|this\.|\$this->|@)_{0,2}\w{1,40}\s?\[\s?(?!idx|index)[a-z_$]\w{2,40}\s?\]\s*$|^[\s*(]*\w{0,20}(?:host|entry|record)\)?(?:\.|->)\w{0,20}(?:finger|thumb)_?print\w{0,12}\s*$|\w\s?\[\s?(?:[\w$]{1,20}\.)?_?(?:host|server|domain|origin|net_?loc|authority|endpoint)(?:_?(?:name|port|key|id))?\s?\]\s*$/i;

/** What is kept under what the peer is called is none of the peer's: `trusted[shown.origin]`, `self.known.get(&shown.name)`. */
const keptUnderName =
  /^\s*(?:await\s{1,3})?(?:[\w$]{1,40}(?:\.|->|::)){0,3}\w{0,12}(?:known|trusted|pinned|saved|stored|kept|remembered|pins|prints|hashes)\w{0,20}\s?(?:\[|\??\.(?:get|find|lookup|load|read|fetch)\w{0,12}\s?\()\s?&?(?:[\w$]{1,40}(?:\.|->)){1,3}(?:origin|(?:host|server|peer|device)?_?(?:name|id)|host|server|domain|address|url|endpoint|authority)\s?(?:\(\s?\))?[\])][\s!?;]*$/i;

/** What was kept under a name before, or is from now on: `known.setdefault(host, print)`, `known.LoadOrStore(host, print)`, `known.put(host, print)`. */
const keptFirst =
  /\.(?:put|insert|getAndSet)\s?\(\s?[&\w.]{0,30}(?:host|name|key|server|addr|peer|origin|domain|id)\w{0,12}(?:\.\w{1,20}\(\s?\))?\s?,|(?:\.|->|::)(?:or_insert(?:_with)?|setdefault|GetOrAdd|(?:put|compute)IfAbsent|getOrPut|get_or_insert\w{0,8}|LoadOrStore)\s?\(/i;

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

/** What hands each value of a list, or the value itself, to the block that follows: `chain.any {`, of Ruby `chain.any? {`. */
export const goesThrough =
  /\.\s*(?:any|all|none|some|first\w{0,12}|find\w{0,8}|detect|filter|map\w{0,8}|flatMap|compactMap|(?:for_?)?[eE]ach\w{0,8}|contains|exists|also|let|apply|run|use|takeIf)\??\s*(?:\([^()]{0,40}\))?\s*$/;

/** How such a block names what it is handed: `cert ->`, `(cert: X509Certificate) =>`, `cert in`, `|part, value|`. */
const blockHead =
  /^\s*\(?\s*([A-Za-z_][\w:<>?., ]{0,80}?)\s*\)?\s*(?:->|=>|\bin\b)|^\s*\|([\w\s,()*]{1,80})\|/;

/** Marks the parameters of the block that is handed a followed value by what opens it. */
export function enterBlock(opening: string, head: string, tainted: Followed): void {
  const naming = isNaming(opening, tainted);
  // The parameter that needs no name: `chain.any { it… }`, `chain.contains { $0… }`
  for (const nameless of ['it', '0']) tainted.mark(nameless);
  const named = blockHead.exec(head);
  for (const part of (named?.[1] ?? named?.[2])?.split(',') ?? []) {
    const name = /^[\s(*]*([A-Za-z_]\w*)/.exec(part)?.[1];
    if (!name || notValues.has(name.toLowerCase())) continue;
    tainted.mark(name);
    if (naming) tainted.markNaming(name);
  }
}

/** The values between the brackets of a tuple that is all there is: `(f(x), y)`. */
function partsOfTuple(value: string): readonly string[] {
  const text = value.trim();
  if (!text.startsWith('(') || !text.endsWith(')')) return [];
  const inside = argumentsOf(text, 1);
  return inside.length === text.length - 2 ? splitList(inside) : [];
}

const fieldWithPrint =
  /(?:^|[,({])\s{0,40}["']?(\w{0,20}(?:(?:finger|thumb)_?print|digest|hash|sha_?(?:1|256)|spki|public_?key|serial|(?<![a-z])sum)\w{0,12})["']?\s?:(?!:)\s{0,40}([^,{}]{1,400})/gi;

const keyOfField = /^\s*(?:[bu]?["'][^"'\n]{1,60}["']|[\w$]{1,40}|(?=\s{0,60}:))\s*:(?!:)/;

/** Before a call whose result is dropped, asked for success, or kept as a code of it: `rc = get(cert, print, &size)`. */
const resultAsked =
  /^\s*(?:if\s?\(\s?!?\s?\(?)?\s?(?:(?:int|long|bool|auto|BOOL|HRESULT|\w{1,20}_(?:t|STATUS))\s{1,4})?(?:(?:\w{1,8}_)?(?:r|rc|ret|rv|hr|err(?:or)?|stat(?:us)?|res|ok)(?:val|code)?\s{0,4}=\s{0,4})?[\w.>:-]*$/;

const nameAlone = /^\s*&?\w{2,40}\s*$/;

/** Names of functions that tell what they are handed: `printf`, `dbgprint`. */
const prints = /(?<!finger_?|thumb_?)print(?:f|ln)?$/i;
/** What is written to a file, or to where settings are kept, is not held by its name. */
const toFile =
  /^(?:File|IO|Files|os)\.\w|(?:\.|->)(?:writeAs\w{1,20}|(?:write|append)_?[tT]ext|write_bytes|[wW]riteFile\w{0,8})$|^_?(?:[a-z]{0,8}ini(?:_?file)?|reg(?:istry)?|(?:[a-z]{0,12}_?)?(?:prefs|preferences|settings)|eeprom|nvs)(?:\.|->)/i;
/** What keeps a value under another hands nothing back: `store.save_print(host, print)`. */
const keeps =
  /\.(?:update|save|store|remember|keep|persist|record|register|set|pin|trust|insert|add)_(?!\w*(?:digest|hash))\w{1,40}$/;
const beginsWithText = /^\s*[Lfr]?"[^"\n]{0,400}"\s{0,20},/;

/** Whether a value is nothing but a call of what yields a certificate: `list = gnutls_certificate_get_peers(…)`. */
function yieldsDirectly(value: string, source: RegExp | undefined): boolean {
  const found = source && new RegExp(source.source, 'i').exec(value);
  return found ? value.slice(0, found.index).trim() === '' : false;
}

/** What is assigned within a question: `if ((cert = get(ssl)) == NULL)`. */
function beforeQuestion(value: string): string {
  if (!/\)\s{0,4}[!=]=/.test(value)) return value;
  let depth = 0;
  for (let at = 0; at < value.length; at += 1) {
    const sign = value[at];
    if (sign === '(') depth += 1;
    if (sign !== ')') continue;
    depth -= 1;
    if (depth < 0) return /^\s{0,4}[!=]=/.test(value.slice(at + 1, at + 7)) ? value.slice(0, at) : value;
  }
  return value;
}

/** Whether a name among arguments is what holds another of them, and no place to write to: `print_of(link, link->peer, out)`. */
function holdsArgument(name: string, args: string): boolean {
  return new RegExp(`(?<![\\w.>&])${name.replace('&', '')}->\\w`).test(args);
}

/** Marks what a statement assigns from a followed value. */
export function spread(written: string, tainted: Followed, source: RegExp | undefined): void {
  if (written.length < 300 && namesOfHosts.test(written) && !stillIdentity.test(written)) return;
  // `CN=` in a string assigns nothing.
  const sourced = source !== undefined && carries(written, new Followed(), source);
  const statement = (sourced ? written : withoutWords(written)).replace(
    /"[^"\n]{0,400}"|'[^'\n]{0,400}'/g,
    (text) => text.replaceAll('=', ' '),
  );
  if (statement.length > 4000 || !carries(statement, tainted, source)) return;
  const add = (name: string | undefined, from = '') => {
    const plain = name
      ?.replace(/^[$@*&]+/, '')
      .split(/\.|->|::/)
      .at(-1);
    // What a client shows is held by no name of a server's certificate.
    if (!name || !plain || /^client_?(?:cert|crt|x509)/i.test(plain)) return;
    if (from !== '' && isNaming(from, tainted)) tainted.markNaming(plain);
    const isValue = !notValues.has(plain.toLowerCase()) || namesWhatItHolds(plain, from);
    // A pointer is no function of that name: `const gnutls_datum_t *list = …`.
    const isList = name === '*list' || (name === 'list' && yieldsDirectly(from, source));
    if (plain.length > 1 && (isValue || isList)) tainted.mark(name);
    // One-letter names are common for certificates in short functions.
    else if (/^[a-z]$/i.test(plain) && !/^[ijn]$/.test(plain)) tainted.mark(name);
  };
  const assignment = /^([^=]{1,300}?)(?::=|<-|[+.]=|(?<![=!<>~+\-*/%&|^])=(?![=>~]))([\s\S]*)$/.exec(
    statement,
  );
  if (assignment) {
    const [, left = '', all = ''] = assignment;
    // Swift asks more behind it: `if let kept = find(place), kept == shown`.
    const given = /\b(?:if|guard|while)\s{1,4}(?:let|var)\b/.test(left) ? (splitList(all)[0] ?? all) : all;
    // What is done where there is nothing: `kept ?: return ask(shown)`.
    const right = withoutCondition(beforeQuestion(given)).replace(
      /(?:\?:|\?\?|\|\||\bor)\s{1,8}(?:return|throw|die)\b[\s\S]*$/,
      '',
    );
    if (
      carries(right, tainted, source) &&
      !keptUnderName.test(right) &&
      !keptFirst.test(right) &&
      !/==|!=/.test(right.slice(0, 300)) &&
      !isOfItsOwn(right, tainted, source) &&
      !(dateLike.test(right) && !stillIdentity.test(right))
    ) {
      // `Some(a)` and `Ok(a)` take out what is in there.
      // `const { fingerprint256: shown } = …` names it anew.
      const renamed = /^\s*(?:const|let|var)\s*[({]/.test(left)
        ? left.replace(/\w{1,60}\s?:\s?(?=\w)/g, '')
        : left;
      const beforeType = (renamed.split(/(?<!:):(?!:)/)[0] ?? renamed).replace(
        /\b(?:Some|Ok|Just)\s?\(\s?([^()]{1,60})\)/g,
        '$1',
      );
      // `Ok((rest, parsed))` hands over both.
      const bracketed = /[([{]([^()[\]{}]{1,200})[)\]}]{1,2}\s*$/.exec(beforeType);
      const names =
        bracketed && !/[\w$\]]\s*\[[^\]]*\]\s*$/.test(beforeType)
          ? bracketed[1]?.split(',')
          : beforeType.split(',');
      // `(a, b) = (f(x), y)` hands each name its own value.
      const values = partsOfTuple(right);
      // A record holds it where every value of it does: `{ sha1: f(cert), sha256: g(cert) }`.
      const fields = values.filter((value) => value.trim() !== '');
      const partly =
        fields.length > 0 &&
        fields.every((field) => keyOfField.test(field)) &&
        !fields.every((field) => carries(field.replace(keyOfField, ''), tainted, source));
      const each = values.length > 1 && values.length === names?.length ? values : undefined;
      for (const [place, name] of (names ?? []).entries())
        if (!partly && !remembered.test(left) && (!each || carries(each[place] ?? '', tainted, source)))
          add(
            /([$@*&]?[A-Za-z_][\w$.>:-]*?)\s*(?:\[[^\]]*\])?\s*[!?]?\s*$/.exec(name)?.[1],
            each?.[place] ?? right,
          );
      // What is declared a certificate holds one, whatever its name.
      const declared = /\bX509\w{0,20}[\s*&?]{1,4}(\w{2,40})\s*$/.exec(left)?.[1];
      if (declared) tainted.mark(declared);
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
    /^\s*(?:(?:static|const|auto)\s{1,3})*(?!(?:return|else|throw|new|await|delete|case|if|elif|elsif|unless|while|until|assert|guard|when|switch|match|yield|defer|not|and|or)\b)[A-Za-z_][\w:]{0,80}(?:<[^;={}]{1,160}>)?[\s*&]{1,6}([a-z_]\w{0,60})\s?\(([\s\S]{1,400})/.exec(
      statement,
    );
  if (built && !/^\s*[\w:]*\s*(?:in|of|is|not|and|or|as|if|while|for)\s?\(/.test(statement)) {
    const [, name, given = ''] = built;
    if (carries(given, tainted, source)) add(name);
  }
  // `Dim cert As New X509Certificate2(shown)`, `Dim print As String = shown.GetCertHashString()`
  const dimmed =
    /\bDim\s{1,4}(\w{1,60})\s{1,4}As\s{1,4}(?:New\s{1,4}[\w.]{1,80}\s?\(|[\w.]{1,80}(?:\(\s?\))?\s{0,4}=)([\s\S]{1,400})/i.exec(
      statement,
    );
  if (dimmed && carries(dimmed[2] ?? '', tainted, source)) add(dimmed[1]);
  // `a is Type b`, `peers(s)[0] instanceof Type b`
  for (const [, value = '', name] of statement.matchAll(
    /([\w$.]{1,80}(?:\([^()\n]{0,80}\))?(?:\[[^\]\n]{0,24}\])?)\s+(?:is|instanceof)\s+(?:(?:not|final)\s+)?[A-Z][\w.]*\s+(\w+)/g,
  ))
    if (carries(value, tainted, source)) add(name);
  // What is written to a stream of C++ is in it: `shown << std::hex << (int)digest[i]`.
  const [, stream = '', put = ''] =
    /(?:^|\))\s*((?:\w{1,40}(?:\.|->))?[a-z_]\w{1,60})\s?<<([\s\S]{1,400})$/.exec(statement) ?? [];
  if (carries(put, tainted, source) && !remembered.test(`${stream}[`)) add(stream);
  // if let a = …, let b = f(a)
  for (const found of statement.matchAll(/\b(?:let|var|val)\s+(\w{1,60})\s*(?::[^=,]{1,60})?=(?!=)/g)) {
    const from = (found.index ?? 0) + found[0].length;
    // Swift: `let b = try? f(a)` is `f(a)` or nothing.
    const right = statement.slice(from, from + 240).replace(/^\s*(?:(?:try[?!]?|await)\s{1,4}){0,2}/, '');
    if (
      carries(rightOf(right), tainted, source) &&
      !keptUnderName.test(rightOf(right)) &&
      !keptFirst.test(right)
    )
      add(found[1]);
  }
  // for x in followed · for (T x : followed) · foreach ($a as $b) · with … as x · if let Some(x) = …
  for (const pattern of [
    /\bfor(?:each)?\b\s*\(?\s*(?:(?:const|let|var|final|auto|my)\b\s*)?[\w<>,[\]\s&*.]{0,80}?\b([A-Za-z_]\w*)\s*(?:\bin\b|\bof\b|:)\s*([\s\S]{1,200})/,
    /\bfor\s+[\w]+\s*,\s*(\w+)\s*:=\s*range\s+([\s\S]{1,200})/,
    /\bforeach\s*\(([\s\S]{1,200}?)\bas\s+\$?(\w+)/,
    // A type begins with a capital: `SecCertificateCopyData(leaf) as Data`.
    /([\s\S]{1,300}?)\bas\s+(?![A-Z]|[ui](?:\d{1,3}|size)\b)(\w+)\s*:?\s*$/,
  ]) {
    // Looking for `as` from every place takes long, and most statements have none.
    const found =
      pattern.source.includes('bas') && !/\bas\s/.test(statement) ? null : pattern.exec(statement);
    if (!found) continue;
    const [whole, first = '', second = ''] = found;
    // In JavaScript `in` yields the names of members.
    if (/^for\s*\(\s*(?:const|let)\s[\w\s]{1,60}\sin\b/.test(whole)) continue;
    const [name, value] = /\s|[().]/.test(first) ? [second, first] : [first, second];
    // What is asked of each is not what is gone through: `[p for p in pins if p == print]`.
    const [gone = value] = argumentsOf(value, 0).split(/\s(?:if|where)\s/);
    if (carries(gone, tainted, source)) add(name, gone);
  }
  // followed.map(x => …), followed.forEach { x -> …, do |x|, method(:…)
  for (const found of statement.matchAll(
    /\.\s*\w+\s*[({]\s*(?:function\s*)?\(?\s*(?:\w+\s+)?(\w+)\s*\)?\s*(?:=>|->|\bin\b)|\bdo\s*\|([\w\s,()*]{1,80})|\{\s*\|\s*(\w+)|\|\s*&?(\w+)\s*\|/g,
  )) {
    const before = statement.slice(0, found.index + 1);
    if (carries(before, tainted, source))
      for (const name of (found[1] ?? found[2] ?? found[3] ?? found[4] ?? '').split(','))
        add(/\w+/.exec(name)?.[0], before);
  }
  // `std::any_of(chain.begin(), chain.end(), [&](auto const &each)` of C++.
  const visited =
    /\b(?:any|all|none)_of\s?\(([^{}]{1,200}?),\s?\[[^\]]{0,40}\]\s?\(([^(){},]{1,80})\)|\b(?:find_if|count_if|for_each)\s?\(([^{}]{1,200}?),\s?\[[^\]]{0,40}\]\s?\(([^(){},]{1,80})\)/.exec(
      statement,
    );
  if (visited && carries(visited[1] ?? visited[3] ?? '', tainted, source))
    add(/(\w+)\s*$/.exec(visited[2] ?? visited[4] ?? '')?.[1]);
  // What is written through `*p = text` is in `text`.
  for (const found of statement.matchAll(/\*\s?(\w{1,40})\s?=\s?&?(\w{2,40})\s?(?=[,;[]|$)/g))
    if (tainted.has(found[1] ?? '')) add(found[2]);
  // Hashing and copying hand their result out through an argument or the object itself.
  for (const found of statement.matchAll(/([\w$>.-]*)\s*(\()/g)) {
    const name = found[1] ?? '';
    if (
      !/digest|hash|sha|md5|fingerprint|_md\b|i2d|pub_?key|oneline|print|copy|cpy|hex|encode|export|update|write|append|final|get_|_get|raw|read|from|put|parse|decode|insert|push|add|import|query|option|attribute|property|name_?string|peer|encoding/i.test(
        name,
      )
    )
      continue;
    // What compares hands nothing out.
    if (
      /equal|compare|cmp|verif|check|match|contain|include|assert|ensure|require_|_eq\b|isnull|log|error|throw|accept(?!ed_)|_ok$|allowed/i.test(
        name,
      ) ||
      /[a-z]O[kK]$|(?:^|[.>:_])is(?:_[a-z]|[A-Z])/.test(name)
    )
      continue;
    const args = argumentsOf(statement, (found.index ?? 0) + found[0].length);
    // `dbgprint("%s", print, peer)` tells what it is handed, and writes nothing to it.
    if ((prints.test(name) && beginsWithText.test(args)) || /^f(?:printf|puts)$/.test(name)) continue;
    const holder =
      /^([A-Za-z_$][\w$]*)(?:\.|->)\w*(?:final|digest|result|read|copy|export|hash|write_?to|encoding)\w*$/i.exec(
        name,
      )?.[1];
    if (holder && tainted.has(holder) && !/=/.test(statement.slice(0, found.index)))
      for (const [word] of args.matchAll(/&?\b[a-z_]\w*\b(?!\s*\()/g)) add(word);
    // What yields a certificate may hand it out the same way, where its result is not kept.
    if (!carries(args, tainted, source)) {
      const before = statement.slice(0, found.index);
      const alone = /^\s*[\w.>:-]*$/.test(before);
      if (!source || !(alone || resultAsked.test(before))) continue;
      if (!carries(`${name}(${args})`, new Followed(), source)) continue;
      // Where the result tells of success, names alone are places to write to: `ctx->issuer` is read.
      const places = alone
        ? args
        : splitList(args)
            .filter((part) => nameAlone.test(part))
            .join();
      for (const [word] of places.matchAll(/&?\b[a-z_]\w*\b(?!\s*(?:\(|->|\.\w))/g))
        if (!holdsArgument(word, args)) add(word);
      continue;
    }
    // `&ctx` is filled by the call, whatever its name; `&out` by what hashes.
    if (/(?:hash|digest|final)$/i.test(name) || (source && carries(args, new Followed(), source)))
      for (const [, word = ''] of args.matchAll(/&(\w{2,40})\b/g))
        if (!/^(?:n|cb|dw)?_?(?:len|length|size|sz|count)$/i.test(word)) tainted.mark(word);
    const receiver = /^([A-Za-z_$][\w$]*)(?:\.|->)(?:\w+)$/.exec(name)?.[1];
    if (
      receiver &&
      // `Arrays.copyOf(print)` fills no `Arrays`.
      (/update|write|append|put|add|push|input|(?<!^[A-Z]\w{0,30}\.)copy/i.test(name) ||
        name.endsWith('.Import')) &&
      !toFile.test(name) &&
      !(name.endsWith('.put') && beginsWithText.test(args)) &&
      !(/(?:put|add)$/i.test(name) && remembered.test(`${receiver}[${splitList(args)[0]}]`))
    )
      add(receiver);
    if (keeps.test(name)) continue;
    // A question among the arguments (`kind == SHA256 ? a : b`) is no place to write to.
    if (
      /_|^[A-Z]|cpy|print|^(?:write|format|encode)\w{0,20}(?:Hex|Base64)|^(?:bin|bytes?)(?:2|To)|^hex$/.test(
        name,
      )
    )
      // `asprintf(&both, "%s %s", print, own)` reads what stands behind the format.
      for (const part of splitList(args).slice(0, name.endsWith('printf') ? 1 : undefined))
        if (!/[=!<>]=|\?|&&|\|\|/.test(part))
          for (const [word] of part.matchAll(/&?\b[a-z_]\w*\b(?!\s*(?:\(|->))/g))
            if (!holdsArgument(word, args)) add(word);
  }
}
