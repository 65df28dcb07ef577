use std::sync::Arc;

use rustls::{ClientConfig, RootCertStore};
use rustls_pemfile::certs;
use tokio_rustls::TlsConnector;

static BUNDLE: &[u8] = include_bytes!("../certs/gateway-ca.pem");

pub fn connector() -> anyhow::Result<TlsConnector> {
    let mut store = RootCertStore::empty();
    for cert in certs(&mut &BUNDLE[..]) {
        store.add(cert?)?;
    }
    let config = ClientConfig::builder().with_root_certificates(store).with_no_client_auth();
    Ok(TlsConnector::from(Arc::new(config)))
}
