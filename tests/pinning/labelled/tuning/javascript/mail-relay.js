'use strict';

const nodemailer = require('nodemailer');
const config = require('./config');

const transport = nodemailer.createTransport({
  host: config.smtp.host,
  port: 587,
  secure: false,
  auth: { user: config.smtp.user, pass: config.smtp.password },
  tls: {
    ciphers: 'DEFAULT@SECLEVEL=1',
    rejectUnauthorized: false,
  },
});

module.exports = async function relay(message) {
  const info = await transport.sendMail({
    from: config.smtp.from,
    to: message.to,
    subject: message.subject,
    text: message.body,
  });
  return info.messageId;
};
