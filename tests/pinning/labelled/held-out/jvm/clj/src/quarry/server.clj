(ns quarry.server
  (:require [clojure.string :as str]
            [clojure.tools.logging :as log]
            [ring.adapter.jetty :refer [run-jetty]]
            [ring.util.response :as response])
  (:import (java.security MessageDigest)
           (java.security.cert X509Certificate))
  (:gen-class))

(defn- thumbprint [^X509Certificate cert]
  (->> (.digest (MessageDigest/getInstance "SHA-1") (.getEncoded cert))
       (map #(format "%02X" %))
       (str/join ":")))

(defn wrap-crane
  "Cranes show a certificate when they call. `cranes` maps thumbprints to names."
  [handler cranes]
  (fn [request]
    (let [cert (:ssl-client-cert request)
          name (some-> cert thumbprint cranes)]
      (if name
        (handler (assoc request :crane name))
        (do (log/warn "not a crane:" (some-> cert .getSubjectX500Principal str))
            (-> (response/response "forbidden") (response/status 403)))))))

(defn app [request]
  (response/response (str "hello " (:crane request))))

(defn -main [& _]
  (run-jetty (wrap-crane app (read-string (slurp "cranes.edn")))
             {:http? false
              :ssl-port 8443
              :keystore "server.jks"
              :key-password (System/getenv "KEY_PASSWORD")
              :truststore "cranes.jks"
              :trust-password (System/getenv "TRUST_PASSWORD")
              :client-auth :need}))
