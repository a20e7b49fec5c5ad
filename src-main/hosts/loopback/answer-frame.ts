import { z } from 'zod'
import { issueWords } from '#shared/contract/issue-words.ts'
import { parseJson } from '#shared/contract/parse-json.ts'
import { type Result, refuse } from '#shared/contract/result.ts'
import { requestSchema } from '#shared/contract/rpc.ts'
import { type AnswerFrame, requestFrameSchema, usualFrameLength } from '#shared/contract/wire.ts'
import { failed } from '../failed.ts'
import { refuseInvalid, refuseRequest } from '../window/refuse-invalid.ts'
import type { WindowHost } from '../window/window-host.ts'

const numbered = z.looseObject({ id: z.int().min(0) })

/** The only request of a training that may be long. */
const opensCourse = z.looseObject({ method: z.literal('training'), params: z.looseObject({ type: z.literal('open') }) })

const tooLong = refuse({
  code: 'body_too_large',
  status: 413,
  message: `A request of the window may have at most ${usualFrameLength} characters, unless it opens a file.`,
})
const notJson = refuse({ code: 'invalid_body', status: 400, message: 'A frame must be JSON text.' })

/** Answers one frame of the window; whatever came in, the answer says what was wrong with it. */
export async function answerFrame(host: WindowHost, text: string): Promise<AnswerFrame> {
  const value = parseJson(text)
  const id = numbered.safeParse(value).data?.id ?? null
  try {
    return { id, result: value === undefined ? notJson : await answer(host, value, text.length) }
  } catch (error) {
    console.error('A request of the window failed:', error)
    return { id, result: failed }
  }
}

async function answer(host: WindowHost, value: unknown, length: number): Promise<Result<unknown>> {
  const frame = requestFrameSchema.safeParse(value, { error: issueWords })
  if (!frame.success) return refuseInvalid(frame.error)
  const { method, params } = frame.data
  if (length > usualFrameLength && !(method === 'openScene' || opensCourse.safeParse(frame.data).success))
    return tooLong
  const request = requestSchema.safeParse({ method, params }, { error: issueWords })
  return request.success ? host.handle(request.data) : refuseRequest(request.error, { method, params })
}
