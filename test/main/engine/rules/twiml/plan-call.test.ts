import { expect, test } from 'vitest'
import { parseTwiml } from '#main/engine/rules/twiml/parse-twiml.ts'
import { type CallPlan, planCall } from '#main/engine/rules/twiml/plan-call.ts'

function plan(verbs: string): CallPlan {
  const parsed = parseTwiml(`<Response>${verbs}</Response>`)
  if (!parsed.ok) throw new Error(parsed.problem)
  return planCall(parsed.verbs)
}

test('speech takes as long as its words', () => {
  expect(plan(`<Say>Hi</Say><Say>${'a'.repeat(45)}</Say>`).actions).toEqual([
    { does: 'hear', text: 'Hi', seconds: 1 },
    { does: 'hear', text: 'a'.repeat(45), seconds: 3 },
  ])
})

test('what is repeated without end is repeated ten times', () => {
  expect(plan('<Say loop="3">a</Say>').actions).toHaveLength(3)
  expect(plan('<Say loop="0">a</Say>').actions).toHaveLength(10)
  expect(plan('<Play loop="99999">https://a.example/a.mp3</Play>').actions).toHaveLength(10)
})

test('a pause is a second long unless it says otherwise, and at most an hour', () => {
  const lengths = plan('<Pause/><Pause length="7"/><Pause length="x"/><Pause length="99999999"/>').actions
  expect(lengths).toEqual([1, 7, 1, 3600].map((seconds) => ({ does: 'pause', seconds })))
})

test('a number may be dialled as it stands or as <Number>, with a timeout', () => {
  expect(plan('<Dial>+1 (415) 555-0133</Dial><Dial timeout="9"><Number>+14155550144</Number></Dial>')).toEqual({
    actions: [
      { does: 'dial', to: '+14155550133', seconds: 30 },
      { does: 'dial', to: '+14155550144', seconds: 9 },
    ],
    alerts: [],
  })
})

test('a call does no more than two hundred things', () => {
  expect(plan('<Say loop="10">a</Say>'.repeat(300)).actions).toHaveLength(200)
})

test.each(['Hangup', 'Redirect', 'Reject'])('nothing runs after <%s>', (verb) => {
  const { actions } = plan(`<${verb}/><Say>never</Say>`)
  expect(actions.some(({ does }) => does === 'hear')).toBe(false)
})

test.each(['Gather', 'Record', 'Redirect', 'Message', 'Enqueue', 'Nonsense', 'Say', 'Play'])(
  'an empty or unknown <%s> leaves 12200',
  (verb) => {
    expect(plan(`<${verb}/>`)).toEqual({
      actions: [],
      alerts: [{ code: 12200, text: `The TwiML for the call holds <${verb}>, which was not run.` }],
    })
  },
)

test('what cannot be dialled leaves 13224, and what the simulator does not dial 12200', () => {
  const verbs = '<Dial>nobody</Dial><Dial><Sip>sip:a@example.com</Sip></Dial>'
  expect(plan(verbs).alerts.map(({ code }) => code)).toEqual([13224, 12200])
})
