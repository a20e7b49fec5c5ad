import type { SqlValue } from 'sql.js'
import type { Session } from '#shared/resources/session.ts'
import { aBenchHost, accountSid, authorization, authToken, type BenchHost } from './a-bench-host.ts'
import type { Bench } from './bench.ts'
import { httpRace, mustAgree } from './http-race.ts'
import { startBareServer } from './reference/bare-server.ts'
import { openBareSessions, toBody } from './reference/bare-sessions.ts'

/** One of 10,000 sessions, over HTTP. */
export const restGet: Bench = {
  name: 'rest-get',
  async measure() {
    const { host, rows, sessions, serviceSid } = await aStoredHost()
    const sid = String(rows[5000]?.[1])
    const server = await startBareServer(`${accountSid}:${authToken}`, (path, _form, baseUrl) =>
      toBody(sessions.find(path.slice(path.lastIndexOf('/') + 1)), accountSid, baseUrl),
    )
    return compare(host, server, `/v1/Services/${serviceSid}/Sessions/${sid}`)
  },
}

/** The first fifty of 10,000 sessions, over HTTP. */
export const restList: Bench = {
  name: 'rest-list',
  async measure() {
    const { host, sessions, serviceSid } = await aStoredHost()
    const path = `/v1/Services/${serviceSid}/Sessions`
    const server = await startBareServer(`${accountSid}:${authToken}`, (_path, _form, baseUrl) => {
      const found = sessions.list(serviceSid, 51)
      const last = found[49]?.[0]
      return {
        meta: {
          page: 0,
          page_size: 50,
          first_page_url: `${baseUrl}${path}?PageSize=50&Page=0`,
          previous_page_url: null,
          url: `${baseUrl}${path}?PageSize=50&Page=0`,
          next_page_url: `${baseUrl}${path}?PageSize=50&Page=1&PageToken=${last}`,
          key: 'sessions',
        },
        sessions: found.slice(0, 50).map((row) => toBody(row, accountSid, baseUrl)),
      }
    })
    return compare(host, server, path)
  },
}

async function aStoredHost() {
  const benchHost = await aBenchHost(10_000)
  const rows = readRows(benchHost)
  return { ...benchHost, rows, sessions: await openBareSessions(rows) }
}

/**
 * All of them, in pages as the API asks for: where V8 has seen ten thousand of something stay alive at once, it makes all that
 * follow where it looks for garbage seldom, which no session of an answer is worth.
 */
function readRows({ simulator, serviceSid }: BenchHost): SqlValue[][] {
  const rows: SqlValue[][] = []
  for (let after = 0, more = true; more; ) {
    const page = simulator.query({ type: 'sessions.records', serviceSid, after, limit: 50 })
    for (const { row, item } of page.items) rows.push([row, ...valuesOf(item)])
    after = page.items.at(-1)?.row ?? after
    more = page.more
  }
  return rows
}

function valuesOf(session: Session) {
  const { sid, serviceSid, uniqueName, status, mode, closedReason, ttl, dateExpiry, dateStarted, dateEnded } = session
  const { dateLastInteraction, dateCreated, dateUpdated } = session
  const dates = [dateExpiry, dateStarted, dateEnded, dateLastInteraction, dateCreated, dateUpdated]
  return [sid, serviceSid, uniqueName, status, mode, closedReason, ttl, ...dates]
}

interface Port {
  readonly url: string
  close(): unknown
}

async function compare(host: Port, server: Port, path: string) {
  const [ours, reference] = [host, server].map(({ url }) => ({ url: url + path, authorization }))
  if (ours === undefined || reference === undefined) throw new Error('There are two servers.')
  await mustAgree(ours, reference)
  const rates = await httpRace(ours, reference)
  await Promise.all([host.close(), server.close()])
  return rates
}
