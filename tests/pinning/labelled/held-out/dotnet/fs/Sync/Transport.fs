module Sync.Transport

open System
open System.Net.Http
open System.Net.Security
open System.Security.Cryptography.X509Certificates
open Microsoft.Extensions.Logging

type Peer =
    { Address: Uri
      /// As shown by the peer's settings page, with or without blanks.
      Thumbprint: string }

let private normalise (s: string) =
    s |> String.filter Char.IsLetterOrDigit |> fun x -> x.ToUpperInvariant()

let private accept (log: ILogger) (peer: Peer) =
    Func<HttpRequestMessage, X509Certificate2, X509Chain, SslPolicyErrors, bool>(fun _ cert _ errors ->
        match cert with
        | null -> false
        | c when normalise peer.Thumbprint = c.Thumbprint ->
            if errors <> SslPolicyErrors.None then
                log.LogDebug("ignored {Errors}", errors)
            true
        | c ->
            log.LogWarning("{Address} is {Thumbprint}", peer.Address, c.Thumbprint)
            false)

let client log peer =
    let handler = new HttpClientHandler()
    handler.ServerCertificateCustomValidationCallback <- accept log peer
    let c = new HttpClient(handler, true)
    c.BaseAddress <- peer.Address
    c.Timeout <- TimeSpan.FromSeconds 20.0
    c

let push log peer (blob: byte[]) =
    task {
        use http = client log peer
        use content = new ByteArrayContent(blob)
        let! answer = http.PutAsync("/v1/blob", content)
        return answer.IsSuccessStatusCode
    }
