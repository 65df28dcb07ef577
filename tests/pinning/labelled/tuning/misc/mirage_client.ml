open Lwt.Infix

let fingerprint = "e369f9e65c190b777f581c96dc4a709aab9086c33574eeabf126a961d77e07b4"

let authenticator () =
  let time () = Some (Ptime_clock.now ()) in
  let fingerprint = Ohex.decode fingerprint in
  X509.Authenticator.cert_fingerprint ~time ~hash:`SHA256 ~fingerprint

let connect host port =
  match Tls.Config.client ~authenticator:(authenticator ()) () with
  | Error (`Msg m) -> Lwt.fail_with m
  | Ok config ->
    Tls_lwt.Unix.connect config (host, port) >>= fun t ->
    Logs.info (fun m -> m "connected to %s" host);
    Lwt.return t
