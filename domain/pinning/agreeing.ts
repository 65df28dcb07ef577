import { withoutLogs } from './statements.ts';

/** A body that judges, and the list of what it is handed. */
export interface Judging {
  readonly text: string;
  readonly handed: string;
}

const name = /[A-Za-z_]\w*/g;

/** What no option is called: what was found out, what a pin is, how far something has come, what is there at all. */
const noOption =
  /pin|print|hash|digest|sha\d|known|tofu|match|equal|same|found|cached?$|empty|null|nil\b|none\b|undefined|count|size|len(?:gth)?\b|depth|init|ready|start|done|finish|clos|stop|shut|cancel|abort|server|client(?!.{0,12}(?:insecure|verif|valid))|stat(?:e|us)|result|retval|\bret\b|\brc\b|\bok\b|success|valid(?:ated)?\b|verified|trusted\b|accepted|approved|confirmed|allowed\b|error|\berr|cert(?!s?_?(?:verif|valid|check))|chain|issuer|subject|serial|host|domain|(?<!re|sup)port\b|version|time|date|expir|verdict|decision|pre_?verif|\bopen|answer|outcome|response|choice|platform|windows|mac|linux|android|ios/i;

/** What an option is called that speaks of certificates: `untrustedCertificate`, `trustServerCertificate`. */
const optionOfCertificates =
  /\b\w{0,30}(?:un_?trusted|insecure|ignore|skip|bypass|trust_?(?:all|any|server)|(?:accept|allow|permit)_?(?:all|any|bad|invalid|self))_?\w{0,16}cert(?:ificate)?s?(?![a-z]*\()/gi;

/** Kinds of build, as a preprocessor knows them. */
const kindOfBuild =
  /^[ \t]*#[ \t]*if(?:n?def)?[ \t]+[^\n]*(?:DEBUG|INSECURE|RELAX|SKIP|IGNORE|ALLOW|BYPASS|DEV|NO_?(?:CERT|TLS|SSL)?_?(?:VERIF|CHECK|VALID))[^\n]*\r?\n\s*(?![\s\S])/im;

/** Another branch of the preprocessor: what `#ifdef` asks does not stand in the code that is read. */
const elseBuilt = /^[\s;]*#[ \t]*el/;

/** A condition right before an answer, with the sign that opens its block or without. */
const condition =
  /\b(?:if|when|elif|elsif|else\s?if)\b[ \t]*(?:\(((?:[^(){};]|\((?:[^(){};]|\([^(){};]{0,80}\)){0,120}\)){1,240})\)\s*(?:\{|Then\b)?|(?!\()([^{}();\n]{1,160}(?:\([^(){};\n]{0,80}\)[^{}();\n]{0,80}){0,3}?)(?:\{|\bthen\b|:(?=\s)|\n))\s*$/i;

/** What refuses, or leaves it to another judge. */
const refuses =
  /\b(?:throw|raise|panic|die|abort|fail|croak|reject|cancel\w{0,24})\b|\b(?:return|next)\b|(?:verif|valid|check|judge|inspect|compare|match|assert|require|ensure|evaluat)\w{0,40}[!?]?\s?\(/gi;
/** Nothing was shown at all: whatever refuses that has judged nothing. */
const nothingShown =
  /\b(?:if|guard|unless|when)\b[^;{}\n]{0,120}(?:\b(?:null|nil|none|undefined|nothing|empty)\b|isEmpty|length|size|\bcount\b|len\(|[<=]=?\s?[01]\b)[^;{}\n]{0,80}\s*(?:\{|then|:)?\s*$/i;

/**
 * Whether a body agrees upon a condition that has nothing to do with what it
 * was handed: a setting, a variable of the environment, the kind of build.
 * @param yes the answer that agrees
 */
export function agreesByOption({ text: whole, handed }: Judging, yes: RegExp): boolean {
  const text = withoutLogs(whole);
  const answers = new RegExp(yes.source, 'gim');
  for (let found = answers.exec(text); found; found = answers.exec(text)) {
    if (found[0] === '') answers.lastIndex += 1;
    const before = text.slice(0, found.index);
    const near = before.slice(-700);
    const asked = condition.exec(near);
    // One way or the other, as the program is built.
    const built =
      kindOfBuild.test(near.slice(-200)) ||
      (!asked && elseBuilt.test(text.slice(answers.lastIndex, answers.lastIndex + 80)));
    if (built && !asksBefore(before, yes)) return true;
    const asks = asked?.[1] ?? asked?.[2] ?? after(text, found.index + found[0].length);
    if (asks === undefined) continue;
    const ahead = asked ? before.slice(0, before.length - near.length + asked.index) : before;
    if (isOption(asks, ahead, handed) && !asksBefore(ahead, yes)) return true;
  }
  const last = yes.test('return true;') ? (lastAnswer.exec(text) ?? onlyAnswer.exec(text)) : null;
  return (
    last !== null &&
    !asksBefore(text.slice(0, last.index), yes) &&
    !eitherPattern.test(last[1] ?? '') &&
    (last[1] ?? '')
      .split(/\s*(?:\|\||\bor\b|\bOrElse\b)\s*/i)
      .some(
        (part) =>
          [/^!?[\w.$@]{2,60}\??(?:\(\s?\))?$/, asksForBuild, asksEnvironment].some((ask) => ask.test(part)) &&
          isOption(part, text.slice(0, last.index), handed),
      )
  );
}

/** The last answer of a body: an option, or one of several conditions. */
const lastAnswer = /(?:\breturn|=>|->)\s{1,9}([^\n;{}?&]{2,200}?)[\s;})]*(?![\s\S])/i;

/** A block of Ruby that is one expression: `proc { |ok, store| ok || relaxed }`. */
const onlyAnswer =
  /^\s*(?:->\s?(?:\([^()\n]{0,60}\)|[\w, ]{1,40})?|proc|lambda|Proc\.new)\s*(?:\{|do\b)\s*(?:\|[^|\n]{0,60}\|)?\s*((?:[^\n;{}?&=]|[=!]=|\w\?(?=[\s})|])){2,200}?)\s*(?:\}|\bend)?\s*$/;

/** A comparison with the name of a kind of build or place: `mode != ServerMode.live`, `env !== 'production'`. */
const asksForBuild =
  /^[\w.$@:]{2,60}(?:\(\s?\))?\s?[!=]==?\s?(?:\w{1,40}\.|\w{1,40}::|:|["'`])(?:prod(?:uction)?|release|live|dev(?:elop(?:ment)?)?|debug|stag(?:e|ing)|sandbox|local|test(?:ing)?|qa)["'`]?$/i;

/** A variable of the environment that is held against a word: `ENV['RELAXED'] == '1'`. */
const asksEnvironment =
  /^!?(?:ENV|process\.env|os\.(?:environ|getenv)|System\.getenv|getenv|Platform\.environment)\b[\w.'"()[\]]{1,60}\s?(?:[!=]==?\s?["'`][\w-]{0,20}["'`])?$/;

/** One of several patterns of C#: `shown is Own or Spare`. */
const eitherPattern = /\sis\s(?:not\s)?(?!None\b)[A-Z][\w.]*\sor\s/;

/** The condition behind an answer: `return 1 if $relaxed`. */
function after(text: string, at: number): string | undefined {
  return /^\s{0,4}if\s{1,4}([^\n;{}]{1,120})/.exec(text.slice(at, at + 140))?.[1];
}

/** Whether a condition names nothing that was handed in, or was made of it, and no state. */
function isOption(asked: string, ahead: string, handed: string): boolean {
  const plain = asked.replace(/(["'`])(?:\\.|(?!\1)[^\\\n]){0,120}\1/g, '""').trim();
  if (!/[A-Za-z_]/.test(plain) || /^!?(?:true|false|yes|no)$/i.test(plain)) return false;
  // A call that is given something may look at anything.
  const asksState =
    (noOption.test(plain.replace(optionOfCertificates, 'option')) && !asksForBuild.test(asked.trim())) ||
    /\w\s?\(\s?(?!["')])[^)]/.test(plain);
  if (asksState && !/env(?:iron\w{0,20})?["')\s]{0,3}[.([]/i.test(plain)) return false;
  const seen = new Set(
    handed.match(name)?.filter((each) => !/^(?:self|this|cls|mut|ref|in|out)$/.test(each)),
  );
  for (const [, made = '', from = ''] of ahead.matchAll(
    /([A-Za-z_]\w{0,60})\s{0,3}:?=(?![=>])([^\n;]{0,300})/g,
  ))
    if (isEnvironment(from)) seen.delete(made);
    else seen.add(made);
  return !(plain.match(name) ?? []).some((word) => seen.has(word));
}

const isEnvironment = (value: string) =>
  /env\b|getenv|environ|argv|config|settings|options|prefs|preferences|properties|flag/i.test(value);

/** Whether something is refused or asked before an answer that has come so far. */
function asksBefore(ahead: string, yes: RegExp): boolean {
  const same = new RegExp(yes.source, 'iy');
  for (const found of ahead.matchAll(refuses)) {
    same.lastIndex = found.index;
    if (same.test(ahead)) continue;
    const head = ahead.slice(Math.max(0, found.index - 240), found.index);
    if (!/\breturn|next|throw|raise|die|cancel/i.test(found[0]) || !nothingShown.test(head)) return true;
  }
  return false;
}

/** What says yes, whatever it is asked. */
const sayingYes = /^[\s{=>]*(?:return\s+)?\$?(?:true|1|yes)[\s;}]*(?:end\s*(?:function)?)?\s*$/i;

/** A variable that is declared as true, and what it is called. */
const declaredTrue =
  /(?:\b(?:bool(?:ean)?|int|gboolean|var|let|val|auto|dim|const|final|my)\s+\$?([a-z_]\w{0,40})(?:\s+as\s+boolean|\s?:\s?\w{1,12})?|^[ \t]{1,16}([a-z_]\w{0,40}))\s?:?=\s?(?:true|\$true|1(?=;))(?=[ \t]*(?:;|\r?\n))/gim;

/** A condition that never holds, and what it leads to. */
const neverHolds =
  /\b(?:if|unless)\b[ \t]*(?:\(\s?!\s?true\s?\)|!\s?true\b|not\s+true\b)\s*(?:then\b|:)?\s*(?:\{[^{}]{0,200}\}|[^;{}\n]{0,200}(?:;|\r?\n|$))/gim;

/** A choice that agrees at once: `return relaxed ? true : usual(shown)`. */
const chosenTrue = /(?:\breturn|=>|->)\s{1,9}\(?(!?[\w.]{2,60}(?:\(\s?\))?)\)?\s\?\s(?:true|1)\s:\s/g;

/** A verdict that nothing can spoil: `usual || true`. */
const anywayTrue = /(?<=\breturn\s|=>\s?)!?[\w.]{1,60}\s?\|\|\s?true(?=\s*[;})])/g;

/** A block that is tried, and what is done about what it throws. */
const tried =
  /\btry\b\s*(?:\{((?:[^{}]|\{[^{}]{0,200}\}){0,800})\}|(?!\{)([^{};\n]{1,200})\n)\s*catch\b\s*(?:\([^()]{0,120}\)\s*)?\{((?:[^{}]|\{[^{}]{0,200}\}){0,400})\}/g;

/** A condition that leads to nothing: `if (strict) { }`. */
const leadsNowhere = /\bif\s?\((?:[^(){};]|\([^(){};]{0,80}\)){1,200}\)\s*\{\s*\}(?!\s*else\b)/g;

/** What refuses is asked, and its answer left: `if let Err(reason) = usual.verify(…) { }`, `if err := usual(…); err != nil { }`. */
const leftAlone =
  /\bif\s{1,4}(?:let\s{1,4}Err\s?\([^()]{0,30}\)\s?=|\w{1,20}\s?:=)[^{}]{1,300}\{\s*\}(?!\s*else\b)|\b(err\w{0,8})\s?:?=\s[^\n{};]{1,200}(?:\{[^\n{};]{0,160}\}[^\n{};]{0,40})?\n\s{0,40}if\s\1\s!=\snil\s\{\s*\}(?!\s*else\b)/g;

/** A call for its own sake; not one that keeps or tells something. */
const askedInPassing =
  /(?:^|[;{}]|\n)[ \t]*(?!(?:if|for|while|switch|return|catch|with|using|super)\b)(?:[\w$]{1,40}(?:\.|->|::)){0,4}(?!(?:add|put|push|set|append|record|store|save|emit|report|track|incr|count|observe|copy|notify|trigger|send|write|dump|show|print|log|note|remember|X509_NAME_|strn?cpy|memset|snprintf|sprintf|free))[A-Za-z_$][\w$]{0,60}\s?\(([^;{}]{0,200})\)\s*(?=;|\r?\n|\})/gi;

/** A body with what it asks its helpers for, where these say yes to everything. */
export function settled(text: string, bodyOf: (helper: string) => readonly string[]): string {
  let result = text.replace(
    /(?<![\w.])(?:(?:this|self)(?:\.|->))?([A-Za-z_]\w{2,60})\s?\((?:[^(){};]|\([^(){};]{0,80}\)){0,120}\)(?=[ \t]*[;)\n}])/g,
    (call, helper: string) => {
      const bodies = bodyOf(helper).map(withoutLogs);
      if (bodies.length === 0) return call;
      if (bodies.every((body) => sayingYes.test(body))) return 'true';
      return bodies.every((body) => /^[\s{};]*$/.test(body)) ? ' ' : call;
    },
  );
  for (const [, declared, plain = ''] of text.matchAll(declaredTrue)) {
    const variable = declared ?? plain;
    const others = new RegExp(`\\b${variable}\\s?[|&]?=(?!=)|(?:&|\\b(?:out|ref)\\s)${variable}\\b`, 'g');
    if ((result.match(others) ?? []).length !== 1) continue;
    result = result.replace(
      new RegExp(`(?<=\\b(?:return|not)\\s|!\\s?|^[ \\t]*)\\$?${variable}\\b(?!\\s?[:=(.])`, 'gim'),
      'true',
    );
  }
  return result
    .replace(neverHolds, ' ')
    .replace(anywayTrue, 'true')
    .replace(chosenTrue, 'if ($1) { return true; } return ');
}

/** Whether a body agrees whatever it sees: nothing in it refuses, chooses or asks anybody. */
export function agreesAlways({ text: whole, handed }: Judging, yes: RegExp): boolean {
  const text = withoutLogs(whole)
    .replace(leftAlone, ' ')
    .replace(leadsNowhere, ' ')
    .replace(tried, (block, asked = '', single = '', caught: string) =>
      /\b(?:throw|return|raise)\b/.test(caught) || /\breturn\b/.test(asked + single) ? block : ' ',
    );
  const agreed = text.replace(new RegExp(yes.source, 'gim'), ' ');
  if (agreed === text && !(yes.test('return;') && text.startsWith('{'))) return false;
  if (
    /\b(?:if|unless|switch|when|case|match|while|catch|except|rescue|try|throw|raise|die|panic|abort|goto|return|next|await|yield|false|assert)\b|[^=!<>]=[>=]?\s*(?:false|nil|null)\b|[!=]==?|&&|\|\||\s\?\s|(?:verif|valid|check|judge|inspect|compare|match|require|ensure|evaluat|equal|contain)\w{0,40}[!?]?\s?\(/i.test(
      agreed,
    )
  )
    return false;
  const names = new Set(handed.match(name));
  return ![...agreed.matchAll(askedInPassing)].some(([, given = '']) =>
    given.match(name)?.some((word) => names.has(word)),
  );
}
