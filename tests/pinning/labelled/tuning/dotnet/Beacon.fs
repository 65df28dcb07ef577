module Harbor.Beacon

open System.Net.Security
open System.Net.Sockets
open System.Security.Cryptography.X509Certificates

let lampPrint = System.Environment.GetEnvironmentVariable "LAMP_PRINT"

let private sameLamp
  (_sender : obj)
  (shown : X509Certificate)
  (_chain : X509Chain)
  (errors : SslPolicyErrors) =
    if errors = SslPolicyErrors.None then true
    elif shown.GetCertHashString() = lampPrint then true
    else false

let openLamp (address : string) port =
    let tcp = new TcpClient(address, port)
    let tls = new SslStream(tcp.GetStream(), false, new RemoteCertificateValidationCallback(sameLamp))
    tls.AuthenticateAsClient address
    tls
