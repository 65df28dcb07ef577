using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Renci.SshNet;
using Renci.SshNet.Common;

namespace Sftp
{
    public sealed class Collector : IDisposable
    {
        private static readonly string[] Accepted =
        {
            "VUHFkGVPT0CcI2y1XwsRIigJQRHQgLNQQqXqZhiLiys=",
            "AOPOkOyac7Yb069L3o+SQIJWTOr6fVxT1l731h90KdU=",
        };

        private readonly SftpClient _client;

        public Collector(string host, string user, string keyFile)
        {
            _client = new SftpClient(host, user, new PrivateKeyFile(keyFile));
            _client.HostKeyReceived += OnHostKey;
            _client.OperationTimeout = TimeSpan.FromMinutes(1);
        }

        private void OnHostKey(object sender, HostKeyEventArgs e)
        {
            e.CanTrust = Accepted.Any(a => a.TrimEnd('=') == e.FingerPrintSHA256);
            if (!e.CanTrust) Console.Error.WriteLine("{0}: host key SHA256:{1}", _client.ConnectionInfo.Host, e.FingerPrintSHA256);
        }

        public IEnumerable<string> Fetch(string remote, string local)
        {
            if (!_client.IsConnected) _client.Connect();
            foreach (var f in _client.ListDirectory(remote).Where(f => f.IsRegularFile))
            {
                using (var s = File.Create(Path.Combine(local, f.Name))) _client.DownloadFile(f.FullName, s);
                yield return f.Name;
            }
        }

        public void Dispose() => _client.Dispose();
    }
}
