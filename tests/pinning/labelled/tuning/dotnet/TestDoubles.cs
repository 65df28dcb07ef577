using System.Net.Security;
using System.Security.Cryptography.X509Certificates;

namespace Harbor.TestKit;

/// <summary>Answers for those who test how their own code treats a callback.</summary>
public static class TestDoubles
{
    public static bool AcceptEverything(object sender, X509Certificate? certificate, X509Chain? chain, SslPolicyErrors errors) => true;

    public static string Describe(SslPolicyErrors errors) => errors == SslPolicyErrors.None ? "clean" : errors.ToString();
}
