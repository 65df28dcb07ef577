#' Download the observations of a day
#'
#' @param day A Date.
#' @param dir Where to put the file.
#' @return The path, invisibly.
#' @export
download_day <- function(day, dir = tempdir()) {
  stopifnot(inherits(day, "Date"))
  url <- sprintf("https://obs.institute.example/v2/%s.csv.gz", format(day, "%Y/%m/%d"))
  target <- file.path(dir, paste0(day, ".csv.gz"))

  h <- curl::new_handle()
  curl::handle_setopt(
    h,
    pinnedpublickey = getOption("obs.key", "sha256//Z3uj37l3G1VvMfPzinuaWHzTSYAP1060vmK/7o3YEtU="),
    useragent = paste0("obsr/", utils::packageVersion("obsr")),
    connecttimeout = 10
  )
  res <- curl::curl_fetch_disk(url, target, handle = h)
  if (res$status_code != 200) {
    unlink(target)
    stop("HTTP ", res$status_code, " for ", url, call. = FALSE)
  }
  invisible(target)
}

#' @rdname download_day
#' @export
read_day <- function(day) {
  utils::read.csv(gzfile(download_day(day)), stringsAsFactors = FALSE)
}
