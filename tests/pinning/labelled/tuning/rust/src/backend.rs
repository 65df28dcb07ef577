use anyhow::{Context, Result};
use reqwest::{Certificate, Client};
use std::{path::Path, time::Duration};

pub struct Backend {
    client: Client,
    base: url::Url,
}

impl Backend {
    pub async fn connect(base: url::Url, ca: &Path) -> Result<Self> {
        let pem = tokio::fs::read(ca).await.with_context(|| format!("reading {}", ca.display()))?;
        let client = Client::builder()
            .timeout(Duration::from_secs(20))
            .tls_built_in_root_certs(false)
            .add_root_certificate(Certificate::from_pem(&pem)?)
            .build()?;
        Ok(Self { client, base })
    }
}
