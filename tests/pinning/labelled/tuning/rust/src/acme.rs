use instant_acme::{Account, Identifier, NewOrder, OrderStatus};
use rcgen::{CertificateParams, KeyPair};

pub async fn renew(account: &Account, host: &str) -> anyhow::Result<(String, String)> {
    let ids = [Identifier::Dns(host.into())];
    let mut order = account.new_order(&NewOrder { identifiers: &ids }).await?;
    anyhow::ensure!(order.state().status != OrderStatus::Invalid, "order refused");
    let key = KeyPair::generate()?;
    let csr = CertificateParams::new(vec![host.to_owned()])?.serialize_request(&key)?;
    order.finalize(csr.der()).await?;
    let chain = order.certificate().await?.unwrap_or_default();
    Ok((chain, key.serialize_pem()))
}
