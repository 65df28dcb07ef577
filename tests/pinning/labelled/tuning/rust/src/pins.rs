//! GPIO pins and the fingerprint of the board.
use std::marker::PhantomPinned;
use std::pin::{pin, Pin};

pub struct Board {
    pub led: u8,
    pub button: u8,
    _pinned: PhantomPinned,
}

pub const FINGERPRINT: [u8; 20] = [
    0xbe, 0xad, 0x4d, 0x20, 0x25, 0xb7, 0xb5, 0xfa, 0x48, 0xf4,
    0x3f, 0x3a, 0xc7, 0xfe, 0xdc, 0xce, 0xdd, 0x6d, 0xd0, 0x5d,
];

impl Board {
    pub fn verify(self: Pin<&Self>, seen: &[u8; 20]) -> bool {
        seen == &FINGERPRINT
    }
}

pub async fn blink() {
    let fut = pin!(async { 1 });
    fut.await;
}
