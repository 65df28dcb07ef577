import type { Rule } from '#domain/pinning/pattern.ts';
import { anySides, quotedBy } from './fragments.ts';

/**
 * Names of settings that switch the validation of servers on or off, however a
 * language spells them (`verifySsl`, `verify_ssl`, `verify-ssl`, `verify.ssl`,
 * `VERIFY_SSL`), as pieces of regular expressions, and the words in them.
 */

/** Between two words of a name. */
const s = '[-_.]?';
const checks = '(?:verif(?:y(?:ing)?|ication)|validat(?:e|ion))';
const certificates = '(?:certs?|certificates?)';
const negations =
  "(?:skip|(?<![a-z])no|(?<=ssl|tls|cert)no|disabled?|ignored?|bypass|without|do_?n[o']?t|suppress)s?";
/** What may stand between a verb and what it is about. */
const whose = `(?:(?:server|peer|remote|invalid|bad|insecure|ssl|tls|https|x509|host|cert|certificate)${s}){0,3}`;
/** What is checked, where the name alone tells that it is about certificates. */
const checked = `(?:ssl|tls|https|x509|${certificates}|peer|host${s}names?)`;
/** What may follow. */
const more = `(?:${s}(?:ssl|tls|peer|host|(?:host)?names?|server|certs?|certificates?|chain|enabled?|required|mode)){0,3}`;
const end = '(?![\\w-]|\\.\\w)';

/**
 * A name that asks for validation: `verify_ssl`, `tlsVerifyPeer`, `validate-certs`, `rejectUnauthorized`; not where a
 * negation stands before it, which is looked for where such a name begins alone: it takes long.
 */
const asksForChecks = `(?=verif|valid|check|strict|reject|ssl|tls|https|x509|cert|peer|host)(?<!(?:skip|no|not|disabled?|ignored?|without|bypass|dont|un|suppress)s?${s}${whose})(?:(?:verify|validate)${s}${whose}(?:${checked}|(?<=verify${s})(?:host|server))|(?:ssl|tls|https|x509|${certificates}|peer|host${s}name)${s}(?:${checks}|strict)|check${s}(?:(?:server|peer|ssl|tls)${s}){0,2}(?:${certificates}|host${s}name|ssl)|${certificates}${s}check|strict${s}(?:ssl|tls)|reject${s}unauthorized)${more}${end}`;

/** A name that does without: `skip_tls_verify`, `ignoreCertificateErrors`, `acceptInvalidCerts`, `insecureSkipVerify`. */
const doesWithoutChecks = `(?:${negations}${s}${whose}${checked}${s}(?:${checks}|check(?:s|ing)?|errors?|issues?|warnings?|problems?)|${negations}${s}(?:${checks}|check)${s}${whose}${checked}|(?:accept|allow|trust)s?${s}untrusted|(?:ignore|bypass)${s}(?:(?:server|peer|ssl|invalid|bad|untrusted)${s}){0,2}(?:${certificates}|ssl)|bypass${s}tls|(?:accept|allow|trust|ignore|permit)s?${s}(?:all|any|every|bad|invalid|insecure|untrusted|unverified|unsafe|expired|unauthorized|self${s}signed)${s}(?:(?:server|peer|remote|ssl|tls|https|root)${s}){0,2}(?:${certificates}|ssl|tls|host${s}names?)|(?:accept|allow|trust|permit|ignore)s?${s}self${s}signed|insecure[-_]?(?:skip${s}(?:(?:tls|ssl|cert)${s})?verify|ssl|tls)|(?:ssl|tls)[-_]?insecure(?:${s}skip${s}verify)?|(?:ssl|tls|https)${s}(?:skip|no|disable|allow${s}un)${s}${checks}|unsafe${s}(?:ssl|tls)|trust${s}server${s}cert(?:ificate)?)(?:${s}(?:ssl|tls|certs?|certificates?|errors?|enabled?|connections?|flag)){0,2}${end}`;

/** The names of ways to verify, one of which is none. */
const checksMode = `(?:cert${s}reqs|(?:verify|verification)${s}mode|(?:tls|ssl)${s}req(?:uire)?${s}cert)${end}`;

/** The same names in a connection string, where spaces may stand in them. */
const spaced = (names: string) => names.replaceAll(s, '[-_. ]?');

const separators = ['', '_', '-', '.'];
const pairs = (before: readonly string[], after: readonly string[]) =>
  before.flatMap((first) => after.flatMap((second) => separators.map((each) => `${first}${each}${second}`)));

/** What stands in every name that asks for validation. */
export const asksWords = [
  ...pairs(['verify'], ['ssl', 'tls', 'https', 'x509', 'cert', 'peer', 'host', 'server', 'remote']),
  ...pairs(['validate'], ['ssl', 'tls', 'https', 'x509', 'cert', 'peer', 'host', 'server']),
  ...pairs(['ssl', 'tls', 'https', 'x509', 'cert', 'certs', 'certificate', 'peer', 'hostname'], ['verif']),
  ...pairs(['ssl', 'tls', 'https', 'x509', 'cert', 'certificate', 'peer', 'hostname'], ['validat']),
  ...pairs(['check'], ['cert', 'hostname', 'server_cert', 'servercert', 'peer_cert', 'peercert', 'ssl']),
  ...pairs(['cert', 'certificate'], ['check']),
  ...pairs(['strict'], ['ssl', 'tls']),
  ...pairs(['ssl', 'tls'], ['strict']),
  ...pairs(['reject'], ['unauth']),
];

/** What stands in every name that does without. */
const withoutWords = [
  ...pairs(
    ['skip', 'disable', 'ignore', 'bypass'],
    ['ssl', 'tls', 'https', 'cert', 'x509', 'server', 'peer', 'host'],
  ),
  ...pairs(['ignore'], ['invalid', 'bad', 'untrusted', 'insecure']),
  ...pairs(
    ['all', 'any', 'bad', 'invalid', 'insecure', 'untrusted', 'unverified', 'unsafe', 'expired'],
    ['cert', 'ssl', 'tls', 'host', 'server'],
  ),
  ...pairs(['accept', 'allow', 'trust', 'permit', 'ignore', 'accepts', 'allows'], ['self']),
  ...pairs(['ssl', 'tls', 'https', 'insecure'], ['skip']),
  ...pairs(['ssl', 'tls'], ['insecure', 'noverif', 'no_verif', 'no-verif']),
  ...pairs(
    [
      'ssl',
      'tls',
      'https',
      'x509',
      'cert',
      'certs',
      'certificate',
      'peer',
      'hostname',
      'host_name',
      'host-name',
    ],
    ['verif', 'valid'],
  ),
  ...pairs(['hostname', 'peer', 'ssl', 'tls', 'x509', 'https'], ['check']),
  ...pairs(
    ['verify', 'validate', 'check'],
    ['ssl', 'tls', 'cert', 'peer', 'host', 'server', 'x509', 'https'],
  ),
  ...pairs(['unsafe'], ['ssl', 'tls']),
  ...pairs(['cert', 'certificate'], ['check']),
  ...pairs(['accept', 'allow', 'trust'], ['untrusted']),
  ...pairs(['trust'], ['server']),
];
const modeWords = [
  ...pairs(['cert'], ['reqs']),
  ...pairs(['verify', 'verification'], ['mode']),
  ...pairs(['ssl', 'tls'], ['reqcert', 'req_cert', 'require_cert', 'require-cert', 'requirecert']),
];

/** What a value is wrapped in: `Some(false)`, `Boolean.FALSE`, `$false`. */
const wrapped =
  '(?:[\\w.]{0,24}(?:bool|some|ptr|pointer|just|value_?of|\\bto|\\bof)\\w{0,12}!?\\(|boolean\\.|[$@])?\\s?';
/** Not a part of something longer that decides. */
const alone = '\\b["\']?(?!\\s{0,3}(?:\\|\\||\\?(?!>)|&&|<<|\\()|\\.\\w)';
const saysNo = `${wrapped}(?:false|no|off|0l?|nil(?=\\s?\\))|(?<=["':])(?:none|never|disabled?))${alone}`;
const saysYes = `${wrapped}(?:true|yes|on|1l?|t(?=\\s?\\))|enabled?)${alone}`;
/** Between the name of a setting and its value in code: `=`, `:`, `=>`, a call, a comma behind a quoted name or in a tuple. */
const isSetTo =
  '["\']?\\s?(?:\\]\\s{0,20}=(?![=>~])\\s{0,20}|\\s{0,20}(?::?=(?![=>~])|=>|:(?![:=])|<-|\\((?=\\s?["\':@]?\\w{1,24}(?:[.(]\\w{1,16}\\)?)?["\']?\\s?\\))|(?<=["\']\\s?),(?!\\s?["\']?[01]["\']?,)|(?<=\\{\\s?:?\\w{1,60}),)\\s{0,20}|\\s{1,3}(?=\\$)|\\s{1,3}(?=(?:0|1|true|false|nil|t)\\s?(?:$|[})])))["\':]{0,2}';
/** What reads a setting, whose value is then what holds when nobody sets it. */
const reads =
  '\\b(?:get\\w{0,20}|\\w{0,20}env|fetch|lookup|options?|flag\\w{0,12}|param\\w{0,8}|default\\w{0,12}|bool\\w{0,8}|add_?\\w{0,20})\\s?\\(\\s{0,40}';

/**
 * Where such a setting may begin, and what stands before the words that tell.
 * @param holds what stands in every such name: names without it are passed over quickly
 */
const setting = (holds: string) =>
  `(?:[.>({,[@~?&:;-][ \\t]{0,40}:?|\\(set[\\w-]{0,16}[ \\t]{1,3}'?|(?<!${reads})["']|^[ \\t]{1,60}(?=[^\\n=]{1,80}(?:=>|:[ \\t]|=[^\\n]{1,24},[ \\t]*$|=[ \\t]?\\$?(?:true|false)[ \\t]*$))[:"']?|^(?:export[ \\t]{1,4}|const[ \\t]{1,4}|#[ \\t]?define[ \\t]{1,4}(?!\\w{0,40}_(?:f|r|cb|err|error|type|id)_))?(?=[A-Z_]))(?=[\\w.-]{0,80}?(?:${holds}))[\\w.-]{0,60}?`;

/** What an option is named for that switches validation off. */
const without =
  '(?:insecure|no_?verif|no_?check|skip|self_?signed|ignore|unsafe|untrusted|trust_?all|disable|bypass)';

/**
 * Code that passes a setting which switches validation off: `verifySsl: false`,
 * `"ssl.verify" => 0`, `{verify_peer, false}`, and `.skip_tls_verify(true)`,
 * `-SkipSslCheck:$true`.
 * The expressions are the same in every language, so each is compiled once.
 * @param besides names that rules of the language look at more closely: a setting of such a name is left to them
 */
export function namedOff(besides?: string): readonly Rule[] {
  const common = {
    outsideTexts: true,
    unless: [
      '\\b(?:assert|expect|should|when|mock)\\w*\\b|\\b(?:refuse|unsupported|forbid)\\w{0,12}\\s?\\(|^[ \\t]*(?:[*#](?!\\s?define)|//)|signature|token|jwt|checksum|email',
      // Whether a library can do it at all.
      '\\b_?(?:have|has|can|supports?)_\\w{2,60}\\s?=',
      quotedBy,
    ],
    scope: 'line',
    ...(besides !== undefined && { unlessMatched: `\\b(?:${besides})\\b` }),
    unlessInFile: ['\\bis_expected\\.to\\s'],
    class: 'validation-off',
    pinned: 'nothing',
    confidence: 'medium',
  } as const;
  return [
    {
      ...common,
      id: 'does-not-verify',
      words: [...asksWords, ...modeWords],
      nameInMatch: `${asksForChecks}|${checksMode}`,
      match: `${setting('verif|valid|check|strict|reject|req')}(?:${asksForChecks}${isSetTo}${saysNo}|${checksMode}${isSetTo}(?<=["':])none\\b)`,
      // A server that asks for no certificate of its clients.
      unlessServing: {
        serves: `${anySides.serves}|\\blisten\\w{0,12}\\s?\\(|socket_server|\\b0\\.0\\.0\\.0\\b`,
        connects: anySides.connects,
      },
    },
    {
      // Off where an option says so: `verify_tls: !options.insecure`.
      ...common,
      id: 'off-by-choice',
      words: [...asksWords, ...withoutWords],
      nameInMatch: `${asksForChecks}|${doesWithoutChecks}`,
      match: `${setting('verif|valid|check|strict|reject|ssl|tls|cert|sign|untrust')}(?:${asksForChecks}(?:${isSetTo}|\\s?\\(\\s{0,40}(?=!))(?:!(?!=)\\s?|not\\s{1,3}\\(?)[\\w.$@>:()-]{0,60}?${without}|${doesWithoutChecks}(?:${isSetTo}(?:[\\w$]{1,16}[.(]){0,2}\\$?\\w{0,12}(?:args|opts|options|flags|argv|env|cli|cmd|(?:config|settings)(?=(?:\\.get\\w{0,12})?\\())\\w{0,8}(?:\\.|->|\\[|::|\\(|\\?\\.)[\\w."'($[-]{0,24}?${without}|\\(\\s?[\\w.$>:-]{0,40}?(?:config|settings|prefs|preferences)(?:\\(\\))?(?:\\.|->|\\?\\.|\\[)[\\w."'($[-]{0,24}?${without}))`,
      confidence: 'low',
    },
    {
      ...common,
      id: 'skips',
      words: withoutWords,
      nameInMatch: doesWithoutChecks,
      match: `${setting('ssl|tls|cert|verif|https|x509|host|peer|sign|untrust')}${doesWithoutChecks}${isSetTo}${saysYes}`,
      unlessInFile: [...common.unlessInFile, '\\bstream_socket_server\\b'],
    },
  ];
}

/**
 * An option whose declaration says that it is off where nobody sets it, as modules of Ansible declare theirs:
 * `validate_certs=dict(type='bool', default=False)`, `'insecure_tls': {'type': 'bool', 'default': True}`.
 */
export const declaredOff: Rule = {
  id: 'declared-off',
  byOption: true,
  outsideTexts: true,
  words: [...asksWords, ...withoutWords],
  nameInMatch: `${asksForChecks}|${doesWithoutChecks}`,
  match: `(?<=[\\s(,{]["']?)(?:[a-z]{1,20}_){0,2}(?:${asksForChecks}["']?\\s?[=:]\\s?(?:dict\\s?\\(|\\{)[^(){}]{0,160}\\bdefault["']?\\s?[=:]\\s?["']?(?:false|no|off)\\b|${doesWithoutChecks}["']?\\s?[=:]\\s?(?:dict\\s?\\(|\\{)[^(){}]{0,160}\\bdefault["']?\\s?[=:]\\s?["']?(?:true|yes|on)\\b)`,
  unless: ['client_?cert|client_?auth'],
  scope: 'line',
  alsoInFile: ['\\bAnsibleModule\\b|\\bargument_spec\\b|ansible\\.module_utils'],
  class: 'validation-off',
  pinned: 'nothing',
  confidence: 'medium',
};

/** What holds a setting, up to its name: `options.`, `self.config[:`, `$this->settings['`. */
const holder =
  '["\'$@:!]{0,3}(?:\\w{1,40}(?:\\(\\))?(?:[!?]?\\.|->|::|\\[["\':]{0,2})){0,5}[\\w-]{0,30}?(?<!dis|not_?|never_?|dont_?)';

/** Somebody connects: who only shows a setting, copies or refuses it does not. */
const connects =
  '(?<!ignore_?)https|\\blaunch\\w{0,12}\\s?\\(|\\bnewContext\\b|chromium|puppeteer|playwright|\\b(?:[nN]ew\\s?|create|make|open|build|get)_?\\w{0,24}(?:[cC]lient|[sS]ession|[cC]onnection|[sS]ocket)|\\b\\w{0,24}(?:_|->|\\.|:)(?:[cC]onnect|[dD]ial|[hH]andshake|request|urlopen)\\w{0,12}\\s?\\(|\\bfetch\\s?\\(|\\bcurl\\b|[hH]ttp_?[cC]lient|URLSession|Net::HTTP|reqwest|SSLOptions|SslStream|Invoke-(?:Rest|Web)';

/**
 * A program that asks whether it shall do without, and does so elsewhere: `if (options.ignoreCertErrors)`,
 * `args.skip_tls_verify ? lax() : usual()`.
 */
export const asksToSkip: Rule = {
  id: 'asks-to-skip',
  outsideTexts: true,
  whereNothingElse: true,
  words: withoutWords,
  nameInMatch: doesWithoutChecks,
  match: `(?:\\b(?:if|unless|elsif|elif|guard)\\b(?:[ \\t(!]|\\[|not\\s|-not\\s){1,6}${holder}${doesWithoutChecks}(?=[}"'\\])]{0,4}(?:\\(\\s?\\))?\\s{0,3}(?:\\)|\\{|:|,\\s?do:|then\\b|&&|\\|\\||={1,3}|-eq\\b|is\\s|and\\b|or\\b|$))|(?:[=(,:]\\s?|\\breturn\\s)${holder}${doesWithoutChecks}(?=["'\\])]{0,3}(?:\\(\\s?\\))?\\s\\?\\s))`,
  alsoInFile: [connects],
  unless: [
    '\\b(?:assert|expect|should|when|mock)\\w*\\b|[)\\]{:]\\s{0,40}\\{?\\s{0,40}(?:throw|raise|panic|fail)\\w{0,12}\\b|errors?\\.(?:push|add|append|New)\\b|\\breturn\\s(?:nil,\\s)?(?:fmt\\.Errorf|errors?\\.|Err\\(|new\\s\\w{0,30}Error)|<[A-Z]\\w{1,30}[\\s>]|^[^\\n]{0,80}(?:warn|log|print|error)\\w{0,8}\\s?\\([^\\n]{0,200}\\?|\\{\\s{0,40}[\\w.]{0,30}(?:log|warn|print)\\w{0,12}(?:\\.\\w{1,20})?\\s?\\([^{}\\n]{0,200}\\)[;\\s]{1,40}\\}|signature|token|jwt|checksum|email',
  ],
  window: { before: 0, after: 2 },
  // The library of Go itself.
  unlessInFile: ['^package tls$'],
  class: 'validation-off',
  pinned: 'nothing',
  confidence: 'low',
};

/** A path that ends in the name that \\1 is, as a member, under a key or as what is asked for: `conf.ssl_verify`, `$o['verify_ssl']`. */
const underItsName =
  '[$@&*]{0,2}(?!(?:copy|other|rhs|that|source|src)\\b)(?:[\\w$]{1,40}(?:\\(\\))?(?:[!?]?\\.|->|::|\\[(?=["\':@])|->\\{|\\.\\w{0,8}[gG]et\\w{0,12}\\(\\s?)["\':@]{0,2}){0,5}_?\\1(?![\\w-]|["\'\\])}]{0,3}\\s?(?:\\.\\w|\\())';

/**
 * An option handed on under its own name, to whatever connects: `rejectUnauthorized: options.rejectUnauthorized`,
 * `ssl_verify = conf.ssl_verify`. Copies of settings look alike, so somebody must connect in the file.
 */
export const handedOnUnderItsName: Rule = {
  id: 'handed-on-under-its-name',
  byOption: true,
  outsideTexts: true,
  whereNothingElse: true,
  words: [...asksWords, ...withoutWords],
  nameInMatch: `${asksForChecks}|${doesWithoutChecks}`,
  match: `(?<![\\w-])(?=[\\w.-]{0,60}(?:verif|valid|check|strict|reject|ssl|tls|cert))(?<=(?:[({,[]\\s{0,40}|^[ \\t]{1,60})[:"']?)(?!has_|can_)((?:[a-z]{1,12}[_-]?){0,2}?(?:${asksForChecks}|${doesWithoutChecks}))["']?\\s?(?::(?![:=])|=(?![=>~])|=>|,)\\s{0,20}${underItsName}`,
  alsoInFile: [`${connects}|ldap|smtp|imap|mqtt|amqp|websocket`],
  unless: [
    '\\b(?:assert|expect|should|when|mock)\\w*\\b|\\bdef\\s|add_argument|\\b(?:log|logger|logging|console|print|dump)\\w{0,4}\\s?[.(]|JSON\\.stringify|useState|\\b(?:z|joi|yup|schema|serializers|forms|models)\\.|signature|token|jwt|checksum|email',
  ],
  scope: 'line',
  unlessServing: anySides,
  class: 'validation-off',
  pinned: 'nothing',
  confidence: 'low',
};

/** Names that tell it only where they stand under the name of TLS: `tls: { verify: false }`, `<ssl insecure="true"/>`. */
const asksUnderTls = '(?:verify|validate|validation|verification|check|strict)';
const withoutUnderTls =
  '(?:(?:allow_?)?insecure|skip[_-]?verif(?:y|ication)|no[_-]?verify|trust[_-]?all|(?:(?:accept|allow)[_-]?)?self[_-]?signed)';
const given = (ends: string) =>
  `${asksUnderTls}${ends}(?:false|no|off|0)|${withoutUnderTls}${ends}(?:true|yes|on|1)`;
/** A member that holds what is said of TLS, its bracket, and what stands in it before. */
const inBrackets =
  '\\b[\\w.]{0,24}?(?:ssl|tls|https)(?:[_.-]?(?:options?|opts|config|settings?|context|client))?["\']?\\s{0,4}(?:(?::=|=>|[:=(])\\s{0,20})?(?:(?:new\\s)?[&\\w.:]{1,30}\\s?)?[{[(](?:[^{}[\\]()]|\\([^()]{0,60}\\)){0,200}?(?<=[\\s{[(,"\':@.])';
/** A section of TOML or INI, a block of YAML, an element of XML. */
const inSection =
  '^[ \\t]{0,8}\\[[\\w.:"-]{0,40}?(?:ssl|tls)\\w{0,12}\\][ \\t]*\\n(?:(?![ \\t]{0,8}\\[)[^\\n]{0,160}\\n){0,8}?[ \\t]{0,20}';
const indented =
  '^([ \\t]{0,40})["\']?[\\w-]{0,20}?(?:ssl|tls)[\\w-]{0,12}["\']?:[ \\t]*\\n(?:\\1[ \\t]{1,8}[^\\n]{0,160}\\n){0,6}?\\1[ \\t]{1,8}["\']?';
const inElement =
  '<(?:\\w{1,12}:)?\\w{0,12}(?:ssl|tls)\\w{0,12}(?:\\s[^<>]{0,200}?)?(?:\\s|>\\s{0,40}(?:<(\\w{1,40})>[^<>]{0,80}</\\2>\\s{0,40}){0,6}?<)';
/** Settings that say it by such a name, wherever they are written. */
export const namedOffUnderTls: Rule = {
  id: 'under-tls',
  outsideTexts: true,
  words: [
    ...pairs(['skip', 'no'], ['verif']),
    ...pairs(['trust'], ['all']),
    ...pairs(['self'], ['signed']),
    ...[': ', ':', ' = ', '=', ' => ', '": ', "': ", "' => ", '":', '="', '>'].flatMap((between) => [
      ...['verify', 'validate', 'validation', 'verification', 'check', 'strict'].map(
        (name) => `${name}${between}false`,
      ),
      `insecure${between}true`,
    ]),
  ],
  match: `(?:${inBrackets}(?:${given('["\']?\\s{0,8}(?::(?!:)|=>?(?!=))\\s{0,8}["\']?')})|${inSection}(?:${given('[ \\t]{0,8}=[ \\t]{0,8}["\']?')})|${indented}(?:${given('["\']?[ \\t]{0,8}:[ \\t]{1,8}["\']?')})|${inElement}(?:${given('(?:="|>\\s{0,8})')}))\\b(?!\\s{0,3}(?:\\|\\||\\?|&&|\\())`,
  unless: ['otlp|otel|grpc|plaintext|client|exporters?:', '\\b(?:assert|expect|should|when|mock)\\w*\\b'],
  window: { before: 6, after: 3 },
  unlessInFile: ['\\bstream_socket_server\\b'],
  unlessServing: anySides,
  class: 'validation-off',
  pinned: 'nothing',
  confidence: 'medium',
};

/** A connection string or the query of an address in a text: `;Verify Ssl=false;`, `?tls=true&ssl_verify=false`. */
export const namedOffInTexts: Rule = {
  id: 'named-off-in-text',
  nameInMatch: `${spaced(asksForChecks)}|${spaced(doesWithoutChecks)}`,
  words: [
    ...[...asksWords, ...withoutWords],
    // In a connection string, spaces may stand in them.
    ...[...asksWords, ...withoutWords].flatMap((word) =>
      word.includes('_') ? [word.replaceAll('_', ' ')] : [],
    ),
  ],
  match: `(?<=["'\`?&;] {0,2})(?:[\\w.]{1,24}[ _.-]){0,2}?(?:${spaced(asksForChecks)} ?= ?(?:false|no|off|0|none)|(?!trust.?server)${spaced(doesWithoutChecks)} ?= ?(?:true|yes|on|1))(?= ?(?:[;&"'\`]|$))`,
  alsoInFile: [';[ \\w]{2,30}=|://'],
  unless: [quotedBy, '\\b(?:assert|expect|should|when|mock)\\w*\\b'],
  scope: 'line',
  class: 'validation-off',
  pinned: 'nothing',
  confidence: 'medium',
};

/** The words of these names, for those who search by hand. */
export const namedOffSearch =
  '(verify|validate|check|skip|ignore|disable|bypass|unsafe|insecure|strict|all|any|bad|invalid|untrusted|unverified|expired|trust)[-_. ]?(ssl|tls|https|x509|cert|peer|host|server|remote|skip)|(ssl|tls|https|x509|certs?|certificate|peer|host.?name|server)[-_. ]?(no.?)?(verif|valid|check|strict|skip|insecure|req)|(accept|allow|trust|permit|ignore)s?[-_. ]?(self|untrusted|invalid|bad|insecure|all)|reject[-_. ]?unauth|verif(y|ication)[-_. ]?mode|(verify|validate|validation|verification|check|strict|insecure)["\']?( = |=|="| => |: ?|>)(true|false)|(no|skip)[-_. ]?verif|trust[-_. ]?all|self[-_. ]?signed';

/** Between the name of a setting and its value in files of settings, XML and command lines. */
const isGiven =
  '["\']?\\s?\\]?(?:\\s{0,20}(?:[:=](?!=)|=>|<-|(?<=["\']),)\\s{0,20}|["\']?>\\s{0,20}|</key>\\s{0,40}<|["\']\\s{1,10}value=|(?<=--[\\w.-]{1,80})[ \\t])["\':]{0,2}(?:\\{\\{[^}\\n]{1,80}\\|\\s?default[( ]\\s?|\\$\\{\\w{1,60}:-?)?';
const no = '(?:false|no|off|0|none|never|disabled?)';
const yes = '(?:true|yes|on|1|enabled?)';
/** Only white space stands between them, and nothing else on the line. */
const alongside = (value: string) => `[ \\t]{1,20}["']?${value}["']?[ \\t]*;?[ \\t]*(?:$|\\\\n)`;

const settings = (before: string) =>
  `${before}[\\w.-]{0,60}?(?:${asksForChecks}${isGiven}${no}|${doesWithoutChecks}${isGiven}(?:${yes}|(?:\\$\\{)?var\\.\\w{0,40}(?:insecure|skip|unverified|self_signed)\\w{0,30})|${checksMode}(?!["']?>)${isGiven}(?:none|never))\\b(?![\\w.-])|(?:^|\\\\n)[ \\t]{0,20}(?:(?:set(?:env)?|env|option|export)[ \\t]{1,8}(?:-\\w{1,6}[ \\t]{1,4}){0,2})?[\\w.-]{0,60}?(?:${asksForChecks}${alongside(no)}|${doesWithoutChecks}${alongside(yes)}|${checksMode}${alongside('(?:none|never)')})`;

/** Settings of that kind in files of settings: `validate_certs: no`, `proxy_ssl_verify off;`, `<trustAllCerts>true<`. */
export const namedOffInSettings: Rule = {
  id: 'named-off',
  words: [...asksWords, ...withoutWords, ...modeWords],
  nameInMatch: `${asksForChecks}|${doesWithoutChecks}|${checksMode}`,
  match: settings('(?:^|[\\s{,"\'.:/<>;?&=-])'),
  unless: [
    'signature|token|jwt|checksum|hook|dkim|email_verif(?!y_(?:ssl|tls|cert))|gpg|client_verif|verify_?client',
  ],
  scope: 'line',
  class: 'validation-off',
  pinned: 'nothing',
};

/** The same in scripts, where a variable alone is not yet handed to anybody: `export API_VERIFY_SSL=0`, `--tls-verify=false`. */
export const namedOffInScripts: Rule = {
  ...namedOffInSettings,
  match: settings(
    '(?:^[ \\t]{0,20}(?:(?<=\\\\\\n[ \\t]{0,20})|(?:export|set|setx|env)[ \\t]{1,4}["\']?|(?=[A-Z]\\w{4,60}=["\']?\\w{1,8}["\']?[ \\t]{1,4}(?:\\w{2,40}=[^\\s;|&]{0,120}[ \\t]{1,4}){0,4}[a-z./$][\\w./-]{1,60}(?:[ \\t]|$))|@?echo[ \\t]{1,12}(?=[\\w.-]{2,60}:[ \\t])|(?=[\\w.-]{1,80}(?:[ \\t]?:|[ \\t]{1,4}=)[ \\t]|[^\\n]{1,120}\\\\$))|[\\s"\'(](?:-[a-z]{1,3}[ \\t=]?|--)["\']?|["\'])',
  ),
  confidence: 'medium',
};
