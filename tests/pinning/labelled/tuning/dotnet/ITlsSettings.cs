using System.Collections.Generic;
using System.Net.Security;

namespace Hibari.Abstractions
{
    /// <summary>What a connection may be told about TLS.</summary>
    public interface ITlsSettings
    {
        /// <summary>Gets a callback in place of the platform's check. <c>null</c> keeps the platform's.</summary>
        RemoteCertificateValidationCallback? ServerCertificateValidationCallback { get; }

        /// <summary>Gets thumbprints the server may have.</summary>
        IReadOnlyList<string> PinnedThumbprints { get; }

        bool TrustServerCertificate { get; }
    }
}
