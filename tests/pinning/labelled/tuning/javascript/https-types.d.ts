declare module 'tiny-https' {
  export interface TlsOptions {
    /** Trusted certificates; replaces the bundled ones. */
    ca?: string | Buffer | Array<string | Buffer>;
    cert?: string | Buffer;
    key?: string | Buffer;
    /** Do not set to false outside tests. */
    rejectUnauthorized?: boolean;
    checkServerIdentity?(host: string, cert: PeerCertificate): Error | undefined;
    pinnedKeys?: readonly string[];
  }
  export interface PeerCertificate {
    fingerprint: string;
    fingerprint256: string;
    issuerCertificate: PeerCertificate;
  }
  export function get(url: string, options?: TlsOptions): Promise<Buffer>;
}
