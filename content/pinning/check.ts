import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Bilingual, languages } from '#domain/bilingual.ts';
import { languageName } from '#domain/bilingual-text/language-name.ts';
import type { Fault } from '#domain/fault.ts';
import type { Example, Pattern, Rule } from '#domain/pinning/pattern.ts';
import { bilingualFaults, citedIn, repeated, unknown } from '../faults.ts';
import { sources } from '../sources.ts';
import { guide } from './guide.ts';
import { patterns } from './index.ts';
import { platformGroups, platforms } from './platforms.ts';

const slug = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** Names as `*.cs`, `nginx*.conf`, with folders only after two stars. */
const glob = /^(?:\*\*\/)?[\w.*-]+(?:\/[\w.*-]+)*$/;
/** What every Japanese text has and no English one. */
const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;
/** Fewer letters stand in every file: the first filter would keep none away. */
const shortestWord = 3;

/**
 * The records of ways of pinning, each by itself and beside the others, and
 * what the pages say around them. Whether rules find their examples is for the tests.
 * @param root the project's folder
 */
export function patternFaults(root: string): Fault[] {
  const files = filesOfPatterns(root);
  const fileOf = (id: string) => files.get(id) ?? 'content/pinning/index.ts';
  const guideFile = 'content/pinning/guide.ts';
  const platformsFile = 'content/pinning/platforms.ts';
  return [
    ...[...Map.groupBy(patterns, ({ id }) => fileOf(id))].flatMap(([file, ofFile]) =>
      ofFile.flatMap((pattern) => recordFaults(pattern, file)),
    ),
    ...repeated(
      patterns.map(({ id }) => id),
      'content/pinning/index.ts',
    ),
    ...repeated(
      [...platformGroups, ...platforms].map(({ id }) => id),
      platformsFile,
    ),
    ...platforms
      .filter(({ id }) => !patterns.some(({ platform }) => platform === id))
      .map(({ id }) => ({
        file: platformsFile,
        record: id,
        problem: 'no pattern is of this platform',
        cure: 'Remove the platform, or name it in a pattern.',
      })),
    ...bilingualFaults(platformGroups, platformsFile, '', []),
    ...bilingualFaults(guide, guideFile, '', []),
    ...citedIn(guide).flatMap(({ record, source }) =>
      unknown([source], sources, guideFile, record, 'content/sources.ts'),
    ),
  ];
}

/** Which file holds a record: faults say where to mend it. */
function filesOfPatterns(root: string): Map<string, string> {
  return new Map(
    globSync('content/pinning/*.ts', { cwd: root }).flatMap((file) =>
      [...readFileSync(join(root, file), 'utf8').matchAll(/^ {4}id: '([^']+)',$/gm)].map(
        ([, id = '']): [string, string] => [id, file.replaceAll('\\', '/')],
      ),
    ),
  );
}

function recordFaults(pattern: Pattern, file: string): Fault[] {
  const { id, platform, name, what, effect, mend, rules, leaves } = pattern;
  const fault = (record: string, problem: string, cure: string): Fault => ({ file, record, problem, cure });
  const texts: [string, Bilingual | undefined][] = [
    ['name', name],
    ['what', what],
    ['effect', effect],
    ['mend.how', mend.how],
    ...leaves.map(({ why }, index): [string, Bilingual | undefined] => [`leaves.${index}.why`, why]),
  ];
  return [
    ...[id, ...rules.map((rule) => rule.id)]
      .filter((each) => !slug.test(each))
      .map((each) =>
        fault(id, `"${each}" is no slug`, 'Write lower-case letters and digits with hyphens between them.'),
      ),
    ...repeated(
      rules.map((rule) => rule.id),
      file,
    ).map((each) => ({ ...each, record: `${id}.${each.record}` })),
    ...unknown([platform], platforms, file, id, 'content/pinning/platforms.ts'),
    ...texts.flatMap(([field, text]) => textFaults(text, file, `${id}.${field}`)),
    ...bilingualFaults({ name, what, effect, mend: { how: mend.how }, leaves }, file, id, []),
    ...pattern.files
      .filter((each) => !glob.test(each))
      .map((each) =>
        fault(
          id,
          `"${each}" is no glob that the scanner knows`,
          'Write a name as *.cs or nginx*.conf, with folders only after two stars.',
        ),
      ),
    ...unsoughtWords(pattern).map((word) =>
      fault(id, `its search misses the word "${word}"`, 'Let the expression match every word of the rules.'),
    ),
    ...(rules.length > 0 ? [] : [fault(id, 'it has no rule', 'Add the rule that finds it.')]),
    ...rules.flatMap((rule) => ruleFaults(rule, file, id)),
    ...exampleFaults(pattern, file),
    ...(['before', 'after'] as const)
      .filter((field) => mend[field].trim() === '')
      .map((field) =>
        fault(`${id}.mend`, `its ${field} is empty`, 'Show the code before and after the mending.'),
      ),
    ...(mend.before === mend.after
      ? [fault(`${id}.mend`, 'before and after are the same', 'Show what the mending changes.')]
      : []),
    ...(pattern.sources.length > 0
      ? []
      : [fault(id, 'it names no source', 'Name the documentation that its statements rest on.')]),
    ...unknown(pattern.sources, sources, file, id, 'content/sources.ts'),
    ...repeated(pattern.sources, file).map((each) => ({ ...each, record: `${id}.${each.record}` })),
  ];
}

/** Words of the rules that the record's own search would not find. */
function unsoughtWords({ rules, search }: Pattern): string[] {
  if (search === undefined) return [];
  const expression = new RegExp(search, 'i');
  return rules.flatMap(({ words }) => words.filter((word) => !expression.test(word)));
}

/** A text stands in both languages, each in its own letters. */
function textFaults(text: Bilingual | undefined, file: string, record: string): Fault[] {
  return languages
    .filter((language) => {
      const words = text?.[language] ?? '';
      return words.trim() === '' || (language === 'en' && japanese.test(words));
    })
    .concat(text && text.ja.trim() !== '' && text.ja === text.en ? ['ja'] : [])
    .map((language) => ({
      file,
      record,
      problem: `the ${languageName[language]} is missing`,
      cure: `Write it in ${languageName[language]}.`,
    }));
}

/** Every expression compiles, every rule has words that keep it away from other files. */
function ruleFaults(rule: Rule, file: string, pattern: string): Fault[] {
  const record = `${pattern}.${rule.id}`;
  const { match, follows, also = [], unless = [], alsoInFile = [], unlessInFile = [], unlessServing } = rule;
  const expressions = [
    match,
    ...also,
    ...unless,
    ...alsoInFile,
    ...unlessInFile.flatMap((each) => (typeof each === 'string' ? each : [each.has, each.lacks])),
    ...(follows ? [follows] : []),
    ...(unlessServing ? [unlessServing.serves, unlessServing.connects] : []),
  ];
  const words = rule.words.filter((word) => word.trim().length < shortestWord);
  return [
    ...expressions.flatMap((source) => {
      const problem = compileError(source);
      return problem === undefined ? [] : [{ file, record, problem, cure: 'Mend the regular expression.' }];
    }),
    ...(rule.words.length > 0
      ? []
      : [
          {
            file,
            record,
            problem: 'it has no words',
            cure: 'List words, one of which stands in everything it finds.',
          },
        ]),
    ...words.map((word) => ({
      file,
      record,
      problem: `the word "${word}" is too short to tell files apart`,
      cure: `Write at least ${shortestWord} characters besides blanks.`,
    })),
  ];
}

function compileError(source: string): string | undefined {
  try {
    new RegExp(source, 'gim');
    return undefined;
  } catch (error) {
    return String(error);
  }
}

function exampleFaults({ id, catches, leaves, rules }: Pattern, file: string): Fault[] {
  const classes = new Set(rules.map((rule) => rule.class as string));
  const named = (list: readonly Example[], kind: string) =>
    list.map((example, index) => ({ example, record: `${id}.${kind}.${index}` }));
  return [
    ...(['catches', 'leaves'] as const)
      .filter((kind) => (kind === 'catches' ? catches : leaves).length === 0)
      .map((kind) => ({
        file,
        record: id,
        problem: `${kind} is empty`,
        cure:
          kind === 'catches' ? 'Add lines that it must find.' : 'Add lines that look alike and are innocent.',
      })),
    ...[...named(catches, 'catches'), ...named(leaves, 'leaves')]
      .filter(({ example }) => example.file.trim() === '' || example.text.trim() === '')
      .map(({ record }) => ({
        file,
        record,
        problem: 'the example has no file name or no text',
        cure: 'Write both: the name says the language.',
      })),
    ...named(catches, 'catches')
      .filter(({ example }) => example.class !== undefined && !classes.has(example.class))
      .map(({ example, record }) => ({
        file,
        record,
        problem: `no rule gives the class "${example.class}"`,
        cure: `Write one of ${[...classes].join(', ')}, or add the rule.`,
      })),
  ];
}
