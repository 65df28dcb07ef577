import { carries, carriesAsWritten, isNaming, isPlainly } from './carried.ts';
import { Followed } from './followed.ts';
import { argumentsOf, call, leftOf, rightOf, splitList, withoutTexts } from './operands.ts';
import { stillIdentity } from './spread.ts';

/** Nobody's values: what then still counts yields a certificate itself. */
const nothing = new Followed();

/** What a certificate says besides whose it is: comparing it pins nothing. */
const dropping =
  /\b(?:\w*not_?(?:after|before)\w*|expir\w*|valid_?(?:to|from|until)|validity|dates?|days?|datetime|utcnow|now(?=\s?\()|(?<=[.>])now|time(?:stamp|delta)?|version|\w*(?<!(?<!signature_?)(?:hash|digest)_?)algorithm(?!name\.)\w*(?<!(?:hash|digest|print)\w{0,12}\s?\([^()]{0,80})|\w*sig_?alg\w*|\w*cipher\w*|\w*protocol\w*(?!\w*\.[A-Z]\w{1,40}\()|verify_?result|\w*key_?usage\w*|self_?signed|\w*chain_?status\w*|\w*policy_?errors\w*|\w*revo(?:cation|ked?)\w*|\w*ocsp\w*|\w*responder\w*|\w*(?:denied|deny_?list|black_?list|block_?list|banned|compromised|distrusted)\w*|oids?|extensions?|basic_?constraints?|dns[_ ]?names?|(?<=\.)uris|\w*subject_?alt\w*|\w*alt_?(?:name|entry)\w*|sign(?:ature)?_?hash|\w*ip_?addr(?:ess)?\w*|\w*ipv[46]\w*|nid|\w*_?protos?(?:_\w+)?(?!\w*::)|(?:hash|digest)_?alg\w*\.name|\w{1,30}_method|\w*curve_?\w*|\w*hostname_?verif\w*|\w*(?:verify|validate|match|check)\w{0,12}_?host_?names?\w*|\w*host_?check\w*|\w*name_?matches\w*|\w*match(?:es)?_\w{0,20}names?\w*|(?:\w{1,20}_)?sans?_?match\w*|\w*allowed_?sans?|is_?ca|nid_(?!commonname|org|serial)\w+|szoid_\w+|ksec(?:oid|trustresult)\w*|kcfrunloop\w*)\b/i;

/** Functions that hold the names in a certificate against a host, letter by letter. */
export const matchesHost =
  /host_?name|host_?match|match_?host|host_?check|wildcard|(?:match|check|verify|cmp|compare)\w{0,12}_?(?:domain|dns)|dns_?name|rfc_?(?:2818|6125)/i;

/** An operand that is a host name and nothing else, perhaps as `"CN=$host"`. */
const hostOnly =
  /^(?!.*(?:pin|print|hash|key|expected|known|trusted|host_?subject))[\W_]*(?:CN=\W{1,8})?(?:\w{1,30}(?:\.|->|::))*\w{0,20}(?:host(?:_?(?:name|parts?|labels?))?|server_?name|domain|\bsni|peer_?name|hostport|ur[li])\w{0,10}(?:\(\s*\)|\.\w{1,14}\(\s*\)|\[\w{1,12}\])?\W*$/i;

/** Tables by which bytes are written as text. */
const spelling =
  /(?:^|_)(?:tbl|lut|escapes?|hex_?(?:digits|chars|table)|digits|alphabet|base64\w{0,12})(?:_|$)/i;

/** What was seen the last time: a change is reported, not refused. */
const earlier = /^\W*_?(?:old|prev(?:ious)?|last)(?:[A-Z_]\w{0,30})?\W*$/;
/** Unless it is refused: `raise Changed if old != shown`, or a function says that it is the same. */
const refused =
  /\b(?:raise|throw|die|panic|abort|reject\w{0,12}|refuse\w{0,12}|destroy|disconnect)\b|\.close\s?\(|\bexit\s?\(|\bnew\s\w{0,30}Error\b|\breturn\s{1,3}(?:nil,\s?)?(?:false\b|-1\b|(?:\w{1,20}\.)?[eE]rr(?:or)?[A-Z(]|fmt\.Errorf|errors\.New)|=>\s?(?:Ok|Err)\(|->\s{1,3}(?::?[oO]k|:?[eE]rror|true|false)\b|->\s{1,3}(?:(?:pure|return)\s\(?)?\w{1,40}\s={1,2}\s?\w|\bfailwithf?\s|\binvalidOp\s|^\s*return\s[^=!]{1,80}(?:={2,3}[^=]|\seq\s)/;

/** What is replaced by what, in a name that is written in another way: `print.Replace(":", "").Equals(…)`. */
const literalPair =
  /\(\s?(?:"[^"\n]{0,12}"|'[^'\n]{0,12}'|\/[^/\n]{1,20}\/\w{0,3})\s?,\s?(?:"[^"\n]{0,12}"|'[^'\n]{0,12}'|[sS]tring\.Empty)\s?\)(?=\s{0,4}\.)/g;
const blankOf = (call: string) => `(${' '.repeat(call.length - 2)})`;

const notHolders = /^(?:return|yield|in|of|and|or|not|is|if|elif|else|unless|when|case|assert|await)$/;

/** What is looked for in every part of the bytes: a name that stands in there somewhere. */
const searchesBytes = /\.windows\s?\([^;]{1,60}\)\s{0,40}\.(?:any|position)\s?\(/;

/** How a bundler asks whether an object has a private member. */
const privateMember = /\b__(?:typeError|accessCheck)\s?\(/;

/** Who issued a certificate, held against its issuer: one step of a chain. */
const ofIssuer =
  /^\W*_?(?:issuer|parent|signer)\w{0,12}(?:\.|->|::)(?:get_?)?subject\w{0,24}(?:\(\s?\))?\W*$/i;

/** What a bundler's helper leaves out when it copies the members of a module. */
const bundled = /^\W*except\W*$/;

/** Where a program keeps what it has met, not what it accepts. */
const memory =
  /(?:^|[^A-Za-z])(?:seen|cached?(?!_?(?:finger|thumb|prints|pins))|caches|visited|reported|logged|warned|unique|metrics?|stats|missing|existing_?(?:list|set|map)|\w{0,20}(?:memo|list_?box|list_?view|log)\d{0,2}\.(?:lines|items))(?![a-z])/i;

const trivial =
  /^\s*[!(]*\s*(?:null|nil|none|undefined|nothing|true|false|nullptr|kcferror\w*|errsec\w*|\$null|\$true|\$false|empty|-?\d{1,6}[ul]*|0x[0-9a-f]{1,4}|""|''|\[\]|b""|b''|\w*(?:errors?|status|result|policyerrors)\w*(?:\.none)?|\w*ok|(?:\w*_)?(?:ret(?:val|code)?|rc)\d?|sslpolicyerrors\.\w+|["'](?:None|RemoteCertificate\w{1,20})["']|[A-Z][A-Z0-9]*_[A-Z0-9_]*(?:OK|ERROR|SUCCESS|NONE)\w*|X509_V_\w+|NID_\w+|(?:GNUTLS|MBEDTLS|SSL|SEC|WOLFSSL|CURLE|GEN|V_ASN1)_(?!\w{0,40}(?:PIN|PRINT|HASH|SHA|DIGEST|THUMB|KEY))\w+|EVP_PKEY_(?:RSA|DSA|DH|EC|ED\d+)\w*|[bu]?'\\?.'|[bu]?"[*.]"|undef|this|void 0)\s*\)*\s*$/i;

const measuring =
  /(?:(?:\.|->|\b)(?:sizeof|isEmpty|is_empty|IsNullOrEmpty|IsNullOrWhiteSpace|errors?|err|status|code)|(?:\.|->)message|\b\w{0,40}(?:len|length|size|count|cnt|_ct|depth|mode|bytes_to_\w{1,12}|dwAltNameChoice)|\w{0,40}types?)\b\s*(?:\(\s*\))?\s*$/i;

/** What a client shows: only a server holds it against what came. */
const ofClient = /(?:^|[^a-z])_?client_?(?:cert(?!ificate_?valid)|thumb|finger)/i;

/** Among arguments: what a part of a distinguished name begins with, and nothing of the part; the signs for any host and for a host in other letters. */
const partOfName =
  /(?:^|,)\s*[Lbu]?["'](?:(?:\*\.?|xn--)["']|[/,\s]{0,3}(?:CN|OU?|C|DC|L|ST|SN|UID|E|EMAILADDRESS|SERIALNUMBER)\s?=\s?(?:\*\.?)?["'])\s*(?:,|$)/i;

/** What an address of a kind begins with, and nothing of the address: `"spiffe://"`. */
const ofScheme = /(?:^|starts?_?with\s?\()\s*[bu]?(["'])[a-z][a-z+.-]{1,12}:(?:\/\/)?\1[\s)]*$/i;

/** What a print begins with, and nothing of the print: `"SHA256:"`. */
const algorithmText = /^[\s(]*[bu]?L?(["'])(?:sha-?_?\d{1,3}|md5)[^\w"']{0,3}\1[\s)]*$/i;

/** One of what somebody can answer: `CertificateDecision::Reject`. */
const answer =
  /^[\s(!]*(?:[A-Za-z_]\w{0,40}(?:::|\.)){0,3}(?:[A-Z]\w{0,40})?(?:Decision|Result|Status(?:Codes?)?|Verdict|Answer|Choice|Outcome|Response|Action)(?:::|\.)(?!\w{0,30}(?:Print|Hash|Digest|Pin|Key|Thumb))k?[A-Z]\w{1,30}[\s)]*$/;

/** The number of a kind of field, as a text of its own. */
const objectIdentifier = /^\s*L?(["'])[0-2](?:\.\d{1,9}){2,12}\1\s*$/;

/** The name of a part of a distinguished name, as a text of its own. */
const attributeOfName =
  /^[\s(]*[bu]?L?(["'])(?:CN|OU?|C|DC|L|ST?|SN|GN|UID|E|emailAddress|serialNumber|title|(?:common|organi[sz]ation(?:al)?(?:_?unit)?|country|locality|state(?:_?or_?province)?|given|sur|family|domain_?component)_?(?:name)?)\1[\s)]*$/i;

/** Before `pin(`: what reckons a pin and holds it against nothing. */
const reckonsPin = /\bCertificatePinner(?:\.Companion)?\s{0,40}\.\s{0,40}$/;

/** An expression of Java that is named for a form, or for nothing. */
const ofForm = /^\W*(?:\w{1,3}|\w{0,20}(?:hex|form(?:at)?|valid|syntax|shape|digits)\w{0,20})\W*$/i;

/** Whether the same is asked of two connections, by names of their own: `first.peer_cert.to_der == again.peer_cert.to_der`. */
function isOfAnotherPeer(left: string, right: string, source: RegExp | undefined): boolean {
  if (!source) return false;
  const asked = (side: string) => {
    source.lastIndex = 0;
    const at = source.exec(side)?.index ?? 0;
    return { owner: side.slice(0, at).replace(/[\s(!.>-]/g, ''), what: side.slice(at).replace(/[\s)]/g, '') };
  };
  const [one, other] = [asked(left), asked(right)];
  return (
    one.what === other.what &&
    one.owner !== other.owner &&
    [one, other].every(({ owner }) => /^[@$]?[A-Za-z_]\w{0,40}$/.test(owner))
  );
}

/** What encodes a structure of OpenSSL returns how long it is. */
const encodedLength = /^[\s!(]*(?:\(\s*\w+\s*\)\s*)?i2d_\w{1,40}\s*\(/;

/** JavaScript asks what kind of value it is: `typeof cert.subject === 'object'`. */
const kindOfValue = /\btypeof\s{1,3}[\w.$?[\]]{1,60}\s*$/;

const operators =
  /(===|!==|==|!=|=~|!~|~=|<>|\sis\s(?:not\s)?(?=@?"[^"\n]{5})|(?<=\.(?:Thumbprint|SerialNumber|Issuer|Get\w{1,24}String\(\)))\sis\s(?:not\s)?(?=[A-Z])|\s\/=\s|\s-(?:c|i)?(?:eq|ne|like|match|in|contains|notin|notcontains|notlike|notmatch)\s|\s(?:eq|ne|(?<=[$\w)]\s)cmp(?=\s[$\w])|isnt|contentEquals|!?in|not ?in|==|<>)\s)/g;

const comparing =
  /\b(\w*(?:equals?\w*|isequal\w*|sequenceequal|compare\w*|(?:l?str|wcs)i?cmp[iaw]{0,2}|cmp|memcmp|strn?casecmp|strn?i?cmp|\w*in_?(?:slice|array|list)|strstr|strcasestr|stristr|strpos|_eq|x509_verify|constanttime\w*|constant_time\w*|ct_?eq\w*|timingsafeequal|eql|eq_ignore\w*|strn?i?cmp0|hash_equals|secure_compare|compare_digest|contains?\w*|includes?|indexof|has|member|containskey|trygetvalue|starts?_?with|ends?_?with|has_?prefix|equalfold|deepequal|fixedtimeequals|isqual|same\w*|(?:any|none)match|any|all|some|count|find|exists|intersects?\w*|(?:is)?disjoint|accepts|allow(?:s|ed)?|permit(?:s|ted)?|fits|admits|recogni[sz]es|approves|binary_?search|bsearch|_find_(?:custom|with_equal_func)|issubset|overlaps|lookup|check\w*pin\w*|verify\w*pin\w*|match(?:es)?\w*|\w*(?:certificate|cert|print|pin|hash|digest|key|subject|issuer|serial)s?_?match(?:es)?|\w*pinned\w*|\w*pins?|\w*pin_peer_\w*|(?:check|verify|is(?!suer|t(?!humb)|h(?!ash))|has(?!h)|valid|assert|known|allowed|trusted|expected|accept)\w*(?:fingerprint|thumbprint|pubkey|public_?key|key_?id|hash|digest|issuer)\w*|verify|check|validate|(?:has_?)?key(?=\?\()|casecmp|is_?known\w*|is_?trusted\w*|is_?allowed\w*|has_?cert(?:ificate)?|get_?certificate_?alias|is_?cert(?:ificate)?_?(?:known|pinned|allowed|accepted|stored|saved|in[A-Z_]\w*)|assert_?\w*equal\w*|(?:\w*certificate_)?is_same))\b(?:\$default)?\s*[!?]?\s*(\(|\{)/gi;

const identityWord =
  /fingerprint|thumbprint|sha-?_?(?:1|2|256|384|512)\b|hash|digest|md5|spki|public_?key|pub_?key|getencoded|raw(?:data|subject|_?bytes)?\b|\.raw\b|der\b|derdata|pem\b|serial|issuer|subject|\bdn\b|common_?name|\bcn\b|cert|chain|pin|modulus|x509|\bskid?\b|key_?id|peer|bytes|base64|\bb64|hex|(?<![a-z])fp(?![a-z])|encode|(?:server|peer)_?key|\bleaf(?![a-z])/i;

/** What gathers differences: `a |= …`, `a = a | …`, `a = a or …`. */
const gathers = /\|=|=\s*\w{1,40}\s*(?:\||\bor\b|\bbor\b)/;

const exclusiveOr = /\^|\bxor\b/g;

/** A case for one value alone, which is a variable's. */
const onlyFits =
  /^\s*(?:\^(\w{1,40})\s*->|when\s{1,4}(\w{0,40}(?:print|hash|digest|shown|seen|actual))\s*(?:then\b|$)|case\s{1,4}(\w{0,40}(?:print|hash|digest|shown|seen|actual))\s?:(?!:))/i;
/** The first case after a choice, where it names somebody: a long text, or a name that says so. */
const namedCase =
  /^\s*(?:(?:Some|Ok|Just)\s?\(\s?&?[A-Z][A-Z0-9_]{2,40}\s?\)|(?:case|when|\|)\s{1,9}(?!SSL_ERROR_)(?:["'`][^"'`\n]{16}|[\w.]{0,40}(?:pin|want|expect|known|trusted|allowed|finger|print|hash|digest|sha))|["'][\w+/:=-]{20}|[\w.]{0,40}(?:pin|want|expect|known|trusted|allowed|finger|print|hash|digest)\w{0,20}\s?[-=]>)/i;

/** Heads after which Basic, Pascal, SQL and F# compare with a single sign, and a call that nothing can be assigned to. */
const singleSign =
  /^\s*(?:=\s{1,20})?(?:(?:Else)?If\s+[^(]|Return\s|(?:Result|A?Accept(?:ed)?|a?Allow(?:ed|Connection)?|A?Ok|(?:Is)?(?:Valid|Trusted))\s*:=|(?:el(?:se\s?)?)?if\s[^\n]{1,300}\sthen\b|(?:Else)?If\s*\([^\n]{1,300}\)\s*Then\b|Function\s?\([^()\n]{0,200}\)\s|(?:[\w.]{1,80}\s<-\s)?(?:(?:new\s)?[A-Z]\w{0,40}(?:<[^<>\n]{1,80}>)?\s?)?\(?\s?fun\s[^>\n]{1,120}->\s|[a-z][\w.]{1,60}\(\s?\)\s+=\s|[a-z]\w{0,40}\.(?:Thumbprint|SerialNumber)\s=\s[\w.]{3,60}\s*$|[a-z]\w{0,40}\.[A-Z]\w{1,60}\s[A-Z]\w{1,40}\.\w{1,40}\s+=\s)/;

/** The verdict of the platform, before what is asked beside it: `errors = SslPolicyErrors.None && …`. */
const noErrorsFirst = /^[^&]{0,240}\bSslPolicyErrors\.None\s{1,20}(?:&&|\|\||AndAlso|OrElse)\s{1,20}/;

/** What may stand before the first side of such a comparison. */
const singleSignHead = /^\s*(?:(?:(?:Else)?If|Return)\s+(?:Not\s+)?|\w{1,20}\s*:=\s*)/i;

/** The name of a part of a distinguished name, and nothing of the part. */
const partName = /^\s*["'](?:cn|ou?|c|dc|l|st|sn|uid|e)=?["']\s*$/i;

/** What a site is rated by: `val isFreeSsl = issuer.contains("…")` reports and refuses nothing. */
const rates =
  /^\s*(?:(?:final|const|var|val|let|bool|boolean|auto)\s{1,3}){0,2}(?:is|has)?_?(?:free|paid)_?(?:ssl|tls|ca|cert)\w{0,20}\s{0,3}(?::\s?\w{1,20}\s{0,3})?=(?!=)/i;

/** Whether something is refused by a list: `boolean revoked = lines.anyMatch(…)` accepts whatever is not on it. */
const refusesListed =
  /\b(?:is_?)?(?:revoked|blocked|denied|banned|black_?listed|distrusted|compromised)\s{0,3}(?::\s?\w{1,20}\s{0,3})?:?=(?!=)/i;

const oneLetter = /^\s*L?(?:(["'])(?:\\?.)?\1|')\s*$/;

/** What holds functions that compare, and is none of the two sides: `bytes.Equal(a, b)`. */
const ofLibrary =
  /^[\s!(]*(?:bytes|strings|subtle|hmac|reflect|slices|Arrays|Objects|MessageDigest|[sS]tring|CryptographicOperations)\.\s*$/;

/** What two certificates are both asked for: `Equal(own.Thumbprint, shown.Thumbprint)`. */
const sameOfBoth = /^\s*[\w.()!]{1,80}\.(\w{1,40}(?:\(\))?)\s?,[^;]{1,160}\.\1\s*$/;

/** What two sets have in common: `(shown & pins).empty?` of Ruby, `if not shown & PINS` of Python. */
const inCommon =
  /(?<=\b(?:if|unless|not|raise|assert|return)\b[\s(]{1,3}|\()((?:[\w$@.]|\s?\((?:[^()]|\([^()]{0,80}\)){0,160}\)){2,200}?)\s&\s(?!\w{0,40}(?:mask|flag|usage|bit)s?\b)([@$]?(?=[\w.]{0,40}(?:pins|known|trusted|allowed|accepted|expected|prints|hashes|digests))[a-z_][\w.:]{1,60})(?=\s?(?:\)\s?\.(?:empty|any|none|size|length|count)|:|$))/i;
/** A print that an expression looks for, and what it is looked for in: `/^AB:CD:EF/i.test(shown)`, `shown.match(/^AB:CD:EF/i)`. */
const printLookedFor =
  /\/\^?(?:(?:[0-9a-f]{2}:){2}|[0-9a-f]{12})[^/\n]{0,400}\/[a-z]{0,3}\s?\.test\s?\(([^()]{1,80})|([\w.]{1,60})\.(?:match|search)\s?\(\s?\/\^?(?:(?:[0-9a-f]{2}:){2}|[0-9a-f]{12})/i;

/** An expression kept under the name of what it accepts, not of a form: `PINNED_RE.test(shown)`. */
const triedByPin =
  /(?<![\w$.])((?:[\w$]{1,40}\.){0,2}(?!\w*(?:[fF]orm|FORM|[hH]ex|HEX|[vV]alid|VALID|[sS]yntax|SYNTAX|[sS]hape|SHAPE|[pP]refix|PREFIX))(?:\w{0,30}(?:PIN|[pP]inned|TRUSTED|[tT]rusted|KNOWN|[kK]nown|ALLOWED|[aA]llowed|EXPECTED|[eE]xpected)|pin)\w{0,30})\.test\s?\(([^()]{1,80})/;

/** Whether it is an expression in which no text of any length stands: `/.{1,64}/g` cuts into lines, `/^CN=/` finds a part. */
function namesNobody(args: string): boolean {
  const expression = /^\s*\/((?:[^/\\\n]|\\.){1,200})\/[dgimsuvy]{0,6}\s*$/.exec(args)?.[1];
  if (expression === undefined) return false;
  return expression.replace(/\\.|\[[^\]]*\]|\(\d{0,4},?\d{0,4}\)|\W/g, '').length < 5;
}

/** Whether a certificate is held against the one that issued it: is it the last of its chain? */
function isChainStep(left: string, right: string): boolean {
  if (!/\bissuer/i.test(left) && !/\bissuer/i.test(right)) return false;
  const [one, other] = [left, right].map((side) =>
    side.replace(/\??\.issuer(?:_?cert(?:ificate)?)?(?=\??\.)/i, '').replace(/[^\w.]/g, ''),
  );
  return one === other;
}

/** Whether what was shown is held against the chain that was verified of it: it is the same peer's in Go. */
const isOfVerified = (...sides: readonly string[]) =>
  sides.some((side) => side.includes('VerifiedChains')) &&
  sides.some((side) => side.includes('PeerCertificates'));

/** Everything that is in a file, and nothing else. */
const readBack =
  /^[\s(!]{0,8}\w{1,40}\.read(?:_?(?:all|bytes|text|toend))?\s?\(\s?\)[\s)]{0,8}$|^\s*(?:return\s)?[\s(!]{0,8}[\w.]{1,60}\.(?:GetOrAdd|setdefault|putIfAbsent|computeIfAbsent|get_or_insert\w{0,8}|getString|getOr(?:Default|Else|Put))\s?\([^;=]{1,200}\)\s*$/i;

/** A question of Ruby, asked without brackets: `known.include? shown`. */
const askedPlainly =
  /(\.(?:include|member|(?:has_)?(?:key|value)|eql|equal|casecmp|cover)\?)[ \t](?!(?:and|or|then|do|if|unless|not)\b)([@$]?[A-Za-z_](?:[\w.:@]|\((?:[^()\n]|\([^()\n]{0,80}\)){0,160}\)|\[[^[\]\n]{0,40}\]){0,120})([ \t]|$)?/g;

/** With the brackets that may be left out, each in the place of a space. */
function withBrackets(statement: string): string {
  if (!statement.includes('? ')) return statement;
  return statement.replace(
    askedPlainly,
    (_, question: string, given: string, after?: string) =>
      `${question}(${given}${after === undefined ? '' : ')'}`,
  );
}

/** The comparison of a module of OCaml, and the two that it is handed: `String.equal known shown`. */
const equalOfModule =
  /\b[A-Z]\w{1,30}\.(?:equal|compare)\s{1,3}([\w.!]{1,60}|\((?:[^()]|\([^()]{0,80}\)){1,160}\))\s{1,3}([\w.!]{1,60}|\((?:[^()]|\([^()]{0,80}\)){1,160}\))/;

/** As `carries`, without what is only a text; but what yields a certificate may be named by one: `header('Client-SSL-Cert-Issuer')`. */
function carriesBesideTexts(operand: string, tainted: Followed, source: RegExp | undefined): boolean {
  return carries(withoutTexts(operand), tainted, undefined) || carries(operand, nothing, source);
}

/** Where in a statement a followed value is held against something that says who it must be; or -1. */
export function comparisonIn(
  written: string,
  tainted: Followed,
  source: RegExp | undefined,
  next: string,
  kept: (name: string) => boolean = () => false,
): number {
  // `x?` and `x?.y` are values that may fail, no questions.
  const statement = withBrackets(written)
    .replace(/(?<=[\w)\]])\?(?=[.\s),;=!?]|$)/g, ' ')
    // `prints.stream().noneMatch(shown::equals)` of Java.
    .replace(/(?<=\w)::equals(?:IgnoreCase)?(?=\))/g, ' ')
    // A label says where to return to: `?: return@HostnameVerifier false`.
    .replace(/(?<=\breturn)@\w{1,60}/g, (label) => ' '.repeat(label.length));
  if (statement.length > 6000 || !carries(statement, tainted, source)) return -1;
  if (rates.test(statement) || refusesListed.test(statement)) return -1;
  if (privateMember.test(statement) || searchesBytes.test(statement)) return -1;
  operators.lastIndex = 0;
  for (let found = operators.exec(statement); found; found = operators.exec(statement)) {
    if (endsText(statement, found.index, operators.lastIndex)) continue;
    const left = leftOf(statement.slice(Math.max(0, found.index - 160), found.index));
    const right = rightOf(statement.slice(operators.lastIndex, operators.lastIndex + 160));
    // A word of a text: `'… already in hash table'`.
    if (/^\s*[a-z]/i.test(found[0]) && isInText(statement, found.index)) continue;
    if (/^\s*in\s*$/.test(found[0])) {
      // `for x in y`, and `{ x in …` of a closure, ask for nothing.
      const before = statement.slice(Math.max(0, found.index - 160), found.index);
      if (/\bfor(?:each)?\b[^:]{0,120}$/.test(before)) continue;
      const collection =
        /^\s*[\w.$@]{1,60}\s*$/.test(right) &&
        // What is asked of each: `chain.any { hash(it.encoded) in mine }`, `chain.any { x -> hash(x) in mine }` of Kotlin.
        (/^\s*(?:\w{1,30}\s?->[^=;{}]*|[\w.(]{0,40}\bit\b[^=;{}]*)$/.test(before) ||
          /pin|known|trusted|allowed|accepted|expected|print|hashes|digests|keys|serials|issuers|\b[A-Z][A-Z0-9_]{2,}\b/.test(
            right,
          ));
      if (
        !collection &&
        !/\b(?:if|elif|elsif|return|assert|and|or|not|while|unless|any|all|guard|when|require|check|ensure|precondition)\b|=|\b(?:true|ok)\s<-/.test(
          before,
        )
      )
        continue;
    }
    if (isChainStep(left, right) || isOfVerified(left, right)) continue;
    // What Perl changes in a text, `$print =~ s/://g`, it asks nothing of.
    if (found[0] === '=~' && /^\s*(?:s|tr|y)[^\w\s=]/.test(right)) continue;
    let leftCarries = carriesBesideTexts(left, tainted, source);
    let rightCarries = carriesBesideTexts(right, tainted, source);
    if (leftCarries && rightCarries) {
      leftCarries = carriesAsWritten(withoutTexts(left), tainted, source);
      rightCarries = carriesAsWritten(withoutTexts(right), tainted, source);
    }
    if (leftCarries && rightCarries) {
      // What a file keeps was written there another time: `kept.read() != cert`.
      leftCarries = !readBack.test(left);
      rightCarries = !readBack.test(right);
    }
    if (leftCarries && rightCarries) {
      // The first that was met is kept: `if (known === undefined) known = shown; if (known !== shown) refuse();`
      leftCarries = !isKept(left, right, next, kept);
      rightCarries = !leftCarries || !isKept(right, left, next, kept);
    }
    if (leftCarries && rightCarries && isOfAnotherPeer(left, right, source)) rightCarries = false;
    // Two parts of one chain held against each other: is it self-signed, does it go on?
    if (leftCarries === rightCarries) continue;
    if (trivial.test(left) || trivial.test(right)) continue;
    if (answer.test(left) || answer.test(right)) continue;
    if (algorithmText.test(left) || algorithmText.test(right)) continue;
    // A single letter names nobody: `dn[i] == ','`, of which a comma leaves the sign it begins with.
    if (oneLetter.test(left) || oneLetter.test(right)) continue;
    const [own, other] = leftCarries ? [left, right] : [right, left];
    if (measuring.test(own.trim()) || measuring.test(other.trim())) continue;
    if (encodedLength.test(own) || kindOfValue.test(own)) continue;
    if (dropping.test(own) || dropping.test(other) || hostOnly.test(other) || hostOnly.test(own)) continue;
    if (objectIdentifier.test(own) || objectIdentifier.test(other)) continue;
    // `name == 'CN'`: which part of a name it is.
    if (attributeOfName.test(own) || attributeOfName.test(other)) continue;
    if ((/issuer/i.test(own) && ofIssuer.test(other)) || (/issuer/i.test(other) && ofIssuer.test(own)))
      continue;
    if (/^\s*in\s*$/.test(found[0]) && memory.test(other)) continue;
    // `seen.find(print) == seen.end()`: has it been met before?
    if (/\.c?end\s?\(\s?\)[\s)]*$/.test(other) && memory.test(own)) continue;
    if (earlier.test(other) && !refused.test(statement) && !refused.test(next)) continue;
    if (bundled.test(other)) continue;
    if ((isLabel(own, other) || isProse(own, other)) && !callsSomebody(own, other, tainted)) continue;
    if (!tainted.ofServer && ofClient.test(other)) continue;
    if (isForeignConstant(other) && !stillIdentity.test(own)) continue;
    if (!identityWord.test(own) && !identityWord.test(other) && !isPlainly(own, tainted)) continue;
    if (namesSubject(own) && !isFixed(other) && !/^\s*subject_?name\W*$/i.test(other)) continue;
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
  const rest = statement.replace(noErrorsFirst, '');
  if (singleSign.test(rest) || singleSign.test(statement)) {
    const found = /^([\s\S]{0,400}?[\w)\]"'])\s+=\s+(?!=)([\s\S]{1,200})/.exec(rest);
    const [, left = '', right = ''] = found ?? [];
    const both = `${left} ${right}`;
    const own = carries(left, tainted, source) ? left.replace(singleSignHead, '') : rightOf(right);
    if (
      found &&
      carries(left, tainted, source) !== carries(rightOf(right), tainted, source) &&
      !trivial.test(rightOf(right)) &&
      !partName.test(rightOf(right)) &&
      !dropping.test(both) &&
      (identityWord.test(both) || isPlainly(own, tainted))
    )
      return statement.length - rest.length + left.length;
  }
  // Looked up by it: `if known[fingerprint]`, `_, ok := pins[hash]`.
  if (
    /\bif\b|\bok\b|\breturn\b|\bunless\b|\bguard\b|\b(?:is_?)?(?:valid|known|trusted|pinned|accepted|allowed|matche[ds])\s?=(?!=)/i.test(
      statement,
    )
  ) {
    for (const found of statement.matchAll(
      /\b([A-Za-z_$][\w$.]{0,60})(?:->)?\s?\[((?:[^[\]]|\[[^[\]]{0,40}\]){1,160})\]/g,
    )) {
      const [, holder = '', inside = ''] = found;
      // A list that is written out: `return [a, b]`.
      if (notHolders.test(holder)) continue;
      if (isPosition(holder, inside) || carries(holder, tainted, source) || !carries(inside, tainted, source))
        continue;
      if (dropping.test(holder + inside) || memory.test(holder) || spelling.test(holder)) continue;
      if (!identityWord.test(`${holder} ${inside}`) && !isPlainly(inside, tainted)) continue;
      if (/^\s*=(?!=)/.test(statement.slice((found.index ?? 0) + found[0].length))) continue;
      return found.index ?? 0;
    }
  }
  // Looked up by it, and refused where nothing is found: `known.get(print) == null`, `pins[print] ?: throw`.
  for (const found of statement.matchAll(lookedUp)) {
    const [whole, holder = ''] = found;
    const from = (found.index ?? 0) + whole.length;
    const key = argumentsOf(statement, from);
    if (!foundNothing(statement, from + key.length + 1, next)) continue;
    if (carries(holder, tainted, source) || memory.test(holder) || dropping.test(key)) continue;
    if (!tainted.ofServer && ofClient.test(holder + key)) continue;
    if (isPlainly(key, tainted) || (identityWord.test(key) && carries(key, tainted, source)))
      return found.index ?? 0;
  }
  // A set of Scala is asked like a function: `if (!known(print))`.
  const applied =
    /(?:\bif\s?\(?|=>)\s?!?\s?(?:\w{1,40}\.)?(?:(?!is|has|get|check)\w{0,30}(?:[pP]ins|[pP]rints|[hH]ashes|[dD]igests)|known|trusted|allowed|accepted|expected|fps)\s?\(\s?(\w{1,40}|\w{1,24}\((?:[^()]|\([^()]{0,60}\)){1,120}\))\s?\)\s?(?:\)|=>)/.exec(
      statement,
    );
  const asked = applied?.[1] ?? '';
  if (applied && (isPlainly(asked, tainted) || (identityWord.test(asked) && carries(asked, tainted, source))))
    return applied.index;
  // Functional languages hand over without parentheses: `Set.contains shown.Thumbprint prints`, `List.mem print known`.
  const member =
    /\b(?:(?:Set|List|Seq|Array|Map)\.(?:contains|containsKey|member|mem|exists)|\w{1,40}\.Contains(?:Key)?)\s{1,4}([\w.]{1,60})/.exec(
      statement,
    );
  const element = member?.[1] ?? '';
  if (
    member &&
    carries(element, tainted, source) &&
    !dropping.test(element) &&
    (identityWord.test(element) || isPlainly(element, tainted))
  )
    return member.index;
  // The two that OCaml holds against each other stand behind the name: `String.equal known shown`.
  const [, one = '', two = ''] = equalOfModule.exec(statement) ?? [];
  if (
    carries(one, tainted, source) !== carries(two, tainted, source) &&
    ![one, two].some((side) => dropping.test(side) || hostOnly.test(side) || trivial.test(side)) &&
    [one, two].some((side) => identityWord.test(side) || isPlainly(side, tainted))
  )
    return statement.indexOf(one);
  // A pattern that only the value itself fits: `^shown -> :ok` in a `case` of Elixir, `when shown` of Ruby.
  const fitting = onlyFits.exec(statement);
  if (fitting && tainted.has(fitting[1] ?? fitting[2] ?? fitting[3] ?? '')) return 0;
  const chosen =
    /\b(?:switch|match|[cC]ase|when(?=\s?\())\b\s*\(?([^{};]{1,120})|(\([^(){};\n]{1,160}\)|[\w()](?:[\w()]|\s?\.){0,120})\s+switch\b/.exec(
      statement,
    );
  const subject = (chosen?.[1] ?? chosen?.[2])?.replace(/[:\s]+$|\swith\s*$/, '');
  if (
    chosen &&
    subject &&
    carries(subject, tainted, source) &&
    !dropping.test(subject) &&
    !/\.\s?\(\s?type\s?\)|(?:alg(?:orithm)?|type|kind|method)\s*\)?\s*$/i.test(subject) &&
    (/thumbprint|fingerprint|\bfp\b|digest|hash|serial|issuer|subject|public_?key/i.test(subject) ||
      (namedCase.test(next) &&
        (isPlainly(subject, tainted) || /hex|base64|encode|\bsha_?\d{3}/i.test(subject))))
  )
    return chosen.index;
  // Objective-C: `[a isEqualToData:b]`
  const message =
    /\[([^[\]]{0,120}(?:\[[^[\]]{0,120}\][^[\]]{0,40}){0,3})\s(?:isEqual\w{0,24}|containsObject|indexOfObject|hasPrefix|compare|caseInsensitiveCompare|is(?:Known|Trusted|Allowed|Pinned)\w{0,24}|(?:check|verify|is|has|valid|match|accept)\w{0,24}(?:Fingerprint|Thumbprint|PublicKey|Hash|Digest|Pin(?:n+ed)?(?=[A-Zs:])|Certificates?(?:Equal|Match))\w{0,24})\s*:([^;]{1,160})/.exec(
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
  // Something is kept under the print itself: `if ([known objectForKey:print])`.
  const [, key = ''] =
    /\b(?:if|return)\s?\(?\s?!?\s?\[[^;]{1,120}\s(?:object|value|string|data|bool)ForKey\s?:\s?(\w{1,60})\s?\]\s?(?:\)|[!=]=|;|$)/.exec(
      statement,
    ) ?? [];
  if (isPlainly(key, tainted) && !dropping.test(key) && !/seen|shown|report|cache/i.test(statement))
    return statement.indexOf(key);
  const shared = statement.includes(' & ') ? inCommon.exec(statement) : null;
  if (shared) {
    const [, one = '', other = ''] = shared;
    if (carries(one, tainted, source) !== carries(other, tainted, source) && !dropping.test(shared[0]))
      return shared.index;
  }
  const looked = statement.includes('/') ? printLookedFor.exec(statement) : null;
  if (looked && carries(looked[1] ?? looked[2] ?? '', tainted, source)) return looked.index;
  const tried = triedByPin.exec(statement);
  if (tried && !carries(tried[1] ?? '', tainted, source) && carries(tried[2] ?? '', tainted, source))
    return tried.index;
  comparing.lastIndex = 0;
  for (let found = comparing.exec(statement); found; found = comparing.exec(statement)) {
    const name = found[1] ?? '';
    // `call(…)` and `HASH_FIND(…)` end like words that compare.
    if (/[a-z](?:any|all|some|has|find|count|exists|member)$|^HASH_/.test(name)) continue;
    // `Some(print)` wraps it.
    if (name === 'Some') continue;
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
    if (namesNobody(args)) continue;
    if (isOfVerified(statement.slice(Math.max(0, found.index - 80), found.index), args)) continue;
    const receiver =
      /([\w$.\s()[\]"'?!>:^-]{0,160})$/.exec(
        statement.slice(Math.max(0, found.index - 160), found.index).replace(literalPair, blankOf),
      )?.[1] ?? '';
    const own = leftOf(receiver);
    // OkHttp reckons what a pin would be: `CertificatePinner.pin(leaf)` holds it against nothing.
    if (name === 'pin' && reckonsPin.test(receiver)) continue;
    // A form that any text can have: `HEX.matcher(print)`, `p1.matcher(text)`.
    if (name === 'matcher' && ofForm.test(own)) continue;
    // Sets of C++ are asked by `count`.
    if (
      /^count$/i.test(name) &&
      !/pin|print|thumb|serials|trusted|known|allowed|accepted/i.test(own) &&
      !/sha_?(?:1|256)|finger|thumb|digest/i.test(args)
    )
      continue;
    const whole = `${own}${found[0]}${args}`;
    if (!carries(whole, tainted, source)) continue;
    if (!tainted.ofServer && (ofClient.test(own) || splitList(args).some((part) => ofClient.test(part))))
      continue;
    if (
      dropping.test(whole) ||
      (measuring.test(name) && !/^count$/i.test(name)) ||
      (/contain|includ|has|exist|lookup|find|indexof/i.test(found[1] ?? '') &&
        memory.test(own) &&
        !/pin|known|trusted|allowed|expected/i.test(args))
    )
      continue;
    if (
      !/^(?:accepts|fits|admits|recogni[sz]es|approves|is_?(?:known|trusted|allowed|pinned))$/i.test(name) &&
      (hostOnly.test(own) || splitList(args).some((part) => hostOnly.test(part))) &&
      !/pin|finger|thumb|hash(?!_?(?:map|table|set))|digest|sha_?(?:1|256)|spki|known_?hosts|\btofu/i.test(
        whole,
      )
    )
      continue;
    // A set of what is trusted may have been filled from a certificate that was met before: asking it remains a check.
    const asksTrusted =
      /^(?:contains|includes|has)$/i.test(name) &&
      /(?:trusted|pinned|known|accepted|allowed|expected|\bpins|[a-z]Pins|_pins)\w*\s*\??\.\s*$/i.test(own);
    if (
      !asksTrusted &&
      !isKept(own, args, next, kept) &&
      !isKept(args, own, next, kept) &&
      !readBack.test(args) &&
      carriesAsWritten(own, tainted, source) &&
      args.trim() !== '' &&
      splitList(args).every((part) => carriesAsWritten(part, tainted, source))
    )
      continue;
    // Both are from the peer, and neither is named for what it must be: the leaf and the first of its chain.
    const held = splitList(args).filter((part) => !trivial.test(part) && !measuring.test(part.trim()));
    if (
      (own.trim() === '' || (/^[\s!]*$/.test(own) && /x509|cert/i.test(name)) || ofLibrary.test(own)) &&
      held.length > 1 &&
      !setBeforehand.test(args) &&
      !/\b[A-Z][A-Z0-9_]{3,}\b/.test(args) &&
      held.every((part) => carriesAsWritten(part, tainted, source)) &&
      // The first that was met is kept: `if (!l->print) l->print = copy(shown); if (strcmp(l->print, shown)) refuse();`
      !held.some((part, index) => isKept(part, held[index === 0 ? 1 : 0] ?? '', next, kept))
    )
      continue;
    // What is equal is passed over: one that stands in the list already.
    if (
      /^\)\s*==\s*0\s*\)\s*continue\b/.test(statement.slice(comparing.lastIndex + args.length)) &&
      !setBeforehand.test(whole)
    )
      continue;
    // A head of a function compares nothing.
    if (
      args.trim() !== '' &&
      splitList(args).every((part) => declaredParameter.test(part)) &&
      (/[*&]|\b(?:char|int|bool|string|size_t|u?int\d{1,2}(?:_t)?|byte|long)\b/i.test(args) ||
        /\b(?:bool|boolean|void|int)\s{1,4}$/i.test(statement.slice(0, found.index)))
    )
      continue;
    // `strstr(subject, "/CN=")` looks for where a name begins.
    if (partOfName.test(args)) continue;
    // `name.starts_with("spiffe://")`: which kind of name it is.
    if (ofScheme.test(args) && /starts?_?with/i.test(name + args)) continue;
    const sides = [own.replace(/^[\s(!]+|\.\s*$/g, ''), ...splitList(args)];
    // `"2.5.4.3".equals(key)`: which part of a name it is.
    if (sides.some((part) => objectIdentifier.test(part) || attributeOfName.test(part))) continue;
    // `strcmp(type, "PEM")`: too short to name anybody.
    if (
      sides.some(
        (part) => /^\s*L?(["'])(?:[\w:./*-]{0,5}|[^\w"'\n])\1\s*$/.test(part) || algorithmText.test(part),
      ) &&
      !/issuer|subject|\bcn\b|common/i.test(whole)
    )
      continue;
    if (measuring.test(own.trim().replace(/(?:\.|->)$/, ''))) continue;
    if (args.trim() !== '' && splitList(args).every((part) => measuring.test(part.trim()))) continue;
    // `assert.Equal(t, …)`: a test says what it saw.
    if (
      /\b[aA]ssert\.?\s*$|\b(?:t|expect)\.\s*$|\b(?:(?!\w{0,8}PIN)\w{1,12}_)?(?:assert|ASSERT|EXPECT|REQUIRE|CHECK|QVERIFY|VERIFY)(?:_[A-Za-z]{2,12}|2)?\s*\(\s*!?\s*$|\b(?:assertThat|expect)\s?\([^;]{0,160}\)\s?\.[\w.]{0,40}$/.test(
        receiver,
      ) &&
      (!/pin|finger|thumb|hash|digest|spki|expected/i.test(whole) || sameOfBoth.test(args))
    )
      continue;
    if (!/cmp/i.test(name) && /^\s*(?:t|b|tb|s\.T\(\)|GinkgoT\(\))\s*,/.test(args)) continue;
    if (/^assert/i.test(name) && !/pin|finger|thumb|digest|spki|sha_?\d/i.test(whole)) continue;
    // `shown.N.Cmp(known.N)`: a key in Go, by its numbers.
    const byNumbers = name === 'Cmp' && /\.[NXY]\.?\s*$/.test(own);
    if (
      !byNumbers &&
      !identityWord.test(whole) &&
      ![own, ...splitList(args)].some((part) => isPlainly(part, tainted))
    )
      continue;
    if (args.split(',').every((part) => trivial.test(part)) && args.trim() !== '') continue;
    // Handed on as it came, with the kind of key: somebody else decides.
    if (/auth_?type/i.test(args)) continue;
    // Anything can be verified; it is a pin when what verifies is named for one.
    if (
      /(?:verify|check|validate)$/i.test(name) &&
      !/pin|finger|thumb|known|trusted|allow|expected|\bct(?:::|\.)|constant_?time/i.test(own + name)
    )
      continue;
    // `cert.verify()` without anything to hold it against is ordinary.
    if (args.trim() === '' && !/pin|known|trusted|allowed/i.test(found[1] ?? '')) continue;
    return found.index;
  }
  for (const found of statement.matchAll(handedOn)) {
    const before = statement.slice(0, found.index);
    const holder = found[1] ?? '';
    if (memory.test(holder) || dropping.test(before) || !carries(before, tainted, source)) continue;
    if (!carriesAsWritten(holder, tainted, source) && identityWord.test(`${before} ${holder}`))
      return found.index;
  }
  const given = givenWithExpected(statement, tainted, source);
  return given >= 0 ? given : heldByItsDigest(statement, tainted, source);
}

/** A list of what is accepted that is asked for one entry. */
const lookedUp =
  /\b((?:\w{1,40}(?:\.|->)){0,4}(?:\w{0,30}(?:[pP]ins|[pP]inned|[kK]nown|[tT]rusted|[aA]llowed|[aA]ccepted|[pP]rints|[hH]ashes|[bB]y_?(?:[hH]ash|[pP]rint|[sS]pki|[kK]ey))|known|trusted|allowed|accepted))\s?(?:\.\s?get(?:OrNull)?\s?\(|\[)/g;

/** Whether it is asked what to do where a look-up yields nothing, at once or of the name it is given. */
function foundNothing(statement: string, after: number, next: string): boolean {
  if (
    /^\s?(?:[!=]==?\s?(?:null|nil|None|undefined)\b|\.is_?(?:none|some|present|empty)\b|\.orElseThrow\b|(?:\?:|\?\?)\s{0,20}(?:throw|return)\b|\sis\s(?:not\s)?(?:None|null)\b)/i.test(
      statement.slice(after, after + 40),
    )
  )
    return true;
  const name = /(\w{1,40})\s?(?::\s?[\w?<>]{1,40}\s?)?:?=\s?[^=]{0,80}$/.exec(
    statement.slice(0, after).split('(', 1)[0] ?? '',
  )?.[1];
  return (
    name !== undefined &&
    new RegExp(
      `^\\s*if\\s?\\(?\\s?(?:!\\s?${name}\\b|${name}\\s?(?:[!=]==?\\s?(?:null|nil|undefined)|is\\s(?:not\\s)?None|\\.is))`,
    ).test(next)
  );
}

/** Whether an operand is what a text keeps from one connection to the next, and is not written anew where it differs. */
function isKept(operand: string, other: string, next: string, kept: (name: string) => boolean): boolean {
  const name = operand.replace(/^[\s!(*&]+|[\s).]+$/g, '');
  const isInOther = /^\w+$/.test(name) ? other.split(/\W+/).includes(name) : other.includes(name);
  if (name === '' || isInOther || !kept(name)) return false;
  const then = next.trimStart();
  return !(then.startsWith(name) && /^\s?=(?!=)/.test(then.slice(name.length)));
}

/** A method that compares, handed on by its name: `.fold(false)(known.contains)`, `.filter(pins::contains)`. */
const handedOn =
  /\b(?:fold|map|filter(?:Not)?|forall|exists|takeIf|takeUnless|every|none)\s?\((?:[^()]{0,40}\)\s?\()?\s{0,20}([\w.]{1,60}?)(?:\.|::)(?:contains|includes|has|equals|contentEquals)\s{0,20}\)/g;

/** Names of functions that decide. */
const deciding =
  /(?:trust|verif|check|match|valid|accept|allow|same|equal|compar|ensure|assert|require_?\w|pin_?(?:verdict|decision|state|status)$|pin(?:s|ned)?$)/i;

/** Names of functions that only tell of it, or make or keep something. */
const telling =
  /(?:err(?:or)?f?|exception|mismatch|fail\w*|log\w*|warn\w*|print\w*|format|message|save\w*|store\w*|set\w*|expect|describe)$|host_?name/i;

/** Names of functions that build a chain up to what is trusted, or check a signature by its key. */
const builds = /chains?_?(?:up_?)?to|in_?chain$|(?:issued|signed)_?by|signature$/i;

/** A value that says beforehand who it must be, and nothing else of it. */
const saidBefore =
  /^[\s&*]*(?:[\w$]{1,40}(?:\.|->|::))*_?(?:expected|pinned|wanted|trusted|known|allowed|accepted)_?\w{0,24}(?:print|thumb|hash|digest|pin|cert(?:ificate)?|spki|key|peer|node|device|identit(?:y|ie)|sha_?\d{0,3})(?:e?s|_?sha_?\d{1,3}|_?hex|_?id(?:entifier)?)?\s*$/i;

/** An argument named for what a certificate is known by beforehand: `options.spkiSha256`. */
const pinArgument =
  /(?:spki(?:_?pin)?|finger_?print|thumb_?print|(?:cert(?:ificate)?|key|tls|peer|server)_?pins?|pinned\w{0,20}|(?:cert(?:ificate)?|key)_?(?:hash(?:es)?|digest|sha_?256)|^[\s&*]*(?:this\.|self\.)?_?pin)(?:_?sha_?\d{1,3}|_?hex|_?base64|s|es)?\s*$/i;

/** The receiver of a call, where pinning is what it is for. */
const namedForPinning =
  /(?:(?:[pP]inn(?:er|ing)|[tT]ofu|known_?[hH]osts?)\w{0,24}|(?:PIN(?:NER|NING)|TOFU)\w{0,24})\??(?:\.(?:shared|instance|default|get\w{0,20}\(\)))?\s{0,40}(?:\.|->|::)$/;

const saysWho = (part: string) =>
  !dropping.test(part) && (saidBefore.test(part) || (pinArgument.test(part) && !/[({]/.test(part)));

/** Where a followed value is handed, beside one that says who it must be, to a function that decides; or -1. */
function givenWithExpected(statement: string, tainted: Followed, source: RegExp | undefined): number {
  if (!/expected|pin|wanted|trusted|known|allowed|accepted|print|spki|hash|digest|sha|tofu/i.test(statement))
    return -1;
  call.lastIndex = 0;
  for (let found = call.exec(statement); found; found = call.exec(statement)) {
    const name = found[1] ?? '';
    if (!deciding.test(name) || telling.test(name) || builds.test(name)) continue;
    if (/\b(?:new|function|func|fn|def|fun|sub)\s{1,4}$/.test(statement.slice(0, found.index).slice(-12)))
      continue;
    const args = argumentsOf(statement, call.lastIndex);
    if (sameOfBoth.test(args) && /\bassert\.\s*$/i.test(statement.slice(0, found.index).slice(-12))) continue;
    const parts = splitList(args);
    // What is named for pinning is asked whether it accepts it: `pinner.validate(shown, host)`.
    if (
      !(name === 'pin' && reckonsPin.test(statement.slice(Math.max(0, found.index - 80), found.index))) &&
      namedForPinning.test(statement.slice(Math.max(0, found.index - 80), found.index)) &&
      parts.some((part) => !dropping.test(part) && carries(part, tainted, source))
    )
      return found.index;
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

/** What a certificate is known by, or what reckons it: `certHash`, `fingerprintOf(leaf)`. */
const digestOnly =
  /^[\s&*!]*(?:[\w$]{1,40}(?:\.|->|::))*\w{0,30}(?:finger_?print|thumb_?print|hash|digest|spki|pin)\w{0,12}\s?(?:\((?:[^()]|\([^()]{0,40}\)){0,80}\))?\s*$/i;

/** What was reckoned of what came, by its name alone. */
const reckoned = /^\s*_?(?:actual|observed|computed|calculated|presented)\w{0,20}\s*$/i;

/** Names of functions that say whether something is accepted. */
const accepting =
  /^(?:is_?)?(?:check|verif|valid|match|accept|allow|trust|known|permit|authori[sz]ed)|^\w{0,12}(?:cert(?:ificate)?|peer|print|pin|tofu|known_?hosts?)_?(?:is_?)?(?:check|verif|valid|match|accept|allow|trust|known|permit)/i;

/** What is signed, revoked or looked at for its form, rather than accepted. */
const otherwise =
  /sign(?:ed|ature)?|\bsig\b|pkcs|\bpss|ecdsa|\brsa|hmac|revo|\bcrl|ocsp|format|length|parse|transparen|\bsct|password|passwd|salt|token|file|image|block/i;

/** Where a function that accepts is handed what a certificate is known by: it can only hold it against what it knows; or -1. */
function heldByItsDigest(statement: string, tainted: Followed, source: RegExp | undefined): number {
  if (!/print|hash|digest|spki|pin|actual|observed|comput|calculat|present/i.test(statement)) return -1;
  if (otherwise.test(statement)) return -1;
  if (
    !/\b(?:if|return|when|guard|unless|require|assert|check|val|let|var|const|bool(?:ean)?)\b|[=!?]/.test(
      statement,
    )
  )
    return -1;
  call.lastIndex = 0;
  for (let found = call.exec(statement); found; found = call.exec(statement)) {
    const name = found[1] ?? '';
    if (!accepting.test(name) || telling.test(name) || dropping.test(name)) continue;
    if (/\b(?:new|function|func|fn|def|fun|sub)\s{1,4}$/.test(statement.slice(0, found.index).slice(-12)))
      continue;
    if (
      splitList(argumentsOf(statement, call.lastIndex)).some(
        (part) =>
          (digestOnly.test(part) ||
            (reckoned.test(part) && /^(?:is_?)?(?:accept|allow|permit|known)/i.test(name))) &&
          carriesAsWritten(part, tainted, source),
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
    /^\s*(?:(?!fp)\w{1,2}|ch|\w{0,20}(?:idx|index|pos|depth))\s*$/i.test(inside) &&
    !/pin|finger|thumb|hash|digest|known|trusted|allowed|accepted/i.test(holder)
  );
}

/** Whether a place lies between two quotation marks. */
function isInText(statement: string, place: number): boolean {
  for (const found of statement.matchAll(/"(?:[^"\\\n]|\\.){0,400}"|'(?:[^'\\\n]|\\.){0,400}'/g)) {
    if (found.index > place) return false;
    if (found.index + found[0].length > place) return true;
  }
  return false;
}

/** Whether an operand is a text too short for a fingerprint, held against what is no name and no number: `label == "Public Key"`. */
function isLabel(own: string, other: string): boolean {
  return (
    /^[\s(@]*(?:"[^"=\n]{0,19}"|'[^'=\n]{0,19}')[\s)]*$/.test(other) &&
    !/issuer|subject|name|\bcn\b|\bdn\b|serial|summary|org|print|hash|digest|pin/i.test(own)
  );
}

/** Whether a value that holds what somebody is called is held against a text that can be a name. */
function callsSomebody(own: string, other: string, tainted: Followed): boolean {
  return isPlainly(own, tainted) && isNaming(own, tainted) && /["'][^"']{0,40}[A-Z][^"']{3}/.test(other);
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

/** Whether a sign stands at the end of what is said: `"<" + host + "> !=" + names`. */
function endsText(statement: string, from: number, to: number): boolean {
  if (!/^"\s?[+,;)]/.test(statement.slice(to, to + 3))) return false;
  const line = statement.slice(Math.max(statement.lastIndexOf('\n', from) + 1, from - 400), from);
  return (line.match(/(?<!\\)"/g) ?? []).length % 2 === 1;
}

/** Whether it is the name that a certificate was made out to: held against a host name as often as against a fixed one. */
function namesSubject(operand: string): boolean {
  return (
    /subject|common_?name|\bcn\b/i.test(operand) && !/issuer|key|hash|serial|digest|print/i.test(operand)
  );
}

/** A text that only takes the name of the host that was asked for in: `"CN=$computerName"`, `$"CN={host}"`. */
const ofAskedHost =
  /^\s*[$f]?["`][\s*/^]{0,4}(?:CN=)?[*.]{0,2}(?:\$\(?\{?|#?\{)\$?[\w.:]{0,30}(?:name|host|domain|server|target|ur[il]|fqdn|computer)/i;

/** A constant of a library, which names a state or a kind: `SOCK_STREAM`, `INVALID_HANDLE_VALUE`. */
function isForeignConstant(operand: string): boolean {
  return (
    /^\s*\(*(?:\w{1,40}(?:::|\.))*(?:[A-Z][A-Z0-9]*(?:_[A-Za-z0-9]+)+|E[A-Z]{4,11}|CR|LF|EOF|(?<=::)(?:[A-Z][A-Z0-9]{2,}|k[A-Z][A-Za-z0-9]{2,40}))\s*\)*\s*$/.test(
      operand,
    ) &&
    !/env\.|BuildConfig\.|PIN|PRINT|HASH|SHA|DIGEST|THUMB|KEY|CERT|FP|EXPECT|KNOWN|TRUST|ISSUER|SUBJECT|SERIAL|ALLOW|ACCEPT|CA_|_CA|LEAF|ROOT|SPKI|PEER|SERVER|ID\b|NAME|CN\b|DN\b|MD5/i.test(
      operand,
    )
  );
}

/** Whether an operand is written down beforehand: a text, a constant, or named so. */
function isFixed(operand: string): boolean {
  if (ofAskedHost.test(operand)) return false;
  if (/["'`]|expected|pinned|pins?\b|known|trusted|allowed|config|settings|approved|accepted/i.test(operand))
    return true;
  const constant = /\b[A-Z][A-Z0-9_]{2,}\b/.exec(operand)?.[0];
  return constant !== undefined && !/^(?:HOST|URL|DOMAIN|SERVER|NULL)/.test(constant);
}
