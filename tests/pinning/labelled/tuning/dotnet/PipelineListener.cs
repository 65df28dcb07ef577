using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using System.Threading.Tasks;

namespace Fuji.Gateway
{
    public class PipelineListener
    {
        private readonly X509Certificate2 _server;
        public PipelineListener(X509Certificate2 server) => _server = server;

        public async Task RunAsync()
        {
            var listener = new TcpListener(IPAddress.Any, 6514);
            listener.Start();
            while (true)
            {
                var client = await listener.AcceptTcpClientAsync();
                var ssl = new SslStream(client.GetStream(), false, ValidateClient);
                await ssl.AuthenticateAsServerAsync(new SslServerAuthenticationOptions
                {
                    ServerCertificate = _server,
                    ClientCertificateRequired = true,
                });
            }
        }

        private static bool ValidateClient(object sender, X509Certificate cert, X509Chain chain, SslPolicyErrors errors) =>
            cert != null && Known.Clients.Contains(cert.GetCertHashString());
    }
}
