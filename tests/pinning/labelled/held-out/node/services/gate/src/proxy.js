'use strict'

const fs = require('fs')
const http2 = require('http2')
const { URL } = require('url')

/*
 * Nimmt HTTP/2 entgegen und gibt an die Dienste dahinter weiter.
 * Das Zertifikat der Dienste wird wie üblich geprüft.
 */
const routes = new Map(Object.entries(JSON.parse(fs.readFileSync('routes.json', 'utf8'))))
const sessions = new Map()

function session (origin) {
  let s = sessions.get(origin)
  if (!s || s.closed || s.destroyed) {
    s = http2.connect(origin, {
      minVersion: 'TLSv1.2',
      rejectUnauthorized: true
    })
    s.on('error', (e) => {
      console.error(origin, e.code, e.message)
      sessions.delete(origin)
    })
    s.setTimeout(60000, () => s.close())
    sessions.set(origin, s)
  }
  return s
}

const server = http2.createSecureServer({
  key: fs.readFileSync('gate.key'),
  cert: fs.readFileSync('gate.crt'),
  ca: fs.readFileSync('staff-ca.crt'),
  requestCert: true,
  rejectUnauthorized: false,
  allowHTTP1: false
})

server.on('stream', (stream, headers) => {
  const first = headers[':path'].split('/')[1]
  const target = routes.get(first)
  if (!target) {
    stream.respond({ ':status': 404 })
    return stream.end()
  }
  const cert = stream.session.socket.getPeerCertificate()
  const upstream = session(new URL(target).origin).request({
    ':method': headers[':method'],
    ':path': headers[':path'],
    'x-staff': cert && cert.subject ? cert.subject.CN : ''
  })
  stream.pipe(upstream)
  upstream.on('response', (h) => stream.respond({ ':status': h[':status'], 'content-type': h['content-type'] }))
  upstream.pipe(stream)
  upstream.on('error', () => stream.close())
})

server.listen(8443)
