const net = require('net')
const tls = require('tls')
const crypto = require('crypto')

/*
 * dial(target, cb)
 * target = { host, port, certs: ['<hex sha256>', ...] }
 */
module.exports = function dial (target, cb) {
  let done = false
  const finish = (err, sock) => {
    if (done) return
    done = true
    cb(err, sock)
  }

  const raw = net.connect(target.port, target.host)
  raw.setTimeout(8000, () => raw.destroy(new Error('timeout')))
  raw.on('error', finish)
  raw.on('connect', () => {
    const sock = tls.connect({ socket: raw, servername: target.host, rejectUnauthorized: false })
    sock.on('error', finish)
    sock.on('secureConnect', () => {
      const peer = sock.getPeerCertificate(false)
      if (!peer || !peer.raw) {
        sock.destroy()
        return finish(new Error('no certificate'))
      }
      const sum = crypto.createHash('sha256').update(peer.raw).digest('hex')
      if (target.certs.indexOf(sum) < 0) {
        sock.destroy()
        return finish(new Error('certificate of ' + target.host + ' is ' + sum))
      }
      raw.setTimeout(0)
      finish(null, sock)
    })
  })
}
