unit ShopClient;

interface

uses
  System.SysUtils, System.Classes, IdHTTP, IdSSLOpenSSL, IdSSLOpenSSLHeaders;

type
  TShopClient = class
  private
    FHttp: TIdHTTP;
    FSsl: TIdSSLIOHandlerSocketOpenSSL;
    FFingerprint: string;
    function VerifyPeer(Certificate: TIdX509; AOk: Boolean; ADepth, AError: Integer): Boolean;
  public
    constructor Create(const AFingerprint: string);
    destructor Destroy; override;
    function Lagerbestand(const Artikel: string): string;
  end;

implementation

constructor TShopClient.Create(const AFingerprint: string);
begin
  FFingerprint := AFingerprint;
  FSsl := TIdSSLIOHandlerSocketOpenSSL.Create(nil);
  FSsl.SSLOptions.SSLVersions := [sslvTLSv1_2];
  FSsl.SSLOptions.Mode := sslmClient;
  FSsl.SSLOptions.VerifyMode := [sslvrfPeer];
  FSsl.SSLOptions.VerifyDepth := 3;
  FSsl.OnVerifyPeer := VerifyPeer;
  FHttp := TIdHTTP.Create(nil);
  FHttp.IOHandler := FSsl;
  FHttp.ReadTimeout := 15000;
end;

destructor TShopClient.Destroy;
begin
  FHttp.Free;
  FSsl.Free;
  inherited;
end;

function TShopClient.VerifyPeer(Certificate: TIdX509; AOk: Boolean; ADepth, AError: Integer): Boolean;
begin
  if ADepth > 0 then
    Exit(AOk);
  Result := SameText(Certificate.FingerprintAsString, FFingerprint);
end;

function TShopClient.Lagerbestand(const Artikel: string): string;
begin
  Result := FHttp.Get('https://shop.example.de/lager/' + Artikel);
end;

end.
