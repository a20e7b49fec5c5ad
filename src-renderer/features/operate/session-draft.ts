import type { CommandInput } from '#shared/contract/command.ts'
import type { SessionView } from '#shared/resources/session.ts'

/** What of a session can be changed, as it is typed. */
export interface SessionDraft {
  /** Seconds; empty for none. */
  readonly ttl: string
  /** `2026-11-21T14:00`, in the zone of the browser as all times are; empty for none. */
  readonly dateExpiry: string
}

export type SessionFaults = { readonly [Field in keyof SessionDraft]?: string }

type Update = Extract<CommandInput, { type: 'session.update' }>

export function draftOf({ ttl, dateExpiry }: Pick<SessionView, 'ttl' | 'dateExpiry'>): SessionDraft {
  return {
    ttl: ttl === 0 ? '' : String(ttl),
    dateExpiry: dateExpiry === null ? '' : localMinute(dateExpiry),
  }
}

/** The command that makes the session so: only what differs is given. Else what is wrong, by field. */
export function readDraft(
  session: SessionView,
  draft: SessionDraft,
): { readonly ok: true; readonly command: Update } | { readonly ok: false; readonly faults: SessionFaults } {
  const before = draftOf(session)
  const ttl = draft.ttl.trim() === '' ? 0 : Number(draft.ttl)
  const dateExpiry = draft.dateExpiry === '' ? null : Date.parse(draft.dateExpiry)
  const faults: SessionFaults = {
    ...(!Number.isInteger(ttl) && { ttl: 'Give whole seconds, or nothing.' }),
    ...(Number.isNaN(dateExpiry) && { dateExpiry: 'Give a date and a time, or nothing.' }),
  }
  if (Object.keys(faults).length > 0) return { ok: false, faults }
  return {
    ok: true,
    command: {
      type: 'session.update',
      serviceSid: session.serviceSid,
      sessionSid: session.sid,
      ...(draft.ttl !== before.ttl && { ttl }),
      ...(draft.dateExpiry !== before.dateExpiry && { dateExpiry }),
    },
  }
}

/** As a date field has it. */
function localMinute(at: number): string {
  const zoneMs = new Date(at).getTimezoneOffset() * 60_000
  return new Date(at - zoneMs).toISOString().slice(0, 16)
}
