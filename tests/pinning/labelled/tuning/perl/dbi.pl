use strict;
use warnings;
use DBI;

my $dsn = 'DBI:mysql:database=shop;host=shop.mysql.database.azure.com;mysql_ssl=1;mysql_ssl_ca_file=/etc/ssl/azure/root.pem';
my $dbh = DBI->connect($dsn, $ENV{DB_USER}, $ENV{DB_PASS}, { RaiseError => 1 });
print join("\t", @$_), "\n" for @{ $dbh->selectall_arrayref('SELECT id, name FROM items') };
