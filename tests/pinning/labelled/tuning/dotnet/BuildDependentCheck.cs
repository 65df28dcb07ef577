using System;
using System.Net.Security;
using System.Security.Cryptography.X509Certificates;

namespace Harbor.Feeds;

/// Opens the feed's socket; developers' builds talk to a box with a certificate of its own.
internal static class BuildDependentCheck
{
    public static SslStream Open(System.IO.Stream inner, string host)
    {
        var stream = new SslStream(inner, false, Accepts);
        stream.AuthenticateAsClient(host);
        return stream;
    }

    private static bool Accepts(object sender, X509Certificate certificate, X509Chain chain, SslPolicyErrors errors)
    {
#if DEVELOPER
        return true;
#else
        return errors == SslPolicyErrors.None;
#endif
    }
}
