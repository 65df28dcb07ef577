use std::{fs, time::Duration};

use eyre::{Result, WrapErr};
use reqwest::{tls, Certificate, Client};

use crate::config::Config;

pub fn client(config: &Config) -> Result<Client> {
    let mut builder = Client::builder()
        .timeout(Duration::from_secs(config.timeout.unwrap_or(30)))
        .min_tls_version(tls::Version::TLS_1_2)
        .user_agent("agent/0.9");

    if !config.authorities.is_empty() {
        builder = builder.tls_built_in_root_certs(false);
        for path in &config.authorities {
            let pem = fs::read(path).wrap_err_with(|| path.display().to_string())?;
            builder = builder.add_root_certificate(Certificate::from_pem(&pem)?);
        }
    }
    if let Some(proxy) = &config.proxy {
        builder = builder.proxy(reqwest::Proxy::all(proxy)?);
    }
    Ok(builder.build()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn default_config_builds() {
        client(&Config::default()).unwrap();
    }
}
