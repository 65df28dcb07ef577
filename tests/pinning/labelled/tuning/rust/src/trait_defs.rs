//! Traits that a TLS backend implements.

/// Verifies what a peer presents.
pub trait ServerVerifier: Send + Sync {
    /// Returns an error when the certificate is not acceptable.
    fn verify_server_cert(&self, end_entity: &[u8], intermediates: &[&[u8]], name: &str) -> Result<(), Error>;
}

/// Builder of a client. Certificates are always validated.
pub trait ClientBuilder {
    fn add_root_certificate(self, der: &[u8]) -> Self;
    fn danger_accept_invalid_certs(self, accept: bool) -> Self;
    fn identity(self, p12: &[u8], password: &str) -> Self;
}

#[derive(Debug)]
pub enum Error {
    UnknownIssuer,
    Expired,
}
