import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkScene } from '#main/scenes/check-scene.ts'
import type { Problem } from '#main/scenes/file/problem.ts'
import { type Performance, performScene } from '#main/scenes/perform-scene.ts'
import type { Scene } from '#main/scenes/scene.ts'

const folder = join(import.meta.dirname, '../../../scenes')

/** Ids of the scenes that lie in the project's folder. */
export const sceneIds = readdirSync(folder).map((file) => file.replace('.yaml', ''))

export function sceneFile(id: string): string {
  return join(folder, `${id}.yaml`)
}

export function sceneText(id: string): string {
  return readFileSync(sceneFile(id), 'utf8')
}

const head = `masquerade: 1
title: A ride
about: For a test.
cast:
  Ana: +1 415 555 0111
  Ben: +1 415 555 0122
numbers:
  Blue: +1 415 555 1212
  Green: +1 415 555 3434
`

/** A scene of one chapter with these steps, one a line; the first one stands in line 13. */
export function aSceneText(...steps: string[]): string {
  return `${head}chapters:\n  - title: One\n    steps:\n${steps.map((step) => `      - ${step}\n`).join('')}`
}

/** Throws when it is none. */
export function readScene(text: string): Scene {
  const scene = checkScene(text)
  if (!scene.ok) throw new Error(scene.error.map(({ line, message }) => `${line}: ${message}`).join('\n'))
  return scene.value
}

export function problemsOf(text: string): readonly Problem[] {
  const scene = checkScene(text)
  return scene.ok ? [] : scene.error
}

/** Plays such a scene. Answers what went wrong, with the sentence. */
export async function played(...steps: string[]): Promise<[sentence: string, trouble: string][]> {
  return troubleIn(await performScene(readScene(aSceneText(...steps))))
}

export function troubleIn({ steps }: Performance): [sentence: string, trouble: string][] {
  return steps.flatMap(({ step, trouble }) => (trouble === null ? [] : [[step.sentence, trouble]]))
}
