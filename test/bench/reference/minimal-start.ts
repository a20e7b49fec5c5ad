/** The least that answers over HTTP with a database behind it: a program for `node -e`. */
export function minimalStart(fileOfUs: string): string {
  return `
const { createRequire } = require('node:module')
const initSqlJs = createRequire(${JSON.stringify(fileOfUs)})('sql.js')
initSqlJs().then((sqlite) => {
  const database = new sqlite.Database()
  const server = require('node:http').createServer((request, response) => {
    response.end(JSON.stringify(database.exec('SELECT 1')))
  })
  server.listen(0, '127.0.0.1', () => {
    console.log(JSON.stringify({ url: 'http://127.0.0.1:' + server.address().port }))
  })
})`
}
