import { pageKey } from '#renderer/ui/page-key.ts'
import type { ContactEntry } from '#shared/resources/timeline-entry.ts'
import { doorMark } from './door.tsx'
import type { Place } from './journey.ts'

export interface Point {
  readonly x: number
  readonly y: number
}

/** Where a place of a contact's way is on screen, px within `stage` (in a session: at its emblem, so that its name can be read); null when it is not in sight. */
export function findPlace(stage: Element, entry: ContactEntry, place: Place): Point | null {
  const element = elementOf(stage, entry, place)
  if (element === undefined) return null
  const origin = stage.getBoundingClientRect()
  const rect = element.getBoundingClientRect()
  if (rect.width === 0) return null
  const height = (element.querySelector('[data-emblem]') ?? element).getBoundingClientRect()
  return { x: rect.left + rect.width / 2 - origin.left, y: height.top + height.height / 2 - origin.top }
}

function elementOf(stage: Element, entry: ContactEntry, place: Place): Element | undefined {
  switch (place) {
    case 'sender':
      return bubbleOn(phoneOf(stage, entry.from), entry.resourceSid)
    case 'receiver':
      return bubbleOn(phoneOf(stage, entry.reached), entry.reachedSid)
    case 'session':
      return marked(stage, 'data-node', keyOf(entry.sessionSid))
    case 'outcome':
      return marked(stage, 'data-carried', keyOf(entry.resourceSid))
    case 'door-in':
      return marked(stage, 'data-door', doorOf(entry.from, entry.dialled))
    case 'door-out':
      return marked(stage, 'data-door', doorOf(entry.reached, entry.shownAs))
  }
}

function doorOf(e164: string | null, proxyNumber: string | null): string | null {
  return e164 === null || proxyNumber === null ? null : doorMark(e164, proxyNumber)
}

function phoneOf(stage: Element, e164: string | null): Element | undefined {
  return marked(stage, 'data-phone', keyOf(e164))
}

function bubbleOn(phone: Element | undefined, sid: string | null): Element | undefined {
  return phone === undefined ? undefined : (marked(phone, 'data-bubble', keyOf(sid)) ?? phone)
}

function keyOf(id: string | null): string | null {
  return id === null ? null : pageKey(id)
}

function marked(within: Element, attribute: string, value: string | null): Element | undefined {
  return value === null ? undefined : (within.querySelector(`[${attribute}="${CSS.escape(value)}"]`) ?? undefined)
}
