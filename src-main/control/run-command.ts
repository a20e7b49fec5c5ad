import type { Context } from 'hono'
import type { CommandType, CommandValue } from '#shared/contract/command.ts'
import type { Result } from '#shared/contract/result.ts'
import type { Simulator } from '../simulator/simulator.ts'
import { type Answer, answerOf } from './answer.ts'
import { type NamedCommand, readCommand } from './read-body.ts'

/** Runs the command that the address names and the body completes, and answers what it made or changed. */
export async function runCommand<Type extends CommandType>(
  simulator: Simulator,
  context: Context,
  named: NamedCommand<Type>,
  format?: (value: CommandValue<Type>) => unknown,
): Promise<Answer> {
  const command = await readCommand(context, named)
  return command.ok ? answerOf(simulator.execute(command.value) as Result<CommandValue<Type>>, format) : command
}
