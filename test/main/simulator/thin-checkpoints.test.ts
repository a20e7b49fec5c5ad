import { expect, test } from 'vitest'
import { thin } from '#main/simulator/thin-checkpoints.ts'

function checkpoints(...seqs: number[]) {
  return seqs.map((seq) => ({ seq, size: 10 }))
}

function seqs(kept: readonly { readonly seq: number }[]): readonly number[] {
  return kept.map(({ seq }) => seq)
}

test('nothing goes while there is room', () => {
  expect(seqs(thin(checkpoints(100, 200, 300), 30))).toEqual([100, 200, 300])
})

test('the one that leaves the narrowest gap goes first, and of equals the oldest', () => {
  expect(seqs(thin(checkpoints(100, 200, 300, 400, 450, 500), 50))).toEqual([100, 200, 300, 400, 500])
  expect(seqs(thin(checkpoints(100, 200, 300, 400, 500), 40))).toEqual([200, 300, 400, 500])
  expect(seqs(thin(checkpoints(100, 200, 300, 400, 500, 600), 30))).toEqual([200, 400, 600])
})

test('the newest stays, however large', () => {
  expect(seqs(thin(checkpoints(100, 200), 5))).toEqual([200])
})
