const fs = require('fs');
const mqtt = require('mqtt');

const client = mqtt.connect('mqtts://broker.numata.example', {
  key: fs.readFileSync('device.key'),
  cert: fs.readFileSync('device.crt'),
  rejectUnauthorized: true,
  reconnectPeriod: 3000,
});

client.on('connect', () => client.subscribe('cmd/#'));
client.on('message', (topic, payload) => console.log(topic, payload.toString()));
