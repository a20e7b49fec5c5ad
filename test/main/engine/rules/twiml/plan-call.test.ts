import { expect, test } from 'vitest'
import { parseTwiml } from '#main/engine/rules/twiml/parse-twiml.ts'
import { type CallPlan, planCall } from '#main/engine/rules/twiml/plan-call.ts'

function plan(verbs: string): CallPlan {
  const parsed = parseTwiml(`<Response>${verbs}</Response>`)
  if (!parsed.ok) throw new Error(parsed.problem)
  return planCall({ url: 'https://app.example/twiml/first?a=1', verbs: parsed.verbs }, 'unanswered')
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

test.each(['Record', 'Message', 'Enqueue', 'Nonsense', 'Say', 'Play'])(
  'an empty or unknown <%s> leaves 12200',
  (verb) => {
    expect(plan(`<${verb}/>`)).toEqual({
      actions: [],
      alerts: [{ code: 12200, text: `The TwiML for the call holds <${verb}>, which was not run.` }],
    })
  },
)

test.each([
  '<Dial callerId="+14155550111">+14155550133</Dial>',
  '<Dial action="/next">+14155550133</Dial>',
  '<Gather input="speech"/>',
])('what %s says in vain leaves 12200', (verb) => {
  const { actions, alerts } = plan(verb)
  expect([actions.length, alerts.map(({ code }) => code)]).toEqual([1, [12200]])
})

test('what changes nothing leaves nothing', () => {
  expect(
    plan('<Dial record="do-not-record" answerOnBridge="true">+14155550133</Dial><Gather input="speech dtmf"/>').alerts,
  ).toEqual([])
})

test('what cannot be dialled leaves 13224, and what the simulator does not dial 12200', () => {
  const verbs = '<Dial>nobody</Dial><Dial><Sip>sip:a@example.com</Sip></Dial>'
  expect(plan(verbs).alerts.map(({ code }) => code)).toEqual([13224, 12200])
})

test.each([
  ['next', 'https://app.example/twiml/next'],
  ['/next?b=2', 'https://app.example/next?b=2'],
  ['https://other.example/x#rc=2', 'https://other.example/x#rc=2'],
  ['', 'https://app.example/twiml/first?a=1'],
])('<Redirect>%s</Redirect> goes on at %s', (written, url) => {
  expect(plan(`<Redirect>${written}</Redirect>`)).toEqual({ actions: [{ does: 'redirect', url }], alerts: [] })
})

test.each(['javascript:alert(1)', 'http://', `/${'a'.repeat(4000)}`])(
  '<Redirect>%s</Redirect> leads nowhere: 12200',
  (to) => {
    expect(plan(`<Redirect>${to}</Redirect>`)).toMatchObject({ actions: [], alerts: [{ code: 12200 }] })
  },
)

test('Gather waits five seconds for any number of keys up to #, unless it says otherwise; it prompts meanwhile', () => {
  const gather = { does: 'gather', digits: '', url: 'https://app.example/twiml/first?a=1' }
  const prompts = '<Say>Press 1</Say><Pause/><Dial>+14155550133</Dial>'
  expect(
    plan(`<Gather/><Gather action="keys" numDigits="4" finishOnKey="*" timeout="9">${prompts}</Gather>`).actions,
  ).toEqual([
    { ...gather, prompts: [], mostDigits: null, finishOnKey: '#', seconds: 5 },
    {
      ...gather,
      url: 'https://app.example/twiml/keys',
      prompts: [
        { does: 'hear', text: 'Press 1', seconds: 1 },
        { does: 'pause', seconds: 1 },
      ],
      mostDigits: 4,
      finishOnKey: '*',
      seconds: 9,
    },
  ])
})
