import type { PhoneCall, PhoneMessage } from '#shared/resources/phone.ts'
import type { Simulator } from '../../simulator/simulator.ts'
import { emptyLine, type TranscriptLine } from './transcript.ts'

/** What that person's phone shows, in order, and nothing else: the numbers of others are proxy numbers. */
export function phoneLines(simulator: Pick<Simulator, 'query'>, e164: string): readonly TranscriptLine[] {
  const messages = simulator.query({ type: 'phone.messages', e164, limit: 100_000 })
  const calls = simulator.query({ type: 'phone.calls', e164, limit: 100_000 })
  return [
    ...messages.map((message) => ({ order: message.order, lines: [messageLine(e164, message)] })),
    ...calls.map((call) => ({ order: call.order, lines: callLines(e164, call) })),
  ]
    .sort((one, other) => one.order - other.order)
    .flatMap(({ lines }) => lines)
}

function messageLine(e164: string, message: PhoneMessage): TranscriptLine {
  const { at, direction, peer, body, mediaUrls, status } = message
  const text = [body, ...mediaUrls.map((url) => `[${url}]`)].filter((part) => part !== '').join(' ')
  return { ...emptyLine, at, kind: 'message', ...ends(e164, direction === 'sent', peer), outcome: status, text }
}

function callLines(e164: string, { direction, peer, startedAt, status, heard }: PhoneCall): TranscriptLine[] {
  const call = { ...emptyLine, at: startedAt, kind: 'call', ...ends(e164, direction === 'dialled', peer) } as const
  const words = heard.map(({ at, from, text }) => {
    const speaker = { self: e164, peer, system: 'system' }[from]
    return { ...emptyLine, at, kind: 'words', from: speaker, text } as const
  })
  return [{ ...call, outcome: status }, ...words]
}

function ends(e164: string, isOwn: boolean, peer: string) {
  return isOwn ? { from: e164, dialled: peer } : { shownAs: peer, to: e164 }
}
