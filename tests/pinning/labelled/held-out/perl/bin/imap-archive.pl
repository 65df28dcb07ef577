#!/usr/bin/env perl
# Legt alte Nachrichten in Jahresordnern ab.
use strict;
use warnings;
use utf8;
use Config::Tiny;
use Mail::IMAPClient;
use IO::Socket::SSL qw(SSL_VERIFY_PEER);
use POSIX 'strftime';

my $cfg = Config::Tiny->read($ENV{IMAP_ARCHIVE_CONF} || "$ENV{HOME}/.imap-archive") or die Config::Tiny->errstr;
my $s = $cfg->{server};

my $imap = Mail::IMAPClient->new(
    Server   => $s->{host},
    Port     => $s->{port} || 993,
    User     => $s->{user},
    Password => $s->{password},
    Uid      => 1,
    Ssl      => [
        SSL_verify_mode => SSL_VERIFY_PEER,
        SSL_ca_file     => $s->{ca} || '/etc/ssl/verein-ca.pem',
        SSL_hostname    => $s->{host},
    ],
) or die "Verbindung: $@\n";

$imap->select('INBOX') or die $imap->LastError;
my $grenze = strftime('%d-%b-%Y', localtime(time - 180 * 86400));
for my $uid ($imap->before($grenze)) {
    my ($jahr) = ($imap->date($uid) // '') =~ /\b(20\d\d)\b/;
    my $ordner = 'Archiv/' . ($jahr // 'ohne');
    $imap->create($ordner) unless $imap->exists($ordner);
    $imap->move($ordner, $uid) or warn $imap->LastError;
}
$imap->expunge;
$imap->logout;
