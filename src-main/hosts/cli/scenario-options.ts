import { parseArgs } from 'node:util'
import { ok, type Result, refuse } from '#shared/contract/result.ts'
import { messageOf } from '#shared/contract/thrown.ts'

export interface ScenarioOptions {
  readonly action: 'run' | 'check'
  readonly files: readonly string[]
  readonly seed: number | null
  readonly reports: readonly { readonly format: 'json' | 'junit'; readonly path: string }[]
}

export const scenarioUsage =
  'Usage: scenario run FILE… [--seed N] [--report json=PATH] [--report junit=PATH]\n       scenario check FILE…'

/** Reads the options of `scenario`, or says what is wrong with them. Of a repeated seed the last counts; reports add up. */
export function parseScenarioOptions(args: readonly string[]): Result<ScenarioOptions, string> {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { seed: { type: 'string' }, report: { type: 'string', multiple: true } },
      strict: true,
      allowPositionals: true,
    })
    return readOptions(positionals, values.seed, values.report ?? [])
  } catch (error) {
    return refuse(messageOf(error))
  }
}

function readOptions(
  [action, ...files]: readonly string[],
  seed: string | undefined,
  given: readonly string[],
): Result<ScenarioOptions, string> {
  if (action !== 'run' && action !== 'check') return refuse('Expected run or check.')
  if (files.length === 0) return refuse('Expected the name of a scene file.')
  if (action === 'check' && (seed !== undefined || given.length > 0)) return refuse('check takes no options.')
  if (seed !== undefined && !(/^\d{1,10}$/.test(seed) && Number(seed) <= 0xffff_ffff)) {
    return refuse('--seed must be a whole number from 0 to 4294967295')
  }
  const reports: ScenarioOptions['reports'] = given.flatMap((report) => {
    const [, format, path] = /^(json|junit)=(.+)$/s.exec(report) ?? []
    if (path === undefined || (format !== 'json' && format !== 'junit')) return []
    return [{ format, path } as const]
  })
  if (reports.length < given.length) return refuse('--report must be json=PATH or junit=PATH')
  return ok({ action, files, seed: seed === undefined ? null : Number(seed), reports })
}
