use std::net::SocketAddr;

use sha2::{Digest, Sha256};
use tonic::transport::server::{TcpConnectInfo, TlsConnectInfo};
use tonic::transport::{Certificate, Identity, Server, ServerTlsConfig};
use tonic::{Request, Response, Status};

use crate::proto::stock_server::{Stock, StockServer};
use crate::proto::{Level, LevelRequest};
use crate::tills::Tills;

pub struct Service {
    tills: Tills,
}

#[tonic::async_trait]
impl Stock for Service {
    async fn level(&self, request: Request<LevelRequest>) -> Result<Response<Level>, Status> {
        let certs = request
            .extensions()
            .get::<TlsConnectInfo<TcpConnectInfo>>()
            .and_then(|i| i.peer_certs())
            .ok_or_else(|| Status::unauthenticated("certificate wanted"))?;
        let digest = hex::encode(Sha256::digest(certs[0].as_ref()));
        let till = self
            .tills
            .by_digest(&digest)
            .ok_or_else(|| Status::permission_denied(format!("unknown till {digest}")))?;
        tracing::debug!(till, "level");
        Ok(Response::new(self.tills.level(till, &request.get_ref().article)))
    }
}

pub async fn serve(addr: SocketAddr, tills: Tills) -> anyhow::Result<()> {
    let identity = Identity::from_pem(std::fs::read("server.pem")?, std::fs::read("server.key")?);
    let tls = ServerTlsConfig::new()
        .identity(identity)
        .client_ca_root(Certificate::from_pem(std::fs::read("tills-ca.pem")?));
    Server::builder()
        .tls_config(tls)?
        .add_service(StockServer::new(Service { tills }))
        .serve(addr)
        .await?;
    Ok(())
}
