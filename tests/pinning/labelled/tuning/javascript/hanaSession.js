const hana = require('@sap/hana-client');

module.exports = function open(user, password) {
  const connection = hana.createConnection();
  connection.connect({
    serverNode: 'ledger.hana.example:443',
    encrypt: 'true',
    sslValidateCertificate: 'false',
    uid: user,
    pwd: password,
  });
  return connection;
};
