{ config, lib, pkgs, ... }:

let
  release = pkgs.fetchurl {
    url = "https://releases.example.org/tool-1.9.tar.gz";
    hash = "sha256-7AHAChlF3m1hZiwIpgxh0Av8USGzYyB3IelJDQ57Iwc=";
  };
in
{
  environment.systemPackages = with pkgs; [ git gnupg curl ];

  services.openssh = {
    enable = true;
    settings.PasswordAuthentication = false;
    knownHosts."git.example.org".publicKey = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIvFcivHVk+mUKh1pmSQdUIYRQD/xXy27DMZabN+1NiZw=";
  };

  services.nginx = {
    enable = true;
    recommendedTlsSettings = true;
    virtualHosts."tool.example.org" = {
      forceSSL = true;
      enableACME = true;
      locations."/".proxyPass = "http://127.0.0.1:9000";
    };
  };

  security.acme = {
    acceptTerms = true;
    defaults.email = "admin@example.org";
  };

  systemd.services.tool = {
    wantedBy = [ "multi-user.target" ];
    serviceConfig.ExecStart = "${release}/bin/tool --port 9000";
  };
}
