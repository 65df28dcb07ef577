use std::time::Duration;

use rumqttc::{AsyncClient, Event, EventLoop, MqttOptions, Packet, QoS, TlsConfiguration, Transport};
use tokio::sync::mpsc::Sender;

use crate::settings::Mqtt;

pub struct Reading {
    pub topic: String,
    pub value: f64,
}

fn options(s: &Mqtt) -> std::io::Result<MqttOptions> {
    let mut o = MqttOptions::new(&s.client_id, &s.host, s.port);
    o.set_keep_alive(Duration::from_secs(20));
    o.set_credentials(&s.user, &s.password);
    let client_auth = match (&s.cert, &s.key) {
        (Some(c), Some(k)) => Some((std::fs::read(c)?, std::fs::read(k)?)),
        _ => None,
    };
    o.set_transport(Transport::Tls(TlsConfiguration::Simple {
        ca: std::fs::read(&s.ca)?,
        alpn: None,
        client_auth,
    }));
    Ok(o)
}

pub async fn run(s: &Mqtt, out: Sender<Reading>) -> anyhow::Result<()> {
    let (client, mut events): (AsyncClient, EventLoop) = AsyncClient::new(options(s)?, 16);
    client.subscribe("werk/+/temperatur", QoS::AtLeastOnce).await?;
    loop {
        match events.poll().await {
            Ok(Event::Incoming(Packet::Publish(p))) => {
                if let Ok(value) = String::from_utf8_lossy(&p.payload).parse() {
                    out.send(Reading { topic: p.topic, value }).await?;
                }
            }
            Ok(_) => {}
            Err(e) => {
                tracing::warn!(%e, "mqtt");
                tokio::time::sleep(Duration::from_secs(5)).await;
            }
        }
    }
}
