unit uBankLink;

interface

uses
  System.SysUtils, System.Classes, IdHTTP, IdSSLOpenSSL, IdSSLOpenSSLHeaders;

type
  TBankLink = class(TDataModule)
    Http: TIdHTTP;
    Ssl: TIdSSLIOHandlerSocketOpenSSL;
    procedure DataModuleCreate(Sender: TObject);
  private
    function SslVerifyPeer(Certificate: TIdX509; AOk: Boolean; ADepth, AError: Integer): Boolean;
  public
    function Balance(const Account: string): Currency;
  end;

implementation

{$R *.dfm}

const
  BankFingerprint = '07:CA:92:0B:ED:5C:7E:06:AF:DB:58:25:31:0C:F6:15:DF:38:93:93';

procedure TBankLink.DataModuleCreate(Sender: TObject);
begin
  Ssl.SSLOptions.Method := sslvTLSv1_2;
  Ssl.SSLOptions.VerifyMode := [sslvrfPeer];
  Ssl.SSLOptions.VerifyDepth := 4;
  Ssl.OnVerifyPeer := SslVerifyPeer;
  Http.IOHandler := Ssl;
end;

function TBankLink.SslVerifyPeer(Certificate: TIdX509; AOk: Boolean; ADepth, AError: Integer): Boolean;
begin
  Result := True;
  if ADepth = 0 then
    Result := SameText(Certificate.FingerprintAsString, BankFingerprint);
end;

function TBankLink.Balance(const Account: string): Currency;
begin
  Result := StrToCurr(Http.Get('https://bank.example/balance/' + Account));
end;

end.
