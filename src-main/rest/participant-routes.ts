import { failOnConflict } from './conflict-parameter.ts'
import { fetched } from './fetched.ts'
import { formatParticipant } from './format/participant.ts'
import { listed, mostPerProxyPage } from './listed.ts'
import { notFound } from './not-found.ts'
import type { Answer, RestRequest, Route } from './route.ts'
import { run } from './run.ts'
import { findSession, sessionInPath } from './session-in-path.ts'

const participants = '/v1/Services/:ServiceSid/Sessions/:SessionSid/Participants'

/** A participant cannot be changed, and deleting one answers 200. https://www.twilio.com/docs/proxy/api/participant */
export const participantRoutes: readonly Route[] = [
  ['GET', participants, listParticipants],
  ['POST', participants, addParticipant],
  ['GET', `${participants}/:ParticipantSid`, fetchParticipant],
  ['DELETE', `${participants}/:ParticipantSid`, removeParticipant],
]

function listParticipants(request: RestRequest): Answer {
  if (findSession(request) === null) return notFound(request)
  return listed(request, {
    key: 'participants',
    mostPerPage: mostPerProxyPage,
    read: (token, limit) =>
      request.simulator.query({ type: 'participants.page', ...sessionInPath(request), after: token ?? 0, limit }),
    format: formatParticipant,
  })
}

function addParticipant(request: RestRequest): Answer {
  const { form } = request
  const command = {
    type: 'participant.add',
    ...sessionInPath(request),
    identifier: form.filled('Identifier'),
    friendlyName: form.clearable('FriendlyName'),
    proxyIdentifier: form.filled('ProxyIdentifier'),
    proxyIdentifierSid: form.filled('ProxyIdentifierSid'),
    failOnParticipantConflict: failOnConflict(form),
  } as const
  return run(request, command, 201, formatParticipant)
}

function fetchParticipant(request: RestRequest): Answer {
  return fetched(request, request.simulator.query({ type: 'participant', ...named(request) }), formatParticipant)
}

function removeParticipant(request: RestRequest): Answer {
  return run(request, { type: 'participant.remove', ...named(request) }, 200, formatParticipant)
}

function named(request: RestRequest) {
  return { ...sessionInPath(request), participantSid: request.part('ParticipantSid') }
}
