unit uSynapse;

{$mode objfpc}{$H+}

interface

uses
  Classes, SysUtils, httpsend, ssl_openssl;

function FetchText(const AUrl: string): string;

implementation

function FetchText(const AUrl: string): string;
var
  Http: THTTPSend;
begin
  Http := THTTPSend.Create;
  try
    Http.Sock.SSL.VerifyCert := True;
    Http.Sock.SSL.CertCAFile := ExtractFilePath(ParamStr(0)) + 'ca-bundle.pem';
    if not Http.HTTPMethod('GET', AUrl) then
      raise Exception.Create(Http.Sock.LastErrorDesc);
    SetString(Result, PAnsiChar(Http.Document.Memory), Http.Document.Size);
  finally
    Http.Free;
  end;
end;

end.
