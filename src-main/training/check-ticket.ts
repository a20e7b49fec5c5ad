import type { Result } from '#shared/contract/result.ts'
import type { Problem } from '../scenes/file/problem.ts'
import { firstUnknown } from '../scenes/language/name-book.ts'
import type { Ticket } from './course.ts'
import { type Reading, readCourse } from './file/read-course.ts'
import { type TicketFile, ticketSchema } from './file/ticket-schema.ts'

/** Reads a ticket file. Never throws, whatever the text; what is wrong is told with its place. */
export function checkTicket(text: string): Result<Ticket, readonly Problem[]> {
  return readCourse(text, ticketSchema, (reading) => {
    checkEvidence(reading)
    const { customer, complaint, level, question, hints, answer, evidence, explained, remedy, source } = reading.file
    const words = { customer, complaint, level, question, hints, answer, evidence, explained, remedy, source }
    return { kind: 'ticket', stage: reading.stage, ...reading.told(words, []) }
  })
}

function checkEvidence({ file, book, problem }: Reading<TicketFile>): void {
  for (const [index, { by, callBy, session, number }] of file.evidence.entries()) {
    const unknown = firstUnknown(book, [
      ['person', by],
      ['person', callBy],
      ['session', session],
      ['number', number],
    ])
    if (unknown !== null) problem(['evidence', index], unknown)
  }
}
