import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkLesson } from '#main/training/check-lesson.ts'
import { checkTicket } from '#main/training/check-ticket.ts'
import { courseIds, courseText } from '#test/support/training/a-course.ts'

const lesson = courseText('lessons', 'behind-the-mask')
const ticket = courseText('tickets', 'the-scarf')
const byCode = courseText('tickets', 'half-a-conversation')

function problemsOf(check: typeof checkLesson | typeof checkTicket, text: string) {
  const result = check(text)
  return result.ok ? [] : result.error
}

const badLessons: Readonly<Record<string, readonly [text: string, message: string]>> = {
  'an empty file': ['', 'expected a map'],
  'a scene': ['masquerade: 1\ntitle: A\nabout: B\nchapters: []', 'is missing'],
  anchors: [lesson.replace('title: Behind', 'title: &a Behind'), 'Anchors (&)'],
  'deep lists': [lesson.replace('goal: You', `goal: ${'['.repeat(50_000)}`), 'Nested too deep'],
  'a huge file': [`${lesson}#${'x'.repeat(200_000)}`, 'too long'],
  'no task': [lesson.slice(0, lesson.indexOf('tasks:')).concat('tasks: []\n'), 'tasks'],
  'an unknown topic': [lesson.replace('[sessions, numbers]', '[magic]'), 'covers'],
  'a task that acts in done when': [
    lesson.replace('- Ben sees something', '- Ana hangs up'),
    'Only expectations and refusals belong here',
  ],
  'a solution that expects': [
    lesson.replace('- Ben hangs up', '- Ben sees nothing'),
    'Only actions and refusals belong here',
  ],
  'narration on the stage': [
    lesson.replace('- Ride 7 is open', '- Narrator: Look!'),
    'Only actions and expectations and refusals belong here',
  ],
  'a session that nobody opens': [lesson.replace('- Ride 7 is open', '- Ride 8 is open'), 'Did you mean Ride 7?'],
  'a number without a name': [lesson.replace('{Green}', '{Purple}'), 'no number called Purple'],
  'a source elsewhere': [
    lesson.replace('https://www.twilio.com/docs/proxy/quickstart', 'https://evil.example/'),
    'twilio.com',
  ],
  'a source of another kind': [
    lesson.replace('https://www.twilio.com/docs/proxy/quickstart', 'javascript:alert(1)'),
    'twilio.com',
  ],
  'a stranger': [lesson.replace('goal:', 'gaol:'), "Did you mean 'goal'?"],
}

const badTickets: Readonly<Record<string, readonly [text: string, message: string]>> = {
  'no right choice': [ticket.replace('      right: true\n', '      because: No.\n'), 'exactly one choice is right'],
  'two right choices': [
    ticket.replace(/because: >-\n\s+A session that the app[^-]+/, 'right: true\n    '),
    'exactly one choice is right',
  ],
  'a wrong choice without a reason': [ticket.replace('      right: true\n', ''), 'says why it is not'],
  'a code that is right and wrong': [byCode.replace('- code: 80911', '- code: 80910'), 'stands among the wrong ones'],
  'evidence of two kinds': [
    ticket.replace('    alert: 80904', '    alert: 80904\n    session: Ride 31'),
    'expected one of text',
  ],
  'evidence of nobody': [ticket.replace('    by: Ana', '    by: Anna'), 'Did you mean Ana?'],
  'evidence without a sender': [ticket.replace('    by: Ana\n', ''), 'a text has a sender'],
  'an alert with an outcome': [
    ticket.replace('    alert: 80904', '    alert: 80904\n    outcome: failed'),
    'only a text or a call',
  ],
  'a level that there is not': [ticket.replace('level: 1', 'level: 11'), 'level'],
}

const lines = (text: string) => text.split(/\r\n|[\r\n]/).length + 1

describe.each([
  ['lesson', checkLesson, badLessons],
  ['ticket', checkTicket, badTickets],
] as const)('as a %s', (_, check, corpus) => {
  test.each(Object.entries(corpus))('%s is refused, with its place', (_name, [text, message]) => {
    const problems = problemsOf(check, text)
    expect(problems.map((problem) => problem.message).join('\n')).toContain(message)
    for (const { line, column } of problems) {
      expect([line >= 1, line <= lines(text), column >= 1]).toEqual([true, true, true])
    }
  })
})

test('whatever is damaged, it is read or refused at a place in it', () => {
  const texts = [
    ...courseIds('lessons').map((id) => [checkLesson, courseText('lessons', id)] as const),
    ...courseIds('tickets').map((id) => [checkTicket, courseText('tickets', id)] as const),
  ]
  const put = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('{', '[', '&a ', '*a', '- ', ': ', '"', '\n', '{Blue}', '7'),
  )
  fc.assert(
    fc.property(fc.constantFrom(...texts), fc.nat(3000), fc.nat(40), put, ([check, text], at, cut, damage) => {
      const damaged = text.slice(0, at) + damage + text.slice(at + cut)
      for (const { line, message } of problemsOf(check, damaged)) {
        expect([line >= 1, line <= lines(damaged), message.length > 5]).toEqual([true, true, true])
      }
    }),
    { numRuns: 150 },
  )
})
