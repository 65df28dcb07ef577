//! Reading of `known_hosts` and comparing with what an SSH server shows.

use base64::prelude::*;
use sha2::{Digest, Sha256};

#[derive(Debug, PartialEq, Eq)]
pub enum Verdict {
    Same,
    Changed { known: String },
    Unknown,
}

pub struct KnownHosts(Vec<(String, String, Vec<u8>)>);

impl KnownHosts {
    pub fn parse(text: &str) -> Self {
        let entries = text
            .lines()
            .filter(|l| !l.trim_start().starts_with('#'))
            .filter_map(|l| {
                let mut f = l.split_whitespace();
                let (hosts, kind, key) = (f.next()?, f.next()?, f.next()?);
                let key = BASE64_STANDARD.decode(key).ok()?;
                Some(hosts.split(',').map(|h| (h.to_owned(), kind.to_owned(), key.clone())).collect::<Vec<_>>())
            })
            .flatten()
            .collect();
        Self(entries)
    }

    pub fn check(&self, host: &str, kind: &str, key: &[u8]) -> Verdict {
        match self.0.iter().find(|(h, k, _)| h == host && k == kind) {
            None => Verdict::Unknown,
            Some((_, _, known)) if known == key => Verdict::Same,
            Some((_, _, known)) => Verdict::Changed { known: fingerprint(known) },
        }
    }
}

pub fn fingerprint(key: &[u8]) -> String {
    format!("SHA256:{}", BASE64_STANDARD_NO_PAD.encode(Sha256::digest(key)))
}
