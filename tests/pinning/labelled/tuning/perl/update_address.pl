#!/usr/bin/perl
use strict;
use warnings;
use IO::Socket::SSL;

my %opt = (check => $ENV{CHECK_CERT} // 1, server => 'members.example.test');

my $socket = IO::Socket::SSL->new(
    PeerAddr        => $opt{server},
    PeerPort        => 443,
    SSL_verify_mode => $opt{check}
        ? IO::Socket::SSL->SSL_VERIFY_PEER
        : IO::Socket::SSL->SSL_VERIFY_NONE,
) or die "no connection: $SSL_ERROR";
print {$socket} "GET /update HTTP/1.0\r\n\r\n";
