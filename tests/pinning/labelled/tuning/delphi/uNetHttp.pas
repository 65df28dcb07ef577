unit uNetHttp;

interface

uses System.SysUtils, System.Net.HttpClient, System.Net.URLClient;

type
  TGate = class
  private
    FClient: THTTPClient;
    procedure CheckCertificate(const Sender: TObject; const ARequest: TURLRequest;
      const Certificate: TCertificate; var Accepted: Boolean);
  public
    constructor Create;
    destructor Destroy; override;
  end;

implementation

const
  cPublicKey = '44E9DD80616CA422EF230848E183A32205BB1F8A958563D57C67888EBBD7B71BB53914311533710D';
  cIssuer = 'Wasabi Issuing CA 2';

constructor TGate.Create;
begin
  FClient := THTTPClient.Create;
  FClient.OnValidateServerCertificate := CheckCertificate;
end;

procedure TGate.CheckCertificate(const Sender: TObject; const ARequest: TURLRequest;
  const Certificate: TCertificate; var Accepted: Boolean);
begin
  Accepted := Certificate.Issuer.Contains(cIssuer) and
    (Certificate.PublicKey = cPublicKey) and (Certificate.Expiry > Now);
end;

destructor TGate.Destroy;
begin
  FClient.Free;
  inherited;
end;

end.
