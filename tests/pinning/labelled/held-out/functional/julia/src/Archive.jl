module Archive

using Downloads
using SHA
using TOML

"""
    fetch(name; dir = "data")

Download the data set `name` and check it against `Artifacts.toml`.
"""
function fetch(name; dir = "data")
    entry = TOML.parsefile(joinpath(@__DIR__, "..", "Artifacts.toml"))[name]
    mkpath(dir)
    for d in entry["download"]
        file = joinpath(dir, basename(d["url"]))
        isfile(file) && digest(file) == d["sha256"] && continue
        Downloads.download(d["url"], file; timeout = 600)
        got = digest(file)
        got == d["sha256"] || error("$file: fingerprint is $got")
    end
    return dir
end

digest(file) = open(io -> bytes2hex(sha256(io)), file)

const TREE = "0976f1f91cf67740df845cffdb032c556dddacc1"

function verify_tree(dir)
    got = bytes2hex(Base.SHA1(Pkg.GitTools.tree_hash(dir)).bytes)
    return got == TREE
end

end
