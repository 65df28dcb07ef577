use std::sync::Arc;

use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::server::WebPkiClientVerifier;
use rustls::{RootCertStore, ServerConfig};
use sha2::{Digest, Sha256};

pub fn config(chain: Vec<CertificateDer<'static>>, key: PrivateKeyDer<'static>, clients: Vec<CertificateDer<'static>>) -> anyhow::Result<ServerConfig> {
    let mut roots = RootCertStore::empty();
    for ca in clients {
        tracing::info!(digest = %hex::encode(Sha256::digest(&ca)), "client authority");
        roots.add(ca)?;
    }
    let verifier = WebPkiClientVerifier::builder(Arc::new(roots)).build()?;
    Ok(ServerConfig::builder().with_client_cert_verifier(verifier).with_single_cert(chain, key)?)
}
