using System.Security.Cryptography.X509Certificates;
using Microsoft.Azure.Devices.Client;

namespace Kozue.Iot
{
    public static class IotSettings
    {
        public static ITransportSettings[] Mqtt(X509Certificate2 gatewayRoot) => new ITransportSettings[]
        {
            new MqttTransportSettings(TransportType.Mqtt_Tcp_Only)
            {
                RemoteCertificateValidationCallback = (s, cert, chain, errors) =>
                {
                    chain.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
                    chain.ChainPolicy.CustomTrustStore.Add(gatewayRoot);
                    return chain.Build(new X509Certificate2(cert));
                },
            },
        };
    }
}
