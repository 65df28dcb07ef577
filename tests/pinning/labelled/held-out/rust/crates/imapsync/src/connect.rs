use std::net::TcpStream;

use anyhow::{bail, Result};
use openssl::hash::MessageDigest;
use openssl::ssl::{SslConnector, SslMethod, SslStream, SslVerifyMode};

use crate::account::Account;

/// Connects; an account may name the fingerprint of its server.
pub fn connect(account: &Account) -> Result<SslStream<TcpStream>> {
    let mut builder = SslConnector::builder(SslMethod::tls())?;
    if let Some(wanted) = account.fingerprint.clone() {
        builder.set_verify_callback(SslVerifyMode::PEER, move |_preverified, store| {
            if store.error_depth() != 0 {
                return true;
            }
            match store.current_cert().and_then(|c| c.digest(MessageDigest::sha256()).ok()) {
                Some(d) => hex::encode(&*d) == wanted,
                None => false,
            }
        });
    }
    let connector = builder.build();
    let tcp = TcpStream::connect((account.host.as_str(), account.port))?;
    let stream = connector.connect(&account.host, tcp)?;
    if stream.ssl().version_str() < "TLSv1.2" {
        bail!("{}: protocol too old", account.host);
    }
    Ok(stream)
}
