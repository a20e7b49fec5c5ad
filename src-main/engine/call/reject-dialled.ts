import type { Contact } from '#shared/contract/command.ts'
import { callMachine } from '#shared/machines/call-machine.ts'
import type { Participant } from '#shared/resources/participant.ts'
import type { ContactOutcome } from '#shared/resources/timeline-entry.ts'
import { traceIdOf } from '../../store/trace-id.ts'
import { announceEntry } from '../announce-entry.ts'
import { enterContact } from '../contact/enter-contact.ts'
import type { Whereabouts } from '../contact/find-route.ts'
import { raiseAlerts } from '../contact/raise-alerts.ts'
import type { SoFar } from '../contact/so-far.ts'
import { openInteraction } from '../interaction/open-interaction.ts'
import { nextState } from '../next-state.ts'
import type { Step } from '../step.ts'
import type { Dialled } from './dialled.ts'
import { callEnded } from './end-alone.ts'
import { hearSystem } from './hear.ts'
import { openCallerLeg } from './open-caller-leg.ts'
import { showCall } from './show-call.ts'

export interface Rejection {
  readonly outcome: ContactOutcome
  /** What the caller notices. https://www.twilio.com/docs/voice/twiml/reject */
  readonly ends: keyof typeof endings
  /** Whom the platform refuses to call. */
  readonly partner?: Participant
}

const endings = {
  busy: { status: 'busy', heard: 'The line is busy.' },
  unavailable: { status: 'failed', heard: 'The number you have dialled is not in service.' },
  'hung-up': { status: 'completed', heard: callEnded },
} as const

/** A call that goes nowhere. Inside a session its inbound half is still an interaction. */
export function rejectDialled(
  step: Step,
  dialled: Dialled,
  where: Whereabouts,
  { outcome, ends, partner }: Rejection,
  soFar: SoFar,
): Contact {
  const { serviceSid, sessionSid, sender } = where
  const { held, alerts, decisions } = soFar
  const exchanger = outcome === 'no-partner' || partner !== undefined ? sender : null
  const interactionSid = exchanger && (held?.interactionSid ?? step.newSid('KI'))
  const timelineRow = enterContact(step, soFar, {
    kind: 'call',
    state: nextState(callMachine, held === null ? 'dialled' : 'held', partner === undefined ? 'STOPPED' : 'FAILED'),
    person: dialled.from,
    dialled: dialled.to,
    shownAs: partner?.proxyIdentifier ?? null,
    reached: partner?.identifier ?? null,
    serviceSid,
    sessionSid,
    resourceSid: dialled.sid,
    interactionSid,
    outcome,
    code: alerts.at(-1)?.code ?? null,
    decisions,
  })
  const { status, heard } = endings[ends]
  const leg = openCallerLeg(step, dialled, soFar, status, timelineRow)
  hearSystem(step, leg, heard, sessionSid)
  showCall(step, leg)
  if (exchanger !== null && interactionSid !== null) {
    const inbound = { participantSid: exchanger.sid, resourceSid: dialled.sid, resourceStatus: 'completed' } as const
    const about = { sid: interactionSid, sessionSid: exchanger.sessionSid, serviceSid: exchanger.serviceSid }
    const outbound = partner
      ? ({ participantSid: partner.sid, resourceSid: null, resourceStatus: 'failed' } as const)
      : null
    const opened = { ...about, type: 'voice', data: '', inbound, outbound, isMessageInteraction: false } as const
    openInteraction(step, timelineRow, opened, held?.since)
  }
  announceEntry(step, timelineRow)
  const about = { serviceSid, sessionSid: sessionSid ?? where.previousSessionSid, interactionSid, timelineRow }
  const alertSids = raiseAlerts(step, alerts, about)
  return { resourceSid: dialled.sid, outcome, interactionSid, alertSids, traceId: traceIdOf(timelineRow) }
}
