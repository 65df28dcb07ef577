const { app, BrowserWindow } = require('electron');

app.commandLine.appendSwitch('lang', 'ja');

app.on('certificate-error', (event, webContents, url, error, certificate, callback) => {
  event.preventDefault();
  callback(true);
});

app.whenReady().then(() => new BrowserWindow({ fullscreen: true, kiosk: true }).loadURL('https://signage.local/'));
