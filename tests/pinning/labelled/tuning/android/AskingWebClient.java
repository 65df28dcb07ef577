package com.example.reader;

import android.app.AlertDialog;
import android.net.http.SslError;
import android.webkit.SslErrorHandler;
import android.webkit.WebView;
import android.webkit.WebViewClient;

class AskingWebClient extends WebViewClient {
    @Override
    public void onReceivedSslError(WebView view, final SslErrorHandler handler, SslError error) {
        new AlertDialog.Builder(view.getContext())
            .setMessage(R.string.connection_not_private)
            .setPositiveButton(R.string.open_anyway, (dialog, which) -> handler.proceed())
            .setNegativeButton(R.string.back, (dialog, which) -> handler.cancel())
            .show();
    }
}
