import type { Language } from '#domain/bilingual.ts';
import { translator } from '#locales/index.ts';

/** Every form that is recognised, with what it looks like. The examples are of catalogued CAs. */
const forms = [
  {
    id: 'thumbprint',
    example: `2F2877C5D778C31E0F29C7E371DF5471BD673173
2f:28:77:c5:d7:78:c3:1e:0f:29:c7:e3:71:df:54:71:bd:67:31:73
0x2F, 0x28, 0x77, 0xC5, …`,
  },
  {
    id: 'serial',
    example: '0aafa6c5ca63c45141ea3be1f7c75317\n0A:AF:A6:C5:CA:63:C4:51:41:EA:3B:E1:F7:C7:53:17',
  },
  {
    id: 'pin',
    example: `sha256/NHwusbC7w844JzTmvIRIo8NL7D6StITK9phzFgtJi0w=
pin-sha256="NHwusbC7w844JzTmvIRIo8NL7D6StITK9phzFgtJi0w="`,
  },
  { id: 'ski', example: '0F:20:5D:D7:A1:57:95:DB:92:CF:2B:D0:C7:C2:77:04:CE:72:80:76' },
  { id: 'commonName', example: 'Microsoft Azure TLS Issuing CA 01' },
  { id: 'distinguishedName', example: 'CN=Microsoft Azure TLS Issuing CA 01, O=Microsoft Corporation, C=US' },
  {
    id: 'pem',
    example:
      '-----BEGIN CERTIFICATE-----\nMIIF8zCCBNugAwIBAgIQCq+mxcpjxFFB6jvh98dTFzANBgkqhkiG9w0BAQwFADBh\n…\n-----END CERTIFICATE-----',
  },
  { id: 'binary', example: 'server.cer  chain.p7b  truststore.p12  cacerts' },
  { id: 'jwk', example: '{ "kty": "RSA", "x5c": ["MIIF8zCCBNug…"] }' },
  {
    id: 'openssl',
    example: `openssl s_client -connect account.blob.core.windows.net:443 -showcerts
openssl x509 -in server.pem -noout -text`,
  },
  { id: 'keytool', example: 'keytool -list -v -keystore cacerts' },
  {
    id: 'windows',
    example: String.raw`certutil -dump server.cer
Get-ChildItem Cert:\LocalMachine\CA | Format-List *`,
  },
  { id: 'browser', example: 'server.crt  AppSettings.json  network_security_config.xml  Program.cs' },
] as const;

/** What can be put into the box: short, and folded until somebody asks. */
export function RecognisedForms({ language }: { readonly language: Language }) {
  const t = translator(language, 'identify');
  return (
    <details className="recognised">
      <summary>{t('forms.title')}</summary>
      {/* A link to what is inside opens it; a link to the element itself would not. */}
      <p id="forms">{t('forms.intro')}</p>
      <dl>
        {forms.map(({ id, example }) => (
          <div key={id}>
            <dt>{t(`forms.${id}`)}</dt>
            <dd>
              <pre>
                <code>{example}</code>
              </pre>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
