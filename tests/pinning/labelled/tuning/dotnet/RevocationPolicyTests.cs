using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
using Xunit;

namespace Fuji.Tests
{
    public class RevocationPolicyTests
    {
        [Theory]
        [InlineData(SslPolicyErrors.None, true)]
        [InlineData(SslPolicyErrors.RemoteCertificateChainErrors, false)]
        [InlineData(SslPolicyErrors.RemoteCertificateNameMismatch, false)]
        public void Only_a_clean_chain_is_accepted(SslPolicyErrors errors, bool expected)
        {
            Assert.Equal(expected, Policy.Accepts(errors));
        }

        [Fact]
        public void The_fixture_has_the_thumbprint_of_its_file()
        {
            using var cert = new X509Certificate2("fixtures/leaf.pem");
            Assert.Equal("16DEAFD2F59569DCA15C5D1A759217EA6D259881", cert.Thumbprint);
        }
    }

    internal static class Policy
    {
        public static bool Accepts(SslPolicyErrors errors) => errors == SslPolicyErrors.None;
    }
}
