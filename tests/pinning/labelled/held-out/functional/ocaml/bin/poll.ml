open Lwt.Syntax

(* Les relevés viennent d'un serveur dont l'autorité est celle de l'agence. *)

let ca = Filename.concat (Sys.getenv_opt "RELEVES_DIR" |> Option.value ~default:"/etc/releves") "agence.pem"

let authenticator = lazy (X509_lwt.authenticator (`Ca_file ca))

let fetch host path =
  let* auth = Lazy.force authenticator in
  let* ic, oc = Tls_lwt.connect auth (host, 443) in
  let* () = Lwt_io.write oc (Printf.sprintf "GET %s HTTP/1.0\r\nHost: %s\r\n\r\n" path host) in
  let* status = Lwt_io.read_line ic in
  let rec skip () =
    let* line = Lwt_io.read_line ic in
    if String.trim line = "" then Lwt.return_unit else skip ()
  in
  let* () = skip () in
  let* body = Lwt_io.read ic in
  Lwt.return (status, body)

let () =
  Mirage_crypto_rng_lwt.initialize (module Mirage_crypto_rng.Fortuna);
  Lwt_main.run
    (let* status, body = fetch "releves.agence.example" "/jour.csv" in
     if String.length status > 12 && String.sub status 9 3 = "200" then Lwt_io.print body
     else Lwt_io.eprintl status)
