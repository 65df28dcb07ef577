#!/usr/bin/env perl
use strict;
use warnings;
use feature 'say';

use LWP::UserAgent;
use YAML::XS 'LoadFile';
use Log::Any qw($log);
use Log::Any::Adapter 'Stderr';

my $conf = LoadFile($ARGV[0] // '/etc/devices.yml');

for my $dev (@{ $conf->{devices} }) {
    my $ua = LWP::UserAgent->new(timeout => 6);
    $ua->ssl_opts(
        verify_hostname     => 0,
        SSL_verify_callback => sub {
            my ($ok, $store, $name, $error, $cert, $depth) = @_;
            return 1 if $depth > 0;
            my $shown = Net::SSLeay::X509_get_fingerprint($cert, 'sha256');
            return 1 if lc $shown eq lc $dev->{fingerprint};
            $log->errorf('%s shows %s', $dev->{name}, $shown);
            return 0;
        },
    );
    my $res = $ua->get("https://$dev->{address}/status");
    say join "\t", $dev->{name}, $res->code,
        $res->is_success ? $res->decoded_content =~ /uptime: (\d+)/ ? $1 : '?' : $res->message;
}
