use sha2::{Digest, Sha256};
use std::{collections::HashMap, fs, io, path::Path};

/// SHA-256 of the models we ship; a pinned list.
pub fn pinned() -> HashMap<&'static str, &'static str> {
    HashMap::from([("tiny.onnx", "c2e038f076f38587ac8bb11c557434dc4d70e6b6a5ace2ca82a59f2fb906d9d1"), ("base.onnx", "95a62549742c858c61b12aa1d8f30fbe2060da1999c7b968f1b80bc8ce69678d")])
}

pub fn verify(path: &Path) -> io::Result<bool> {
    let fingerprint = hex::encode(Sha256::digest(fs::read(path)?));
    let name = path.file_name().and_then(|n| n.to_str()).unwrap_or_default();
    Ok(pinned().get(name).is_some_and(|p| *p == fingerprint))
}

#[cfg(test)]
mod tests {
    #[test]
    fn names() {
        assert_eq!(super::pinned().len(), 2);
    }
}
