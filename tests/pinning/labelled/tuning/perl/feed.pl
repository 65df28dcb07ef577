#!/usr/bin/perl
use strict;
use warnings;
use HTTP::Tiny;
use IO::Socket::SSL;

my $fp = 'sha256$e86a53560514611497f161eb5547e2c0cdbbe081c2cb44d555efe80cb128b9e0';

my $http = HTTP::Tiny->new(
    timeout     => 10,
    verify_SSL  => 1,
    SSL_options => { SSL_fingerprint => $fp },
);

my $res = $http->get($ARGV[0] // 'https://feed.example/rss');
die "$res->{status} $res->{reason}\n" unless $res->{success};
for my $line (split /\n/, $res->{content}) {
    print "$1\n" if $line =~ m{<title>(.*?)</title>};
}
