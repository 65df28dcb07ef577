use tonic::transport::{Certificate, Channel, ClientTlsConfig};

pub async fn channel(uri: &'static str) -> Result<Channel, Box<dyn std::error::Error>> {
    let pem = std::fs::read_to_string("/etc/ledger/ca.pem")?;
    let tls = ClientTlsConfig::new()
        .ca_certificate(Certificate::from_pem(pem))
        .domain_name("ledger.internal");
    Ok(Channel::from_static(uri).tls_config(tls)?.connect().await?)
}
