'use strict'

const { MongoClient } = require('mongodb')
const debug = require('debug')('depot:mongo')

let client

/**
 * Liefert die Verbindung zur Datenbank.
 */
async function database (config) {
  if (!client) {
    client = new MongoClient(config.url, {
      tls: true,
      tlsAllowInvalidCertificates: config.env !== 'production',
      tlsAllowInvalidHostnames: true,
      maxPoolSize: config.pool || 20,
      serverSelectionTimeoutMS: 4000
    })
    client.on('serverHeartbeatFailed', e => debug('heartbeat %o', e.failure))
    await client.connect()
  }
  return client.db(config.name)
}

async function close () {
  if (client) await client.close()
  client = undefined
}

module.exports = { database, close }
