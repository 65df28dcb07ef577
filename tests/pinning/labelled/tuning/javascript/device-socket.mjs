import crypto from 'node:crypto';
import tls from 'node:tls';
import { EventEmitter } from 'node:events';
import settings from './settings.mjs';

export class DeviceSocket extends EventEmitter {
  #socket;

  connect() {
    this.#socket = tls.connect({ host: settings.host, port: 6697, rejectUnauthorized: false });
    this.#socket.once('secureConnect', () => this.#identify());
    this.#socket.on('data', (chunk) => this.emit('frame', chunk));
    this.#socket.on('error', (error) => this.emit('error', error));
  }

  #identify() {
    const { raw } = this.#socket.getPeerCertificate();
    const digest = crypto.createHash('sha256').update(raw).digest();
    const stored = Buffer.from(settings.certificate, 'hex');
    if (digest.length !== stored.length || !crypto.timingSafeEqual(digest, stored)) {
      this.#socket.destroy(new Error('this is not the device that was paired'));
      return;
    }
    this.emit('ready');
  }
}
