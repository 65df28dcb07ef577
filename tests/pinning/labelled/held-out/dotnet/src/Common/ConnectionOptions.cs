namespace Common;

/// <summary>
/// What may be set for a connection under <c>Connections:&lt;name&gt;</c>.
/// </summary>
public record ConnectionOptions
{
    public required Uri Address { get; init; }

    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>Leave at <c>false</c>. Was used before the servers had proper certificates; has no effect any more.</summary>
    [Obsolete("The certificate is always checked.")]
    public bool IgnoreCertificateErrors { get; init; } = false;

    /// <summary>Thumbprint of the certificate with which we sign requests (not of the server).</summary>
    public string? SigningThumbprint { get; init; }

    public RetryOptions Retry { get; init; } = new();
}

public record RetryOptions
{
    public int Attempts { get; init; } = 3;

    public TimeSpan Delay { get; init; } = TimeSpan.FromMilliseconds(250);
}
