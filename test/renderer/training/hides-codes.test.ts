import { expect, test } from 'vitest'
import { hidesCodes } from '#renderer/features/training/hides-codes.ts'
import type { TicketInProgress, TicketVerdict } from '#shared/resources/training.ts'

const ticket: TicketInProgress = {
  kind: 'ticket',
  id: 'silent-since-tuesday',
  title: 'Silent since Tuesday',
  customer: 'Harbour Rides',
  complaint: 'Ben gets none of her texts.',
  question: 'Which code?',
  choices: null,
  hints: [],
  hintsLeft: 2,
  attempts: [],
  worth: 10,
  verdict: null,
}

const verdict: TicketVerdict = {
  outcome: 'solved',
  answer: 21610,
  explained: 'He opted out.',
  remedy: 'Ask him to write START.',
  source: 'https://www.twilio.com/docs/api/errors/21610',
  score: 10,
  evidence: [],
}

const during = (current: TicketInProgress | null) => hidesCodes({ trainee: '', results: [], current })

test('the stage keeps its codes back only while a ticket asks for one and is not decided', () => {
  expect([
    during(ticket),
    during({ ...ticket, verdict }),
    during({ ...ticket, choices: ['He opted out.'] }),
    during(null),
  ]).toEqual([true, false, false, false])
})
