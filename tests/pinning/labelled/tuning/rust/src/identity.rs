use reqwest::{Client, Identity};
use std::time::Duration;

/// Client that shows the certificate of this node.
pub fn node_client(p12: &[u8], password: &str) -> reqwest::Result<Client> {
    Client::builder()
        .identity(Identity::from_pkcs12_der(p12, password)?)
        .danger_accept_invalid_certs(false)
        .https_only(true)
        .timeout(Duration::from_secs(10))
        .build()
}
