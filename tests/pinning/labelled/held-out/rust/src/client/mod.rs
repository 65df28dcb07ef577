//! Client of the recorder.

mod error;
mod types;

use std::sync::Arc;
use std::time::Duration;

use hyper_util::client::legacy::Client as Hyper;
use hyper_util::rt::TokioExecutor;
use http_body_util::{BodyExt, Full};
use hyper::body::Bytes;
use hyper_rustls::{HttpsConnector, HttpsConnectorBuilder};
use rustls::{ClientConfig, RootCertStore};

pub use error::Error;
pub use types::*;

pub struct Client {
    inner: Hyper<HttpsConnector<hyper_util::client::legacy::connect::HttpConnector>, Full<Bytes>>,
    base: String,
}

pub struct Builder {
    base: String,
    verify: bool,
    idle: Duration,
}

impl Builder {
    pub fn new(base: impl Into<String>) -> Self {
        Self { base: base.into(), verify: true, idle: Duration::from_secs(30) }
    }

    /// Recorders before 2.0 have a certificate without a name.
    pub fn verify(mut self, verify: bool) -> Self {
        self.verify = verify;
        self
    }

    pub fn build(self) -> Client {
        let mut roots = RootCertStore::empty();
        roots.extend(webpki_roots::TLS_SERVER_ROOTS.iter().cloned());
        let mut config = ClientConfig::builder().with_root_certificates(roots).with_no_client_auth();
        if !self.verify {
            config.dangerous().set_certificate_verifier(Arc::new(crate::lax::Lax::new()));
        }
        let https = HttpsConnectorBuilder::new()
            .with_tls_config(config)
            .https_only()
            .enable_http1()
            .build();
        let inner = Hyper::builder(TokioExecutor::new()).pool_idle_timeout(self.idle).build(https);
        Client { inner, base: self.base }
    }
}

impl Client {
    pub async fn recordings(&self) -> Result<Vec<Recording>, Error> {
        let uri = format!("{}/recordings", self.base).parse()?;
        let response = self.inner.get(uri).await?;
        if !response.status().is_success() {
            return Err(Error::Status(response.status()));
        }
        let body = response.into_body().collect().await?.to_bytes();
        Ok(serde_json::from_slice(&body)?)
    }
}
