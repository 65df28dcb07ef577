let serve ~cert ~key ~clients =
  let open Lwt.Infix in
  X509_lwt.private_of_pems ~cert ~priv_key:key >>= fun pair ->
  X509_lwt.authenticator (`Ca_file clients) >>= fun authenticator ->
  match Tls.Config.server ~certificates:(`Single pair) ~authenticator () with
  | Ok config -> Lwt.return config
  | Error (`Msg m) -> Lwt.fail_with m
