import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { writeWhole } from '#main/workspace/disk/write-whole.ts'
import { aFolder } from '#test/support/a-folder.ts'

const bytes = 2_000_000

test('whoever reads a file while it is written finds all of what it was or all of what it is to be', async () => {
  const folder = await aFolder()
  const file = join(folder, 'demo.masquerade')
  const contents = ['a', 'b'].map((letter) => Buffer.alloc(bytes, letter))
  const [first = Buffer.alloc(0)] = contents
  await writeWhole(file, first)
  const found = new Set<string>()
  let isWriting = true
  const read = async () => {
    while (isWriting) {
      const content = await readFile(file)
      found.add(contents.some((whole) => whole.equals(content)) ? 'whole' : `${content.length} bytes`)
    }
  }
  const reading = read()
  for (let times = 0; times < 10; times += 1) for (const content of contents) await writeWhole(file, content)
  isWriting = false
  await reading
  expect([[...found], await readdir(folder)]).toEqual([['whole'], ['demo.masquerade']])
})
