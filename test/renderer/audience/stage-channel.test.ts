import { afterEach, expect, test } from 'vitest'
import { useArrangement } from '#renderer/features/arrange/arrangement.ts'
import { followOperator } from '#renderer/features/audience/follow-operator.ts'
import { leadAudience } from '#renderer/features/audience/lead-audience.ts'
import { openStageChannel } from '#renderer/features/audience/stage-message.ts'
import { useConnection } from '#renderer/features/connect/connection.ts'
import { changeDraft, useDrafts } from '#renderer/features/phones/drafts.ts'
import { bringToFront, useFrontPhone } from '#renderer/features/phones/front-phone.ts'
import { useMirror } from '#renderer/state/mirror.ts'
import { select, useSelection } from '#renderer/state/selection.ts'
import { standInFor } from '#shared/numbers/stand-in.ts'
import { aPhoneView, aWorld } from '#test/support/a-world.ts'
import { anOwnedNumber } from '#test/support/an-owned-number.ts'

const [ana, ben, cleo] = ['+14155550111', '+14155550122', '+14155550133']
const [audienceKey, blue] = [123_456_789, '+14155551212']
const standIn = (e164: string) => standInFor(e164, audienceKey)
const choice = { peer: blue, run: 1, newestThen: null }
const staging = {
  kind: 'staging',
  selected: { kind: 'session', sessionSid: 'KC1' },
  order: [standIn(ben), standIn(ana)],
  hidden: [standIn(cleo)],
  front: standIn(ben),
  drafts: [[standIn(ana), { text: 'Half a wo', choice }]],
}
const stops: (() => void)[] = []

afterEach(() => {
  for (const stop of stops.splice(0)) stop()
  useSelection.setState(useSelection.getInitialState(), true)
  useArrangement.setState(useArrangement.getInitialState(), true)
  useDrafts.setState(useDrafts.getInitialState(), true)
  useFrontPhone.setState(useFrontPhone.getInitialState(), true)
  useConnection.setState(useConnection.getInitialState(), true)
  useMirror.setState(useMirror.getInitialState(), true)
})

/** The other window of the page. */
function anotherWindow() {
  const channel = openStageChannel()
  stops.push(() => channel.close())
  const heard: unknown[] = []
  let wake = () => {}
  channel.onmessage = ({ data }) => {
    heard.push(data)
    wake()
  }
  return {
    say: (message: unknown) => channel.postMessage(message),
    /** The last of so many messages. */
    async hears(count: number): Promise<unknown> {
      while (heard.length < count) {
        await new Promise<void>((resolve) => {
          wake = resolve
        })
      }
      return heard.at(-1)
    },
  }
}

test('the audience is told how the stage is set: when it asks, and when something changes', async () => {
  const audience = anotherWindow()
  const phones = [ana, ben, cleo].map((e164) => aPhoneView({ e164 }))
  useMirror.setState({ world: aWorld({ phones, numbers: [anOwnedNumber(blue)] }) })
  useConnection.setState({ audienceKey })
  stops.push(leadAudience())
  await audience.hears(1)
  select({ kind: 'request', id: 7, about: { kind: 'session', sessionSid: 'KC1' } })
  useArrangement.setState({ order: [ben, ana], hidden: [cleo] })
  bringToFront(ben)
  changeDraft(ana, { text: 'Half a wo', choice })
  changeDraft(cleo, { text: 'Unseen' })
  expect(await audience.hears(2)).toEqual(staging)
  audience.say({ kind: 'asked' })
  expect(await audience.hears(3)).toEqual(staging)
  select({ kind: 'number', e164: ben })
  expect(await audience.hears(4)).toMatchObject({ selected: { kind: 'number', e164: standIn(ben) } })
  select({ kind: 'number', e164: blue })
  expect(await audience.hears(5)).toMatchObject({ selected: { kind: 'number', e164: blue } })
  useMirror.setState({ world: aWorld({ numbers: [anOwnedNumber(blue, null)] }) })
  changeDraft(ana, { choice: { ...choice, peer: ben } })
  expect(await audience.hears(6)).toMatchObject({
    selected: { kind: 'number', e164: blue },
    drafts: [[standIn(ana), { choice: { ...choice, peer: standIn(ben) } }]],
  })
})

test('while nobody knows by which key, the audience is told nothing', async () => {
  const audience = anotherWindow()
  useMirror.setState({ world: aWorld() })
  stops.push(leadAudience())
  useArrangement.setState({ order: [ben, ana], hidden: [] })
  audience.say({ kind: 'asked' })
  await Promise.resolve()
  useConnection.setState({ audienceKey })
  expect(await audience.hears(1)).toMatchObject({ order: [standIn(ben), standIn(ana)] })
})

test('an audience window asks, and sets its stage as it is told; what is no such message changes nothing', async () => {
  const operator = anotherWindow()
  stops.push(followOperator())
  expect(await operator.hears(1)).toEqual({ kind: 'asked' })
  const told = new Promise<void>((resolve) => {
    stops.push(useDrafts.subscribe(() => resolve()))
  })
  for (const nonsense of [null, 'staging', { kind: 'staging' }, { ...staging, selected: { kind: 'token' } }])
    operator.say(nonsense)
  operator.say(staging)
  await told
  expect(useSelection.getState().selected).toEqual(staging.selected)
  expect(useArrangement.getState()).toEqual({ order: staging.order, hidden: staging.hidden })
  expect(useFrontPhone.getState()).toEqual({ e164: staging.front })
  expect([...useDrafts.getState()]).toEqual(staging.drafts)
})
