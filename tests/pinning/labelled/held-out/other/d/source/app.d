import std.algorithm : map;
import std.array : join;
import std.file : exists;
import std.process : environment;
import std.stdio;

import vibe.core.log;
import vibe.core.stream : InputStream;
import vibe.data.json;
import vibe.http.client;
import vibe.stream.tls;

/// Certificates of the municipality come from its own authority.
enum defaultCa = "/etc/gemeinde/ca.pem";

HTTPClientSettings settings()
{
    auto s = new HTTPClientSettings;
    s.defaultKeepAliveTimeout = 0.seconds;
    const ca = environment.get("GEMEINDE_CA", defaultCa);
    if (ca.exists)
    {
        s.tlsContextSetup = (scope TLSContext ctx) {
            ctx.useTrustedCertificateFile(ca);
            ctx.peerValidationMode = TLSPeerValidationMode.trustedCert;
        };
    }
    return s;
}

void main(string[] args)
{
    foreach (name; args[1 .. $])
    {
        requestHTTP("https://register.gemeinde.example/strassen/" ~ name,
            (scope req) { req.headers["Accept"] = "application/json"; },
            (scope res) {
                if (res.statusCode != 200)
                {
                    logError("%s: %s", name, res.statusPhrase);
                    return;
                }
                writeln(res.readJson["hausnummern"].get!(Json[]).map!(j => j.get!string).join(" "));
            },
            settings());
    }
}
