import { createReadStream } from 'node:fs'
import { type Result, refuse } from '#shared/contract/result.ts'
import { codeOf } from '#shared/contract/thrown.ts'
import { checkScene } from '../check-scene.ts'
import type { Scene } from '../scene.ts'
import { fileLimits } from './file-limits.ts'
import type { Problem } from './problem.ts'

/** Reads and checks the scene file at that path. */
export async function readSceneFile(path: string): Promise<Result<Scene, readonly Problem[]>> {
  try {
    return checkScene(await readBeginning(path))
  } catch (error) {
    const code = codeOf(error)
    if (code === undefined) throw error
    return refuse([{ line: 1, column: 1, message: `The file cannot be read (${code}).` }])
  }
}

/** No more of it than is needed to see that it is too long: not every file has an end. */
async function readBeginning(path: string): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of createReadStream(path, { end: fileLimits.bytes })) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}
