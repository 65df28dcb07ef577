//! Client of the sync service.
//!
//! The service runs with a self-signed certificate. Its SHA-256 is in the
//! invitation link: `sync://host:port/#<hex>`.

use std::{fmt, str::FromStr, sync::Arc, time::Duration};

use anyhow::{anyhow, bail, Context as _, Result};
use bytes::Bytes;
use quinn::{ClientConfig, Connection, Endpoint, TransportConfig};
use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::crypto::{verify_tls12_signature, verify_tls13_signature, CryptoProvider};
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::{DigitallySignedStruct, SignatureScheme};
use sha2::{Digest as _, Sha256};
use tokio::io::AsyncWriteExt;

#[derive(Clone, PartialEq, Eq)]
pub struct Invitation {
    pub address: String,
    pub digest: [u8; 32],
}

impl FromStr for Invitation {
    type Err = anyhow::Error;

    fn from_str(text: &str) -> Result<Self> {
        let rest = text.strip_prefix("sync://").ok_or_else(|| anyhow!("not an invitation"))?;
        let (address, hex) = rest.split_once("/#").ok_or_else(|| anyhow!("digest missing"))?;
        let digest = hex::decode(hex)?.try_into().map_err(|_| anyhow!("digest has the wrong length"))?;
        Ok(Self { address: address.to_owned(), digest })
    }
}

impl fmt::Debug for Invitation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "sync://{}/#{}…", self.address, &hex::encode(self.digest)[..8])
    }
}

#[derive(Debug)]
struct Invited {
    invitation: Invitation,
    provider: Arc<CryptoProvider>,
}

impl ServerCertVerifier for Invited {
    fn verify_server_cert(
        &self,
        end_entity: &CertificateDer<'_>,
        _: &[CertificateDer<'_>],
        _: &ServerName<'_>,
        _: &[u8],
        _: UnixTime,
    ) -> Result<ServerCertVerified, rustls::Error> {
        if Sha256::digest(end_entity)[..] == self.invitation.digest[..] {
            return Ok(ServerCertVerified::assertion());
        }
        Err(rustls::Error::General(format!("server does not fit {:?}", self.invitation)))
    }

    fn verify_tls12_signature(&self, m: &[u8], c: &CertificateDer<'_>, d: &DigitallySignedStruct) -> Result<HandshakeSignatureValid, rustls::Error> {
        verify_tls12_signature(m, c, d, &self.provider.signature_verification_algorithms)
    }

    fn verify_tls13_signature(&self, m: &[u8], c: &CertificateDer<'_>, d: &DigitallySignedStruct) -> Result<HandshakeSignatureValid, rustls::Error> {
        verify_tls13_signature(m, c, d, &self.provider.signature_verification_algorithms)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.provider.signature_verification_algorithms.supported_schemes()
    }
}

pub async fn connect(invitation: Invitation) -> Result<Connection> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let address = tokio::net::lookup_host(&invitation.address).await?.next().context("no address")?;
    let mut tls = rustls::ClientConfig::builder_with_provider(provider.clone())
        .with_safe_default_protocol_versions()?
        .dangerous()
        .with_custom_certificate_verifier(Arc::new(Invited { invitation, provider }))
        .with_no_client_auth();
    tls.alpn_protocols = vec![b"sync/1".to_vec()];
    let mut config = ClientConfig::new(Arc::new(quinn::crypto::rustls::QuicClientConfig::try_from(tls)?));
    let mut transport = TransportConfig::default();
    transport.keep_alive_interval(Some(Duration::from_secs(10)));
    config.transport_config(Arc::new(transport));
    let endpoint = Endpoint::client("[::]:0".parse()?)?;
    Ok(endpoint.connect_with(config, address, "sync")?.await?)
}

pub async fn push(connection: &Connection, data: Bytes) -> Result<()> {
    let (mut send, mut receive) = connection.open_bi().await?;
    send.write_all(&data).await?;
    send.finish()?;
    let answer = receive.read_to_end(64).await?;
    if answer != b"ok" {
        bail!("server said {}", String::from_utf8_lossy(&answer));
    }
    Ok(())
}
