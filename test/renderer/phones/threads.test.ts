import { expect, test } from 'vitest'
import { numbersKnownTo, shownPeer, threadsOf } from '#renderer/features/phones/threads.ts'
import { aParticipantOf, aPhoneCall, aPhoneMessage, otherProxy, proxy } from '#test/support/a-phone-message.ts'
import { aPhoneView, aSessionView, noon } from '#test/support/a-world.ts'

const ana = '+14155550111'
const ben = '+14155550122'
const thirdProxy = '+14155555656'

const newest = { peer: otherProxy, lastAt: noon, lastSid: 'SM9', lastWords: 'Hi' }

test('threads are in order of their newest message or call', () => {
  const view = aPhoneView({
    e164: ana,
    messages: [aPhoneMessage({ sid: 'SM1', body: 'Old' }), aPhoneMessage({ sid: 'SM2', body: 'New', at: noon + 1 })],
    calls: [aPhoneCall({ sid: 'CA1', peer: otherProxy, startedAt: noon + 2 })],
  })
  expect(threadsOf(view)).toEqual([
    { peer: otherProxy, lastAt: noon + 2, lastSid: 'CA1', lastWords: 'Phone call' },
    { peer: proxy, lastAt: noon + 1, lastSid: 'SM2', lastWords: 'New' },
  ])
})

test('a person knows the numbers in their threads and those of their sessions, active ones first', () => {
  const sessionWith = (status: 'open' | 'closed', proxyIdentifier: string) =>
    aSessionView({
      status,
      participants: [
        aParticipantOf({ identifier: ana, proxyIdentifier }),
        aParticipantOf({ identifier: ben, proxyIdentifier: '+14155557878' }),
      ],
    })
  const view = aPhoneView({ e164: ana, messages: [aPhoneMessage({ peer: proxy })] })
  const sessions = [sessionWith('closed', thirdProxy), sessionWith('open', otherProxy), sessionWith('open', proxy)]
  expect(numbersKnownTo(view, sessions)).toEqual([proxy, otherProxy, thirdProxy])
})

test('somebody taken out of a session does not know its number from it', () => {
  const participants = [aParticipantOf({ identifier: ana, proxyIdentifier: proxy, dateDeleted: noon })]
  expect(numbersKnownTo(aPhoneView({ e164: ana }), [aSessionView({ participants })])).toEqual([])
})

test('without a choice a phone shows its newest thread, and a number of a session while it has none', () => {
  expect(shownPeer([proxy, otherProxy], newest, null, false)).toBe(otherProxy)
  expect(shownPeer([proxy], undefined, null, false)).toBe(proxy)
  expect(shownPeer([], undefined, null, false)).toBe(null)
})

test('a chosen thread stays in front until something new arrives in another one', () => {
  const choice = { peer: proxy, newestThen: 'SM9' }
  expect(shownPeer([proxy, otherProxy], newest, choice, false)).toBe(proxy)
  expect(shownPeer([proxy, otherProxy], { ...newest, lastSid: 'SM10' }, choice, false)).toBe(otherProxy)
})

test('a draft is never taken away by a message to another thread', () => {
  const choice = { peer: proxy, newestThen: 'SM9' }
  expect(shownPeer([proxy, otherProxy], { ...newest, lastSid: 'SM10' }, choice, true)).toBe(proxy)
})
