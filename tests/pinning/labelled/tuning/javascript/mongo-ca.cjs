const { MongoClient } = require('mongodb');
const path = require('path');

const client = new MongoClient(process.env.MONGO_URL, {
  tls: true,
  tlsCAFile: path.join(__dirname, 'certs/docdb.pem'),
  retryWrites: false,
});

exports.events = async () => (await client.connect()).db('plant').collection('events');
