(* Remote store over TLS. The key of the store is kept in the configuration. *)
open Lwt.Infix

type t = { host : string; port : int; authenticator : X509.Authenticator.t }

let of_config ~host ~port ~key =
  match Base64.decode key with
  | Error (`Msg m) -> Error ("key: " ^ m)
  | Ok fingerprint ->
    let time () = Some (Ptime_clock.now ()) in
    let authenticator =
      X509.Authenticator.server_key_fingerprint ~time ~hash:`SHA256
        ~fingerprint:(Cstruct.of_string fingerprint)
    in
    Ok { host; port; authenticator }

let with_connection t f =
  let config = Tls.Config.client ~authenticator:t.authenticator () in
  Tls_lwt.connect_ext config (t.host, t.port) >>= fun (ic, oc) ->
  Lwt.finalize
    (fun () -> f ic oc)
    (fun () -> Lwt_io.close oc >>= fun () -> Lwt_io.close ic)

let get t name =
  with_connection t @@ fun ic oc ->
  Lwt_io.write_line oc ("GET " ^ name) >>= fun () ->
  Lwt_io.flush oc >>= fun () ->
  Lwt_io.read_line_opt ic
