import type { PhoneView } from '#shared/contract/snapshot.ts'
import type { PhoneCall, PhoneMessage } from '#shared/resources/phone.ts'

/** One line of a conversation, as phones lay it out. */
export type ThreadItem =
  /** The day and time above a cluster; `isNewDay` when the day is other than above. */
  | { readonly kind: 'moment'; readonly key: string; readonly at: number; readonly isNewDay: boolean }
  | {
      readonly kind: 'message'
      readonly key: string
      readonly message: PhoneMessage
      /** The last of its group has the tail. */
      readonly hasTail: boolean
      /** The newest own message tells how far it came. */
      readonly showsState: boolean
    }
  | { readonly kind: 'call'; readonly key: string; readonly call: PhoneCall }

type Happening =
  | { readonly kind: 'message'; readonly at: number; readonly order: number; readonly message: PhoneMessage }
  | { readonly kind: 'call'; readonly at: number; readonly order: number; readonly call: PhoneCall }

const clusterGapMs = 15 * 60_000
const dayMs = 24 * 60 * 60_000
const groupGapMs = 2 * 60_000

/** The conversation with `peer`, oldest first. A call enters it when it is over. */
export function threadItems(view: PhoneView, peer: string): readonly ThreadItem[] {
  const happenings = happeningsOf(view, peer)
  const newestOwn = happenings.findLast((one) => one.kind === 'message' && one.message.direction === 'sent')
  return happenings.flatMap((one, index) => {
    const before = happenings[index - 1]
    const line = lineOf(one, happenings[index + 1], one === newestOwn)
    return startsCluster(before, one) ? [momentOf(before, one), line] : [line]
  })
}

function happeningsOf(view: PhoneView, peer: string): readonly Happening[] {
  const messages = view.messages
    .filter((message) => message.peer === peer)
    .map((message): Happening => ({ kind: 'message', at: message.at, order: message.order, message }))
  const calls = view.calls
    .filter((call) => call.peer === peer && call.endedAt !== null)
    .map((call): Happening => ({ kind: 'call', at: call.startedAt, order: call.order, call }))
  return [...messages, ...calls].sort((a, b) => a.order - b.order)
}

function lineOf(one: Happening, after: Happening | undefined, isNewestOwn: boolean): ThreadItem {
  if (one.kind === 'call') return { kind: 'call', key: one.call.sid, call: one.call }
  return {
    kind: 'message',
    key: one.message.sid,
    message: one.message,
    hasTail: !sameGroup(one.message, after),
    showsState: isNewestOwn,
  }
}

function sameGroup(message: PhoneMessage, after: Happening | undefined): boolean {
  return (
    after?.kind === 'message' && after.message.direction === message.direction && after.at - message.at < groupGapMs
  )
}

function startsCluster(before: Happening | undefined, one: Happening): boolean {
  return before === undefined || one.at - before.at >= clusterGapMs || isNewDay(before, one)
}

function isNewDay(before: Happening | undefined, one: Happening): boolean {
  if (before === undefined || one.at - before.at >= dayMs) return true
  return new Date(before.at).getDate() !== new Date(one.at).getDate()
}

function momentOf(before: Happening | undefined, one: Happening): ThreadItem {
  const sid = one.kind === 'call' ? one.call.sid : one.message.sid
  return { kind: 'moment', key: `before-${sid}`, at: one.at, isNewDay: isNewDay(before, one) }
}
