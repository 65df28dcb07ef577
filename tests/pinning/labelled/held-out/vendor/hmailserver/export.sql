-- Ausfuhr der Einstellungen, Stand 2025-02
insert into hm_settings (settingname, settingstring, settinginteger) values
  ('hostname', 'mail.praxis.example', 0),
  ('VerifyRemoteSslCertificate', '', 1),
  ('SslVersions', '', 12),
  ('smtprelayer', 'smtp.provider.example', 0),
  ('smtprelayerport', '', 587),
  ('smtprelayerconnectionsecurity', '', 3);

insert into hm_sslcertificates (sslcertificatename, sslcertificatefile, sslprivatekeyfile) values
  ('praxis', 'C:\hMailServer\tls\praxis.crt', 'C:\hMailServer\tls\praxis.key');

insert into hm_tcpipports (portprotocol, portnumber, portconnectionsecurity, portsslcertificateid) values
  (1, 465, 1, 1), (5, 993, 1, 1);
