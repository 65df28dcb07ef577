using System.Net;
using System.Security.Cryptography.X509Certificates;

namespace Asagiri.Compat
{
#pragma warning disable 618
    internal class PolicyShim : ICertificatePolicy
    {
        public bool CheckValidationResult(ServicePoint srvPoint, X509Certificate certificate, WebRequest request, int certificateProblem)
        {
            return true;
        }

        public static void Apply()
        {
            ServicePointManager.CertificatePolicy = new PolicyShim();
        }
    }
#pragma warning restore 618
}
