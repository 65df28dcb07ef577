#' Client of the sample registry
#' @importFrom httr GET config
registry_get <- function(path, ...) {
  ca <- system.file("certs", "registry-ca.pem", package = "sampleregistry")
  resp <- httr::GET(paste0("https://registry.example/api/", path),
                    httr::config(cainfo = ca), httr::timeout(10), ...)
  httr::stop_for_status(resp)
  httr::content(resp, as = "parsed")
}
