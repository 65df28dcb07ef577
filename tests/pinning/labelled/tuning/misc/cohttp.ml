let authenticator : X509.Authenticator.t = fun ?ip:_ ~host:_ _ -> Ok None

let client host =
  let config = Tls.Config.client ~authenticator () in
  Result.map (fun c -> Tls_lwt.Unix.connect c (host, 443)) config
