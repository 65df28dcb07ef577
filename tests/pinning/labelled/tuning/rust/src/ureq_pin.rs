use rustls::pki_types::CertificateDer;
use std::io;

const PINNED: &[u8] = include_bytes!("../certs/hub.der");

/// Called by the transport after the handshake.
pub fn after_handshake(peer: Option<&[CertificateDer<'static>]>) -> io::Result<()> {
    match peer.and_then(|chain| chain.first()) {
        Some(leaf) if leaf.as_ref() == PINNED => Ok(()),
        Some(_) => Err(io::Error::new(io::ErrorKind::PermissionDenied, "server certificate changed")),
        None => Err(io::Error::new(io::ErrorKind::UnexpectedEof, "no certificate")),
    }
}
