import { describe, expect, it } from 'vitest';
import { isDocumentation, kindOf } from '#domain/pinning/languages.ts';
import { stripComments } from '#domain/pinning/strip-comments.ts';

const views = (file: string, text: string) => stripComments(text, kindOf(file, text).syntax);

describe('comments', () => {
  it.each([
    ['a.c', 'x; // PIN', 'x;'],
    ['a.c', 'x; /* PIN\nPIN */ y;', 'y;'],
    ['a.js', 'const re = /["\'`]/; x; // PIN', 'x;'],
    ['a.py', 'x = 1  # PIN', 'x = 1'],
    ['a.py', 'def f():\n    """PIN"""\n    return 1', 'return 1'],
    ['a.sh', 'curl x # PIN', 'curl x'],
    ['a.rb', 'x\n=begin\nPIN\n=end\ny', 'y'],
    ['a.lua', '--[[ PIN ]] x -- PIN', 'x'],
    ['a.sql', 'SELECT 1; -- PIN', 'SELECT 1;'],
    ['a.hs', '{- PIN -} x = 1 -- PIN', 'x = 1'],
    ['a.xml', '<!-- PIN --><b/>', '<b/>'],
    ['a.ps1', '<# PIN #> $x = 1 # PIN', '$x = 1'],
    ['a.vb', "x = 1 ' PIN", 'x = 1'],
    ['a.pas', '{ PIN } x := 1; // PIN', 'x := 1;'],
    ['a.erl', 'x. % PIN', 'x.'],
    ['a.ini', '; PIN\nx = 1', 'x = 1'],
    ['a.rs', "fn f<'a>(x: &'a str) {} // PIN", 'fn f'],
    ['nginx.conf.j2', '# PIN\nssl on;', 'ssl on;'],
    ['a.swift', 'x /* PIN /* PIN */ PIN */ y', 'y'],
    ['a.rs', 'x; /* PIN /** PIN */ /* PIN */ PIN */ y;', 'y;'],
    ['a.swift', 'x /* PIN /* PIN */ y', 'y'],
    ['a.pl', 'x;\n\n=pod\n\nPIN\n\n=cut\n\ny;', 'y;'],
    ['a.c', '#if 0\nPIN;\n#if X\nPIN;\n#endif\nPIN;\n#else\nx;\n#endif', 'x;'],
    ['a.cpp', 'x;\n#if 0 // PIN\nPIN;', 'x;'],
    ['a.cs', '#if false\nPIN();\n#endif\nx();', 'x();'],
    ['a.swift', '#if false\nPIN()\n#elseif DEBUG\nx()\n#endif', 'x()'],
    ['a.go', 'func (c *C) Description() string {\n\treturn `PIN`\n}\nvar x = 1', 'var x = 1'],
    ['a.go', 'var c = &cobra.Command{\n\tExample: `\n  tool --tls-pin PIN\n`,\n\tArgs: none}', 'Args: none'],
  ])('of %s leave what stands beside them: %s', (file, text, stays) => {
    const { code } = views(file, text);
    expect(code).not.toContain('PIN');
    expect(code).toContain(stays);
  });

  it.each([
    ['a.c', 'f("// PIN");'],
    ['a.c', '#if 0x10 > X\nPIN;\n#endif'],
    ['a.js', 'f(`# PIN // PIN`);'],
    ['a.py', 'x = "# PIN"'],
    ['a.sh', 'curl "https://a/#PIN"'],
    ['a.yml', 'url: https://a/#PIN'],
    ['a.go', 'x := `// PIN`'],
    ['b.go', 'var settings = `PIN`'],
    ['a.cs', 'var x = @"C:\\"; var y = "PIN";'],
  ])('do not start inside a string: %s %s', (file, text) => {
    expect(views(file, text).code).toContain('PIN');
  });

  it.each([
    ['a.clj', '(f "one\n two") (g :three)'],
    ['a.clj', '(f \\" "two") (g :three)'],
    ['a.scm', '(f #\\" "one\n two") (g :three)'],
  ])('of a Lisp are apart from texts that span lines: %s %s', (file, text) => {
    const { bare } = views(file, text);
    expect(bare).toContain('(g :three)');
    expect(bare).not.toContain('two');
  });

  it('keep every place where it was', () => {
    const text = '/* one\ntwo */ x = "y"; // z\nw';
    const { code, bare } = views('a.c', text);
    expect(code).toHaveLength(text.length);
    expect(bare).toHaveLength(text.length);
    expect(code.indexOf('x =')).toBe(text.indexOf('x ='));
    expect(code.split('\n')).toHaveLength(3);
  });

  it('that never end reach to the end of the text, in linear time', () => {
    const text = '/* '.repeat(100_000);
    const start = performance.now();
    expect(views('a.c', text).code.trim()).toBe('');
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

describe('imports', () => {
  it.each([
    ['a.java', 'import okhttp3.CertificatePinner;\nclass A {}'],
    ['a.py', 'from urllib3 import (\n    PIN,\n)\nx = 1'],
    ['a.ts', "import { PIN } from 'x';\nlet y;"],
    ['a.go', 'import (\n\t"PIN"\n)\nfunc f() {}'],
    ['a.rs', 'use rustls::{PIN, Other};\nfn f() {}'],
    ['a.cs', 'using PIN.Security;\nclass A {}'],
    ['a.cs', 'using Pins = My.Lists<PIN>;\nusing static PIN.All;\nclass A {}'],
  ])('of %s do nothing', (file, text) => {
    const { code, withImports } = views(file, text);
    expect(code).not.toMatch(/PIN|CertificatePinner/);
    expect(withImports).toBe(text);
  });
});

describe('what begins like an import', () => {
  it.each([
    'using var shown = PIN.Leaf;',
    'using X509Certificate2 shown = PIN.Leaf;',
    'using (var s = PIN) {}',
  ])('and declares a value is code: %s', (text) => {
    expect(views('a.cs', text).code).toBe(text);
  });
});

describe('files that only explain', () => {
  it.each([
    'README.md',
    'docs/a.rst',
    'types/index.d.ts',
    'CHANGELOG',
    'man/curl.1',
    'app/locales/ja/x.json',
    'stubs/ssl.pyi',
  ])('are documentation: %s', (file) => {
    expect(isDocumentation(kindOf(file, ''))).toBe(true);
  });

  it.each([
    'src/main.c',
    'install.sh',
    'CMakeLists.txt',
    'src/docs/server.py',
    'res/xml/network_security_config.xml',
  ])('are not: %s', (file) => {
    expect(isDocumentation(kindOf(file, ''))).toBe(false);
  });
});

describe('the language', () => {
  it('of a file without an ending is told by its first line', () => {
    expect(kindOf('bin/fetch', '#!/usr/bin/env python3\nx').syntaxName).toBe('python');
    expect(kindOf('hook', '#!/bin/sh\nx').syntaxName).toBe('shell');
  });

  it('of a template is that of what it makes', () => {
    expect(kindOf('site.yml.erb', '').syntaxName).toBe('yaml');
  });
});

describe('lines that a shell writes to a file', () => {
  it.each([
    ['echo "verify = 4" >> /etc/a.conf', 'verify = 4" >> /etc/a.conf'],
    ["  echo -e 'verify = 4' | sudo tee -a /etc/a.conf", "verify = 4' | sudo tee -a /etc/a.conf"],
  ])('stand as lines of that file: %s', (text, line) => {
    expect(views('a.sh', text).code.trim()).toBe(line);
    expect(views('a.sh', text).code).toHaveLength(text.length);
  });

  it.each(['echo "verify = 4"', 'echo "verify = 4" && run', 'log echo "verify = 4" > x'])(
    'and what is merely printed stays as it is: %s',
    (text) => {
      expect(views('a.sh', text).code).toBe(text);
    },
  );
});
