unit uDownload;

interface

uses
  System.Net.HttpClient, System.Net.HttpClientComponent, System.Net.URLClient, Vcl.Forms;

type
  TfrmDownload = class(TForm)
    NetHTTPClient1: TNetHTTPClient;
    procedure NetHTTPClient1ValidateServerCertificate(const Sender: TObject;
      const ARequest: TURLRequest; const Certificate: TCertificate; var Accepted: Boolean);
  end;

implementation

{$R *.dfm}

procedure TfrmDownload.NetHTTPClient1ValidateServerCertificate(const Sender: TObject;
  const ARequest: TURLRequest; const Certificate: TCertificate; var Accepted: Boolean);
begin
  // 自己署名でも続ける
  Accepted := True;
end;

end.
