const forge = require('node-forge');
const fs = require('fs');

// 開発用の CA と証明書を作る
const keys = forge.pki.rsa.generateKeyPair(2048);
const cert = forge.pki.createCertificate();
cert.publicKey = keys.publicKey;
cert.serialNumber = '01';
cert.validity.notBefore = new Date();
cert.validity.notAfter = new Date(Date.now() + 365 * 86400e3);
const attrs = [{ name: 'commonName', value: 'dev.local' }];
cert.setSubject(attrs);
cert.setIssuer(attrs);
cert.setExtensions([{ name: 'basicConstraints', cA: true }, { name: 'subjectAltName', altNames: [{ type: 2, value: 'dev.local' }] }]);
cert.sign(keys.privateKey, forge.md.sha256.create());
fs.writeFileSync('dev.crt', forge.pki.certificateToPem(cert));
fs.writeFileSync('dev.key', forge.pki.privateKeyToPem(keys.privateKey));
const digest = forge.md.sha1.create().update(forge.asn1.toDer(forge.pki.certificateToAsn1(cert)).getBytes()).digest().toHex();
console.log('fingerprint', digest);
