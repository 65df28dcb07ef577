#!/usr/bin/env node
process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = '0'; // ステージングのみ

const { createServer } = require('node:http');
const app = require('./app');

createServer(app).listen(process.env.PORT || 3000, () => {
  console.log('ready');
});
