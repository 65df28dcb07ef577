package com.lumbre.sdk;

import android.content.Context;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import okhttp3.CertificatePinner;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import retrofit2.Retrofit;
import retrofit2.converter.moshi.MoshiConverterFactory;

/** Everything the SDK needs of the net. */
public final class Network {

  private static volatile Retrofit instance;

  private Network() {}

  public static Retrofit get(Context context, Settings settings) {
    Retrofit local = instance;
    if (local == null) {
      synchronized (Network.class) {
        local = instance;
        if (local == null) {
          instance = local = build(context, settings);
        }
      }
    }
    return local;
  }

  private static Retrofit build(Context context, Settings settings) {
    CertificatePinner.Builder keys = new CertificatePinner.Builder();
    for (Map.Entry<String, String[]> e : settings.hostKeys().entrySet()) {
      keys.add(e.getKey(), e.getValue());
    }
    Interceptor agent = chain -> chain.proceed(
        chain.request().newBuilder().header("User-Agent", "lumbre/" + BuildConfig.VERSION_NAME).build());
    OkHttpClient http = new OkHttpClient.Builder()
        .certificatePinner(keys.build())
        .addInterceptor(agent)
        .readTimeout(settings.timeout(), TimeUnit.SECONDS)
        .build();
    return new Retrofit.Builder()
        .baseUrl(settings.base())
        .client(http)
        .addConverterFactory(MoshiConverterFactory.create())
        .build();
  }
}
