const { app, BrowserWindow, session, shell } = require('electron')
const path = require('path')
const log = require('electron-log')

// fingerprints as Chromium writes them
const FINGERPRINTS = [
  'sha256/kcJbIH07D3ldeOgVK8MVUJ80JwqqCdfUzGWIiB5LD/0=',
  'sha256/gLDeDxKgErSNGnXWyA1F7d/Ho6angJ06pUrRPopDDlc='
]
const HOME = 'desk.tidewater.example'

function lockdown (ses) {
  ses.setCertificateVerifyProc((request, callback) => {
    const { hostname, certificate, verificationResult } = request
    if (hostname !== HOME) return callback(-3)
    if (verificationResult !== 'net::OK') {
      log.warn('chain', verificationResult)
      return callback(-2)
    }
    callback(FINGERPRINTS.includes(certificate.fingerprint) ? 0 : -2)
  })
}

function open () {
  const win = new BrowserWindow({
    width: 1200,
    height: 800,
    webPreferences: { preload: path.join(__dirname, 'preload.js'), sandbox: true }
  })
  win.webContents.setWindowOpenHandler(({ url }) => {
    shell.openExternal(url)
    return { action: 'deny' }
  })
  win.loadURL(`https://${HOME}/`)
}

app.whenReady().then(() => {
  lockdown(session.defaultSession)
  open()
})

app.on('window-all-closed', () => {
  if (process.platform !== 'darwin') app.quit()
})
