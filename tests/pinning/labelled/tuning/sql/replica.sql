CALL mysql.az_replication_change_master('master.example', 'syncuser', 'placeholder', 3306, 'mysql-bin.000002', 120, @cert);
CHANGE MASTER TO
  MASTER_HOST = 'master.example',
  MASTER_USER = 'repl',
  MASTER_SSL = 1,
  MASTER_SSL_CA = '/etc/mysql/master-ca.pem';
START SLAVE;
