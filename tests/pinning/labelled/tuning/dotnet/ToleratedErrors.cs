using System.Net.Security;
using System.Security.Cryptography.X509Certificates;

class ToleratedErrors
{
    internal bool Accept(object sender, X509Certificate certificate, X509Chain chain, SslPolicyErrors problems)
    {
        return problems == SslPolicyErrors.None
            || problems == SslPolicyErrors.RemoteCertificateNameMismatch
            || problems == SslPolicyErrors.RemoteCertificateChainErrors;
    }
}
