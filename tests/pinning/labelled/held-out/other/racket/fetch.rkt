#lang racket/base
;; Fetches the notices of the town and prints those that are new.
(require json
         net/url
         openssl
         openssl/sha1
         racket/file
         racket/list
         racket/port)

(define seen-file (build-path (find-system-path 'home-dir) ".notices-seen"))
(define address (string->url "https://notices.town.example/feed.json"))

(define (fingerprint notice)
  (sha1 (open-input-string (format "~a|~a" (hash-ref notice 'date) (hash-ref notice 'title)))))

(define (fetch)
  (parameterize ([current-https-protocol (ssl-secure-client-context)])
    (call/input-url address get-pure-port read-json)))

(define (main)
  (define seen (if (file-exists? seen-file) (file->list seen-file) '()))
  (define notices (fetch))
  (for ([n (in-list notices)]
        #:unless (member (fingerprint n) seen))
    (printf "~a  ~a\n" (hash-ref n 'date) (hash-ref n 'title)))
  (write-to-file (map fingerprint notices) seen-file #:exists 'replace)
  (void))

(module+ main (main))
