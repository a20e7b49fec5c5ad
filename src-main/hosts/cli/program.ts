import { codeOf } from '#shared/contract/thrown.ts'
import { terminalText } from '#shared/exports/terminal-text.ts'
import { InvalidSceneFile } from '../../scenes/file/invalid-scene-file.ts'
import { InvalidWorkspaceFile } from '../invalid-workspace-file.ts'
import { parseServeOptions, type ServeOptions } from '../serve-options.ts'
import { onEnding } from './on-ending.ts'
import { parseScenarioOptions, scenarioUsage } from './scenario-options.ts'
import { type Serving, serve } from './serve.ts'

const usage =
  'Usage: serve [--port N] [--account-sid AC…] [--auth-token …] [--seed N] [--start-time ISO] [--clock real|paused|Nx] [--scenario FILE] [--workspace FILE] [--empty] [--rate-limit on|off]'

/** Runs the command that the arguments name, or says what there is to name. */
export async function runProgram([command, ...args]: readonly string[]): Promise<void> {
  if (asksForHelp([command, ...args])) console.log(helpOn(command))
  else if (command === 'serve') await runServe(args)
  else if (command === 'scenario') await scenario(args)
  else fail(`${command === undefined ? '' : `Unknown command: ${command}\n`}${usage}\n${scenarioUsage}`, 2)
}

function asksForHelp(given: readonly (string | undefined)[]): boolean {
  return given.includes('--help') || given.includes('-h')
}

function helpOn(command: string | undefined): string {
  if (command === 'serve') return usage
  return command === 'scenario' ? scenarioUsage : `${usage}\n${scenarioUsage}`
}

async function runServe(given: readonly string[]): Promise<void> {
  const parsed = parseServeOptions(given)
  if (!parsed.ok) return fail(`${parsed.error}\n${usage}`, 2)
  let serving: Serving | null = null
  onEnding(process, async () => (await serving?.close()) ?? true)
  serving = await start(parsed.value)
  if (serving !== null) process.stdout.write(`${serving.readyLine}\n`)
}

async function scenario(given: readonly string[]): Promise<void> {
  const parsed = parseScenarioOptions(given)
  if (!parsed.ok) return fail(`${parsed.error}\n${scenarioUsage}`, 2)
  const { runScenario } = await import('./scenario.ts')
  process.exitCode = await runScenario(parsed.value, {
    say: (text) => console.log(terminalText(text)),
    complain: (text) => console.error(terminalText(text)),
  })
}

async function start(options: ServeOptions): Promise<Serving | null> {
  try {
    return await serve(options)
  } catch (error) {
    if (error instanceof InvalidSceneFile || error instanceof InvalidWorkspaceFile) {
      fail(error.message, 2)
      return null
    }
    const reason = portTrouble(error)
    if (reason === undefined) throw error
    fail(`Port ${options.port} ${reason}. Choose another with --port, or 0 for any free one.`, 1)
    return null
  }
}

const portTroubles = new Map([
  ['EADDRINUSE', 'is in use'],
  ['EACCES', 'may not be opened'],
])

function portTrouble(error: unknown): string | undefined {
  return portTroubles.get(codeOf(error) ?? '')
}

function fail(message: string, exitCode: 1 | 2): void {
  console.error(terminalText(message))
  process.exitCode = exitCode
}
