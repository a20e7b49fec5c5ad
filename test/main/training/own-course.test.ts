import { expect, test } from 'vitest'
import { Training } from '#main/training/training.ts'
import { aSimulator, run } from '#test/support/a-simulator.ts'
import { HandTime } from '#test/support/hand-time.ts'
import { courseText } from '#test/support/training/a-course.ts'

const lesson = courseText('lessons', 'behind-the-mask').replace(/^title: .*$/m, 'title: Our own lesson')
const ticket = courseText('tickets', 'silent-since-tuesday').replace(/^title: .*$/m, 'title: Our own ticket')

async function aTraining() {
  const time = new HandTime()
  const simulator = await aSimulator({ realTime: time })
  return { simulator, time, training: new Training(simulator, { realTime: time }) }
}

test('a lesson of one’s own is done and counted like one of the library', async () => {
  const { simulator, time, training } = await aTraining()
  expect(await training.open('lesson', lesson)).toEqual({ ok: true, value: { kind: 'on-stage' } })
  run(simulator, { type: 'phone.sendMessage', from: '+14155550111', to: '+14155551212', body: 'Here I am.' })
  time.pass(20)
  expect(training.state()).toMatchObject({
    results: [{ kind: 'lesson', title: 'Our own lesson', done: 1 }],
    current: { kind: 'lesson', title: 'Our own lesson' },
  })
})

test('a ticket of one’s own can be started over, and keeps its wrong answers', async () => {
  const { training } = await aTraining()
  await training.open('ticket', ticket)
  training.answer({ code: 80901 })
  const { current } = training.state()
  expect(await training.start('ticket', current?.id ?? '')).toEqual({ ok: true, value: null })
  expect(training.state().current).toMatchObject({ title: 'Our own ticket', attempts: [{ given: 80901 }] })
})

test('the same file is the same ticket, another one is another', async () => {
  const { training } = await aTraining()
  for (const text of [ticket, ticket, `${ticket}\n# a later version`]) await training.open('ticket', text)
  expect(training.state().results.map(({ title }) => title)).toEqual(['Our own ticket', 'Our own ticket'])
})

test.each([
  [
    'a file that is none',
    'lesson',
    'masquerade: 1\ntitle: 7\n',
    { line: expect.any(Number), column: expect.any(Number) },
  ],
  [
    'a lesson without a task',
    'lesson',
    `${lesson.slice(0, lesson.indexOf('\ntasks:'))}\ntasks: []\n`,
    { message: 'tasks: expected at least 1 entry.' },
  ],
  ['a lesson for a ticket', 'ticket', lesson, { message: expect.stringContaining('goal') }],
  [
    'one whose story does not come out as it is told',
    'ticket',
    ticket.replace(/^before:$/m, 'before:\n  - Ana sees "What never was"'),
    { line: 19, message: expect.stringContaining('What never was') },
  ],
] as const)('%s changes nothing, and says where what is wrong', async (_what, kind, text, problem) => {
  const { simulator, training } = await aTraining()
  const before = simulator.status()
  const opened = await training.open(kind, text)
  expect(opened).toMatchObject({
    ok: true,
    value: { kind: 'invalid', problems: expect.arrayContaining([expect.objectContaining(problem)]) },
  })
  expect([simulator.status(), training.state().current]).toEqual([before, null])
})
