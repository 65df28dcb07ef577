#!/usr/bin/env perl
# Startet die Übertragung nur, wenn die Gegenstelle das verabredete Zertifikat zeigt.
use strict;
use warnings;
use Net::SSLeay qw(get_https3 make_headers);
use Digest::SHA 'sha256_hex';
use Sys::Syslog;

my ($host, $file) = @ARGV or die "usage: $0 HOST FILE\n";
my %erlaubt = map { chomp; lc($_) => 1 } do { open my $f, '<', '/etc/transfer/fingerprints' or die $!; <$f> };

openlog('transfer', 'pid', 'user');
my ($page, $response, $headers, $cert) = get_https3($host, 443, '/ping', make_headers('User-Agent' => 'transfer'));
die "keine Antwort: $response\n" unless defined $cert && $cert;

my $der = Net::SSLeay::PEM_get_string_X509($cert);
$der =~ s/-----[^-]+-----|\s//g;
my $fp = sha256_hex(MIME::Base64::decode_base64($der));

unless ($erlaubt{$fp}) {
    syslog('err', '%s zeigt %s', $host, $fp);
    exit 3;
}
exec 'transfer-put', '--host', $host, $file;
