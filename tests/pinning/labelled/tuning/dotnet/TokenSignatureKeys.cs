using System.Collections.Generic;
using System.Linq;
using Microsoft.IdentityModel.Tokens;

namespace Nagi.Identity
{
    public class TokenSignatureKeys
    {
        private readonly IReadOnlyList<X509SecurityKey> _keys;
        public TokenSignatureKeys(IEnumerable<X509SecurityKey> keys) => _keys = keys.ToList();

        public IEnumerable<SecurityKey> Resolve(string token, SecurityToken parsed, string kid, TokenValidationParameters parameters)
        {
            // x5t is the thumbprint of the signing certificate, base64url
            return _keys.Where(k => k.X5t == kid || k.KeyId == kid);
        }

        public TokenValidationParameters Parameters() => new()
        {
            ValidateIssuer = true,
            ValidIssuer = "https://sts.nagi.example/",
            IssuerSigningKeyResolver = Resolve,
            ValidateAudience = false,
        };
    }
}
