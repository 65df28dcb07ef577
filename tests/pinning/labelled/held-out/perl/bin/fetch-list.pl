#!/usr/bin/perl
# fetch-list.pl - get the block list from the other office
use strict;
use warnings;
use Getopt::Long;
use IO::Socket::SSL;

my ($host, $port, $path) = ('lists.office.example', 443, '/block.txt');
my $fp = 'sha256$c5bac06288b6780f976af631242905f40d7fc61675d4b5e96529f93fbf04547a';
GetOptions('host=s' => \$host, 'port=i' => \$port, 'fingerprint=s' => \$fp)
    or die "usage: $0 [--host h] [--port p] [--fingerprint f]\n";

my $sock = IO::Socket::SSL->new(
    PeerHost        => $host,
    PeerPort        => $port,
    Timeout         => 20,
    SSL_hostname    => $host,
    SSL_fingerprint => $fp,
) or die "connect: $!, $SSL_ERROR\n";

print $sock "GET $path HTTP/1.0\r\nHost: $host\r\n\r\n";
my $body = 0;
while (my $line = <$sock>) {
    if (!$body) {
        die "status: $line" if $. == 1 && $line !~ / 200 /;
        $body = 1 if $line =~ /^\r?\n$/;
        next;
    }
    next if $line =~ /^\s*#/;
    print $line;
}
close $sock;
