import { RTCPeerConnection, RTCSessionDescription, type RTCDtlsFingerprint } from 'werift';
import { createHash, X509Certificate } from 'node:crypto';
import { EventEmitter } from 'node:events';

/** Joins two browsers. Their fingerprints are in the descriptions that the signalling carries. */
export class Bridge extends EventEmitter {
  private readonly pc = new RTCPeerConnection({ iceServers: [{ urls: 'stun:stun.example.org:3478' }] });

  static localFingerprint(pem: string): RTCDtlsFingerprint {
    const cert = new X509Certificate(pem);
    return { algorithm: 'sha-256', value: cert.fingerprint256 } as RTCDtlsFingerprint;
  }

  async offer(): Promise<string> {
    const channel = this.pc.createDataChannel('chat');
    channel.onMessage.subscribe((m) => this.emit('message', m.toString()));
    await this.pc.setLocalDescription(await this.pc.createOffer());
    return this.pc.localDescription!.sdp;
  }

  async answer(sdp: string): Promise<void> {
    const lines = sdp.split(/\r?\n/).filter((l) => l.startsWith('a=fingerprint:'));
    const id = createHash('sha1').update(lines.join('\n')).digest('hex').slice(0, 8);
    this.emit('peer', id);
    await this.pc.setRemoteDescription(new RTCSessionDescription(sdp, 'answer'));
  }

  close(): Promise<void> {
    return this.pc.close();
  }
}
