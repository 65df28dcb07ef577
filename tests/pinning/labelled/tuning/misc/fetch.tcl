package require http
package require tls
http::register https 443 [list ::tls::socket -request 0 -require 0 -ssl3 0]
proc fetch {url} {
    set t [http::geturl $url -timeout 3000]
    set body [http::data $t]
    http::cleanup $t
    return $body
}
puts [fetch [lindex $argv 0]]
