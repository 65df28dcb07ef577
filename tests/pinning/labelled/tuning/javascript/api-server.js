const fs = require('fs');
const https = require('https');
const express = require('express');

const app = express();
const allowed = new Set(require('./partners.json').map((p) => p.fingerprint256));

app.use((req, res, next) => {
  const peer = req.socket.getPeerCertificate();
  if (!req.client.authorized || !allowed.has(peer.fingerprint256)) {
    return res.status(403).json({ error: 'certificate required' });
  }
  req.partner = peer.subject.O;
  next();
});

app.get('/orders', (req, res) => res.json([]));

https
  .createServer(
    {
      key: fs.readFileSync('/run/secrets/tls.key'),
      cert: fs.readFileSync('/run/secrets/tls.crt'),
      ca: [fs.readFileSync('/run/secrets/partner-ca.crt')],
      requestCert: true,
      rejectUnauthorized: false,
    },
    app,
  )
  .listen(8443, () => console.log('listening'));
