using System;
using System.Collections.Generic;
using System.Linq;
using System.Security.Cryptography;
using System.Text;

namespace Kozue.Accounts
{
    public class PasswordHistory
    {
        private readonly HashSet<string> hashes = new(StringComparer.Ordinal);

        public bool Seen(string password)
        {
            using var sha = SHA256.Create();
            var hash = Convert.ToHexString(sha.ComputeHash(Encoding.UTF8.GetBytes(password)));
            return !hashes.Add(hash);
        }

        public string Issuer { get; init; } = "";
        public bool IsOurs(string issuer) => Issuer == issuer && issuer.StartsWith("https://");
    }
}
