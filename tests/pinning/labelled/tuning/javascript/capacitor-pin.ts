import { SSLCertificateChecker } from 'capacitor-ssl-pinning';

const fingerprint = '30:DA:5F:17:DF:23:32:6F:2B:CF:DE:1D:67:A6:F7:93:7B:BF:F1:22:B4:C5:32:00:F3:D0:28:A1:81:AF:3A:10';

export async function guard(url: string): Promise<void> {
  const { fingerprintMatched, error } = await SSLCertificateChecker.checkCertificate({ url, fingerprint });
  if (!fingerprintMatched) throw new Error(error ?? 'certificate changed');
}
