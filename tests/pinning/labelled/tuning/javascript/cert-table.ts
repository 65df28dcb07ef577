import tls from 'node:tls';

export interface Row {
  host: string;
  issuer: string;
  fingerprint: string;
  daysLeft: number;
}

/** Reads what a host presents, for the table of the dashboard. */
export function inspect(host: string, port = 443): Promise<Row> {
  return new Promise((resolve, reject) => {
    const socket = tls.connect({ host, port, servername: host }, () => {
      const cert = socket.getPeerCertificate(true);
      socket.end();
      resolve({
        host,
        issuer: String(cert.issuer.CN),
        fingerprint: cert.fingerprint256,
        daysLeft: Math.floor((Date.parse(cert.valid_to) - Date.now()) / 86_400_000),
      });
    });
    socket.once('error', reject);
    socket.setTimeout(5000, () => socket.destroy(new Error('timeout')));
  });
}
