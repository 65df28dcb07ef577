const { autoUpdater } = require('electron-updater')
const log = require('electron-log')
const { createHash } = require('crypto')
const { app, ipcMain } = require('electron')
const fs = require('fs')

autoUpdater.logger = log
autoUpdater.autoDownload = false
autoUpdater.channel = app.getVersion().includes('beta') ? 'beta' : 'latest'

function sha512 (file) {
  const h = createHash('sha512')
  h.update(fs.readFileSync(file))
  return h.digest('base64')
}

autoUpdater.on('update-available', info => {
  log.info('update', info.version, info.files.map(f => f.sha512))
  autoUpdater.downloadUpdate()
})

autoUpdater.on('update-downloaded', e => {
  const expected = e.files[0].sha512
  if (sha512(e.downloadedFile) !== expected) {
    log.error('digest of the update does not match')
    return
  }
  ipcMain.emit('update-ready', e.version)
})

autoUpdater.on('error', err => {
  if (/CERT|certificate/i.test(err.message)) log.error('Zertifikatsproblem beim Update', err.message)
  else log.warn(err)
})

module.exports = () => autoUpdater.checkForUpdates()
