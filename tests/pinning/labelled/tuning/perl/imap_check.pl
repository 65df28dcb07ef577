#!/usr/bin/env perl
use strict;
use warnings;
use Mail::IMAPClient;
use IO::Socket::SSL qw(SSL_VERIFY_NONE);

my ($host, $user, $pass) = @ARGV;
my $sock = IO::Socket::SSL->new(
    PeerAddr        => $host,
    PeerPort        => 993,
    SSL_verify_mode => SSL_VERIFY_NONE,
) or die "connect: $@";
my $imap = Mail::IMAPClient->new(Socket => $sock, User => $user, Password => $pass) or die;
printf "%d unseen\n", scalar $imap->unseen_count('INBOX') || 0;
$imap->logout;
