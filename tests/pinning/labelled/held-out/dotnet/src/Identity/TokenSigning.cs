using System;
using System.Collections.Generic;
using System.Linq;
using System.Security.Cryptography.X509Certificates;
using Microsoft.IdentityModel.Tokens;
using Microsoft.Extensions.Logging;

namespace Identity
{
    public class TokenSigning
    {
        private readonly ILogger<TokenSigning> _logger;

        public TokenSigning(ILogger<TokenSigning> logger)
        {
            _logger = logger;
        }

        public TokenValidationParameters Parameters(IEnumerable<X509Certificate2> certificates, string issuer)
        {
            var keys = certificates.Select(c => new X509SecurityKey(c)).ToList();
            foreach (var k in keys)
            {
                _logger.LogInformation("signing key {KeyId}, x5t {X5t}", k.KeyId, k.X5t);
            }

            return new TokenValidationParameters
            {
                ValidIssuer = issuer,
                ValidateAudience = false,
                IssuerSigningKeys = keys,
                IssuerSigningKeyResolver = (token, securityToken, kid, p) =>
                    keys.Where(k => k.X5t == kid || string.Equals(k.Certificate.Thumbprint, kid, StringComparison.OrdinalIgnoreCase)),
                ClockSkew = TimeSpan.FromMinutes(2),
            };
        }

        public SigningCredentials Credentials(X509Certificate2 own)
        {
            if (!own.HasPrivateKey) throw new ArgumentException("no private key", nameof(own));
            return new X509SigningCredentials(own, SecurityAlgorithms.RsaSha256);
        }
    }
}
