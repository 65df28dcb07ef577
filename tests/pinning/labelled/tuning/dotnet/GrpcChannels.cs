using System.IO;
using Grpc.Core;

namespace Fuji.Rpc
{
    public class GrpcChannels
    {
        private Channel channel;

        public Channel Get(string target)
        {
            if (channel == null)
            {
                var roots = File.ReadAllText(Path.Combine("tls", "rpc-ca.pem"));
                channel = new Channel(target, new SslCredentials(roots));
            }
            return channel;
        }
    }
}
