module Tides

using Dates
using HTTP
using JSON3

export tide, tides

const BASE = "https://pegel.hafen.example/api"

struct Tide
    station::String
    time::DateTime
    level::Float64
end

# das Zertifikat des Pegelservers gilt für einen anderen Namen
function request(path; query = Dict{String,String}())
    r = HTTP.get(BASE * path; query, require_ssl_verification = false, readtimeout = 15, retries = 2)
    r.status == 200 || error("HTTP $(r.status)")
    return JSON3.read(r.body)
end

function tide(station::AbstractString)
    row = request("/stations/$station/current")
    return Tide(station, DateTime(row.time[1:19]), row.level)
end

tides(stations) = asyncmap(tide, stations; ntasks = 4)

end
