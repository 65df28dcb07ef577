(ns mejiro.fetch
  (:require [clj-http.client :as http]
            [cheshire.core :as json]
            [clojure.tools.logging :as log]))

(def defaults
  {:as :json
   :socket-timeout 5000
   :connection-timeout 5000
   :insecure? true})

(defn fetch-page [base page]
  (let [url (str base "/items?page=" page)]
    (log/debugf "GET %s" url)
    (:body (http/get url defaults))))

(defn fetch-all [base]
  (->> (range)
       (map #(fetch-page base %))
       (take-while seq)
       (apply concat)))
