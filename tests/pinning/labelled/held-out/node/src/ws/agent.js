import WebSocket from 'ws'
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'

const EXPECTED = (await readFile(new URL('../server.sha256', import.meta.url), 'utf8')).trim()

export class Agent {
  constructor (url, handlers) {
    this.url = url
    this.handlers = handlers
    this.stopped = false
  }

  async run () {
    for (let wait = 1000; !this.stopped; wait = Math.min(wait * 2, 60000)) {
      try {
        await this.once()
        wait = 1000
      } catch (e) {
        console.error(new Date().toISOString(), e.message)
      }
      await sleep(wait)
    }
  }

  once () {
    return new Promise((resolve, reject) => {
      const ws = new WebSocket(this.url, { rejectUnauthorized: false, handshakeTimeout: 8000 })
      ws.on('upgrade', (response) => {
        const { raw } = response.socket.getPeerCertificate()
        const digest = createHash('sha256').update(raw).digest('hex')
        if (digest !== EXPECTED) {
          ws.terminate()
          reject(new Error(`Zertifikat ${digest} statt ${EXPECTED}`))
        }
      })
      ws.on('message', (data) => {
        const { kind, ...rest } = JSON.parse(data)
        this.handlers[kind]?.(rest, (answer) => ws.send(JSON.stringify(answer)))
      })
      ws.on('close', resolve)
      ws.on('error', reject)
    })
  }

  stop () {
    this.stopped = true
  }
}
