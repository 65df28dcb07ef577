CREATE TABLE map_pins (
  id           bigserial PRIMARY KEY,
  fingerprint  char(64) NOT NULL UNIQUE, -- sha256 of the image
  thumbprint   char(40),
  pinned_by    bigint REFERENCES users(id),
  certificate  bytea
);
INSERT INTO map_pins (fingerprint, thumbprint) VALUES ('f207e34c1a704fbb158e15b6198bc6e73964ab4190f8befbed5bb9ee546548b1', 'f207e34c1a704fbb158e15b6198bc6e73964ab41');
CREATE LOGIN app WITH PASSWORD = 'x', CHECK_POLICY = ON;
SELECT name, thumbprint, expiry_date FROM sys.certificates WHERE pvt_key_encryption_type = 'MK';
