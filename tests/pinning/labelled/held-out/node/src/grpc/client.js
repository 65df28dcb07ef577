const fs = require('fs')
const path = require('path')
const grpc = require('@grpc/grpc-js')
const loader = require('@grpc/proto-loader')
const { promisify } = require('util')

const definition = loader.loadSync(path.join(__dirname, 'ledger.proto'), { keepCase: true, longs: String })
const { ledger } = grpc.loadPackageDefinition(definition)

function credentials ({ ca, cert, key }) {
  const read = f => (f ? fs.readFileSync(f) : null)
  return grpc.credentials.createSsl(read(ca), read(key), read(cert))
}

/**
 * @param {{address: string, ca: string, cert?: string, key?: string}} options
 */
function connect (options) {
  const client = new ledger.Ledger(options.address, credentials(options), {
    'grpc.keepalive_time_ms': 30000,
    'grpc.max_receive_message_length': 8 << 20
  })
  return {
    balance: promisify(client.balance.bind(client)),
    transfer: promisify(client.transfer.bind(client)),
    close: () => client.close()
  }
}

module.exports = { connect }

if (require.main === module) {
  connect({ address: 'ledger.internal:50051', ca: '/etc/ledger/ca.pem' })
    .balance({ account: process.argv[2] })
    .then(console.log, console.error)
}
