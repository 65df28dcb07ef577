package Release::Keys;

use v5.26;
use warnings;
use Carp 'croak';
use IPC::Run 'run';

# Fingerprints of the people who may publish. See docs/keys.txt.
our %KEYS = (
    '13C88F8C7A52A9EC874252F38F8E83F75776F177' => 'release',
    '7341AEE2B713813D3FFA1FB14081B28655F2E1A3' => 'security',
);

sub import_all {
    my ($dir) = @_;
    for my $file (glob "$dir/*.asc") {
        run [qw(gpg --batch --quiet --import), $file], '>', \my $out, '2>', \my $err
            or croak "gpg: $err";
    }
}

sub signed_by {
    my ($file) = @_;
    run [qw(gpg --batch --status-fd 1 --verify), "$file.sig", $file], '>', \my $out, '2>', \my $err;
    my ($fpr) = $out =~ /^\[GNUPG:\] VALIDSIG ([0-9A-F]{40})/m;
    return unless defined $fpr;
    return $KEYS{$fpr};
}

sub require_signed {
    my ($file) = @_;
    my $who = signed_by($file) // croak "$file: no signature of a known key";
    say "$file: signed by $who";
    return 1;
}

1;
