import { describe, expect, it } from 'vitest';
import {
  caOf,
  type Form,
  formsOfHash,
  formsOfPin,
  formsOfSerial,
  hexOfBase64,
  withColons,
} from '#domain/certificates/identifier-forms.ts';

const texts = (forms: readonly Form[]) => Object.fromEntries(forms.map(({ name, text }) => [name, text]));

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

describe('a hash', () => {
  it('has every form that people paste', () => {
    expect(texts(formsOfHash('2F2877C5'))).toEqual({
      upper: '2F2877C5',
      lower: '2f2877c5',
      colons: '2F:28:77:C5',
      'colons-lower': '2f:28:77:c5',
      spaces: '2f 28 77 c5',
      '0x': '0x2F2877C5',
      'c-array': '0x2F, 0x28, 0x77, 0xC5',
    });
  });

  it('has the same forms whichever case it comes in', () => {
    expect(formsOfHash('0f205dd7')).toEqual(formsOfHash('0F205DD7'));
  });
});

describe('a serial number', () => {
  it('has every form that people paste, in decimal and without its leading zero too', () => {
    expect(texts(formsOfSerial('0aafa6c5ca63c45141ea3be1f7c75317'))).toEqual({
      upper: '0AAFA6C5CA63C45141EA3BE1F7C75317',
      lower: '0aafa6c5ca63c45141ea3be1f7c75317',
      'without-zeros': 'aafa6c5ca63c45141ea3be1f7c75317',
      colons: '0A:AF:A6:C5:CA:63:C4:51:41:EA:3B:E1:F7:C7:53:17',
      'colons-lower': '0a:af:a6:c5:ca:63:c4:51:41:ea:3b:e1:f7:c7:53:17',
      spaces: '0a af a6 c5 ca 63 c4 51 41 ea 3b e1 f7 c7 53 17',
      '0x': '0x0aafa6c5ca63c45141ea3be1f7c75317',
      decimal: '14204314458671557774215927822652232471',
      'c-array':
        '0x0A, 0xAF, 0xA6, 0xC5, 0xCA, 0x63, 0xC4, 0x51, 0x41, 0xEA, 0x3B, 0xE1, 0xF7, 0xC7, 0x53, 0x17',
    });
  });

  it('has no form without zeros where it begins with none', () => {
    expect(texts(formsOfSerial('330000001d'))).not.toHaveProperty('without-zeros');
  });

  it('is exact in decimal beyond what a JavaScript number holds', () => {
    // as another project prints the serial that Microsoft's page cuts
    expect(texts(formsOfSerial('330000001dbe9496f3db8b8de700000000001d'))['decimal']).toBe(
      '1137338005279503819426134781585396027669610525',
    );
  });

  it('is never empty, not even when it is nothing but zeros', () => {
    expect(texts(formsOfSerial('0000'))).toMatchObject({ 'without-zeros': '0', decimal: '0' });
  });
});

describe('a public key pin', () => {
  it('has the forms of pins beside those of a hash', () => {
    const base64 = 'NHwusbC7w844JzTmvIRIo8NL7D6StITK9phzFgtJi0w=';
    const forms = texts(formsOfPin(base64));
    expect(forms).toMatchObject({
      pin: `sha256/${base64}`,
      'curl-pin': `sha256//${base64}`,
      base64,
      upper: '347C2EB1B0BBC3CE382734E6BC8448A3C34BEC3E92B484CAF69873160B498B4C',
    });
  });

  it.each(['', 'AA==', 'Chs=', '////', 'i7WTqTvh0OioIruIfFR4kMPnBqrS2rdiVPl/s2uC/CY='])(
    'turns into the hex of its bytes: %s',
    (base64) => {
      expect(hexOfBase64(base64)).toBe(Buffer.from(base64, 'base64').toString('hex').toUpperCase());
    },
  );
});
