module Mizuho.Orders.Transport

open System
open System.Net.Http
open System.Security.Cryptography
open System.Security.Cryptography.X509Certificates

let private allowed =
    set [ "d17bdb18080c4ddbaec71087dac1fd114139d92e8648cd121d4fd919bad6ee25"
          "31c6f19da7509872d7f01285b7bb3c3d0181a8fca9dda0ea936e63f94316a72f" ]

let private fingerprint (cert: X509Certificate2) =
    cert.RawData |> SHA256.HashData |> Convert.ToHexString |> fun s -> s.ToLowerInvariant()

let client (baseUri: Uri) =
    let handler = new HttpClientHandler()
    handler.ServerCertificateCustomValidationCallback <-
        fun _ cert _ errors ->
            errors = Net.Security.SslPolicyErrors.None
            && Set.contains (fingerprint cert) allowed
    new HttpClient(handler, BaseAddress = baseUri)
