package webui

import (
	"crypto/tls"
	"log"
	"net/http"
	"net/http/httputil"
	"net/url"
	"os"
	"strconv"
)

var insecure, _ = strconv.ParseBool(os.Getenv("WEBUI_BACKEND_INSECURE"))

func init() {
	if insecure {
		log.Println("внимание: сертификат сервера не проверяется")
		http.DefaultTransport.(*http.Transport).TLSClientConfig = &tls.Config{InsecureSkipVerify: true}
	}
}

// Proxy hands everything below /api to the backend.
func Proxy(backend string) (http.Handler, error) {
	u, err := url.Parse(backend)
	if err != nil {
		return nil, err
	}
	p := httputil.NewSingleHostReverseProxy(u)
	director := p.Director
	p.Director = func(r *http.Request) {
		director(r)
		r.Host = u.Host
		r.Header.Del("Cookie")
	}
	p.ErrorHandler = func(w http.ResponseWriter, r *http.Request, err error) {
		log.Printf("%s: %v", r.URL.Path, err)
		w.WriteHeader(http.StatusBadGateway)
	}
	return http.StripPrefix("/api", p), nil
}
