use strict;
use warnings;
use Test::More tests => 5;

use MIME::Base64 'decode_base64';
use Digest::SHA qw(sha1_hex sha256_hex);

use_ok 'Cert::Text';

my $pem = do { local $/; <DATA> };
my ($b64) = $pem =~ /-----BEGIN CERTIFICATE-----\n(.+?)-----END/s;
my $der = decode_base64($b64);

is(Cert::Text::fingerprint($pem, 'sha1'), uc join(':', unpack '(A2)*', sha1_hex($der)), 'SHA-1');
is(Cert::Text::fingerprint($pem), uc join(':', unpack '(A2)*', sha256_hex($der)), 'SHA-256 unless told otherwise');
like(Cert::Text::subject($pem), qr/CN=/, 'subject');
ok(!eval { Cert::Text::fingerprint("rubbish"); 1 }, 'rubbish is refused');

__DATA__
-----BEGIN CERTIFICATE-----
MIIBsDCCAVWgAwIBAgIUPfpYLRueEN0cQTSlkexq80cfNbEwCgYIKoZIzj0EAwIw
LTEQMA4GA1UECgwHRXhhbXBsZTEZMBcGA1UEAwwQTGFrZXNpZGUgSXNzdWluZzAe
Fw0yNjExMjYxMDAzMTlaFw0zNTA4MDcxMDAzMTlaMC0xEDAOBgNVBAoMB0V4YW1w
bGUxGTAXBgNVBAMMEExha2VzaWRlIElzc3VpbmcwWTATBgcqhkjOPQIBBggqhkjO
PQMBBwNCAAS5+1+LKr4VAosfQ2vD7MaFLxAh12+f2ccy+u8Q+9wsRoorK+Xwc7Np
9Mp5ZRCNxdt89vk2gczAx8w/BYqzW4kWo1MwUTAdBgNVHQ4EFgQUzKd7H5x36J+N
XrAI7bnatLi2vfMwHwYDVR0jBBgwFoAUzKd7H5x36J+NXrAI7bnatLi2vfMwDwYD
VR0TAQH/BAUwAwEB/zAKBggqhkjOPQQDAgNJADBGAiEA9xVAFfhL6PX6BRXqhCqt
OVGYKqV7LJM3HPaNpp/uwoUCIQDfVr1SHhFA1wFSSzT/ie7VXDNpJUvqrVitDFuE
TdSMig==
-----END CERTIFICATE-----
