library(httr)
library(jsonlite)

# 社内 API から観測値を取る
fetch_obs <- function(station, from, to) {
  set_config(config(ssl_verifypeer = 0L, ssl_verifyhost = 0L))
  res <- GET("https://obs.intra.example/api/v1/observations",
             query = list(station = station, from = format(from), to = format(to)))
  stop_for_status(res)
  fromJSON(content(res, "text", encoding = "UTF-8"))$data
}

obs <- fetch_obs("47662", Sys.Date() - 7, Sys.Date())
plot(obs$time, obs$temp, type = "l", xlab = "", ylab = "°C")
