module Collect

using HTTP, JSON3, Dates

const BASE = get(ENV, "COLLECT_BASE", "https://10.8.0.4:8443")

function latest(sensor::AbstractString)
    r = HTTP.get("$BASE/sensors/$sensor/latest"; require_ssl_verification = false, readtimeout = 5)
    return JSON3.read(r.body)
end

function run(sensors)
    for s in sensors
        v = latest(s)
        println(now(), '\t', s, '\t', v.value)
    end
end

end # module
