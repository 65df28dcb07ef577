/** How a language writes comments, strings and blocks: as much of its grammar as finding needs. */
export interface Syntax {
  /** What starts a comment that ends with the line. */
  readonly line: readonly string[];
  /** What opens and closes a comment that can span lines. */
  readonly block: readonly (readonly [open: string, close: string])[];
  /** Whether such a comment holds others, and ends where the outermost does. */
  readonly nests: boolean;
  /** Quotes whose strings end at the latest with the line. */
  readonly quotes: string;
  /** Quotes whose strings span lines. */
  readonly longQuotes: readonly (readonly [open: string, close: string])[];
  /** Whether `'` holds a single character, so that a lone one is no string: `'a`, `1'000`. */
  readonly characters: boolean;
  /** What keeps a quote inside a string from ending it; empty: nothing does. */
  readonly escape: string;
  /** A comment sign counts only at the start of a line or after a blank (`#` in shells and YAML). */
  readonly spaced: boolean;
  /** A string that stands alone as a statement is documentation. */
  readonly docstrings: boolean;
  /** `/…/` can be a regular expression. */
  readonly regexes: boolean;
  /** Whether a function can refuse although nobody takes what it hands back: by what it throws. */
  readonly throws: boolean;
  /** Where a single `=` compares: the heads after which the first one sets something. */
  readonly sets?: RegExp;
  /** A function is handed its values one after another, without brackets: `accept store cert`. */
  readonly curried?: true;
  /** How a block is written. */
  readonly blocks: 'braces' | 'indent' | 'end';
  /**
   * Lines that only name what other files define. Begins with a word, and has what
   * must stand before it behind it: so the search jumps from word to word.
   */
  readonly imports: RegExp | undefined;
}

const plain: Syntax = {
  line: [],
  block: [],
  nests: false,
  quotes: '"',
  longQuotes: [],
  characters: false,
  escape: '\\',
  spaced: false,
  docstrings: false,
  regexes: false,
  throws: true,
  blocks: 'braces',
  imports: undefined,
};

/** What ends a branch that a preprocessor leaves out, if no other branch follows. */
export const endOfBranches = '#endif';

/** A branch that is never compiled: `#if 0`. */
const deadBranch = (never: string) => [`#if ${never}`, endOfBranches] as const;

const cLike: Syntax = { ...plain, line: ['//'], block: [['/*', '*/']], characters: true };
const hash: Syntax = { ...plain, line: ['#'], quotes: `"'` };
const lisp: Syntax = {
  ...plain,
  line: [';'],
  block: [['#|', '|#']],
  quotes: '',
  longQuotes: [['"', '"']],
};

/** Syntaxes by name. */
export const syntaxes = {
  c: {
    ...cLike,
    block: [...cLike.block, deadBranch('0')],
    imports: /#(?<=^[ \t]*#)[ \t]*(?:include|import|pragma|ifdef|ifndef)\b.*$/gm,
  },
  cs: {
    ...cLike,
    block: [...cLike.block, deadBranch('false')],
    longQuotes: [
      ['"""', '"""'],
      ['@"', '"'],
      ['@$"', '"'],
      ['$@"', '"'],
    ],
    // `using var shown = chain.Leaf;` declares a value, and imports nothing.
    imports:
      /using(?<=^[ \t]*(?:global[ \t]+)?using)[ \t]+(?:(?:static|unsafe)[ \t]+)?(?:\w{1,80}[ \t]*=[ \t]*)?[\w.<>]+[ \t]*;[ \t]*\r?$/gm,
  },
  java: {
    ...cLike,
    longQuotes: [['"""', '"""']],
    imports: /(?:import|package)(?<=^[ \t]*(?:import|package))[ \t]+[^\n]*$/gm,
  },
  groovy: {
    ...cLike,
    quotes: `"'`,
    characters: false,
    longQuotes: [
      ['"""', '"""'],
      ["'''", "'''"],
    ],
    imports: /(?:import|package)(?<=^[ \t]*(?:import|package))[ \t]+[^\n]*$/gm,
  },
  go: {
    ...cLike,
    throws: false,
    longQuotes: [['`', '`']],
    imports: /^import[ \t]+(?:\([^)]*\)|[^\n(]*)/gm,
  },
  rust: {
    ...cLike,
    throws: false,
    nests: true,
    longQuotes: [
      ['r#"', '"#'],
      ['r##"', '"##'],
      ['"', '"'],
    ],
    quotes: '',
    imports: /^[ \t]*(?:pub[ \t]+)?use[ \t]+[^;]{1,2000};/gm,
  },
  swift: {
    ...cLike,
    block: [...cLike.block, deadBranch('false')],
    nests: true,
    quotes: '"',
    characters: false,
    longQuotes: [['"""', '"""']],
    imports: /^[ \t]*(?:@\w+[ \t]+)?import[ \t]+[^\n]*$/gm,
  },
  js: {
    ...cLike,
    quotes: `"'`,
    characters: false,
    longQuotes: [['`', '`']],
    regexes: true,
    imports:
      /(?:import|export)(?<=^[ \t]*(?:import|export))[ \t]+(?:(?:type[ \t]+)?(?:[\w*$ \t,]*\{[^}]{0,4000}\}|[\w*$ \t,]+)[ \t]*from[ \t]*['"][^'"\n]*['"];?|(?<=import[ \t]+)['"][^'"\n]*['"];?)/gm,
  },
  php: {
    ...cLike,
    line: ['//', '#'],
    quotes: '',
    characters: false,
    longQuotes: [
      ['"', '"'],
      ["'", "'"],
    ],
    imports: /(?:use|namespace)(?<=^[ \t]*(?:use|namespace))[ \t]+[\w\\, {}\t]+;[ \t]*\r?$/gm,
  },
  python: {
    ...hash,
    longQuotes: [
      ['"""', '"""'],
      ["'''", "'''"],
    ],
    docstrings: true,
    blocks: 'indent',
    imports:
      /(?:from(?<=^[ \t]*from)[ \t]+[\w.]+[ \t]+import|import(?<=^[ \t]*import))[ \t]+(?:\([^)]{0,4000}\)|[^\n(]*)/gm,
  },
  notebook: { ...hash, quotes: '', blocks: 'indent' },
  ruby: { ...hash, block: [['\n=begin', '\n=end']], blocks: 'end' },
  perl: {
    ...hash,
    block: [
      ['\n=pod', '\n=cut'],
      ['\n=head', '\n=cut'],
      ['\n=over', '\n=cut'],
      ['\n=item', '\n=cut'],
      ['\n=encoding', '\n=cut'],
      ['\n=begin', '\n=cut'],
      ['\n__END__', '\u0000'],
    ],
    imports: /(?:use(?<=^[ \t]*use)|require(?<=^[ \t]*require))[ \t]+[A-Z][\w:]*[^;{]*;/gm,
  },
  shell: { ...hash, spaced: true },
  yaml: { ...hash, spaced: true, blocks: 'indent' },
  toml: {
    ...hash,
    longQuotes: [
      ['"""', '"""'],
      ["'''", "'''"],
    ],
  },
  hcl: { ...hash, line: ['#', '//'], block: [['/*', '*/']], quotes: '"' },
  // `/*` within a line is mostly a glob of a script that stands in a text.
  nix: { ...hash, block: [['\n/*', '*/']], quotes: '"', spaced: true },
  ini: { ...plain, line: ['#', ';'], spaced: true, quotes: '' },
  properties: { ...plain, line: ['#', '!'], spaced: true, quotes: '' },
  conf: { ...hash, spaced: true },
  powershell: {
    ...hash,
    block: [['<#', '#>']],
    escape: '`',
    spaced: true,
  },
  batch: { ...plain, line: ['rem ', 'REM ', 'Rem ', '::'], spaced: true, escape: '' },
  vb: {
    ...plain,
    sets: /^(?!\s*(?:(?:Else)?If|Return|While|Until|Do|Loop|And(?:Also)?|Or(?:Else)?|Not)\b)/i,
    line: ["'"],
    escape: '',
    blocks: 'end',
    imports: /^[ \t]*Imports[ \t]+[^\n]*$/gim,
  },
  fsharp: {
    ...cLike,
    sets: /^\s*(?:let|use|member|static|val|type|and|mutable|abstract|default|override|with|module|namespace|\[<|[A-Z]\w{0,60}\s=)/,
    block: [['(*', '*)']],
    longQuotes: [
      ['"""', '"""'],
      ['@"', '"'],
    ],
    curried: true,
    blocks: 'indent',
    imports: /^[ \t]*open[ \t]+[\w.]+[ \t]*\r?$/gm,
  },
  ocaml: { ...plain, block: [['(*', '*)']], characters: true, curried: true, blocks: 'indent' },
  haskell: {
    ...plain,
    line: ['--'],
    block: [['{-', '-}']],
    characters: true,
    curried: true,
    blocks: 'indent',
    imports: /^import[ \t]+[^\n]*(?:\n[ \t]+[^\n]*)*/gm,
  },
  lua: {
    ...plain,
    line: ['--'],
    block: [['--[[', ']]']],
    quotes: `"'`,
    longQuotes: [['[[', ']]']],
    blocks: 'end',
  },
  sql: { ...plain, line: ['--'], block: [['/*', '*/']], quotes: `'"`, escape: '' },
  pascal: {
    ...plain,
    sets: /^\s*(?:const|type|var|resourcestring|[A-Z]\w{0,60}\s=)(?![\w.])/i,
    line: ['//'],
    block: [
      ['{', '}'],
      ['(*', '*)'],
    ],
    quotes: "'",
    escape: '',
    blocks: 'end',
    imports: /^[ \t]*uses\b[^;]*;/gim,
  },
  erlang: { ...plain, line: ['%'], characters: false, blocks: 'indent' },
  elixir: {
    ...hash,
    quotes: '"',
    longQuotes: [['"""', '"""']],
    docstrings: true,
    blocks: 'end',
  },
  clojure: lisp,
  lisp,
  julia: {
    ...hash,
    quotes: '"',
    block: [['#=', '=#']],
    longQuotes: [['"""', '"""']],
    docstrings: true,
    blocks: 'end',
  },
  coffee: {
    ...hash,
    block: [['###', '###']],
    longQuotes: [
      ['"""', '"""'],
      ["'''", "'''"],
    ],
    blocks: 'indent',
  },
  r: { ...hash, quotes: `"'` },
  nim: {
    ...hash,
    quotes: '"',
    block: [['#[', ']#']],
    longQuotes: [['"""', '"""']],
    blocks: 'indent',
    imports: /^(?:import|from)[ \t]+[^\n]*$/gm,
  },
  crystal: { ...hash, quotes: '"', blocks: 'end' },
  tcl: { ...hash, quotes: '"', spaced: true },
  d: { ...cLike, block: [...cLike.block, ['/+', '+/']], longQuotes: [['`', '`']] },
  xml: { ...plain, block: [['<!--', '-->']], quotes: '' },
  cmake: {
    ...hash,
    quotes: '"',
    block: [
      ['#[===', '#]==='],
      ['#[[', ']]'],
    ],
  },
  kconfig: { ...hash, quotes: '"' },
  abap: { ...plain, line: ['"'], quotes: "'", escape: '' },
  none: { ...plain, quotes: '' },
  json: { ...plain, line: ['//'], block: [['/*', '*/']] },
} as const satisfies Record<string, Syntax>;

export type SyntaxName = keyof typeof syntaxes;

/** Endings of file names, by syntax. */
const endings: Readonly<Record<Exclude<SyntaxName, 'none'>, string>> = {
  c: 'c h cc cpp cxx c++ hh hpp hxx h++ ino pde m mm ipp tpp inl cu uc mqh mq4 mq5',
  cs: 'cs csx cshtml razor aspx cake linq',
  java: 'java kt kts scala sc sbt mill jsp smali aj',
  groovy: 'groovy gradle gvy gsp jenkinsfile',
  go: 'go',
  rust: 'rs',
  swift: 'swift',
  js: 'js jsx ts tsx mjs cjs mts cts ets vue svelte es6 gs dart json5 hx as qml zig v',
  coffee: 'coffee litcoffee cson iced',
  php: 'php phtml php5 php7 inc ctp phpt',
  python: 'py pyw pyx bzl mpy gd',
  notebook: 'ipynb',
  ruby: 'rb rake gemspec ru podspec',
  perl: 'pl pm t cgi psgi raku rakumod rakutest p6 pm6',
  shell:
    'sh bash zsh ksh fish command mk mak make bats profile envrc env service bashrc zshrc csh tcsh ebuild eclass install cron',
  yaml: 'yml yaml sls bu',
  toml: 'toml',
  hcl: 'tf hcl tfvars nomad bicep river jsonnet libsonnet cue',
  nix: 'nix',
  ini: 'ini nsi nsh cfg cnf npmrc gitconfig reg inf editorconfig desktop curlrc wgetrc ovpn nmconnection repo ora ahk au3',
  properties: 'properties props jaas',
  conf: 'conf config cf vcl caddyfile htaccess nginx vhost rsc list options vmoptions spec',
  powershell: 'ps1 psm1 psd1',
  batch: 'bat cmd',
  vb: 'vb vbs vbhtml bas cls frm vba xba asp',
  fsharp: 'fs fsx fsi',
  ocaml: 'ml mli re',
  haskell: 'hs lhs purs elm',
  lua: 'lua luau moon nse applescript',
  sql: 'sql pks pkb pls plsql pck prc ddl',
  pascal: 'pas iss dpr dfm lpr pp inc.pas',
  erlang: 'erl hrl escript',
  elixir: 'ex exs',
  clojure: 'clj cljs cljc edn',
  lisp: 'el lisp scm rkt ss',
  julia: 'jl',
  r: 'r rmd',
  nim: 'nim nims',
  crystal: 'cr',
  tcl: 'tcl tm exp',
  d: 'd',
  xml: 'xml plist xaml config.xml csproj vbproj fsproj targets resx entitlements mobileconfig axml storyboard xsl dtsx',
  cmake: 'cmake',
  kconfig: 'kconfig defconfig',
  abap: 'abap',
  json: 'json jsonc webmanifest har arb',
};

const syntaxOfEnding = new Map<string, SyntaxName>(
  Object.entries(endings).flatMap(([name, list]) =>
    list.split(' ').map((ending): [string, SyntaxName] => [ending, name as SyntaxName]),
  ),
);

/** Files that are known by their whole name. */
const wholeNames: readonly (readonly [RegExp, string])[] = [
  [/^(?:dockerfile|containerfile)(?:[^a-z].*)?$|\.dockerfile$/, 'dockerfile.sh'],
  [/^(?:gnu)?makefile(?:\..*)?$|^justfile$/, 'makefile.sh'],
  // A plan of JMeter holds its programs in Groovy.
  [/^jenkinsfile(?:\..*)?$|\.(?:jenkinsfile|jmx)$/, 'jenkinsfile.groovy'],
  [/^(?:gemfile|rakefile|vagrantfile|podfile|fastfile|brewfile)$/, 'gemfile.rb'],
  [/^\.env(?:\..*)?$|\.env$|^env\.(?:example|sample|template|dist)$/, 'dot.env'],
  [
    /^(?:[\w-]{0,40}\.|dot_)?(?:bashrc|zshrc|kshrc|profile|bash_profile|bash_login|bash_aliases|zshenv|zprofile|zlogin)(?:\.(?:local|mine|private|work))?$/,
    'profile.sh',
  ],
  [/^cmakelists\.txt$/, 'cmakelists.cmake'],
  // With `_` on Windows, with `dot_` where chezmoi keeps them.
  [
    /^(?:\.|_|dot_)?(?:npmrc|yarnrc|curlrc|wgetrc|gitconfig|mbsyncrc|msmtprc|fetchmailrc|offlineimaprc|(?:neo)?muttrc|lftprc|hgrc|bazelrc|cqlshrc|pip\.conf|condarc|ldaprc)$/,
    'tool.ini',
  ],
  [/^(?:haproxy|nginx|httpd|stunnel|squid)[\w.-]*\.(?:cfg|conf)(?:\..*)?$|^caddyfile$/, 'server.conf'],
  [/^pipfile$/, 'pipfile.toml'],
  // Terms of Erlang.
  [/^(?:sys|advanced|rebar)[\w-]*\.config$|\.app\.src$/, 'terms.erl'],
  [/^kubeconfig$/, 'kubeconfig.yaml'],
  [/^sdkconfig[\w.]*$|_defconfig$|^prj[\w-]*\.conf$/, 'board.kconfig'],
  [/^(?:sconstruct|sconscript|wscript|build|workspace|tiltfile|snakefile)$/, 'script.py'],
];

/** Endings of templates and copies, which say nothing of the language. */
const outerEnding =
  /\.(?:j2|jinja2?|tpl|tmpl|template|tftpl|in|dist|sample|example|default|bak|orig|old|disabled|erb|mustache|hbs|ejs|gotmpl|ctmpl|gtpl|liquid|txt)$/;

/** Which program a script's first line names, and the ending of its language. */
const programs: readonly (readonly [RegExp, string])[] = [
  [/python|pypy/, 'py'],
  [/\bnode\b|\bdeno\b|\bbun\b|\btsx?\b/, 'js'],
  [/\bruby\b/, 'rb'],
  [/\bperl\b/, 'pl'],
  [/\bphp\b/, 'php'],
  [/\bpwsh\b/, 'ps1'],
  [/\b(?:ba|z|k|da|a)?sh\b|\bbats\b/, 'sh'],
  [/\blua\b/, 'lua'],
  [/\btclsh\b|\bexpect\b|\bwish\b/, 'tcl'],
  [/\bRscript\b/, 'r'],
  [/\bescript\b/, 'erl'],
  [/\belixir\b/, 'exs'],
  [/\bmake\b/, 'mk'],
];

/** What a file is by its name and first line. */
export interface FileKind {
  /** Name in lower case that the globs of patterns are held against, with the ending of its language. */
  readonly name: string;
  /** Path in lower case. */
  readonly path: string;
  readonly syntax: Syntax;
  readonly syntaxName: SyntaxName;
}

/** Characters of a file's beginning that tell its kind. */
export const tellingKind = 8000;

/**
 * What kind of file this is.
 * @param text the file's, or the beginning of it that tells
 */
export function kindOf(path: string, text: string): FileKind {
  const lower = path.toLowerCase();
  const own = lower.slice(Math.max(lower.lastIndexOf('/'), lower.lastIndexOf('!')) + 1);
  const head = text.slice(0, tellingKind);
  const name = canonicalName(lower, own, head);
  const ending = name.slice(name.lastIndexOf('.') + 1);
  const syntaxName = settle(syntaxOfEnding.get(ending) ?? 'none', ending, head);
  return { name, path: lower, syntax: syntaxes[syntaxName], syntaxName };
}

/** Endings that two languages share are told apart by what the text says. */
function settle(name: SyntaxName, ending: string, text: string): SyntaxName {
  const head = text.slice(0, 2000);
  if (ending === 'config' || ending === 'conf' || ending === 'props' || ending === 'cfg') {
    if (/^\s*<(?:\?xml|[A-Za-z])/.test(head)) return 'xml';
  }
  if (
    ending === 'm' &&
    /^\s*%|^\s*function\b/m.test(head) &&
    !/@(?:implementation|interface)|#import/.test(text)
  )
    return 'erlang';
  if (
    ending === 'cls' &&
    /^\s*(?:\/\*|@|public |private |global )/i.test(head) &&
    !/^VERSION|Attribute VB_/m.test(head)
  )
    return 'java';
  if (ending === 'asp' && /\blanguage\s?=\s?["']?j(?:ava)?script/i.test(head)) return 'js';
  if (ending === 'inc' && !/<\?php/.test(head)) return 'c';
  if (ending === 't' && !/\b(?:use|my|sub)\b/.test(head)) return 'none';
  return name;
}

/** The name with the ending of its language where the name itself hides it. */
function canonicalName(path: string, own: string, text: string): string {
  let name = own;
  // nginx.conf.j2 is nginx.conf; requirements.txt stays what it is.
  while (outerEnding.test(name) && /\.[^.]+\./.test(name)) name = name.replace(outerEnding, '');
  for (const [pattern, whole] of wholeNames) if (pattern.test(own) || pattern.test(name)) return whole;
  // Puppet, not Pascal.
  if (name.endsWith('.pp') && !/^\s*(?:unit|program|library|uses|interface)\b/im.test(text.slice(0, 4000)))
    return `${name}.conf`;
  const dot = name.lastIndexOf('.');
  // XS of Perl is made into C.
  if (name.endsWith('.xs')) return `${name}.c`;
  if (webPage.test(name) && (inBasic.test(text) || !syntaxOfEnding.has(name.slice(dot + 1))))
    return `${name}.${inBasic.test(text) ? 'vb' : 'cs'}`;
  // A script of Erlang may be called `run.sh`.
  if (dot > 0 && syntaxOfEnding.has(name.slice(dot + 1)) && !/^#![^\n]{0,60}\bescript\b/.test(text))
    return name;
  if (text.startsWith('#!')) {
    const first = text.slice(2, 120).split('\n', 1)[0] ?? '';
    for (const [program, ending] of programs) if (program.test(first)) return `${name}.${ending}`;
  }
  if (templateEnding.test(name)) return `${name}.${yamlTemplate.test(text.slice(0, 4000)) ? 'yaml' : 'conf'}`;
  return settingsFolder.test(path) && !documentEnding.test(own) ? `${name}.conf` : name;
}

/** Pages, handlers and services of ASP.NET: C# unless their head says Basic. */
const webPage = /\.(?:aspx|ashx|asmx|ascx|asax|svc|master)$/;
const inBasic = /^\s*<%@[^>]{0,300}\blanguage\s?=\s?["']vb/im;
/** Templates whose names tell nothing of what they make. */
const templateEnding = /\.(?:j2|jinja2?|tpl|tmpl|template|tftpl|in|erb|epp|mustache|gotmpl|ctmpl|gtpl)$/;
/** Charts and manifests, as far as their heads show. */
const yamlTemplate = /^[ \t]*(?:apiVersion|kind)[ \t]*:|\{\{-?[ \t]*(?:include|define|range|with|if)[ \t]/m;
/** Folders of servers whose settings have any name. */
const settingsFolder =
  /(?:^|\/)(?:sites-(?:available|enabled)|conf\.d|vhosts?(?:\.d)?|rsyslog\.d|stunnel|syslog-ng)\/[^/]+$/;

const documentEnding =
  /\.(?:md|mdx|markdown|rst|adoc|asciidoc|html?|xhtml|tex|org|wiki|textile|pod|[1-8]|man|mdoc|rdoc|texi(?:nfo)?|docx?|pdf|rtf|po|pot|mo|xlf|xliff|strings|stringsdict|resx|csv|tsv|log|lock|sum|svg|css|scss|less|map|patch|diff|snap|eml|mbox|ics|srt|vtt|bib|d\.ts|d\.mts|pyi|api|rbi|css\.ts|fsi|sig|schema\.json|proto|graphql|gql|thrift|xsd|wsdl|dtd|raml|apib|feature|mdown|mkd|scd)$/;
const documentName =
  /^(?:readme|changelog|changes|history|news|license|licence|copying|notice|authors|contributing|todo|faq|install|releasenotes|release[-_]notes|keywords\.txt|package-lock\.json|yarn\.lock|composer\.lock|cargo\.lock|go\.sum|reflect-config\.json|jni-config\.json|proxy-config\.json|resource-config\.json|openapi[\w.-]*|swagger[\w.-]*)(?:\.(?:txt|md|rst|html|json|ya?ml|xml))?$/;
/** `translations.ja.json`, `messages_de.properties`, `strings.xml`. */
const translationName =
  /^(?:[\w-]+[._-])?(?:translations?|locales?|i18n|messages|strings|lang|language|l10n)(?:[._-][a-z]{2,3}(?:[-_][a-z]{2,4})?)?\.(?:json|ya?ml|properties|xml|toml|arb|php|ftl)$/;
const documentFolder =
  /(?:^|\/)(?:docs?\/(?:man|html|api|reference)|documentation|share\/doc\/[^/]+(?!\/examples)|man\d?|javadoc|apidocs|locales?|i18n|l10n|translations?|lang)\//;
/** Lists of a command's options for a shell. */
const completions =
  /(?:^|\/)(?:bash[-_])?completions?\/|(?:^|\/)_[a-z][\w-]*$|\.(?:bash|zsh|fish)-completion$/;

/** Whether a file explains, translates or declares rather than does: nothing in it can refuse a server. */
export function isDocumentation({ path, name }: FileKind): boolean {
  const own = path.slice(path.lastIndexOf('/') + 1);
  if (own.endsWith('.txt') && (name.endsWith('.txt') || /(?:^|\/)docs?\//.test(path))) return true;
  if (documentEnding.test(own) && !/\.(?:sh|env)$/.test(name)) return true;
  // A page or manual that a template makes.
  if (outerEnding.test(own) && documentEnding.test(own.replace(outerEnding, '')) && own !== name) return true;
  if (completions.test(path)) return true;
  if (documentName.test(own) || translationName.test(own)) return true;
  return documentFolder.test(path) && /\.(?:json|ya?ml|properties|xml|txt|php|js|ts|ini|py)$/.test(own);
}
