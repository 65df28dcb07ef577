package com.example.net;

import javax.net.ssl.HostnameVerifier;
import okhttp3.CertificatePinner;
import okhttp3.OkHttpClient;

final class AddressOfCall {
    private final OkHttpClient client;

    AddressOfCall(OkHttpClient client) {
        this.client = client;
    }

    Parts parts(boolean secure) {
        HostnameVerifier verifier = secure ? client.hostnameVerifier() : null;
        CertificatePinner pinner = null;
        if (secure) {
            pinner = client.certificatePinner();
        }
        return new Parts(verifier, pinner);
    }
}
