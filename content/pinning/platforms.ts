import type { Bilingual } from '#domain/bilingual.ts';
import type { PlatformGroup } from '#domain/pinning/guide.ts';

/** A name that is the same in both languages: that of a product. */
const alike = (name: string): Bilingual => ({ ja: name, en: name });

/** Every platform, in the order in which readers expect them. */
export const platformGroups: readonly PlatformGroup[] = [
  {
    id: 'applications',
    name: { ja: 'アプリケーション', en: 'Applications' },
    platforms: [
      { id: 'dotnet', name: { ja: '.NET (C#、VB、F#)', en: '.NET (C#, VB, F#)' } },
      { id: 'jvm', name: { ja: 'Java、Kotlin などの JVM', en: 'Java, Kotlin and others on the JVM' } },
      { id: 'python', name: alike('Python') },
      { id: 'node', name: alike('Node.js (JavaScript, TypeScript)') },
      { id: 'go', name: alike('Go') },
      { id: 'c', name: { ja: 'C、C++', en: 'C and C++' } },
      { id: 'rust', name: alike('Rust') },
      { id: 'php', name: alike('PHP') },
      { id: 'ruby', name: alike('Ruby') },
      { id: 'perl', name: alike('Perl') },
    ],
  },
  {
    id: 'mobile-and-devices',
    name: { ja: 'モバイルと機器', en: 'Mobile and devices' },
    platforms: [
      { id: 'android', name: alike('Android') },
      { id: 'apple', name: { ja: 'iOS、macOS', en: 'iOS and macOS' } },
      {
        id: 'mobile',
        name: {
          ja: 'Flutter、React Native、Unity などの共通開発環境',
          en: 'Flutter, React Native, Unity and other cross-platform tools',
        },
      },
      { id: 'embedded', name: { ja: '組み込み機器、IoT', en: 'Embedded devices and IoT' } },
    ],
  },
  {
    id: 'scripts',
    name: { ja: 'スクリプトとコマンド', en: 'Scripts and commands' },
    platforms: [
      { id: 'powershell', name: alike('PowerShell') },
      {
        id: 'shell',
        name: { ja: 'curl などのコマンドとその設定', en: 'curl and other commands, and their settings' },
      },
      {
        id: 'windows-script',
        name: { ja: 'VBScript、VBA、AutoIt など', en: 'VBScript, VBA, AutoIt and others' },
      },
    ],
  },
  {
    id: 'settings',
    name: { ja: 'サーバー、設定、ストア', en: 'Servers, settings and stores' },
    platforms: [
      { id: 'servers', name: { ja: 'プロキシとサーバー', en: 'Proxies and servers' } },
      {
        id: 'infrastructure',
        name: {
          ja: '設定ファイル、データベース接続、証明書ストア',
          en: 'Settings files, database connections, trust stores',
        },
      },
      { id: 'windows', name: { ja: 'Windows 全体の設定', en: 'Settings of Windows as a whole' } },
      { id: 'sql', name: { ja: 'データベースの中のコード', en: 'Code inside databases' } },
    ],
  },
  {
    id: 'more-languages',
    name: { ja: 'そのほかの言語', en: 'More languages' },
    platforms: [
      { id: 'scala', name: alike('Scala') },
      { id: 'beam', name: { ja: 'Erlang、Elixir', en: 'Erlang and Elixir' } },
      { id: 'haskell', name: alike('Haskell') },
      { id: 'ocaml', name: alike('OCaml') },
      { id: 'lisp', name: { ja: 'Lisp、Clojure', en: 'Lisp and Clojure' } },
      { id: 'delphi', name: { ja: 'Delphi、Lazarus', en: 'Delphi and Lazarus' } },
      { id: 'd', name: alike('D') },
      { id: 'nim', name: alike('Nim') },
      { id: 'lua', name: alike('Lua') },
      { id: 'tcl', name: alike('Tcl') },
      { id: 'r', name: alike('R') },
      { id: 'julia', name: alike('Julia') },
      { id: 'matlab', name: alike('MATLAB') },
      { id: 'any', name: { ja: '言語を問わない書き方', en: 'Ways common to all languages' } },
    ],
  },
];

export const platforms = platformGroups.flatMap((group) => group.platforms);

/** The name of a platform. @throws when there is none: a pattern would stand nowhere */
export function platformName(id: string): Bilingual {
  const platform = platforms.find((each) => each.id === id);
  if (!platform) throw new Error(`content/pinning/platforms.ts has no platform "${id}"`);
  return platform.name;
}
