{ config, ... }:
{
  services.nginx.virtualHosts."reports.orchard.example".locations."/" = {
    proxyPass = "https://127.0.0.1:9443";
    extraConfig = ''
      proxy_ssl_verify on;
      proxy_ssl_name reports.internal;
      proxy_ssl_trusted_certificate ${config.orchard.reportsCa};
    '';
  };
}
