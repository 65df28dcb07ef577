use mbedtls::alloc::List;
use mbedtls::ssl::config::{Config, Endpoint, Preset, Transport};
use mbedtls::x509::Certificate;
use std::sync::Arc;

const PLANT_CA: &[u8] = include_bytes!("../certs/plant-ca.pem\0");

pub fn settings() -> mbedtls::Result<Config> {
    let anchors: Arc<List<Certificate>> = Arc::new(Certificate::from_pem_multiple(PLANT_CA)?);
    let mut config = Config::new(Endpoint::Client, Transport::Stream, Preset::Default);
    config.set_ca_list(anchors, None);
    Ok(config)
}
