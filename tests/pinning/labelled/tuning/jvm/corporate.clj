(ns trust.corporate
  (:import (java.security KeyStore)
           (javax.net.ssl SSLContext TrustManagerFactory)))

(defn own-store [certificates]
  (let [store (doto (KeyStore/getInstance (KeyStore/getDefaultType)) (.load nil nil))]
    (doseq [[n certificate] (map-indexed vector certificates)]
      (.setCertificateEntry store (str "site-" n) certificate))
    store))

(defn context [certificates]
  (let [tmf (TrustManagerFactory/getInstance (TrustManagerFactory/getDefaultAlgorithm))]
    (.init tmf (own-store certificates))
    (doto (SSLContext/getInstance "TLS")
      (.init nil (.getTrustManagers tmf) nil))))
