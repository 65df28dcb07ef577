const WebSocket = require('ws');
const request = require('request-promise-native');

async function start(base) {
  const { ticket } = await request({ uri: `${base}/ticket`, json: true, strictSSL: false });
  const ws = new WebSocket(`${base.replace('https', 'wss')}/ws?t=${ticket}`);
  ws.on('message', (data) => console.log(String(data)));
  ws.on('close', () => setTimeout(() => start(base), 2000));
}

start(process.argv[2]).catch(console.error);
