import nodemailer from 'nodemailer'
import { convert } from 'html-to-text'
import config from 'config'
import winston from 'winston'

const transport = nodemailer.createTransport({
  host: config.get('smtp.host'),
  port: config.get('smtp.port'),
  secure: false,
  requireTLS: true,
  pool: true,
  auth: {
    user: config.get('smtp.user'),
    pass: config.get('smtp.pass')
  },
  tls: {
    ciphers: 'HIGH:!aNULL',
    rejectUnauthorized: config.has('smtp.strict') ? config.get('smtp.strict') : false
  }
})

/**
 * @param {string} to
 * @param {string} subject
 * @param {string} html
 */
export async function notify (to, subject, html) {
  const info = await transport.sendMail({
    from: config.get('smtp.from'),
    to,
    subject,
    html,
    text: convert(html, { wordwrap: 76 })
  })
  winston.info('mail', { to, id: info.messageId, rejected: info.rejected })
  return info.accepted.length > 0
}

process.once('SIGTERM', () => transport.close())
