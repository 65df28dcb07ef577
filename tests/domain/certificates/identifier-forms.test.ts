import { describe, expect, it } from 'vitest';
import { caOf, withColons } from '#domain/certificates/identifier-forms.ts';

describe('hex with colons', () => {
  it('stands in pairs and capitals, as a tool prints it', () => {
    expect(withColons('0aafa6c5')).toBe('0A:AF:A6:C5');
    expect(withColons('2F2877C5')).toBe('2F:28:77:C5');
  });

  it('keeps every digit, leading zeros too', () => {
    const serial = '0aafa6c5ca63c45141ea3be1f7c75317';
    expect(withColons(serial).replaceAll(':', '').toLowerCase()).toBe(serial);
    expect(withColons('00')).toBe('00');
  });

  it('is nothing for nothing', () => {
    expect(withColons('')).toBe('');
  });
});

describe('the CA of a certificate', () => {
  it('is the same for all certificates of one key', () => {
    expect(caOf('microsoft-azure-tls-issuing-ca-01--2f2877c5')).toBe('microsoft-azure-tls-issuing-ca-01');
    expect(caOf('microsoft-azure-tls-issuing-ca-01--b9ed88eb')).toBe('microsoft-azure-tls-issuing-ca-01');
  });

  it('differs for CAs whose numbers differ', () => {
    expect(caOf('microsoft-azure-rsa-tls-issuing-ca-03--f9388ea2')).not.toBe(
      caOf('microsoft-azure-rsa-tls-issuing-ca-04--be68d0ad'),
    );
  });

  it.each(['digicert-global-root-g2', 'a--b', 'a--0123456', 'a--DF3C24F9', 'a--df3c24f9-b'])(
    'takes nothing away from what ends in no SHA-1 digits: %s',
    (id) => {
      expect(caOf(id)).toBe(id);
    },
  );
});
