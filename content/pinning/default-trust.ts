/** Words beside a trust setting that say that it only names what the platform or a well-kept bundle trusts anyway. */
export const defaultTrust =
  '\\bcertifi\\b|castore|getSystemCaRootBundlePath|getBundledCaBundlePath|cacerts_get|mozilla::ca|default_cert_(?:file|dir|area)|/etc/ssl/certs/ca-certificates\\.crt|/etc/pki/tls/certs/ca-bundle\\.crt|/etc/pki/ca-trust/extracted|/etc/ssl/cert\\.pem|/etc/ssl/certs/?(?:["\'\\s\\])},;]|$)|/etc/ssl/ca-bundle\\.pem|ca-root-nss\\.crt';
