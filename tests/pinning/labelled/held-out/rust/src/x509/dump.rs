use std::io::Read;

use anyhow::Result;
use base64::engine::general_purpose::STANDARD as B64;
use base64::Engine;
use openssl::hash::MessageDigest;
use openssl::nid::Nid;
use openssl::x509::X509;

/// Prints the certificates that come on the standard input, one block each.
fn main() -> Result<()> {
    let mut text = Vec::new();
    std::io::stdin().read_to_end(&mut text)?;
    for (i, cert) in X509::stack_from_pem(&text)?.iter().enumerate() {
        let name = |n: &openssl::x509::X509NameRef| {
            n.entries_by_nid(Nid::COMMONNAME)
                .next()
                .and_then(|e| e.data().as_utf8().ok())
                .map(|s| s.to_string())
                .unwrap_or_else(|| "-".into())
        };
        println!("{i}: {}", name(cert.subject_name()));
        println!("   issuer  {}", name(cert.issuer_name()));
        println!("   serial  {}", cert.serial_number().to_bn()?.to_hex_str()?);
        println!("   sha1    {}", colons(&cert.digest(MessageDigest::sha1())?));
        println!("   sha256  {}", colons(&cert.digest(MessageDigest::sha256())?));
        let spki = cert.public_key()?.public_key_to_der()?;
        println!("   pin     sha256/{}", B64.encode(openssl::sha::sha256(&spki)));
    }
    Ok(())
}

fn colons(bytes: &[u8]) -> String {
    bytes.iter().map(|b| format!("{b:02X}")).collect::<Vec<_>>().join(":")
}
