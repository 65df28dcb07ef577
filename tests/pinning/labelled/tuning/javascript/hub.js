const { Client, Message } = require('azure-iot-device');
const { Mqtt } = require('azure-iot-device-mqtt');
const fs = require('fs');

const client = Client.fromConnectionString(process.env.EDGE_DEVICE_CS, Mqtt);

async function main() {
  await client.setOptions({ ca: fs.readFileSync(process.env.EDGE_CA, 'utf-8') });
  await client.open();
  setInterval(() => {
    const message = new Message(JSON.stringify({ level: Math.random() }));
    message.contentType = 'application/json';
    client.sendEvent(message).catch(console.error);
  }, 10000);
}

main();
