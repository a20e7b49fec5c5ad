import { mediaSid } from '#main/engine/rules/media/media-sid.ts'
import { account, type TestHost } from './a-host.ts'
import { ana, n1 } from './a-service.ts'
import { run } from './a-simulator.ts'

export interface BusyWorld {
  /** Values for the parts of paths: what exists, by name, and what belongs to somebody else. */
  readonly parts: Readonly<Record<string, string>>
  readonly sids: readonly string[]
}

const picture = 'simulator:picture/harbour'

/**
 * What the starter scene holds, a second service, a picture message, an alert and two calls: one that has ended, for
 * what is done to records, and one that rings, for what is posted to it.
 */
export function aBusyWorld({ simulator }: Pick<TestHost, 'simulator'>, method: string): BusyWorld {
  simulator.reset()
  run(simulator, { type: 'service.create', uniqueName: 'other' })
  const { services, numbers, sessions } = simulator.snapshot()
  const [session] = sessions
  const [participant] = session?.participants ?? []
  const interaction = run(simulator, {
    type: 'messageInteraction.create',
    serviceSid: session?.serviceSid ?? '',
    sessionSid: session?.sid ?? '',
    participantSid: participant?.sid ?? '',
    body: 'Two minutes',
  })
  const message = run(simulator, {
    type: 'phone.sendMessage',
    from: ana,
    to: n1,
    mediaUrls: [picture],
  })
  const ended = run(simulator, { type: 'phone.dial', from: ana, to: n1 })
  run(simulator, { type: 'call.hangUp', phone: ana, callSid: ended.resourceSid })
  const ringing = run(simulator, { type: 'phone.dial', from: ana, to: n1 })
  run(simulator, { type: 'phone.sendMessage', from: ana, to: n1, body: 'STOP' })
  const [alert] = simulator.query({ type: 'alerts', afterSeq: 0, limit: 1 })
  const parts = {
    AccountSid: account.accountSid,
    ServiceSid: services[0]?.sid ?? '',
    ServiceSidOrName: services[0]?.sid ?? '',
    PhoneNumberSid: numbers[0]?.sid ?? '',
    NumberSid: `${numbers[0]?.sid}.json`,
    SessionSid: session?.sid ?? '',
    SessionSidOrName: session?.uniqueName ?? '',
    ParticipantSid: participant?.sid ?? '',
    InteractionSid: interaction.sid,
    AlertSid: alert?.sid ?? '',
    MessageSid: message.resourceSid,
    MediaSid: mediaSid(picture),
    CallSid: `${(method === 'POST' ? ringing : ended).resourceSid}.json`,
  }
  return { parts, sids: [...Object.values(parts), services[1]?.sid ?? ''] }
}
