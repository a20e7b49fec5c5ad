/** The least that answers over HTTP with a database behind it: a program for `node -e`, which does `first` before. */
export function minimalStart(fileOfUs: string, first = ''): string {
  return `
const { createRequire } = require('node:module')
const initSqlJs = createRequire(${JSON.stringify(fileOfUs)})('sql.js')
${first}
initSqlJs().then((sqlite) => {
  const database = new sqlite.Database()
  if (typeof schema === 'string') database.exec(schema)
  const server = require('node:http').createServer((request, response) => {
    response.end(JSON.stringify(database.exec('SELECT 1')))
  })
  server.listen(0, '127.0.0.1', () => {
    console.log(JSON.stringify({ url: 'http://127.0.0.1:' + server.address().port }))
  })
})`
}
