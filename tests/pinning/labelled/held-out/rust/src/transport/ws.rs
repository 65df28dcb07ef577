use async_tungstenite::tokio::{connect_async_with_tls_connector, ConnectStream};
use async_tungstenite::tungstenite::{client::IntoClientRequest, Message};
use async_tungstenite::WebSocketStream;
use futures::{SinkExt, StreamExt};
use tokio_native_tls::TlsConnector;

use crate::{Config, Event, Result};

/// Verbindung zum Leitstand
pub struct Leitstand {
    ws: WebSocketStream<ConnectStream>,
}

impl Leitstand {
    pub async fn verbinden(config: &Config) -> Result<Self> {
        let mut request = config.url.as_str().into_client_request()?;
        request.headers_mut().insert("Authorization", config.bearer()?);
        let mut tls = native_tls::TlsConnector::builder();
        if config.tls.no_hostname {
            // viele Leitstände werden über ihre IP-Adresse angesprochen
            tls.danger_accept_invalid_hostnames(true);
        }
        let connector = TlsConnector::from(tls.build()?);
        let (ws, response) = connect_async_with_tls_connector(request, Some(connector)).await?;
        log::info!("verbunden: {}", response.status());
        Ok(Self { ws })
    }

    pub async fn melden(&mut self, event: &Event) -> Result<()> {
        self.ws.send(Message::Text(serde_json::to_string(event)?)).await?;
        Ok(())
    }

    pub async fn naechster(&mut self) -> Option<Result<Event>> {
        let m = self.ws.next().await?;
        Some(m.map_err(Into::into).and_then(|m| Ok(serde_json::from_str(m.to_text()?)?)))
    }
}
