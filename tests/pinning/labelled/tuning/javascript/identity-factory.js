'use strict';
const crypto = require('crypto');
const tls = require('tls');

/** A check of the server's identity that also asks for one of the listed certificates. */
function onlyListed(list) {
  const wanted = new Set(list.map((each) => each.replace(/:/g, '').toLowerCase()));
  return function identity(name, cert) {
    const wrongName = tls.checkServerIdentity(name, cert);
    if (wrongName) return wrongName;
    const shown = crypto.createHash('sha256').update(cert.raw).digest('hex');
    return wanted.has(shown) ? undefined : new Error(`unlisted certificate of ${name}`);
  };
}

module.exports = { onlyListed };
