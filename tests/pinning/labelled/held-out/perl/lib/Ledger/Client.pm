package Ledger::Client;

use strict;
use warnings;
use parent 'Exporter';

use Digest::SHA qw(sha256_hex);
use JSON::PP;
use LWP::UserAgent;
use Mozilla::CA;

our $VERSION = '0.14';

sub new {
    my ($class, %args) = @_;
    my $ua = LWP::UserAgent->new(
        agent    => "Ledger-Client/$VERSION",
        timeout  => $args{timeout} // 15,
        ssl_opts => { verify_hostname => 1 },
    );
    return bless { ua => $ua, base => $args{base}, cache => {} }, $class;
}

# Returns the entry, from the cache if the server says that it has not changed.
sub entry {
    my ($self, $id) = @_;
    my $key = sha256_hex($id);
    my $res = $self->{ua}->get("$self->{base}/entries/$id",
        $self->{cache}{$key} ? ('If-None-Match' => $self->{cache}{$key}{etag}) : ());
    return $self->{cache}{$key}{entry} if $res->code == 304;
    die $res->status_line . "\n" unless $res->is_success;
    my $entry = decode_json($res->content);
    $self->{cache}{$key} = { etag => $res->header('ETag'), entry => $entry };
    return $entry;
}

1;
