import type { Contact } from '#shared/contract/command.ts'
import type { Result } from '#shared/contract/result.ts'
import type { Play } from './play.ts'
import type { Trouble } from './trouble.ts'

/** The number that a person uses to reach somebody, or the number that is named itself. */
export function numberToReach(play: Play, person: string, target: string): string | null {
  const number = play.scene.numbers[target]
  if (number !== undefined) return number.number
  return play.acquaintances.numberFor(play.phoneOf(person), play.phoneOf(target)) ?? null
}

/** The number that a person has in a session. */
export function numberWithin(play: Play, person: string, sessionName: string): string | null {
  const phone = play.phoneOf(person)
  const participant = play.session(sessionName)?.participants.find(({ identifier }) => identifier === phone)
  return participant?.proxyIdentifier ?? null
}

export function write(
  play: Play,
  person: string,
  to: string | null,
  content: { readonly body?: string; readonly mediaUrls?: string[] },
): Trouble {
  if (to === null) return strangers(person)
  return remember(play, play.do({ type: 'phone.sendMessage', from: play.phoneOf(person), to, ...content }))
}

export function call(play: Play, person: string, to: string | null): Trouble {
  if (to === null) return strangers(person)
  return remember(play, play.do({ type: 'phone.dial', from: play.phoneOf(person), to }))
}

function strangers(person: string): string {
  return `${person} has no number for that: they share no session.`
}

function remember(play: Play, contact: Result<Contact, string>): Trouble {
  if (!contact.ok) return contact.error
  play.contactSid = contact.value.resourceSid
  return null
}
