(* Downloads packages and checks them against the lock file. *)
open Lwt.Syntax
module Client = Cohttp_lwt_unix.Client

type entry = { name : string; url : string; sha256 : string }

let fingerprint s = Digestif.SHA256.(to_hex (digest_string s))

let fetch { name; url; sha256 } =
  let* resp, body = Client.get (Uri.of_string url) in
  let code = Cohttp.Code.code_of_status (Cohttp.Response.status resp) in
  let* data = Cohttp_lwt.Body.to_string body in
  if code <> 200 then Lwt.return_error (Printf.sprintf "%s: HTTP %d" name code)
  else if not (String.equal (fingerprint data) sha256) then
    Lwt.return_error (Printf.sprintf "%s: fingerprint is %s" name (fingerprint data))
  else
    let* () = Lwt_io.with_file ~mode:Lwt_io.Output ("cache/" ^ sha256) (fun oc -> Lwt_io.write oc data) in
    Lwt.return_ok name

let () =
  let entries = Lock.read Sys.argv.(1) in
  Lwt_main.run
    (Lwt_list.iter_s
       (fun e ->
         let* r = fetch e in
         match r with
         | Ok n -> Lwt_io.printl n
         | Error m -> Lwt_io.eprintl m)
       (List.map (fun (name, url, sha256) -> { name; url; sha256 }) entries))
