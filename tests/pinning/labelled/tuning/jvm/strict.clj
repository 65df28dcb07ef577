(ns mejiro.strict
  (:require [clj-http.client :as http]
            [buddy.sign.jwt :as jwt]
            [buddy.core.keys :as keys]))

;; client certificate from our store; the server is checked as usual
(defn get-report [url]
  (:body (http/get url {:keystore "conf/client.p12" :keystore-type "pkcs12"
                        :keystore-pass (System/getenv "KS_PASS") :insecure? false})))

(defn claims [token jwk] (jwt/unsign token (keys/jwk->public-key jwk) {:alg :rs256}))
