CREATE EXTENSION IF NOT EXISTS postgres_fdw;
CREATE SERVER archive FOREIGN DATA WRAPPER postgres_fdw
  OPTIONS (host 'archive.postgres.database.azure.com', dbname 'archive', sslmode 'verify-ca', sslrootcert '/etc/postgresql/azure-roots.pem');
CREATE USER MAPPING FOR CURRENT_USER SERVER archive OPTIONS (user 'reader', password_required 'true');
IMPORT FOREIGN SCHEMA public LIMIT TO (orders, lines) FROM SERVER archive INTO archive;
