import { describe, expect, it } from 'vitest';
import { Code } from '#domain/pinning/code.ts';
import { kindOf } from '#domain/pinning/languages.ts';
import { withoutUnreached } from '#domain/pinning/statements.ts';

function bodyOf(name: string, text: string): string | undefined {
  const code = new Code({ code: text, bare: text }, kindOf('a.c', text).syntax);
  const [routine] = code.routines.get(name) ?? [];
  return routine && text.slice(routine.from, routine.to);
}

describe('the body of a function', () => {
  const opensTwice =
    '#ifdef OLD\n    if (a) {\n#else\n    if (b) {\n#endif\n        note();\n    }\n    return 1;\n';

  it('ends at the margin where a block within is opened twice and closed once', () => {
    const text = `static int judge(int ok)\n{\n${opensTwice}}\n\nint after(void) {\n    return 2;\n}\n`;
    expect(bodyOf('judge', text)).toBe(`{\n${opensTwice}}`);
    expect(bodyOf('after', text)).toBe('{\n    return 2;\n}');
  });

  it('keeps to its brackets where all are closed, whatever the margin', () => {
    const text = 'int judge(int ok) {\n    if (ok) {\nnote();\n}\n    return 1;\n}\n';
    expect(bodyOf('judge', text)).toBe(text.slice(text.indexOf('{'), -1));
  });

  it('goes on to the end of a text that is cut off within', () => {
    const text =
      'int judge(int ok) {\n    if (ok) {\n        return 1;\n    }\n    return memcmp(a, b, 4);\n';
    expect(bodyOf('judge', text)).toBe(text.slice(text.indexOf('{')));
  });

  it('belongs to the constructor, and not to the other one that it begins with', () => {
    const text =
      'class Line {\n  Line(string host, X509Certificate2 cert) : this() {\n    known = cert;\n  }\n}\n';
    expect(bodyOf('this', text)).toBeUndefined();
    expect(bodyOf('Line', text)).toBe('{\n    known = cert;\n  }');
  });
});

describe('the function around a place', () => {
  it('begins with its name where its parameters stand on lines of their own', () => {
    const text =
      'before();\n\nfn ask(\n    builder: &mut Builder,\n    wanted: bool,\n) -> Result<(), Failure> {\n    builder.ask(wanted);\n}\n';
    const code = new Code({ code: text, bare: text }, kindOf('a.rs', text).syntax);
    expect(code.routine(text.indexOf('builder.ask')).trim()).toMatch(/^fn ask\([\s\S]*wanted\);\n\}$/);
  });
});

describe('what is never reached', () => {
  const bare = (text: string) => withoutUnreached(text).replace(/\s+/g, ' ');

  it('is left out behind a return that nothing goes around', () => {
    expect(bare('{ note(a); return 1; if (!ok) return 0; }')).toBe('{ note(a); return 1; }');
    expect(bare('{ return nil\n if len(a) == 0 { return bad } }')).toBe('{ return nil }');
  });

  it.each([
    '{ if (ok) return 1; note(a); return 0; }',
    '{ return 1 if $ok; return 0; }',
    '{ note(a); return ok;\nout: return 1; }',
    '{\n#if 0\nreturn 1;\n#endif\nreturn ok; }',
    '{ return fits(a); function fits(b) { return b === wanted; } }',
  ])('is kept where it may be reached: %s', (text) => {
    expect(withoutUnreached(text)).toBe(text);
  });
});
