# HTTP in das Hausnetz (Paket httr2)

ca_file <- function() {
  f <- Sys.getenv("HAUS_CA", unset = NA)
  if (!is.na(f)) return(f)
  system.file("certs", "haus-ca.pem", package = "hausdaten", mustWork = TRUE)
}

base_request <- function(path) {
  httr2::request("https://daten.haus.example") |>
    httr2::req_url_path_append("api", path) |>
    httr2::req_auth_bearer_token(keyring::key_get("hausdaten")) |>
    httr2::req_options(cainfo = ca_file()) |>
    httr2::req_retry(max_tries = 3) |>
    httr2::req_timeout(20)
}

#' Liste der Erhebungen
#' @export
erhebungen <- function() {
  base_request("erhebungen") |>
    httr2::req_perform() |>
    httr2::resp_body_json(simplifyVector = TRUE)
}

#' Eine Erhebung als data.frame
#' @export
erhebung <- function(id) {
  resp <- base_request(paste0("erhebungen/", id)) |> httr2::req_perform()
  utils::read.csv(text = httr2::resp_body_string(resp))
}
