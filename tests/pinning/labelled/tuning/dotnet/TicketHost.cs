using System.ServiceModel;
using System.ServiceModel.Security;

namespace Harbor.Tickets
{
    internal static class TicketHost
    {
        public static ServiceHost Open()
        {
            var host = new ServiceHost(typeof(TicketService));
            host.Credentials.ClientCertificate.Authentication.CertificateValidationMode = X509CertificateValidationMode.None;
            host.Credentials.ServiceCertificate.SetCertificate(
                StoreLocation.LocalMachine, StoreName.My, X509FindType.FindByThumbprint, Settings.OwnThumbprint);
            host.Open();
            return host;
        }
    }
}
