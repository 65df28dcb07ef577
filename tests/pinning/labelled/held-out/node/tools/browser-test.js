const puppeteer = require('puppeteer')
const assert = require('node:assert')
const { startServer } = require('./server')

async function main () {
  const server = await startServer({ https: true })
  const browser = await puppeteer.launch({
    headless: 'new',
    ignoreHTTPSErrors: true,
    args: ['--no-sandbox', '--ignore-certificate-errors']
  })
  try {
    const page = await browser.newPage()
    page.on('pageerror', e => console.error(e.message))
    await page.goto(server.url, { waitUntil: 'networkidle0' })
    const title = await page.title()
    assert.strictEqual(title, 'Stundenplan')
    await page.click('#woche-vor')
    await page.waitForSelector('.woche[data-nr="2"]')
    await page.screenshot({ path: 'woche2.png' })
  } finally {
    await browser.close()
    await server.close()
  }
}

main().catch(e => {
  console.error(e)
  process.exitCode = 1
})
