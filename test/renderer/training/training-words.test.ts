import { expect, test } from 'vitest'
import { newsOf } from '#renderer/features/training/news-of.ts'
import { plainWords } from '#renderer/features/training/plain-words.ts'
import { resultMark } from '#renderer/features/training/result-mark.ts'
import { scoreInWords } from '#shared/exports/score-in-words.ts'
import type { LessonInProgress, LessonTask, TicketInProgress, TicketVerdict } from '#shared/resources/training.ts'

function aTask(what: string, state: LessonTask['state']): LessonTask {
  const isDone = state === 'done'
  const known = isDone ? { explained: `Because of ${what}.`, source: 'https://www.twilio.com/docs/proxy' } : {}
  return { what, state, hints: [], hintsLeft: 0, explained: null, source: null, ...known }
}

function aLesson(...states: LessonTask['state'][]): LessonInProgress {
  const tasks = states.map((state, index) => aTask(`task ${index + 1}`, state))
  return { kind: 'lesson', id: 'one', title: 'One', goal: 'Know it.', tasks, isFinished: false }
}

const ticket: TicketInProgress = {
  kind: 'ticket',
  id: 'one',
  title: 'One',
  customer: 'Acme',
  complaint: 'Nothing arrives.',
  question: 'Why?',
  choices: ['This', 'That'],
  hints: [],
  hintsLeft: 0,
  attempts: [],
  worth: 10,
  verdict: null,
}

const verdict: TicketVerdict = {
  outcome: 'solved',
  answer: 0,
  explained: 'It was this.',
  remedy: 'Do that.',
  source: 'https://www.twilio.com/docs/proxy',
  score: 7,
  evidence: [],
}

test('there is no news before anything was done', () => {
  expect([newsOf(null), newsOf(aLesson('current', 'ahead')), newsOf(ticket)]).toEqual(['', '', ''])
})

test('a task that is done is told with its explanation and what comes next', () => {
  expect(newsOf(aLesson('done', 'current'))).toBe('Task 1 of 2 is done. Because of task 1. Next: task 2')
  expect(newsOf(aLesson('done', 'done'))).toBe('Task 2 of 2 is done. Because of task 2. The lesson is finished.')
})

test('an answer is told with why it is not that, or with the explanation', () => {
  expect(newsOf({ ...ticket, attempts: [{ given: 1, because: 'That was before.' }] })).toBe(
    'Not that: That was before.',
  )
  expect(newsOf({ ...ticket, verdict })).toBe('Solved, for 7 of 10 points. It was this.')
  expect(newsOf({ ...ticket, verdict: { ...verdict, outcome: 'given-up' } })).toBe('It was this.')
})

test('numbers are written readably', () => {
  expect(plainWords('Ana wrote to +14155551212, not to Ben.')).toBe('Ana wrote to +1 415 555 1212, not to Ben.')
})

const lesson = { kind: 'lesson', id: 'l', title: 'L', tasks: 4, done: 2, hints: 0, seconds: null } as const
const solved = {
  kind: 'ticket',
  id: 't',
  title: 'T',
  outcome: 'solved',
  attempts: 2,
  hints: 0,
  score: 7,
  worth: 7,
  seconds: 9,
} as const

test('a card shows how far somebody came', () => {
  expect(
    [
      null,
      lesson,
      { ...lesson, done: 4, seconds: 60 },
      solved,
      { ...solved, outcome: 'given-up', score: 0 } as const,
      { ...solved, outcome: null, score: null } as const,
    ].map(resultMark),
  ).toEqual([
    null,
    { state: 'begun', words: '2 of 4' },
    { state: 'done', words: 'Finished' },
    { state: 'done', words: '7 of 10' },
    { state: 'given-up', words: 'Given up' },
    { state: 'begun', words: 'Open, worth 7' },
  ])
})

test('all results come to one line', () => {
  expect(scoreInWords([])).toBe('Nothing done yet.')
  expect(scoreInWords([lesson, { ...lesson, id: 'm', seconds: 60 }, solved])).toBe(
    '1 lesson finished, 1 lesson begun, 1 ticket decided for 7 of 10 points.',
  )
  expect(scoreInWords([{ ...solved, outcome: null, score: null }])).toBe('1 ticket still open.')
})
