use std::net::TcpStream;

use native_tls::{HandshakeError, TlsConnector, TlsStream};
use sha2::{Digest, Sha256};
use thiserror::Error;

#[derive(Debug, Error)]
pub enum PeerError {
    #[error("connection: {0}")]
    Io(#[from] std::io::Error),
    #[error("tls: {0}")]
    Tls(#[from] native_tls::Error),
    #[error("handshake failed")]
    Handshake(#[from] HandshakeError<TcpStream>),
    #[error("the box shows {0}; run `boxctl trust` if it was replaced")]
    Unexpected(String),
    #[error("the box shows no certificate")]
    Missing,
}

/// Opens a connection to a box and compares its certificate with the one from `boxctl trust`.
pub fn open(host: &str, port: u16, trusted: &[u8; 32]) -> Result<TlsStream<TcpStream>, PeerError> {
    let connector = TlsConnector::builder()
        .danger_accept_invalid_certs(true)
        .danger_accept_invalid_hostnames(true)
        .build()?;
    let stream = connector.connect(host, TcpStream::connect((host, port))?)?;
    let cert = stream.peer_certificate()?.ok_or(PeerError::Missing)?;
    let shown: [u8; 32] = Sha256::digest(cert.to_der()?).into();
    if &shown == trusted {
        Ok(stream)
    } else {
        Err(PeerError::Unexpected(hex::encode(shown)))
    }
}
