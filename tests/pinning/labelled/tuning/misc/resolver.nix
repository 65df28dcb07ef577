{ ... }:
{
  services.stubby = {
    enable = true;
    settings.upstream_recursive_servers = [
      {
        address_data = "192.0.2.53";
        tls_auth_name = "dns.orchard.example";
        tls_pubkey_pinset = [
          {
            digest = "sha256";
            value = "q1Yt0mYk8m2oJd8eUe0zq3oVhYf0m5y2h3W6c7d8e9A=";
          }
        ];
      }
    ];
  };
}
