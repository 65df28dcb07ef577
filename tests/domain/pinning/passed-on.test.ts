import { describe, expect, it } from 'vitest';
import { Code } from '#domain/pinning/code.ts';
import { kindOf } from '#domain/pinning/languages.ts';
import { isPassedOn } from '#domain/pinning/passed-on.ts';
import { stripComments } from '#domain/pinning/strip-comments.ts';

function passesOn(text: string): boolean {
  const { syntax } = kindOf('link.cpp', text);
  const from = text.search(/(?:\.|->)trust\(/);
  return isPassedOn(new Code(stripComments(text, syntax), syntax), from, text.indexOf('(', from) + 1);
}

describe('a call in a method of its own name', () => {
  it.each([
    'struct Link { void trust(const char *ca) { inner.trust(ca); } };',
    'bool Link::trust(const char *print, const char *host) const { return inner->trust(print, host); }',
    'struct Link { void trust() // as asked\n  {\n    inner.trust();\n  } };',
  ])('only offers what it wraps: %s', (text) => {
    expect(passesOn(text)).toBe(true);
  });

  it.each([
    'void start() { inner.trust(); }',
    'struct Link { void trust() { inner.trust(bundled); } };',
    'struct Link { void trust(const char *ca) { inner.trust(ca); connect(); } };',
    'struct Link { void trust(int level) { inner.trust(3); } };',
    'struct Link { bool trust(const char *ca) { if (lax) return inner.trust(ca); return true; } };',
    'inner.trust();',
  ])('does what it says: %s', (text) => {
    expect(passesOn(text)).toBe(false);
  });
});
