use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

use futures::Stream;
use pin_project::pin_project;

#[pin_project]
pub struct Throttled<S> {
    #[pin]
    inner: S,
    pinned: Option<Pin<Box<dyn Future<Output = ()> + Send>>>,
}

impl<S: Stream> Stream for Throttled<S> {
    type Item = S::Item;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.project();
        if let Some(wait) = this.pinned.as_mut() {
            futures::ready!(wait.as_mut().poll(cx));
            *this.pinned = None;
        }
        this.inner.poll_next(cx)
    }
}
