import type { CallState } from '#shared/machines/call-machine.ts'
import type { MessageState } from '#shared/machines/message-machine.ts'
import type { ContactEntry, ContactOutcome } from '#shared/resources/timeline-entry.ts'

/** `warned`: it went on, and the debugger warns of something about it. */
export type Tone = 'good' | 'warned' | 'bad' | 'waiting'

/** What became of a message or call, in the words of the operator's side. */
export interface Verdict {
  readonly tone: Tone
  /** 'not forwarded' */
  readonly word: string
  /** 'opt-out word', where one word is not all. */
  readonly detail: string | null
}

type Ended = Exclude<ContactOutcome, 'forwarded' | 'ringing' | 'auto-created' | 'failed'>

const endedBecause: Record<Ended, string> = {
  'dropped-opt-out': 'opt-out word',
  'rejected-mode': 'not in this session’s mode',
  'blocked-intercept': 'blocked by the webhook',
  'no-partner': 'nobody on the other side',
  'out-of-session': 'no active session',
  'not-proxy': 'not a proxy number',
}

const messageProgress: Partial<Record<MessageState, Verdict>> = {
  queued: { tone: 'good', word: 'forwarded', detail: 'queued' },
  sent: { tone: 'good', word: 'forwarded', detail: 'on its way' },
  delivered: { tone: 'good', word: 'forwarded', detail: null },
  undelivered: { tone: 'bad', word: 'not delivered', detail: 'forwarded, then lost by the carrier' },
  failed: { tone: 'bad', word: 'not delivered', detail: 'refused by the carrier' },
}

const callProgress: Partial<Record<CallState, Verdict>> = {
  initiated: { tone: 'waiting', word: 'dialling', detail: null },
  ringing: { tone: 'waiting', word: 'ringing', detail: null },
  'in-progress': { tone: 'good', word: 'connected', detail: null },
  completed: { tone: 'good', word: 'completed', detail: null },
  busy: { tone: 'bad', word: 'busy', detail: null },
  'no-answer': { tone: 'bad', word: 'not answered', detail: null },
  canceled: { tone: 'bad', word: 'hung up', detail: 'before the answer' },
  failed: { tone: 'bad', word: 'failed', detail: null },
}

export function verdictOn(entry: ContactEntry): Verdict {
  switch (entry.outcome) {
    case null:
      return { tone: 'waiting', word: 'waiting', detail: 'for the webhook’s answer' }
    case 'failed':
      return { tone: 'bad', word: stopped(entry), detail: 'refused by the platform' }
    case 'forwarded':
    case 'ringing':
    case 'auto-created':
      return withWarning(entry, progressOf(entry, entry.outcome))
    default:
      return { tone: 'bad', word: stopped(entry), detail: endedBecause[entry.outcome] }
  }
}

function progressOf(entry: ContactEntry, outcome: ContactOutcome): Verdict {
  const progress = entry.kind === 'message' ? messageProgress[entry.state] : callProgress[entry.state]
  if (progress === undefined)
    return { tone: 'good', word: outcome === 'auto-created' ? 'session created' : outcome, detail: null }
  return outcome === 'auto-created' ? { ...progress, detail: 'in a session made for it' } : progress
}

function withWarning({ code }: ContactEntry, verdict: Verdict): Verdict {
  if (code === null || verdict.tone !== 'good') return verdict
  return { ...verdict, tone: 'warned', detail: verdict.detail ?? 'with a warning' }
}

function stopped(entry: ContactEntry): string {
  return entry.kind === 'message' ? 'not forwarded' : 'not connected'
}
