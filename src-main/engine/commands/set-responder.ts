import { ok } from '#shared/contract/result.ts'
import type { Responder } from '#shared/resources/responder.ts'
import { upsertResponder } from '../../store/responders.ts'
import type { CommandHandler } from '../step.ts'
import { responderNow } from '../webhook/responder-now.ts'

const plain = { status: 200, type: 'text/plain', body: '', delaySeconds: 0 }

/** Changes what is given of a built-in responder, which is there as soon as it is named. */
export const setResponder: CommandHandler<'responder.set'> = (step, command) => {
  const { name, status, contentType, body, delaySeconds } = command
  const known = responderNow(step.db, name) ?? { name, ...plain }
  const responder: Responder = {
    name,
    status: status ?? known.status,
    type: contentType ?? known.type,
    body: body ?? known.body,
    delaySeconds: delaySeconds ?? known.delaySeconds,
  }
  upsertResponder(step.db, responder)
  step.emit({ type: 'responder.changed', responder })
  return ok(responder)
}
