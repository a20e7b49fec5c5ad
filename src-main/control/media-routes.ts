import { type Context, Hono } from 'hono'
import { limits } from '#shared/catalog/limits.ts'
import { commandSchema } from '#shared/contract/command.ts'
import { refuse } from '#shared/contract/result.ts'
import type { Simulator } from '../simulator/simulator.ts'
import { answering, answerOf } from './answer.ts'
import { check } from './read-body.ts'

const tooLarge = refuse({
  code: 'body_too_large',
  status: 413,
  message: `A picture may have at most ${limits.mediaBytes} bytes.`,
})

export function mediaRoutes(simulator: Simulator): Hono {
  return new Hono().post(
    '/media',
    answering(async (context) => {
      const file = await readFile(context)
      if (file.length > limits.mediaBytes) return tooLarge
      const command = check(commandSchema, { type: 'media.add', base64: file.toString('base64') })
      return command.ok ? answerOf(simulator.execute(command.value)) : command
    }),
  )
}

/** The body itself, or the first file of a form. */
async function readFile(context: Context): Promise<Buffer> {
  const isForm = context.req.header('content-type')?.startsWith('multipart/form-data') === true
  const parts = isForm ? Object.values(await context.req.parseBody()) : []
  const file = parts.find((part) => part instanceof File)
  return Buffer.from(await (file ?? context.req).arrayBuffer())
}
