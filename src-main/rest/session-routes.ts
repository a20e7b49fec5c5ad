import { refuse } from '#shared/contract/result.ts'
import { failOnConflict } from './conflict-parameter.ts'
import { fetched } from './fetched.ts'
import { formatSession } from './format/session.ts'
import { listed, mostPerProxyPage } from './listed.ts'
import { notFound } from './not-found.ts'
import { readParticipant } from './participants-parameter.ts'
import type { Answer, RestRequest, Route } from './route.ts'
import { run, runSilently } from './run.ts'
import { sessionInPath } from './session-in-path.ts'

const sessions = '/v1/Services/:ServiceSid/Sessions'

/** https://www.twilio.com/docs/proxy/api/session */
export const sessionRoutes: readonly Route[] = [
  ['GET', sessions, listSessions],
  ['POST', sessions, createSession],
  ['GET', `${sessions}/:SessionSidOrName`, fetchSession],
  ['POST', `${sessions}/:SessionSid`, updateSession],
  ['DELETE', `${sessions}/:SessionSid`, deleteSession],
]

function listSessions(request: RestRequest): Answer {
  const { simulator } = request
  const serviceSid = request.part('ServiceSid')
  if (simulator.query({ type: 'service', sidOrName: serviceSid }) === null) return notFound(request)
  return listed(request, {
    key: 'sessions',
    mostPerPage: mostPerProxyPage,
    read: (token, limit) => simulator.query({ type: 'sessions.records', serviceSid, after: token ?? 0, limit }),
    format: formatSession,
  })
}

function createSession(request: RestRequest): Answer {
  const { form } = request
  const command = {
    type: 'session.create',
    serviceSid: request.part('ServiceSid'),
    uniqueName: form.filled('UniqueName'),
    dateExpiry: form.instant('DateExpiry'),
    ttl: form.integer('Ttl'),
    mode: form.filled('Mode'),
    status: form.filled('Status'),
    participants: form.all('Participants')?.map(readParticipant),
    failOnParticipantConflict: failOnConflict(form),
  } as const
  return run(request, command, 201, formatSession)
}

function fetchSession(request: RestRequest): Answer {
  const sidOrName = request.part('SessionSidOrName')
  const session = request.simulator.query({ type: 'session.record', serviceSid: request.part('ServiceSid'), sidOrName })
  if (session !== null || /^KC[0-9a-f]{32}$/i.test(sidOrName)) return fetched(request, session, formatSession)
  return refuse({ code: 80308, status: 404, message: `Session with the unique name ${sidOrName} was not found.` })
}

function updateSession(request: RestRequest): Answer {
  const { form } = request
  const command = {
    type: 'session.update',
    ...sessionInPath(request),
    dateExpiry: form.instant('DateExpiry'),
    ttl: form.integer('Ttl'),
    status: form.filled('Status'),
    failOnParticipantConflict: failOnConflict(form),
  } as const
  return run(request, command, 200, formatSession)
}

function deleteSession(request: RestRequest): Answer {
  return runSilently(request, { type: 'session.delete', ...sessionInPath(request) })
}
