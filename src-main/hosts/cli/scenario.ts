import { writeFile } from 'node:fs/promises'
import { messageOf } from '#shared/contract/thrown.ts'
import { problemInWords } from '../../scenes/file/problem.ts'
import { readSceneFile } from '../../scenes/file/read-scene-file.ts'
import { performScene, succeeded } from '../../scenes/perform-scene.ts'
import { junitReport } from '../../scenes/report/junit-report.ts'
import { type FileResult, jsonReport } from '../../scenes/report/scene-report.ts'
import { transcript } from '../../scenes/report/transcript.ts'
import type { ScenarioOptions } from './scenario-options.ts'

export interface ScenarioOutput {
  /** One line or more, for standard output. */
  say(text: string): void
  /** For standard error. */
  complain(text: string): void
}

/** Checks or runs scene files. 0: all is as the scenes say; 1: something is not; 2: a file is invalid, or cannot be read or written. */
export async function runScenario(options: ScenarioOptions, output: ScenarioOutput): Promise<0 | 1 | 2> {
  const results: FileResult[] = []
  for (const file of options.files) {
    const scene = await readSceneFile(file)
    if (!scene.ok) {
      results.push({ file, problems: scene.error })
      for (const problem of scene.error) output.complain(problemInWords(file, problem))
    } else if (options.action === 'check') {
      output.say(`${file}: ${scene.value.title}: fine`)
    } else {
      const performance = await performScene(scene.value, options.seed ?? scene.value.seed)
      results.push({ file, performance })
      output.say(`${transcript(performance)}\n`)
    }
  }
  const isWritten = await writeReports(options.reports, results, output)
  return isWritten ? exitCodeOf(results) : 2
}

function exitCodeOf(results: readonly FileResult[]): 0 | 1 | 2 {
  if (results.some((result) => 'problems' in result)) return 2
  return results.every((result) => 'performance' in result && succeeded(result.performance)) ? 0 : 1
}

async function writeReports(
  reports: ScenarioOptions['reports'],
  results: readonly FileResult[],
  output: ScenarioOutput,
): Promise<boolean> {
  try {
    for (const { format, path } of reports) {
      await writeFile(path, format === 'json' ? jsonReport(results) : junitReport(results))
    }
    return true
  } catch (error) {
    output.complain(`The report cannot be written: ${messageOf(error)}`)
    return false
  }
}
