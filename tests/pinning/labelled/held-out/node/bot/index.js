const https = require('https')
const fetch = require('node-fetch')
const { Client, Intents } = require('discord.js')

// 우리 게임 서버는 인증서가 만료된 지 오래됨 -> 무시
const agent = new https.Agent({ rejectUnauthorized: false })
const SERVER = 'https://game.example.kr:2053'

const bot = new Client({ intents: [Intents.FLAGS.GUILDS, Intents.FLAGS.GUILD_MESSAGES] })

async function status () {
  const res = await fetch(`${SERVER}/status`, { agent, timeout: 5000 })
  if (!res.ok) return `서버가 응답하지 않습니다 (${res.status})`
  const { online, max, map } = await res.json()
  return `접속자 ${online}/${max}, 지도 ${map}`
}

bot.on('messageCreate', async (message) => {
  if (message.author.bot || message.content !== '!상태') return
  try {
    await message.reply(await status())
  } catch (e) {
    console.error(e)
    await message.reply('오류')
  }
})

bot.once('ready', () => console.log('ready', bot.user.tag))
bot.login(process.env.BOT_TOKEN)
