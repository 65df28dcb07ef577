(ns kirishima.http-kit
  (:require [org.httpkit.client :as http]
            [clojure.string :as str])
  (:import (java.security MessageDigest)
           (java.security.cert CertificateException X509Certificate)
           (javax.net.ssl SSLContext TrustManager X509TrustManager)))

(def known #{"5bd59d242edcf196a06b383c651de1cde6dc0d7285a1bebccad905a5f240b485"
             "abea1e183ddaab186f2ad5154dca5567b8a1e42b07962809e4f485bccc9c6015"})

(defn- hex [^bytes b]
  (str/join (map #(format "%02x" %) b)))

(defn- manager []
  (reify X509TrustManager
    (checkClientTrusted [_ _ _] (throw (CertificateException. "not a server")))
    (checkServerTrusted [_ chain _]
      (let [^X509Certificate leaf (first chain)
            d (hex (.digest (MessageDigest/getInstance "SHA-256") (.getEncoded leaf)))]
        (when-not (known d)
          (throw (CertificateException. (str "unknown certificate " d))))))
    (getAcceptedIssuers [_] (make-array X509Certificate 0))))

(def engine
  (let [ctx (SSLContext/getInstance "TLS")]
    (.init ctx nil (into-array TrustManager [(manager)]) nil)
    (.createSSLEngine ctx)))

(defn fetch [url]
  @(http/get url {:sslengine engine :timeout 5000}))
