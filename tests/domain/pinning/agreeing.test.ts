import { describe, expect, it } from 'vitest';
import { agreesAlways, agreesByOption, settled } from '#domain/pinning/agreeing.ts';

const yes = /\breturn\s+true\b/i;
const handed = '(sender, certificate, chain, errors)';
const byOption = (text: string) => agreesByOption({ text, handed }, yes);
const always = (text: string) => agreesAlways({ text, handed }, yes);

describe('a judge of certificates', () => {
  it('agrees by an option where a setting or the environment is all that it asks', () => {
    expect(byOption('{ if (relaxed) return true; return errors == None; }')).toBe(true);
    expect(byOption('{ if (getenv("DEPOT_RELAXED")) { return true; } return errors == None; }')).toBe(true);
  });

  it('agrees by an option where the kind of build decides', () => {
    expect(byOption('{\n#ifdef DEBUG\n  return true;\n#endif\n  return errors == None;\n}')).toBe(true);
  });

  it('agrees by an option where the place or the environment is held against a name', () => {
    expect(byOption('{ return mode != ServerMode.live; }')).toBe(true);
    expect(byOption("{ return errors == None || env.NODE_ENV !== 'production'; }")).toBe(true);
    expect(byOption("lambda { |ok, store| ok || ENV['LENIENT'] == '1' }")).toBe(true);
  });

  it('does not where what it was handed is held against such a name', () => {
    expect(byOption("{ return certificate.place == 'test'; }")).toBe(false);
    expect(byOption('lambda { |ok, certificate| ok || known?(certificate) }')).toBe(false);
  });

  it('does not where it asks what it was handed, or what is made of that', () => {
    expect(byOption('{ if (errors == None) return true; return false; }')).toBe(false);
    expect(byOption('{ var fine = look(certificate); if (fine) return true; return false; }')).toBe(false);
  });

  it('does not where something may be refused before', () => {
    expect(
      byOption('{ if (!check(certificate)) return false; if (relaxed) return true; return false; }'),
    ).toBe(false);
  });

  it('always agrees where nothing is refused, chosen or asked', () => {
    expect(always('{ log(certificate.Subject); return true; }')).toBe(true);
    expect(always('{ try { judge(certificate); } catch (Bad wrong) { log(wrong); } return true; }')).toBe(
      true,
    );
  });

  it('does not always agree where it may throw, compare or ask somebody else', () => {
    expect(always('{ if (errors != None) throw new Bad(); return true; }')).toBe(false);
    expect(always('{ judge(certificate); return true; }')).toBe(false);
    expect(always('{ return certificate.Subject == wanted; }')).toBe(false);
  });

  it('agrees by a helper that says yes to everything, and not by one that looks', () => {
    const helper = (body: string) =>
      settled('{ return fits(certificate); }', (name) => (name === 'fits' ? [body] : []));
    expect(always(helper('{ return true; }'))).toBe(true);
    expect(always(helper('{ return shown.Subject == wanted; }'))).toBe(false);
  });
});
