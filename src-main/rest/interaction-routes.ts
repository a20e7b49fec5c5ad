import { fetched } from './fetched.ts'
import { formatInteraction } from './format/interaction.ts'
import { listed, mostPerProxyPage } from './listed.ts'
import { notFound } from './not-found.ts'
import type { Answer, RestRequest, Route } from './route.ts'
import { runSilently } from './run.ts'
import { findSession, sessionInPath } from './session-in-path.ts'

const interactions = '/v1/Services/:ServiceSid/Sessions/:SessionSid/Interactions'

/** Interactions are made by traffic alone. https://www.twilio.com/docs/proxy/api/interaction */
export const interactionRoutes: readonly Route[] = [
  ['GET', interactions, listInteractions],
  ['GET', `${interactions}/:InteractionSid`, fetchInteraction],
  ['DELETE', `${interactions}/:InteractionSid`, deleteInteraction],
]

function listInteractions(request: RestRequest): Answer {
  if (findSession(request) === null) return notFound(request)
  return listed(request, {
    key: 'interactions',
    mostPerPage: mostPerProxyPage,
    read: (token, limit) =>
      request.simulator.query({ type: 'interactions.page', ...sessionInPath(request), after: token ?? 0, limit }),
    format: formatInteraction,
  })
}

function fetchInteraction(request: RestRequest): Answer {
  return fetched(request, request.simulator.query({ type: 'interaction', ...named(request) }), formatInteraction)
}

function deleteInteraction(request: RestRequest): Answer {
  return runSilently(request, { type: 'interaction.delete', ...named(request) })
}

function named(request: RestRequest) {
  return { ...sessionInPath(request), interactionSid: request.part('InteractionSid') }
}
