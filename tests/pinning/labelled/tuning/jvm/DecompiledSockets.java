package com.harbor.push;

import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;
import kotlin.jvm.internal.Intrinsics;
import org.jetbrains.annotations.NotNull;

public final class DecompiledSockets {
   @NotNull
   public final TrustManager[] managers() {
      return new TrustManager[]{(TrustManager)(new X509TrustManager() {
         public void checkClientTrusted(@NotNull X509Certificate[] chain, @NotNull String authType) throws CertificateException {
            Intrinsics.checkNotNullParameter(chain, "chain");
         }

         public void checkServerTrusted(@NotNull X509Certificate[] chain, @NotNull String authType) throws CertificateException {
            Intrinsics.checkNotNullParameter(chain, "chain");
            Intrinsics.checkNotNullParameter(authType, "authType");
         }

         @NotNull
         public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
         }
      })};
   }
}
