import { ok, type Result, refuse } from '#shared/contract/result.ts'
import type { TranscriptFile, TranscriptRequest } from '#shared/contract/transcript-requests.ts'
import type { Simulator } from '../../simulator/simulator.ts'
import { formats } from './formats.ts'
import { masked } from './masked.ts'
import { phoneLines } from './phone-lines.ts'
import { timelineLines } from './timeline-lines.ts'
import type { Transcript } from './transcript.ts'

/** What happened, to be read elsewhere. Real numbers are masked unless they are asked for. */
export function writeTranscript(
  simulator: Pick<Simulator, 'query'>,
  { format, sessionSid, phone, realNumbers = false }: TranscriptRequest,
): Result<TranscriptFile> {
  if (sessionSid !== undefined && simulator.query({ type: 'session.find', sessionSid }) === null) {
    return refuse({ code: 'not_found', status: 404, message: `There is no session ${sessionSid}.` })
  }
  if (phone !== undefined && simulator.query({ type: 'phone', e164: phone }) === null) {
    return refuse({ code: 'not_found', status: 404, message: `There is no phone ${phone}.` })
  }
  const phones = simulator.query({ type: 'phones', after: 0, limit: 1000 }).items.map(({ item }) => item)
  const named = phones.filter(({ label, e164 }) => label !== e164)
  const names = new Map(named.map(({ e164, label }) => [e164, label]))
  const whole: Transcript = { ...read(simulator, { sessionSid, phone }), names }
  const people = new Set([...phones.map(({ e164 }) => e164), ...whole.lines.flatMap(({ from, to }) => [from, to])])
  const numbers = [...people].filter((number) => /^\+\d/.test(number) && !isProxy(simulator, number))
  const transcript = realNumbers ? whole : masked(whole, numbers)
  const { extension, type, write } = formats[format]
  return ok({ name: `${fileName(transcript.title)}.${extension}`, type, text: write(transcript) })
}

function read(simulator: Pick<Simulator, 'query'>, { sessionSid, phone }: Asked): Omit<Transcript, 'names'> {
  if (phone !== undefined) {
    const label = simulator.query({ type: 'phone', e164: phone })?.label
    return { title: `Transcript of the phone of ${label}`, lines: phoneLines(simulator, phone) }
  }
  const session = sessionSid === undefined ? null : simulator.query({ type: 'session.find', sessionSid })
  const title = session === null ? 'Transcript' : `Transcript of ${session.uniqueName ?? session.sid}`
  return { title, lines: timelineLines(simulator, sessionSid) }
}

interface Asked {
  readonly sessionSid: string | undefined
  readonly phone: string | undefined
}

function isProxy(simulator: Pick<Simulator, 'query'>, e164: string): boolean {
  return simulator.query({ type: 'number', e164 }) !== null
}

function fileName(title: string): string {
  return title.replaceAll(/[^\p{L}\p{N}]+/gu, '-').replaceAll(/^-|-$/g, '')
}
