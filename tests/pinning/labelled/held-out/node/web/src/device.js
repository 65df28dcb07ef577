import FingerprintJS from '@fingerprintjs/fingerprintjs'

const KEY = 'device.fingerprint'

/**
 * Erkennt das Gerät wieder, damit nicht jedes Mal ein zweiter Faktor verlangt wird.
 */
export async function deviceFingerprint () {
  const stored = localStorage.getItem(KEY)
  const agent = await FingerprintJS.load()
  const { visitorId, confidence } = await agent.get()
  if (stored && stored !== visitorId) {
    console.info('fingerprint changed', stored, visitorId, confidence.score)
  }
  localStorage.setItem(KEY, visitorId)
  return visitorId
}

export async function login (name, password, pin) {
  const res = await fetch('/api/login', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-Device-Fingerprint': await deviceFingerprint() },
    body: JSON.stringify({ name, password, pin })
  })
  if (res.status === 428) return { needsPin: true }
  if (!res.ok) throw new Error(`login: ${res.status}`)
  return res.json()
}
