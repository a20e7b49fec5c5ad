import type { Contact } from '#shared/contract/command.ts'
import { findRoute } from '../contact/find-route.ts'
import type { SoFar } from '../contact/so-far.ts'
import type { Step } from '../step.ts'
import { decideMessage } from './decide-message.ts'
import type { IncomingText } from './incoming-text.ts'
import { recordMessage } from './record-message.ts'

/** Finds out where a text goes as things stand, and sends it there. */
export function routeText(step: Step, text: IncomingText, soFar: SoFar): Contact {
  const { from, to, body } = text
  const { optOut, interceptAsked } = soFar
  const route = findRoute(step, { kind: 'message', from, to, optOut, interceptAsked })
  return recordMessage(step, { text, where: route, fate: decideMessage(step, route, body), soFar })
}
