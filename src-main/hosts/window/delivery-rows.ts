import type { Rows } from '#shared/contract/query.ts'
import type { Delivery } from '#shared/resources/delivery.ts'

/** Characters of an answer that a row of the list has any use for. */
const mostCharacters = 200

/** A window of the deliveries, oldest first. */
export function deliveryRows(
  deliveries: readonly Delivery[],
  { offset, limit }: { readonly offset: number; readonly limit: number },
): Rows<Delivery> {
  return { total: deliveries.length, offset, items: deliveries.slice(offset, offset + limit).map(shortened) }
}

function shortened(delivery: Delivery): Delivery {
  const { answer } = delivery
  if (answer?.kind !== 'answered') return delivery
  return { ...delivery, answer: { ...answer, body: answer.body.slice(0, mostCharacters) } }
}
