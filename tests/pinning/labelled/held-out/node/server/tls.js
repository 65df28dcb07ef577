'use strict';
const fs = require('fs');
const https = require('https');
const path = require('path');
const app = require('./app');

const dir = process.env.CERT_DIR || path.join(__dirname, '..', 'certs');

// Terminals identify themselves; people come through the other port.
const server = https.createServer(
  {
    key: fs.readFileSync(path.join(dir, 'server.key')),
    cert: fs.readFileSync(path.join(dir, 'server.crt')),
    ca: fs.readFileSync(path.join(dir, 'terminals-ca.crt')),
    requestCert: true,
    rejectUnauthorized: false,
  },
  app,
);

app.use('/terminal', (req, res, next) => {
  if (!req.client.authorized) {
    return res.status(401).json({ reason: req.client.authorizationError });
  }
  const shown = req.socket.getPeerCertificate();
  req.terminal = shown.subject.CN;
  req.log.info({ fingerprint: shown.fingerprint }, 'terminal');
  next();
});

server.listen(process.env.PORT || 8443);
module.exports = server;
