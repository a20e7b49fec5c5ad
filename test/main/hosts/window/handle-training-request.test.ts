import { expect, test } from 'vitest'
import { answerFrame } from '#main/hosts/loopback/answer-frame.ts'
import { lessonIds, ticketIds } from '#main/training/library/library.ts'
import type { Batch } from '#shared/contract/rpc.ts'
import type { TrainingLibrary } from '#shared/resources/training.ts'
import { aHost } from '#test/support/a-host.ts'
import { ticketOf } from '#test/support/training/a-course.ts'

async function aWindow() {
  const { windowHost, simulator } = await aHost()
  const batches: Batch[] = []
  windowHost.subscribe((batch) => batches.push(batch))
  const ask = async (params: unknown) => {
    const { result } = await answerFrame(windowHost, JSON.stringify({ id: 1, method: 'training', params }))
    return result
  }
  return { ask, simulator, batches }
}

test('the shelves hold what there is, without what a ticket is about', async () => {
  const { ask } = await aWindow()
  const library = (await ask({ type: 'library' })) as { value: TrainingLibrary }
  expect([library.value.lessons.map(({ id }) => id), library.value.tickets.map(({ id }) => id)]).toEqual([
    lessonIds,
    ticketIds,
  ])
  const told = JSON.stringify(library)
  expect(ticketIds.filter((id) => told.includes(ticketOf(id).explained))).toEqual([])
})

function lastOfTraining(batches: readonly Batch[]): Batch | undefined {
  return batches.findLast(({ kind }) => kind === 'training')
}

test('no answer reaches a window before it was given', async () => {
  const { ask, batches } = await aWindow()
  const { explained, remedy, source, evidence } = ticketOf('the-scarf')
  await ask({ type: 'start', kind: 'ticket', id: 'the-scarf' })
  await ask({ type: 'answer', answer: { choice: 0 } })
  await expect
    .poll(() => lastOfTraining(batches))
    .toMatchObject({ kind: 'training', training: { current: { verdict: null } } })
  const told = JSON.stringify(batches)
  const secrets = [explained, remedy, source, ...evidence.map(({ shows }) => shows), '"right"']
  expect(secrets.filter((secret) => told.includes(secret))).toEqual([])
  await ask({ type: 'answer', answer: { choice: 1 } })
  await expect.poll(() => JSON.stringify(lastOfTraining(batches))).toContain(explained)
})

test.each([
  [{ type: 'cheat' }],
  [{ type: 'answer', answer: { choice: -1 } }],
  [{ type: 'answer', answer: { choice: 0, code: 80901 } }],
  [{ type: 'start', kind: 'exam', id: 'x' }],
  [{ type: 'start', kind: 'lesson', id: 'x'.repeat(65) }],
  [{ type: 'trainee', name: 'x'.repeat(81) }],
  [{ type: 'sheet', format: 'exe' }],
  [null],
])('%j is refused and changes nothing', async (params) => {
  const { ask, simulator } = await aWindow()
  const { run } = simulator.status()
  expect(await ask(params)).toMatchObject({ ok: false, error: { code: 'invalid_body' } })
  expect(simulator.status().run).toBe(run)
})
