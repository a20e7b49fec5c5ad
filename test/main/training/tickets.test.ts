import { describe, expect, test } from 'vitest'
import type { Engine } from '#main/engine/engine.ts'
import { playScene, succeeded } from '#main/scenes/perform-scene.ts'
import type { Ticket } from '#main/training/course.ts'
import { readTicket, ticketIds } from '#main/training/library/library.ts'
import { TicketRun } from '#main/training/ticket-run.ts'
import type { TicketAnswer } from '#shared/contract/training-requests.ts'
import type { EvidenceSubject } from '#shared/resources/training.ts'
import { anEngine } from '#test/support/an-engine.ts'
import { courseIds, ticketOf } from '#test/support/training/a-course.ts'

async function stageOf({ stage }: Ticket) {
  const engine = anEngine({ seed: stage.seed, startTime: stage.starts })
  return { engine, performance: playScene(stage, engine, stage.seed) }
}

function answersOf({ answer }: Ticket): { readonly right: TicketAnswer; readonly wrong: readonly TicketAnswer[] } {
  if ('code' in answer) {
    return { right: { code: answer.code }, wrong: [...answer.not.map(({ code }) => ({ code })), { code: 99_999 }] }
  }
  const choices = answer.choices.map((_, choice) => ({ choice }))
  const right = answer.choices.findIndex((choice) => choice.right)
  return { right: { choice: right }, wrong: choices.filter(({ choice }) => choice !== right) }
}

/** The code that a piece of evidence carries where it lies. */
function codeOf(subject: EvidenceSubject | null, engine: Engine): number | null {
  switch (subject?.kind) {
    case 'contact': {
      const entry = engine.query({ type: 'timeline.find', key: { resourceSid: subject.resourceSid } })
      return entry !== null && 'code' in entry ? entry.code : null
    }
    case 'entry': {
      const entry = engine.query({ type: 'timeline.find', key: { row: subject.row } })
      return entry !== null && 'code' in entry ? entry.code : null
    }
    case 'alert':
      return engine.query({ type: 'alert', alertSid: subject.alertSid })?.code ?? null
    default:
      return null
  }
}

test('the library holds every ticket of the folder', () => {
  expect([...ticketIds].sort()).toEqual([...courseIds('tickets')].sort())
})

test('there is no ticket of another name', async () => {
  expect(await Promise.all(['toString', '../package', ''].map(readTicket))).toEqual([null, null, null])
})

describe.each(ticketIds)('%s', (id) => {
  const ticket = ticketOf(id)

  test('it happens as the stage says, with all its evidence', async () => {
    const { engine, performance } = await stageOf(ticket)
    const troubles = performance.steps.flatMap(({ step, trouble }) =>
      trouble === null ? [] : [step.sentence, trouble],
    )
    expect([performance.setUpTrouble, troubles]).toEqual([null, []])
    expect(succeeded(performance)).toBe(true)
    const run = new TicketRun(id, ticket, engine, 0)
    run.giveUp()
    const { evidence = [] } = run.view().verdict ?? {}
    expect(evidence.filter(({ subject }) => subject === null)).toEqual([])
    const codes = evidence.map(({ subject }) => codeOf(subject, engine))
    const wanted = ticket.evidence.map(({ code, alert, refusal }) => code ?? alert ?? refusal ?? null)
    expect(codes.map((code, index) => (wanted[index] === null ? null : code))).toEqual(wanted)
    if ('code' in ticket.answer) expect(codes[0]).toBe(ticket.answer.code)
  })

  test('only the right answer is accepted, and nothing of it is told before', async () => {
    const { engine } = await stageOf(ticket)
    const run = new TicketRun(id, ticket, engine, 0)
    const { right, wrong } = answersOf(ticket)
    expect(run.view().verdict).toBeNull()
    expect(wrong.map((answer) => run.answer(answer).kind)).toEqual(wrong.map(() => 'wrong'))
    const told = JSON.stringify(run.view())
    expect([ticket.explained, ticket.remedy, ticket.source].filter((words) => told.includes(words))).toEqual([])
    expect(run.answer(right)).toEqual({ kind: 'right' })
    expect(run.view().verdict).toMatchObject({ outcome: 'solved', answer: Object.values(right)[0], score: run.score })
  })

  test('an answer of the other kind is none', async () => {
    const run = new TicketRun(id, ticket, (await stageOf(ticket)).engine, 0)
    expect(run.answer('code' in ticket.answer ? { choice: 0 } : { code: 80901 })).toEqual({ kind: 'none' })
    expect(run.attempts).toBe(0)
  })
})
