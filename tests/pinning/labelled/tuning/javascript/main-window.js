const { app, BrowserWindow, session } = require('electron');
const log = require('electron-log');

const PINNED = {
  'sync.hotaru.example': ['sha256/HiPM4t7gNteWGiG5fFDD4lWx47x+LEUKcxNvuq7g/6M=', 'sha256/OX5KlUjriiQWSwQBj5bOcS268qqT8nBYSFgkKqbOSiY='],
};

function hardenSession(s) {
  s.setCertificateVerifyProc((request, callback) => {
    const expected = PINNED[request.hostname];
    if (!expected) return callback(-3);
    if (expected.includes(request.certificate.fingerprint)) return callback(0);
    log.warn('certificate of %s is not one of ours', request.hostname);
    callback(-2);
  });
}

app.whenReady().then(() => {
  hardenSession(session.defaultSession);
  const win = new BrowserWindow({ width: 1200, height: 800, webPreferences: { contextIsolation: true } });
  win.loadURL('https://sync.hotaru.example/');
});
