import { onTestFinished } from 'vitest'
import { createSimulator, type Simulator, type SimulatorOptions } from '#main/simulator/simulator.ts'
import { type CommandInput, type CommandType, type CommandValue, commandSchema } from '#shared/contract/command.ts'
import { start } from './an-engine.ts'

/** A simulator at `start` with a paused clock and the starter scene; closed when the test ends. */
export async function aSimulator(options: Partial<SimulatorOptions> = {}): Promise<Simulator> {
  const simulator = await createSimulator({ seed: 7, startTime: start, clock: { mode: 'paused', rate: 1 }, ...options })
  onTestFinished(() => simulator.close())
  return simulator
}

/** The SID of the service of the starter scene; '' where there is none. */
export function ridesOf(simulator: Pick<Simulator, 'query'>): string {
  return simulator.query({ type: 'service', sidOrName: 'rides' })?.sid ?? ''
}

/** Executes a command as an edge would, and answers its value. Throws when it is refused. */
export function run<Type extends CommandType>(
  simulator: Simulator,
  command: Extract<CommandInput, { type: Type }>,
): CommandValue<Type> {
  const result = simulator.execute(commandSchema.parse(command))
  if (!result.ok) throw new Error(`${command.type} was refused: ${JSON.stringify(result.error)}`)
  return result.value as CommandValue<Type>
}
