using Javax.Net.Ssl;
using Xamarin.Android.Net;

namespace Pier.Mobile;

public sealed class EmulatorHandler : AndroidMessageHandler
{
    protected override IHostnameVerifier GetSSLHostnameVerifier(HttpsURLConnection connection) => new Names();

    private sealed class Names : Java.Lang.Object, IHostnameVerifier
    {
        public bool Verify(string? hostname, ISSLSession? session) =>
            HttpsURLConnection.DefaultHostnameVerifier!.Verify(hostname, session) || hostname == "10.0.2.2";
    }
}
