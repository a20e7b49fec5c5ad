import type { ContactEntry } from '../phones/contacts.ts'
import { doorKey } from './door.tsx'
import type { Stop } from './journey.ts'

export interface Point {
  readonly x: number
  readonly y: number
}

/** Where a stop of a contact's way is on screen, px within `stage`; null when it is not in sight. */
export function findStop(stage: Element, entry: ContactEntry, stop: Stop): Point | null {
  const element = elementOf(stage, entry, stop)
  if (element === undefined) return null
  const origin = stage.getBoundingClientRect()
  const rect = element.getBoundingClientRect()
  return { x: rect.left + rect.width / 2 - origin.left, y: rect.top + rect.height / 2 - origin.top }
}

function elementOf(stage: Element, entry: ContactEntry, stop: Stop): Element | undefined {
  switch (stop) {
    case 'sender':
      return bubbleOn(phoneOf(stage, entry.from), entry.resourceSid)
    case 'receiver':
      return newestBubble(phoneOf(stage, entry.reached))
    case 'session':
      return marked(stage, 'data-node', entry.sessionSid)
    case 'door-in':
      return marked(stage, 'data-door', doorOf(entry.from, entry.dialled))
    case 'door-out':
      return marked(stage, 'data-door', doorOf(entry.reached, entry.shownAs))
  }
}

function doorOf(e164: string | null, proxyNumber: string | null): string | null {
  return e164 === null || proxyNumber === null ? null : doorKey(e164, proxyNumber)
}

function phoneOf(stage: Element, e164: string | null): Element | undefined {
  return marked(stage, 'data-phone', e164)
}

function bubbleOn(phone: Element | undefined, sid: string): Element | undefined {
  return phone === undefined ? undefined : (marked(phone, 'data-bubble', sid) ?? phone)
}

function newestBubble(phone: Element | undefined): Element | undefined {
  return phone === undefined ? undefined : ([...phone.querySelectorAll('[data-bubble]')].at(-1) ?? phone)
}

function marked(within: Element, attribute: string, value: string | null): Element | undefined {
  return value === null ? undefined : (within.querySelector(`[${attribute}="${CSS.escape(value)}"]`) ?? undefined)
}
