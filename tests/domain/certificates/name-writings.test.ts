import { describe, expect, it } from 'vitest';
import { asOpenssl, asRfc4514, asWindows } from '#domain/certificates/name-writings.ts';

/** As `openssl x509 -subject` and `-nameopt RFC2253` print them of the certificates themselves. */
const names = [
  {
    name: 'CN=DigiCert Global Root G2, OU=www.digicert.com, O=DigiCert Inc, C=US',
    windows: 'CN=DigiCert Global Root G2, OU=www.digicert.com, O=DigiCert Inc, C=US',
    openssl: 'C = US, O = DigiCert Inc, OU = www.digicert.com, CN = DigiCert Global Root G2',
    rfc4514: 'CN=DigiCert Global Root G2,OU=www.digicert.com,O=DigiCert Inc,C=US',
  },
  {
    name: 'CN=Microsoft Azure TLS Issuing CA 01, OU=AOC, O=Microsoft Corporation, L=Redmond, S=Washington, C=US',
    windows:
      'CN=Microsoft Azure TLS Issuing CA 01, OU=AOC, O=Microsoft Corporation, L=Redmond, S=Washington, C=US',
    openssl:
      'C = US, ST = Washington, L = Redmond, O = Microsoft Corporation, OU = AOC, CN = Microsoft Azure TLS Issuing CA 01',
    rfc4514:
      'CN=Microsoft Azure TLS Issuing CA 01,OU=AOC,O=Microsoft Corporation,L=Redmond,ST=Washington,C=US',
  },
  {
    name: 'CN=VeriSign Universal Root Certification Authority, OU=(c) 2008 VeriSign, Inc. - For authorized use only, OU=VeriSign Trust Network, O=VeriSign, Inc., C=US',
    windows:
      'CN=VeriSign Universal Root Certification Authority, OU="(c) 2008 VeriSign, Inc. - For authorized use only", OU=VeriSign Trust Network, O="VeriSign, Inc.", C=US',
    openssl:
      'C = US, O = "VeriSign, Inc.", OU = VeriSign Trust Network, OU = "(c) 2008 VeriSign, Inc. - For authorized use only", CN = VeriSign Universal Root Certification Authority',
    rfc4514:
      'CN=VeriSign Universal Root Certification Authority,OU=(c) 2008 VeriSign\\, Inc. - For authorized use only,OU=VeriSign Trust Network,O=VeriSign\\, Inc.,C=US',
  },
];

describe.each(names)('the name $name', ({ name, windows, openssl, rfc4514 }) => {
  it('reads in Windows with S for a state and quotes around a comma', () => {
    expect(asWindows(name)).toBe(windows);
  });

  it('reads in OpenSSL from the country on, with ST for a state', () => {
    expect(asOpenssl(name)).toBe(openssl);
  });

  it('reads in RFC 4514 without spaces, a comma behind a backslash', () => {
    expect(asRfc4514(name)).toBe(rfc4514);
  });
});
