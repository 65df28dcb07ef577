using System.Linq;
using Javax.Net.Ssl;
using Java.Security.Cert;
using Xamarin.Android.Net;

namespace Fuji.Mobile.Droid
{
    internal sealed class KeyHandler : AndroidMessageHandler
    {
        static readonly string[] Keys = { "dUKI+1UmtQB7mFNXeOGp3DnAa4HP+SuqWeDfgZkf+Hk=", "KpF1QnhK2tOwIknB6rledMquBK02JEt1s/zCPBWdWKc=" };

        protected override IHostnameVerifier GetSSLHostnameVerifier(HttpsURLConnection connection) => new Verifier();

        sealed class Verifier : Java.Lang.Object, IHostnameVerifier
        {
            public bool Verify(string hostname, ISSLSession session)
            {
                var leaf = (X509Certificate)session.GetPeerCertificates()[0];
                var md = Java.Security.MessageDigest.GetInstance("SHA-256");
                var key = System.Convert.ToBase64String(md.Digest(leaf.PublicKey.GetEncoded()));
                return HttpsURLConnection.DefaultHostnameVerifier.Verify(hostname, session) && Keys.Contains(key);
            }
        }
    }
}
