import { formatNumber } from '#renderer/ui/format-number.ts'
import { maskPeople } from './mask-people.ts'
import type { Actor, Sequence } from './sequence-model.ts'

/** How people, texts and the session are called in a drawing. */
export interface Wording {
  readonly session: string
  readonly nameOf: (e164: string) => string
  readonly textOf: (body: string) => string
}

/** With real numbers as they are, for the window. */
export function plainWording(session: string, names: ReadonlyMap<string, string>): Wording {
  return { session, nameOf: (e164) => names.get(e164) ?? formatNumber(e164), textOf: (body) => body }
}

/** With the numbers of everybody in it masked, wherever they stand: for what leaves the window. */
export function maskedWording(session: string, names: ReadonlyMap<string, string>, sequence: Sequence): Wording {
  const people = sequence.actors.flatMap((actor) => (actor.kind === 'person' ? [actor.e164] : []))
  const mask = (text: string) => maskPeople(text, people)
  return { session: mask(session), nameOf: (e164) => mask(names.get(e164) ?? e164), textOf: mask }
}

export function actorName(actor: Actor, { session, nameOf }: Wording): string {
  switch (actor.kind) {
    case 'person':
      return nameOf(actor.e164)
    case 'proxy':
      return session
    case 'system':
      return 'Your system'
  }
}
