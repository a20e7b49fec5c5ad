import { expect, test } from 'vitest'
import { thin } from '#main/simulator/thin-checkpoints.ts'

interface Image {
  readonly base: Image | undefined
  readonly packed: Buffer
}

function anImage(size = 10, base?: Image): Image {
  return { base, packed: Buffer.alloc(size) }
}

function checkpoints(...seqs: number[]) {
  return seqs.map((seq) => ({ seq, image: anImage() }))
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

test('one that others are packed against stays until they have gone', () => {
  const base = anImage(50)
  const changed = [200, 300].map((seq) => ({ seq, image: anImage(10, base) }))
  const group = [{ seq: 100, image: base }, ...changed]
  const newest = { seq: 1000, image: anImage(10) }
  expect(seqs(thin([...group, newest], 80))).toEqual([100, 200, 300, 1000])
  expect(seqs(thin([...group, newest], 70))).toEqual([100, 300, 1000])
  expect(seqs(thin([...group, newest], 60))).toEqual([100, 1000])
  expect(seqs(thin([...group, newest], 50))).toEqual([1000])
})

test('what is packed against one is counted with it, and both stay where they are the newest', () => {
  const base = anImage(50)
  const newest = { seq: 200, image: anImage(10, base) }
  expect(seqs(thin([{ seq: 100, image: base }, newest], 55))).toEqual([100, 200])
  expect(seqs(thin([{ seq: 50, image: anImage(1) }, newest], 60))).toEqual([200])
})
