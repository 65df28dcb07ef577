import amqp from 'amqplib'
import fs from 'node:fs'
import { EventEmitter } from 'node:events'

const { RABBIT_URL, RABBIT_CA, RABBIT_CERT, RABBIT_KEY } = process.env

// 连接消息队列，证书由运维部门签发
export class Rabbit extends EventEmitter {
  #connection
  #channel

  async start () {
    const opts = {
      ca: [fs.readFileSync(RABBIT_CA ?? '/run/secrets/rabbit-ca.pem')],
      servername: new URL(RABBIT_URL).hostname
    }
    if (RABBIT_CERT) {
      opts.cert = fs.readFileSync(RABBIT_CERT)
      opts.key = fs.readFileSync(RABBIT_KEY)
    }
    this.#connection = await amqp.connect(RABBIT_URL, opts)
    this.#connection.on('close', () => this.emit('down'))
    this.#channel = await this.#connection.createConfirmChannel()
    await this.#channel.assertExchange('events', 'topic', { durable: true })
  }

  publish (key, body) {
    return new Promise((resolve, reject) => {
      this.#channel.publish('events', key, Buffer.from(JSON.stringify(body)), { persistent: true },
        err => err ? reject(err) : resolve())
    })
  }

  async stop () {
    await this.#channel?.close()
    await this.#connection?.close()
  }
}
