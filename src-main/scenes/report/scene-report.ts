import type { Problem } from '../file/problem.ts'
import { type Performance, succeeded } from '../perform-scene.ts'
import type { PlayedStep } from '../scene-player.ts'
import { maskPeople } from './mask-people.ts'

/** What became of one file: it was played, or it is none. */
export type FileResult = { readonly file: string; readonly performance: Performance } | InvalidFile

export interface InvalidFile {
  readonly file: string
  readonly problems: readonly Problem[]
}

/** For programs: everything that a run came to, real numbers masked. */
export function jsonReport(results: readonly FileResult[]): string {
  return `${JSON.stringify({ masquerade: 1, scenes: results.map(reportOf) }, null, 2)}\n`
}

function reportOf(result: FileResult) {
  if ('problems' in result) return { file: result.file, valid: false, passed: false, problems: result.problems }
  const { scene, seed, seq, hash, steps, setUpTrouble } = result.performance
  const mask = (text: string | null) => (text === null ? null : maskPeople(text, scene))
  return {
    file: result.file,
    valid: true,
    passed: succeeded(result.performance),
    title: maskPeople(scene.title, scene),
    seed,
    seq,
    hash,
    setUpTrouble,
    chapters: scene.chapters.map((chapter) => ({
      title: maskPeople(chapter.title, scene),
      steps: steps.filter((played) => played.chapter === chapter).map((played) => stepOf(played, mask)),
    })),
  }
}

function stepOf({ step, at, trouble }: PlayedStep, mask: (text: string | null) => string | null) {
  return {
    line: step.line,
    kind: step.kind,
    sentence: mask(step.sentence),
    at: new Date(at).toISOString(),
    passed: trouble === null,
    trouble: mask(trouble),
  }
}
