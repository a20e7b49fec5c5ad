import { type Performance, succeeded } from '../perform-scene.ts'
import type { Chapter, SceneStep } from '../scene.ts'
import type { PlayedStep } from '../scene-player.ts'
import { maskPeople } from './mask-people.ts'

/** What happened, for people: chapters, narration, steps with the simulated time, and what was not as expected. */
export function transcript(performance: Performance): string {
  const { scene, setUpTrouble, steps } = performance
  const lines = [scene.title, scene.about]
  if (setUpTrouble !== null) lines.push('', `✗ The stage could not be set up: ${setUpTrouble}`)
  let chapter: Chapter | null = null
  for (const played of steps) {
    if (played.chapter !== chapter) {
      chapter = played.chapter
      lines.push('', `${scene.chapters.indexOf(chapter) + 1}. ${chapter.title}`)
      if (chapter.narration !== null) lines.push(...quoted(chapter.narration))
    }
    lines.push(...told(played))
  }
  lines.push('', summary(performance))
  return maskPeople(lines.join('\n'), scene)
}

/** `9 of 9 expectations held in 20 steps`, with what another run must come to as well. The steps are those of the scene's file. */
function summary(performance: Performance): string {
  const { seed, hash, steps: played, scene } = performance
  const written = scene.chapters.flatMap(({ steps }) => steps)
  const held = played.filter(({ step, trouble }) => isExpectation(step) && trouble === null).length
  const expected = `${held} of ${written.filter(isExpectation).length} expectations held`
  const steps = played.length === written.length ? `${written.length}` : `${played.length} of ${written.length}`
  return `${succeeded(performance) ? '✓' : '✗'} ${expected} in ${steps} steps · seed ${seed} · ${hash.slice(0, 16)}`
}

export function isExpectation({ kind }: Pick<SceneStep, 'kind'>): boolean {
  return kind === 'expectation' || kind === 'refusal'
}

function told({ step, at, trouble }: PlayedStep): string[] {
  if (step.kind === 'narration') return quoted(step.aloud)
  const time = new Date(at).toISOString().slice(0, 19).replace('T', ' ')
  const margin = isExpectation(step) ? (trouble === null ? '✓' : '✗').padStart(19) : time
  const line = `   ${margin}  ${step.sentence}`
  return trouble === null ? [line] : [line, `   ${' '.repeat(19)}  line ${step.line}: ${trouble}`]
}

function quoted(text: string): string[] {
  return text
    .trim()
    .split('\n')
    .map((line) => `   | ${line}`)
}
