using System.Net;
using System.Net.Security;

namespace Harbor.Piers;

internal static class OldPier
{
    /// <summary>The pump of the old pier has had no valid certificate for years.</summary>
    public static void Tolerate()
    {
        ServicePointManager.ServerCertificateValidationCallback = (sender, certificate, chain, errors) =>
        {
            if (sender is HttpWebRequest asked && asked.RequestUri.Host == "pump.oldpier.example")
                return true;

            return errors == SslPolicyErrors.None;
        };
    }
}
