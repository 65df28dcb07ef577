use std::{fs, sync::Arc};

use axum::{extract::Extension, routing::post, Router};
use axum_server::tls_rustls::RustlsConfig;
use rustls::server::WebPkiClientVerifier;
use rustls::{RootCertStore, ServerConfig};

mod badge;

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    tracing_subscriber::fmt::init();

    // Readers show a certificate that the door office issued.
    let mut readers = RootCertStore::empty();
    for cert in rustls_pemfile::certs(&mut fs::read("readers-ca.pem")?.as_slice()) {
        readers.add(cert?)?;
    }
    let verifier = WebPkiClientVerifier::builder(Arc::new(readers)).build()?;
    let chain = rustls_pemfile::certs(&mut fs::read("server.pem")?.as_slice()).collect::<Result<Vec<_>, _>>()?;
    let key = rustls_pemfile::private_key(&mut fs::read("server.key")?.as_slice())?.expect("key");
    let config = ServerConfig::builder()
        .with_client_cert_verifier(verifier)
        .with_single_cert(chain, key)?;

    let app = Router::new()
        .route("/badge", post(badge::show))
        .layer(Extension(badge::Book::open("badges.db")?));
    axum_server::bind_rustls("[::]:8443".parse()?, RustlsConfig::from_config(Arc::new(config)))
        .serve(app.into_make_service())
        .await?;
    Ok(())
}
