using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
using Xunit;

namespace Harbor.Tests;

public class ChainTests
{
    private readonly Fixture _made = Fixture.ThreeSteps();

    [Fact]
    public void Builds_from_leaf_to_root()
    {
        using var chain = new X509Chain();
        chain.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        chain.ChainPolicy.CustomTrustStore.Add(_made.Root);
        chain.ChainPolicy.ExtraStore.Add(_made.Middle);
        Assert.True(chain.Build(_made.Leaf));
        Assert.Equal(_made.Root.Thumbprint, chain.ChainElements[2].Certificate.Thumbprint);
    }

    [Fact]
    public void Says_what_is_wrong()
    {
        Assert.Equal("chain", Words.For(SslPolicyErrors.RemoteCertificateChainErrors));
    }
}
