use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::client::WebPkiServerVerifier;
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::{CertificateError, DigitallySignedStruct, Error, SignatureScheme};
use x509_parser::prelude::*;

/// Trust on first use for Gemini capsules: the key of a host must stay the same.
#[derive(Debug)]
pub struct Store {
    path: PathBuf,
    known: Mutex<HashMap<String, String>>,
    inner: Arc<WebPkiServerVerifier>,
}

impl Store {
    pub fn open(path: &Path, inner: Arc<WebPkiServerVerifier>) -> std::io::Result<Self> {
        let text = fs::read_to_string(path).unwrap_or_default();
        let known = text
            .lines()
            .filter_map(|l| l.split_once(' '))
            .map(|(h, k)| (h.to_string(), k.to_string()))
            .collect();
        Ok(Self { path: path.to_owned(), known: Mutex::new(known), inner })
    }

    fn key_of(cert: &CertificateDer<'_>) -> Result<String, Error> {
        let (_, x) = X509Certificate::from_der(cert).map_err(|_| Error::InvalidCertificate(CertificateError::BadEncoding))?;
        Ok(blake3::hash(x.public_key().raw).to_hex().to_string())
    }
}

impl ServerCertVerifier for Store {
    fn verify_server_cert(
        &self,
        end_entity: &CertificateDer<'_>,
        _: &[CertificateDer<'_>],
        name: &ServerName<'_>,
        _: &[u8],
        _: UnixTime,
    ) -> Result<ServerCertVerified, Error> {
        let host = name.to_str().into_owned();
        let key = Self::key_of(end_entity)?;
        let mut known = self.known.lock().unwrap();
        if let Some(k) = known.get(&host) {
            return if *k == key {
                Ok(ServerCertVerified::assertion())
            } else {
                Err(Error::General(format!("the key of {host} has changed")))
            };
        }
        known.insert(host, key);
        let text: String = known.iter().map(|(h, k)| format!("{h} {k}\n")).collect();
        fs::write(&self.path, text).map_err(|e| Error::General(e.to_string()))?;
        Ok(ServerCertVerified::assertion())
    }

    fn verify_tls12_signature(&self, m: &[u8], c: &CertificateDer<'_>, d: &DigitallySignedStruct) -> Result<HandshakeSignatureValid, Error> {
        self.inner.verify_tls12_signature(m, c, d)
    }

    fn verify_tls13_signature(&self, m: &[u8], c: &CertificateDer<'_>, d: &DigitallySignedStruct) -> Result<HandshakeSignatureValid, Error> {
        self.inner.verify_tls13_signature(m, c, d)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.inner.supported_verify_schemes()
    }
}
