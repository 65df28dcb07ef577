using System;
using System.Net.WebSockets;
using System.Security.Authentication;
using System.Threading;
using System.Threading.Tasks;

namespace Tatara.Feed
{
    public class WebSocketFeed
    {
        public async Task RunAsync(Uri uri, CancellationToken ct)
        {
            using var socket = new ClientWebSocket();
            socket.Options.KeepAliveInterval = TimeSpan.FromSeconds(20);
            socket.Options.RemoteCertificateValidationCallback = null; // platform default
            await socket.ConnectAsync(uri, ct);
            var buffer = new byte[8192];
            while (socket.State == WebSocketState.Open)
            {
                var result = await socket.ReceiveAsync(buffer, ct);
                if (result.MessageType == WebSocketMessageType.Close) break;
            }
        }

        public static SslProtocols Protocols => SslProtocols.Tls12 | SslProtocols.Tls13;
    }
}
