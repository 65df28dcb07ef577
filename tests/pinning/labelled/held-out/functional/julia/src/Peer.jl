module Peer

using MbedTLS
using SHA
using Sockets

struct Mismatch <: Exception
    host::String
    shown::String
end

Base.showerror(io::IO, e::Mismatch) = print(io, e.host, " shows ", e.shown)

"""
    connect(f, host, port; sha256)

Run `f` with a connection to `host` if its certificate has the digest `sha256`.
"""
function connect(f, host, port = 443; sha256::AbstractString)
    conf = MbedTLS.SSLConfig(false)
    MbedTLS.authmode!(conf, MbedTLS.MBEDTLS_SSL_VERIFY_NONE)
    ctx = MbedTLS.SSLContext()
    MbedTLS.setup!(ctx, conf)
    sock = Sockets.connect(host, port)
    try
        MbedTLS.set_bio!(ctx, sock)
        MbedTLS.hostname!(ctx, host)
        MbedTLS.handshake(ctx)
        der = MbedTLS.get_peer_cert(ctx).raw
        shown = bytes2hex(SHA.sha256(der))
        shown == lowercase(replace(sha256, ":" => "")) || throw(Mismatch(host, shown))
        return f(ctx)
    finally
        close(sock)
    end
end

end
