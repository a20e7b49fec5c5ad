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

/** `9 of 9 expectations held`, with what another run must come to as well. */
function summary(performance: Performance): string {
  const { seed, seq, hash, steps, scene } = performance
  const expectations = steps.filter(({ step }) => isExpectation(step))
  const held = expectations.filter(({ trouble }) => trouble === null).length
  const all = scene.chapters.flatMap((chapter) => chapter.steps.filter(isExpectation)).length
  const verdict = succeeded(performance) ? '✓' : '✗'
  return `${verdict} ${held} of ${all} expectations held · seed ${seed} · ${seq} steps · ${hash.slice(0, 16)}`
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
