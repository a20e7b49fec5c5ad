import { expect, test } from 'vitest'
import { numbersKnownTo, sessionsBehind, shownPeer, threadsOf } from '#renderer/features/phones/threads.ts'
import { aParticipant } from '#test/support/a-participant.ts'
import { aPhoneCall, aPhoneMessage, otherProxy, proxy } from '#test/support/a-phone-message.ts'
import { aPhoneView, aSessionView, noon } from '#test/support/a-world.ts'

const ana = '+14155550111'
const ben = '+14155550122'
const thirdProxy = '+14155555656'

const newest = { peer: otherProxy, last: aPhoneMessage({ sid: 'SM9', peer: otherProxy, order: 9 }) }
const newer = { ...newest, last: aPhoneMessage({ sid: 'SM10', peer: otherProxy, order: 10 }) }

test('threads are in the order in which the phone showed their newest message or call, also while the clock stands', () => {
  const [first, second] = [aPhoneMessage({ sid: 'SM1', order: 1 }), aPhoneMessage({ sid: 'SM2', order: 4 })]
  const third = aPhoneCall({ sid: 'CA1', peer: otherProxy, order: 5 })
  const fourth = aPhoneCall({ sid: 'CA2', peer: thirdProxy, order: 3 })
  const view = aPhoneView({ e164: ana, messages: [first, second], calls: [third, fourth] })
  expect(threadsOf(view)).toEqual([
    { peer: otherProxy, last: third },
    { peer: proxy, last: second },
    { peer: thirdProxy, last: fourth },
  ])
})

test('a person knows the numbers in their threads and those of their sessions, active ones first', () => {
  const sessionWith = (status: 'open' | 'closed', proxyIdentifier: string) =>
    aSessionView({
      status,
      participants: [aParticipant(ana, proxyIdentifier), aParticipant(ben, '+14155557878')],
    })
  const view = aPhoneView({ e164: ana, messages: [aPhoneMessage({ peer: proxy })] })
  const sessions = [sessionWith('closed', thirdProxy), sessionWith('open', otherProxy), sessionWith('open', proxy)]
  expect(numbersKnownTo(view, sessions)).toEqual([proxy, otherProxy, thirdProxy])
})

test('somebody taken out of a session does not know its number from it', () => {
  const participants = [aParticipant(ana, proxy, { dateDeleted: noon })]
  expect(numbersKnownTo(aPhoneView({ e164: ana }), [aSessionView({ participants })])).toEqual([])
})

const known = [proxy, otherProxy]
const chosen = { text: '', choice: { peer: proxy, run: 1, newestThen: 'SM9' } }

test('without a choice a phone shows its newest thread, and a number of a session while it has none', () => {
  const untouched = { text: '', choice: null }
  expect(shownPeer({ run: 1, known, newest }, untouched)).toBe(otherProxy)
  expect(shownPeer({ run: 1, known: [proxy], newest: undefined }, untouched)).toBe(proxy)
  expect(shownPeer({ run: 1, known: [], newest: undefined }, untouched)).toBe(null)
})

test('a chosen thread stays in front until something new arrives in another one', () => {
  expect(shownPeer({ run: 1, known, newest }, chosen)).toBe(proxy)
  expect(shownPeer({ run: 1, known, newest: newer }, chosen)).toBe(otherProxy)
})

test('a draft is never taken away by a message to another thread', () => {
  expect(shownPeer({ run: 1, known, newest: newer }, { ...chosen, text: 'Are you' })).toBe(proxy)
})

test('a number that was dialled before anybody knew it stays in front', () => {
  expect(shownPeer({ run: 1, known: [], newest: undefined }, chosen)).toBe(proxy)
})

test('a choice of another run counts only for a number that is known in this one', () => {
  expect(shownPeer({ run: 2, known: [otherProxy], newest: undefined }, chosen)).toBe(otherProxy)
  expect(shownPeer({ run: 2, known: [otherProxy], newest: undefined }, { ...chosen, text: 'Are you' })).toBe(otherProxy)
  expect(shownPeer({ run: 2, known, newest: undefined }, chosen)).toBe(proxy)
  expect(shownPeer({ run: 2, known, newest }, chosen)).toBe(otherProxy)
})

test('a number is explained by the active sessions behind it, else by the last closed one', () => {
  const participants = [aParticipant(ana, proxy)]
  const closed = aSessionView({ sid: 'KC1', uniqueName: 'Ride 6', status: 'closed', participants })
  const open = aSessionView({ sid: 'KC2', uniqueName: 'Ride 7', participants })
  expect([
    sessionsBehind(ana, proxy, [closed, open]),
    sessionsBehind(ana, proxy, [closed]),
    sessionsBehind(ben, proxy, [closed, open]),
  ]).toEqual(['Ride 7', 'Ride 6, closed', null])
})
