import Config

config :kaede, Kaede.Repo,
  url: System.fetch_env!("DATABASE_URL"),
  pool_size: 10,
  ssl: true,
  ssl_opts: [
    verify: :verify_peer,
    cacertfile: Path.expand("priv/certs/db_ca.pem"),
    server_name_indication: ~c"db.kaede.example"
  ]
