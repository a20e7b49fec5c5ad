import { responderSet } from '#shared/contract/commands/webhook-commands.ts'
import type { Responder } from '#shared/resources/responder.ts'

/** A responder as it stands in the fields. */
export interface ResponderDraft {
  readonly name: string
  readonly status: string
  readonly type: string
  readonly body: string
  readonly delaySeconds: string
}

export type DraftField = keyof ResponderDraft

export type ReadDraft =
  | { readonly ok: true; readonly command: ReturnType<typeof responderSet.parse> }
  | { readonly ok: false; readonly faults: Partial<Record<DraftField, string>> }

export const newDraft: ResponderDraft = { name: '', status: '200', type: 'text/plain', body: '', delaySeconds: '0' }

export function draftOf(responder: Responder): ResponderDraft {
  return { ...responder, status: String(responder.status), delaySeconds: String(responder.delaySeconds) }
}

/** The command that a draft comes to, or what is wrong with each field. */
export function readDraft({ name, status, type, body, delaySeconds }: ResponderDraft): ReadDraft {
  const checked = responderSet.safeParse({
    type: 'responder.set',
    name,
    status: numberIn(status),
    contentType: type,
    body,
    delaySeconds: numberIn(delaySeconds),
  })
  if (checked.success) return { ok: true, command: checked.data }
  const paths = new Set(checked.error.issues.map(({ path }) => path[0]))
  return {
    ok: false,
    faults: {
      ...(paths.has('name') && { name: 'One to 64 letters, digits, dots or dashes' }),
      ...(paths.has('status') && { status: 'A whole number from 200 to 599' }),
      ...(paths.has('contentType') && { type: 'At most 255 characters' }),
      ...(paths.has('body') && { body: 'Longer than the platform reads: 65,536 characters' }),
      ...(paths.has('delaySeconds') && { delaySeconds: 'Seconds from 0 to 3600' }),
    },
  }
}

function numberIn(text: string): number {
  return text.trim() === '' ? Number.NaN : Number(text)
}
