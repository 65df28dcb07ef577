use strict;
use warnings;
use IO::Socket::SSL;

my $server = IO::Socket::SSL->new(
    LocalPort       => 9443,
    Listen          => 10,
    SSL_server      => 1,
    SSL_cert_file   => 'server.crt',
    SSL_key_file    => 'server.key',
    SSL_ca_file     => 'clients.crt',
    SSL_verify_mode => SSL_VERIFY_PEER | SSL_VERIFY_FAIL_IF_NO_PEER_CERT,
) or die $SSL_ERROR;

while (my $c = $server->accept) {
    print $c "hello ", $c->peer_certificate('cn'), " ", $c->get_fingerprint('sha256'), "\n";
    close $c;
}
