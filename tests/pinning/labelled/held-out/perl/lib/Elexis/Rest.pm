package Elexis::Rest;

use Moo;
use REST::Client;
use JSON::MaybeXS;
use Types::Standard qw(Str Bool);
use namespace::clean;

has host     => (is => 'ro', isa => Str, required => 1);
has token    => (is => 'ro', isa => Str, required => 1);
has verify   => (is => 'ro', isa => Bool, default => 0);
has _client  => (is => 'lazy');

sub _build__client {
    my $self = shift;
    my $c = REST::Client->new(host => $self->host, timeout => 10);
    $c->addHeader(Authorization => 'Bearer ' . $self->token);
    unless ($self->verify) {
        $c->getUseragent->ssl_opts(verify_hostname => 0, SSL_verify_mode => 0x00);
    }
    return $c;
}

sub patient {
    my ($self, $id) = @_;
    $self->_client->GET("/patients/$id");
    return unless $self->_client->responseCode == 200;
    return decode_json($self->_client->responseContent);
}

sub save {
    my ($self, $patient) = @_;
    $self->_client->PUT("/patients/$patient->{id}", encode_json($patient), { 'Content-Type' => 'application/json' });
    return $self->_client->responseCode < 300;
}

1;
