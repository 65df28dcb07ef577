package Feed::Fetch;
use Mojo::Base -base, -signatures;

use Mojo::UserAgent;
use Mojo::URL;
use Mojo::Log;

has log  => sub { Mojo::Log->new };
has lax  => 0;
has ua   => sub ($self) {
    my $ua = Mojo::UserAgent->new(connect_timeout => 5, request_timeout => 20, max_redirects => 3);
    $ua->insecure(1) if $self->lax;
    $ua->transactor->name('Feed-Fetch/1.2');
    return $ua;
};

# Returns the titles of a feed, newest first.
sub titles ($self, $url) {
    my $res = $self->ua->get(Mojo::URL->new($url))->result;
    if (!$res->is_success) {
        $self->log->warn("$url: " . $res->code);
        return [];
    }
    return $res->dom->find('item > title, entry > title')->map('text')->to_array;
}

sub titles_p ($self, @urls) {
    return Mojo::Promise->all(map { $self->ua->get_p($_) } @urls)->then(sub (@results) {
        return [ map { $_->[0]->res->dom->find('title')->map('text')->to_array } @results ];
    });
}

1;
