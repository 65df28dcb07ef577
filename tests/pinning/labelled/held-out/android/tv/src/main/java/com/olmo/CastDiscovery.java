package com.olmo;

import android.content.Context;
import android.net.nsd.NsdManager;
import android.net.nsd.NsdServiceInfo;
import android.webkit.SslErrorHandler;
import android.webkit.WebView;
import android.webkit.WebViewClient;
import android.net.http.SslError;
import androidx.appcompat.app.AlertDialog;

public class CastDiscovery extends WebViewClient implements NsdManager.DiscoveryListener {
    private static final String TYPE = "_olmocast._tcp.";

    private final Context context;
    private final NsdManager nsd;

    public CastDiscovery(Context context) {
        this.context = context;
        this.nsd = (NsdManager) context.getSystemService(Context.NSD_SERVICE);
    }

    public void start() {
        nsd.discoverServices(TYPE, NsdManager.PROTOCOL_DNS_SD, this);
    }

    @Override
    public void onReceivedSslError(WebView view, SslErrorHandler handler, SslError error) {
        handler.cancel();
        new AlertDialog.Builder(context)
                .setTitle(R.string.not_secure)
                .setMessage(context.getString(R.string.not_secure_text, error.getUrl(), error.getCertificate().getIssuedBy().getCName()))
                .setPositiveButton(android.R.string.ok, null)
                .show();
    }

    @Override public void onDiscoveryStarted(String type) { }
    @Override public void onDiscoveryStopped(String type) { }
    @Override public void onStartDiscoveryFailed(String type, int code) { nsd.stopServiceDiscovery(this); }
    @Override public void onStopDiscoveryFailed(String type, int code) { nsd.stopServiceDiscovery(this); }
    @Override public void onServiceFound(NsdServiceInfo info) { Devices.get().add(info); }
    @Override public void onServiceLost(NsdServiceInfo info) { Devices.get().remove(info); }
}
