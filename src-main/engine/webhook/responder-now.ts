import type { ContactKind } from '#shared/catalog/rules/contact-rules.ts'
import type { Responder } from '#shared/resources/responder.ts'
import type { Database } from '../../store/database.ts'
import { findResponder, listResponders } from '../../store/responders.ts'
import { readyMade, readyMadeResponders } from '../rules/webhook/ready-made-responders.ts'

/** The responder of that name as it was set, else the ready-made one. */
export function responderNow(db: Database, name: string, kind?: ContactKind): Responder | undefined {
  return findResponder(db, name) ?? readyMade(name, kind)
}

/** The ready-made ones as they are now, then those made since. */
export function respondersNow(db: Database): Responder[] {
  const changed = listResponders(db)
  const isReadyMade = ({ name }: Responder) => readyMade(name) !== undefined
  return [
    ...readyMadeResponders.map((ready) => changed.find(({ name }) => name === ready.name) ?? ready),
    ...changed.filter((responder) => !isReadyMade(responder)),
  ]
}
