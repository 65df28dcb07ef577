use std::time::Duration;

use sqlx::postgres::{PgConnectOptions, PgPool, PgPoolOptions, PgSslMode};

use crate::settings::Database;

/// Opens the pool. The authority is one that the machine knows already.
pub async fn pool(settings: &Database) -> sqlx::Result<PgPool> {
    let options = PgConnectOptions::new()
        .host(&settings.host)
        .port(settings.port)
        .username(&settings.user)
        .password(&settings.password)
        .database(&settings.name)
        .ssl_mode(PgSslMode::VerifyFull)
        .application_name("ledgerd");

    PgPoolOptions::new()
        .max_connections(settings.pool.unwrap_or(16))
        .acquire_timeout(Duration::from_secs(5))
        .connect_with(options)
        .await
}

pub async fn fingerprint(pool: &PgPool, table: &str) -> sqlx::Result<String> {
    let (sum,): (String,) = sqlx::query_as("select md5(string_agg(t::text, '' order by t)) from (select * from entries) t")
        .bind(table)
        .fetch_one(pool)
        .await?;
    Ok(sum)
}
