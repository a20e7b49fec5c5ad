import type { Interaction } from '#shared/resources/interaction.ts'
import { fetched } from './fetched.ts'
import { formatMessageInteraction } from './format/message-interaction.ts'
import { listed, mostPerProxyPage } from './listed.ts'
import { notFound } from './not-found.ts'
import type { Answer, RestRequest, Route } from './route.ts'
import { run } from './run.ts'
import { sessionInPath } from './session-in-path.ts'

const messageInteractions =
  '/v1/Services/:ServiceSid/Sessions/:SessionSid/Participants/:ParticipantSid/MessageInteractions'

/** Making one answers 200. https://www.twilio.com/docs/proxy/api/sending-messages */
export const messageInteractionRoutes: readonly Route[] = [
  ['GET', messageInteractions, listMessageInteractions],
  ['POST', messageInteractions, createMessageInteraction],
  ['GET', `${messageInteractions}/:InteractionSid`, fetchMessageInteraction],
]

function listMessageInteractions(request: RestRequest): Answer {
  const { simulator } = request
  if (simulator.query({ type: 'participant', ...participant(request) }) === null) return notFound(request)
  return listed(request, {
    key: 'interactions',
    mostPerPage: mostPerProxyPage,
    read: (token, limit) =>
      simulator.query({ type: 'interactions.page', ...participant(request), after: token ?? 0, limit }),
    format: formatMessageInteraction,
  })
}

function createMessageInteraction(request: RestRequest): Answer {
  const { form } = request
  const command = {
    type: 'messageInteraction.create',
    ...participant(request),
    body: form.filled('Body'),
    mediaUrls: form.all('MediaUrl'),
  } as const
  return run(request, command, 200, formatMessageInteraction)
}

function fetchMessageInteraction(request: RestRequest): Answer {
  const { participantSid, ...session } = participant(request)
  const interactionSid = request.part('InteractionSid')
  const interaction = request.simulator.query({ type: 'interaction', ...session, interactionSid })
  return fetched(request, isMessageTo(interaction, participantSid) ? interaction : null, formatMessageInteraction)
}

function isMessageTo(interaction: Interaction | null, participantSid: string): boolean {
  return interaction?.isMessageInteraction === true && interaction.outbound?.participantSid === participantSid
}

function participant(request: RestRequest) {
  return { ...sessionInPath(request), participantSid: request.part('ParticipantSid') }
}
