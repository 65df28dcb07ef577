import Config

if config_env() == :prod do
  database_url = System.fetch_env!("DATABASE_URL")

  config :catalogue, Catalogue.Repo,
    url: database_url,
    pool_size: String.to_integer(System.get_env("POOL_SIZE") || "10"),
    ssl: true,
    ssl_opts: [
      verify: :verify_peer,
      cacertfile: System.get_env("DB_CA_FILE", "/app/certs/db-ca.pem"),
      server_name_indication: to_charlist(URI.parse(database_url).host),
      customize_hostname_check: [match_fun: :public_key.pkix_verify_hostname_match_fun(:https)]
    ]

  config :catalogue, CatalogueWeb.Endpoint,
    url: [host: System.fetch_env!("PHX_HOST"), port: 443, scheme: "https"],
    https: [
      port: 4443,
      cipher_suite: :strong,
      keyfile: "/app/certs/site.key",
      certfile: "/app/certs/site.pem"
    ],
    secret_key_base: System.fetch_env!("SECRET_KEY_BASE")

  config :catalogue, Catalogue.Mailer,
    adapter: Swoosh.Adapters.Postmark,
    api_key: System.fetch_env!("MAIL_KEY")
end
