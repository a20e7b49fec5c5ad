import { assertNever } from '#shared/contract/assert-never.ts'
import type { PhoneCall } from '#shared/resources/phone.ts'
import type { CallEntry, ContactEntry, TimelineEntry } from '#shared/resources/timeline-entry.ts'
import type { Simulator } from '../../simulator/simulator.ts'
import { emptyLine, type TranscriptLine } from './transcript.ts'

type Reader = Pick<Simulator, 'query'>

/** Rows read at a time. */
const pageSize = 1_000

/** Everything that happened, or what happened in one session. */
export function timelineLines(simulator: Reader, sessionSid: string | undefined): readonly TranscriptLine[] {
  const teller = new Teller(simulator)
  const lines: TranscriptLine[] = []
  for (let offset = 0; ; offset += pageSize) {
    const { items } = simulator.query({
      type: 'timeline.rows',
      search: '',
      offset,
      limit: pageSize,
      ...(sessionSid !== undefined && { sessionSid }),
    })
    for (const entry of items) lines.push(...teller.tell(entry))
    if (items.length < pageSize) return lines
  }
}

/** Remembers what it asked for: many rows are about the same sessions and calls. */
class Teller {
  readonly #simulator: Reader
  readonly #sessions = new Map<string, string>()
  readonly #calls = new Map<string, ReadonlyMap<string, PhoneCall>>()

  constructor(simulator: Reader) {
    this.#simulator = simulator
  }

  tell(entry: TimelineEntry): readonly TranscriptLine[] {
    const base = { ...emptyLine, at: entry.at, session: this.#sessionName(entry.sessionSid) }
    switch (entry.kind) {
      case 'message':
        return [{ ...base, kind: 'message', ...contact(entry), text: entry.body }]
      case 'call':
        return [{ ...base, kind: 'call', ...contact(entry) }, ...this.#words(entry)]
      case 'session':
        return [
          { ...base, kind: 'session', from: entry.person ?? '', shownAs: entry.number ?? '', outcome: entry.change },
        ]
      case 'refusal':
        return [{ ...base, kind: 'refusal', code: String(entry.code), text: entry.text }]
      default:
        return assertNever(entry)
    }
  }

  #words({ from, reached, resourceSid }: CallEntry): readonly TranscriptLine[] {
    const heard = from === null ? [] : (this.#callsOf(from).get(resourceSid)?.heard ?? [])
    return heard.map((caption) => {
      const speaker = { self: from ?? '', peer: reached ?? '', system: 'system' }[caption.from]
      return { ...emptyLine, at: caption.at, kind: 'words', from: speaker, text: caption.text }
    })
  }

  #callsOf(e164: string): ReadonlyMap<string, PhoneCall> {
    const known = this.#calls.get(e164)
    if (known !== undefined) return known
    const calls = this.#simulator.query({ type: 'phone.calls', e164, limit: 100_000 })
    const bySid = new Map(calls.map((call) => [call.sid, call]))
    this.#calls.set(e164, bySid)
    return bySid
  }

  #sessionName(sessionSid: string | null): string {
    if (sessionSid === null) return ''
    const known = this.#sessions.get(sessionSid)
    if (known !== undefined) return known
    const name = this.#simulator.query({ type: 'session.name', sessionSid }).uniqueName ?? sessionSid
    this.#sessions.set(sessionSid, name)
    return name
  }
}

function contact({ from, dialled, shownAs, reached, outcome, code }: ContactEntry) {
  return {
    from: from ?? '',
    dialled: dialled ?? '',
    shownAs: shownAs ?? '',
    to: reached ?? '',
    outcome: outcome ?? 'waiting',
    code: code === null ? '' : String(code),
  }
}
