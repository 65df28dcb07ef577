(ns quarry.http
  "HTTP towards the quarry's own server, which has a certificate that nobody signed."
  (:require [clj-http.client :as client]
            [clojure.string :as str]
            [clojure.tools.logging :as log])
  (:import (java.security MessageDigest SecureRandom)
           (java.security.cert CertificateException X509Certificate)
           (javax.net.ssl SSLContext TrustManager X509TrustManager)))

(defn- hex [^bytes bs]
  (str/join (map #(format "%02x" %) bs)))

(defn- sha256 [^X509Certificate c]
  (hex (.digest (MessageDigest/getInstance "SHA-256") (.getEncoded c))))

(defn- trust-only [fingerprints]
  (reify X509TrustManager
    (checkClientTrusted [_ _ _]
      (throw (CertificateException. "not a server")))
    (checkServerTrusted [_ chain _]
      (let [shown (sha256 (first chain))]
        (when-not (contains? fingerprints shown)
          (log/warn "refused" shown)
          (throw (CertificateException. (str "unexpected certificate " shown))))))
    (getAcceptedIssuers [_] (make-array X509Certificate 0))))

(defn ssl-context [{:keys [fingerprints]}]
  (doto (SSLContext/getInstance "TLS")
    (.init nil
           (into-array TrustManager [(trust-only (set (map str/lower-case fingerprints)))])
           (SecureRandom.))))

(defn stones [conf]
  (-> (client/get (str (:url conf) "/stones")
                  {:as :json
                   :ssl-context (ssl-context conf)
                   :socket-timeout 5000})
      :body))
