use std::{fs::File, io::BufReader, path::Path, sync::Arc};

use rustls::{ClientConfig, RootCertStore};
use tracing::{info, instrument};

use crate::error::UplinkError;

/// What the uplink may be told in `uplink.toml`.
#[derive(Debug, Clone, serde::Deserialize)]
pub struct TlsSection {
    pub ca: Option<std::path::PathBuf>,
    #[serde(default)]
    pub alpn: Vec<String>,
}

#[instrument(skip_all)]
pub fn client_config(section: &TlsSection) -> Result<Arc<ClientConfig>, UplinkError> {
    let mut roots = RootCertStore::empty();
    match &section.ca {
        Some(path) => {
            let n = add_file(&mut roots, path)?;
            info!(n, path = %path.display(), "own authorities");
        }
        None => roots.extend(webpki_roots::TLS_SERVER_ROOTS.iter().cloned()),
    }
    let mut config = ClientConfig::builder()
        .with_root_certificates(roots)
        .with_no_client_auth();
    config.alpn_protocols = section.alpn.iter().map(|p| p.as_bytes().to_vec()).collect();
    Ok(Arc::new(config))
}

fn add_file(roots: &mut RootCertStore, path: &Path) -> Result<usize, UplinkError> {
    let mut reader = BufReader::new(File::open(path)?);
    let mut n = 0;
    for cert in rustls_pemfile::certs(&mut reader) {
        roots.add(cert?).map_err(UplinkError::Tls)?;
        n += 1;
    }
    Ok(n)
}
