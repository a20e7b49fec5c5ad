import { useMemo } from 'react'
import { listDeliveries } from '#renderer/state/host.ts'
import { lightOf } from '#renderer/state/lighting.ts'
import { useMirror } from '#renderer/state/mirror.ts'
import { isSame, type Selection, useSelection } from '#renderer/state/selection.ts'
import { useRun } from '#renderer/state/world.ts'
import { Button } from '#renderer/ui/button.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { focusAfter } from '#renderer/ui/keep-focus.ts'
import { ListView } from '#renderer/ui/list-view.tsx'
import type { Delivery } from '#shared/resources/delivery.ts'
import { explain } from '../inspector/explain.ts'
import { LongList } from '../long-list/long-list.tsx'
import type { RowSource } from '../long-list/row-reader.ts'
import rowStyles from './delivery-row.module.css'
import { DeliveryRow } from './delivery-row.tsx'
import { selectionOfDelivery } from './delivery-words.ts'

const rowHeight = 30

/** Every webhook of this run as it left and was answered, newest at the end. */
export function Deliveries({ onAddresses }: { readonly onAddresses: () => void }) {
  const run = useRun()
  const version = useMirror(({ traffic }) => traffic.deliveries)
  const { selected, previewed } = useSelection()
  const source = useMemo<RowSource<Delivery>>(() => ({ name: String(run), ask: listDeliveries }), [run])
  return (
    <ListView>
      <LongList
        label="Webhooks"
        source={source}
        version={version}
        order="oldest-first"
        rowHeight={rowHeight}
        rowClassName={rowStyles.columns ?? ''}
        lightOf={(delivery) => lightOfDelivery(selectionOfDelivery(delivery), selected, previewed)}
        previewOf={selectionOfDelivery}
        onOpen={(delivery) => explain(selectionOfDelivery(delivery))}
        unseenWord="new"
        loading={<EmptyState title="Reading the webhooks…" />}
        empty={
          <EmptyState title="No webhook has left yet" action={<AddressesButton onPress={onAddresses} />}>
            Say where a service reports to; without a server of your own, take one of the built-in responders. Then send
            a message.
          </EmptyState>
        }
      >
        {(delivery) => <DeliveryRow delivery={delivery} />}
      </LongList>
    </ListView>
  )
}

function AddressesButton({ onPress }: { readonly onPress: () => void }) {
  return (
    <Button
      size="small"
      onClick={(event) => {
        focusAfter(event.currentTarget, '[role="tablist"][aria-label="Webhooks view"] [aria-selected="true"]')
        onPress()
      }}
    >
      Set an address
    </Button>
  )
}

/** A webhook is lit when it was chosen itself, and by the message or call it is about. */
function lightOfDelivery(itself: Selection, selected: Selection | null, previewed: Selection | null) {
  if (selected?.kind === 'delivery') return isSame(selected, itself) ? 'selected' : undefined
  const about = itself.kind === 'delivery' ? itself.about : null
  return lightOf(selected, previewed, (subject) => isSame(subject, about))
}
