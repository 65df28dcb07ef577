use native_tls::{Protocol, TlsConnector};
use std::io::{Read, Write};
use std::net::TcpStream;

pub fn ask(host: &str, line: &str) -> Result<String, Box<dyn std::error::Error>> {
    let connector = TlsConnector::builder()
        .min_protocol_version(Some(Protocol::Tlsv12))
        .danger_accept_invalid_hostnames(true)
        .build()?;
    let mut tls = connector.connect(host, TcpStream::connect((host, 5665))?)?;
    tls.write_all(line.as_bytes())?;
    let mut out = String::new();
    tls.read_to_string(&mut out)?;
    Ok(out)
}
