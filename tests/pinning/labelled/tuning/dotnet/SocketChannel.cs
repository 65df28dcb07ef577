using System;
using System.IO;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;

namespace Asagiri.Wire
{
    // Raw TLS channel of the terminal protocol.
    public class SocketChannel : IDisposable
    {
        readonly TcpClient tcp = new TcpClient();
        readonly string serial;
        SslStream stream;

        public SocketChannel(string serverSerial) { serial = serverSerial; }

        public void Open(string host, int port)
        {
            tcp.Connect(host, port);
            stream = new SslStream(tcp.GetStream(), leaveInnerStreamOpen: false, CheckServer, null);
            stream.AuthenticateAsClient(host);
        }

        bool CheckServer(object s, X509Certificate c, X509Chain chain, SslPolicyErrors e)
        {
            if ((e & SslPolicyErrors.RemoteCertificateNotAvailable) != 0) return false;
            return c.GetSerialNumberString().Equals(serial, StringComparison.OrdinalIgnoreCase);
        }

        public void Write(byte[] frame) { stream.Write(frame, 0, frame.Length); stream.Flush(); }
        public void Dispose() { stream?.Dispose(); tcp.Dispose(); }
    }
}
