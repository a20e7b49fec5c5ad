import { type CommandOf, type CommandType, type CommandValue, commandSchema } from '#shared/contract/command.ts'
import { issueWords } from '#shared/contract/issue-words.ts'
import { ok, type Result } from '#shared/contract/result.ts'
import type { Origin } from './format/origin.ts'
import { refuseIssue } from './refuse-issue.ts'
import type { Answer, RestRequest } from './route.ts'

/** A command as the parameters of a request say it, not yet checked. */
type Unchecked<Type extends CommandType> = { readonly type: Type } & {
  readonly [Field in Exclude<keyof CommandOf<Type>, 'type'>]?: unknown
}

/** Runs a command and answers what it made or changed. */
export function run<Type extends CommandType>(
  request: RestRequest,
  command: Unchecked<Type>,
  status: 200 | 201,
  format: (value: CommandValue<Type>, origin: Origin) => object,
): Answer {
  const result = execute(request, command)
  return result.ok ? ok({ status, body: format(result.value, request.origin) }) : result
}

/** Runs a command of which nothing is to be told. */
export function runSilently<Type extends CommandType>(request: RestRequest, command: Unchecked<Type>): Answer {
  const result = execute(request, command)
  return result.ok ? ok({ status: 204, body: null }) : result
}

function execute<Type extends CommandType>(
  { simulator, path }: RestRequest,
  command: Unchecked<Type>,
): Result<CommandValue<Type>> {
  const checked = commandSchema.safeParse(command, { error: issueWords })
  if (!checked.success) return refuseIssue(checked.error, command, path.startsWith('/v1/Services') ? 80701 : 20001)
  return simulator.execute(checked.data) as Result<CommandValue<Type>>
}
