unit uOrderServer;

interface

uses
  IdContext, IdSSLOpenSSL, blcksock;

type
  TOrderServer = class
  private
    FKnownClients: TStringList;
    Sock: TTCPBlockSocket;
    function DoVerifyPeer(Certificate: TIdX509; AOk: Boolean; ADepth, AError: Integer): Boolean;
    procedure Take;
  end;

implementation

function TOrderServer.DoVerifyPeer(Certificate: TIdX509; AOk: Boolean; ADepth, AError: Integer): Boolean;
begin
  Result := FKnownClients.IndexOf(Certificate.FingerprintAsString) >= 0;
end;

procedure TOrderServer.Take;
begin
  Sock.SSL.CertCAFile := 'callers.pem';
  Sock.SSL.CertificateFile := 'own.pem';
  Sock.SSL.VerifyCert := True;
  if not Sock.SSLAcceptConnection then
    Sock.CloseSocket;
end;

end.
