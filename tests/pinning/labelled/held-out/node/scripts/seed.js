#!/usr/bin/env node
// Fills a fresh development instance with sample data.
process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0'

const { readFileSync } = require('fs')
const { join } = require('path')
const axios = require('axios')

const api = axios.create({
  baseURL: process.argv[2] || 'https://localhost:9443/api',
  auth: { username: 'admin', password: 'admin' }
})

async function put (kind, rows) {
  let n = 0
  for (const row of rows) {
    try {
      await api.put(`/${kind}/${row.id}`, row)
      n++
    } catch (e) {
      console.error(kind, row.id, e.response ? e.response.status : e.message)
    }
  }
  console.log(`${kind}: ${n}/${rows.length}`)
}

;(async () => {
  for (const kind of ['places', 'people', 'loans']) {
    await put(kind, JSON.parse(readFileSync(join(__dirname, 'data', `${kind}.json`), 'utf8')))
  }
})()
