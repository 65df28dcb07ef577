use sha1::{Digest, Sha1};
use std::collections::BTreeMap;
use std::fmt;

/// Name of an object, forty hex digits when written.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Oid([u8; 20]);

pub const EMPTY_TREE: &str = "4b825dc642cb6eb9a060e54bf8d69288fbee4904";

impl Oid {
    pub fn of(kind: &str, body: &[u8]) -> Self {
        let mut h = Sha1::new();
        h.update(format!("{kind} {}\0", body.len()));
        h.update(body);
        Oid(h.finalize().into())
    }

    pub fn parse(text: &str) -> Option<Self> {
        let mut out = [0; 20];
        hex::decode_to_slice(text, &mut out).ok()?;
        Some(Oid(out))
    }
}

impl fmt::Display for Oid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&hex::encode(self.0))
    }
}

/// Commits that a build is pinned to.
#[derive(Default)]
pub struct Pins(BTreeMap<String, Oid>);

impl Pins {
    pub fn pin(&mut self, repo: &str, oid: Oid) {
        self.0.insert(repo.to_owned(), oid);
    }

    pub fn matches(&self, repo: &str, head: &Oid) -> bool {
        self.0.get(repo).map_or(true, |pinned| pinned == head)
    }
}
