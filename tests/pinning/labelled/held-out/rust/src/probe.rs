use std::net::{SocketAddr, TcpStream};
use std::sync::Arc;
use std::time::Duration;

use anyhow::{anyhow, bail, Context, Result};
use rustls::{ClientConfig, ClientConnection, StreamOwned};
use sha2::{Digest, Sha256};
use x509_parser::prelude::{FromDer, X509Certificate};

/// What the operator has written down about a peer.
#[derive(serde::Deserialize)]
pub struct Expected {
    pub host: String,
    pub port: u16,
    #[serde(default)]
    pub spki: Vec<String>,
}

pub fn connect(config: Arc<ClientConfig>, expected: &Expected, addr: SocketAddr) -> Result<StreamOwned<ClientConnection, TcpStream>> {
    let name = expected.host.clone().try_into().map_err(|_| anyhow!("bad name"))?;
    let mut conn = ClientConnection::new(config, name)?;
    let mut tcp = TcpStream::connect_timeout(&addr, Duration::from_secs(5))?;
    while conn.is_handshaking() {
        conn.complete_io(&mut tcp).context("handshake")?;
    }

    let chain = conn.peer_certificates().unwrap_or_default();
    let mut seen = Vec::new();
    for der in chain {
        let (_, cert) = X509Certificate::from_der(der)?;
        seen.push(hex::encode(Sha256::digest(cert.public_key().raw)));
    }
    if !expected.spki.is_empty() && !seen.iter().any(|s| expected.spki.contains(s)) {
        log::error!("{}: {seen:?}", expected.host);
        bail!("{} has none of the expected keys", expected.host);
    }
    Ok(StreamOwned::new(conn, tcp))
}
