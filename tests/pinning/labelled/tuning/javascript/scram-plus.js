'use strict';
const { createHash } = require('node:crypto');

// Binds the sign-in to the certificate of the connection, whichever it is (RFC 5929).
function bindingOf(stream, mechanisms) {
  if (!mechanisms.includes('SCRAM-SHA-256-PLUS')) return Buffer.from('n,,');
  const shown = stream.getPeerCertificate().raw;
  let name = signatureHash(shown);
  if (name === 'MD5' || name === 'SHA-1') name = 'SHA-256';
  const digest = createHash(name).update(shown).digest();
  return Buffer.concat([Buffer.from('p=tls-server-end-point,,'), digest]);
}

module.exports = { bindingOf };
