use native_tls::{Certificate, TlsConnector};
use std::net::TcpStream;

pub fn connect_paired(host: &str, paired_pem: &str) -> anyhow::Result<native_tls::TlsStream<TcpStream>> {
    let paired = Certificate::from_pem(paired_pem.as_bytes())?;
    let connector = TlsConnector::builder()
        .danger_accept_invalid_certs(true)
        .danger_accept_invalid_hostnames(true)
        .build()?;
    let stream = connector.connect(host, TcpStream::connect((host, 9090))?)?;
    let shown = stream.peer_certificate()?.ok_or_else(|| anyhow::anyhow!("no certificate"))?;
    anyhow::ensure!(shown.to_der()? == paired.to_der()?, "{host} is not the paired device");
    Ok(stream)
}
