{ pkgs, ... }:

{
  networking.hostName = "werkbank";
  networking.networkmanager.enable = true;

  # the library's proxy opens TLS
  security.pki.certificateFiles = [ ./bibliothek-proxy.pem ];

  programs.git = {
    enable = true;
    config.init.defaultBranch = "main";
  };

  users.users.gast = {
    isNormalUser = true;
    extraGroups = [ "video" ];
  };

  environment.systemPackages = with pkgs; [ firefox vim ];
  system.stateVersion = "23.11";
}
