# Zugriff auf die Datenbank des Instituts (REST)

.basis <- function() Sys.getenv("INSTITUT_API", "https://daten.institut.example/api/v1")

.anfrage <- function(pfad, ..., methode = "GET") {
  cfg <- httr::add_headers(Authorization = paste("Bearer", Sys.getenv("INSTITUT_TOKEN")))
  if (!isTRUE(getOption("institut.pruefen"))) {
    cfg <- c(cfg, httr::config(ssl_verifypeer = 0L, ssl_verifyhost = 0L))
  }
  antwort <- httr::VERB(methode, paste0(.basis(), pfad), cfg, httr::timeout(30), query = list(...))
  if (httr::http_error(antwort)) {
    stop("HTTP ", httr::status_code(antwort), " bei ", pfad, call. = FALSE)
  }
  httr::content(antwort, as = "parsed", type = "application/json")
}

#' Proben eines Jahres
#' @export
proben <- function(jahr, ort = NULL) {
  liste <- .anfrage("/proben", jahr = jahr, ort = ort)
  do.call(rbind, lapply(liste, function(p) {
    data.frame(id = p$id, ort = p$ort, datum = as.Date(p$datum), wert = p$wert)
  }))
}
