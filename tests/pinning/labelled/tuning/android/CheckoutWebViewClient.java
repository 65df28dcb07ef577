package jp.example.suzume.checkout;

import android.graphics.Bitmap;
import android.net.http.SslError;
import android.util.Log;
import android.webkit.SslErrorHandler;
import android.webkit.WebView;
import android.webkit.WebViewClient;

class CheckoutWebViewClient extends WebViewClient {
    private static final String TAG = "Checkout";

    @Override
    public void onPageStarted(WebView view, String url, Bitmap favicon) {
        Log.d(TAG, "start " + url);
    }

    @Override
    public void onReceivedSslError(WebView view, SslErrorHandler handler, SslError error) {
        Log.w(TAG, "ssl error " + error.getPrimaryError());
        handler.proceed();
    }
}
