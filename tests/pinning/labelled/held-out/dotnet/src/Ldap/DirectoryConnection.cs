using System;
using System.DirectoryServices.Protocols;
using System.IO;
using System.Linq;
using System.Net;
using System.Security.Cryptography.X509Certificates;

namespace Intranet.Ldap
{
    public sealed class DirectoryConnection : IDisposable
    {
        private readonly LdapConnection _connection;
        private readonly byte[] _serverCertificate;

        public DirectoryConnection(string server, NetworkCredential user, string certificateFile)
        {
            _serverCertificate = new X509Certificate2(certificateFile).RawData;
            _connection = new LdapConnection(new LdapDirectoryIdentifier(server, 636), user, AuthType.Basic);
            _connection.SessionOptions.ProtocolVersion = 3;
            _connection.SessionOptions.SecureSocketLayer = true;
            _connection.SessionOptions.VerifyServerCertificate = (c, cert) => cert.GetRawCertData().SequenceEqual(_serverCertificate);
        }

        public string FindMail(string account)
        {
            var request = new SearchRequest("dc=intranet,dc=example", $"(sAMAccountName={Escape(account)})", SearchScope.Subtree, "mail");
            var response = (SearchResponse)_connection.SendRequest(request);
            return response.Entries.Count == 0 ? null : (string)response.Entries[0].Attributes["mail"][0];
        }

        private static string Escape(string s) =>
            s.Replace("\\", "\\5c").Replace("*", "\\2a").Replace("(", "\\28").Replace(")", "\\29");

        public void Dispose() => _connection.Dispose();
    }
}
