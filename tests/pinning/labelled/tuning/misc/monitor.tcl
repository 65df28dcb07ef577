#!/usr/bin/env tclsh
package require http
package require tls

set cafile [file join [file dirname [info script]] monitor-ca.pem]
http::register https 443 [list ::tls::socket -autoservername 1 -require 1 -cafile $cafile]

proc check {url} {
    set tok [http::geturl $url -timeout 5000]
    set code [http::ncode $tok]
    http::cleanup $tok
    return $code
}

foreach url $argv { puts "$url [check $url]" }
