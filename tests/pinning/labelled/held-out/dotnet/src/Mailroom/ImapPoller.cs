using System;
using System.Collections.Generic;
using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
using System.Threading;
using System.Threading.Tasks;
using MailKit;
using MailKit.Net.Imap;
using MailKit.Search;
using MailKit.Security;
using NLog;

namespace Mailroom
{
    public sealed class ImapPoller
    {
        private static readonly Logger Log = LogManager.GetCurrentClassLogger();
        private readonly AccountSettings _account;

        public ImapPoller(AccountSettings account) => _account = account;

        public async Task<IReadOnlyList<string>> UnseenAsync(CancellationToken ct)
        {
            using var client = new ImapClient { Timeout = 20_000, ServerCertificateValidationCallback = OnCertificate };
            await client.ConnectAsync(_account.Host, _account.Port, SecureSocketOptions.SslOnConnect, ct);
            await client.AuthenticateAsync(_account.User, _account.Password, ct);
            await client.Inbox.OpenAsync(FolderAccess.ReadOnly, ct);
            var subjects = new List<string>();
            foreach (var uid in await client.Inbox.SearchAsync(SearchQuery.NotSeen, ct))
            {
                var message = await client.Inbox.GetMessageAsync(uid, ct);
                subjects.Add(message.Subject);
            }
            await client.DisconnectAsync(true, ct);
            return subjects;
        }

        private bool OnCertificate(object sender, X509Certificate certificate, X509Chain chain, SslPolicyErrors errors)
        {
            if (certificate is X509Certificate2 c
                && c.SerialNumber == _account.CertificateSerial
                && c.GetNameInfo(X509NameType.SimpleName, false) == _account.Host)
            {
                return true;
            }

            Log.Warn("{0}: certificate {1} is not the one on file", _account.Host, certificate.GetSerialNumberString());
            return false;
        }
    }
}
