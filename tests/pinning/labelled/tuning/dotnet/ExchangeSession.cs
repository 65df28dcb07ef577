using System;
using Microsoft.Exchange.WebServices.Data;
using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Kozue.Mail
{
    public class ExchangeSession
    {
        private static string Hash(X509Certificate c)
        {
            using (var sha = new SHA256Managed())
                return BitConverter.ToString(sha.ComputeHash(c.GetPublicKey())).Replace("-", "");
        }

        public static ExchangeService Open(string user, string password, string keyHash)
        {
            ServicePointManager.ServerCertificateValidationCallback = (o, cert, chain, e) =>
            {
                var seen = Hash(cert);
                return seen == keyHash;
            };
            return new ExchangeService(ExchangeVersion.Exchange2013_SP1)
            {
                Credentials = new WebCredentials(user, password),
                Url = new Uri("https://mail.kozue.example/EWS/Exchange.asmx"),
            };
        }
    }
}
