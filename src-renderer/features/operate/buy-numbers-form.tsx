import { Plus } from 'lucide-react'
import { useState } from 'react'
import { useNumbers, usePhones } from '#renderer/state/world.ts'
import { Button } from '#renderer/ui/button.tsx'
import { ErrorNote } from '#renderer/ui/error-note.tsx'
import { errorWords } from '#renderer/ui/error-words.ts'
import { TextField } from '#renderer/ui/field.tsx'
import formStyles from '#renderer/ui/form.module.css'
import { notify } from '#renderer/ui/notify.ts'
import { SelectField } from '#renderer/ui/select-field.tsx'
import { useSubmit } from '#renderer/ui/use-submit.ts'
import type { ApiError } from '#shared/contract/result.ts'
import { ServiceField, useServiceChoice } from '../create/service-field.tsx'
import { buyNumbers } from './buy-numbers.ts'
import { offerChoices, offers } from './number-offers.ts'
import { type OrderDraft, type ReadOrder, readOrder } from './number-order.ts'
import styles from './numbers-dialog.module.css'

type OrderFaults = Extract<ReadOrder, { readonly ok: false }>['faults']

const firstOrder: OrderDraft = { from: 'US', areaCode: '415', count: '1', written: '' }

/** Buys numbers, several at once, and puts them into a pool. */
export function BuyNumbersForm() {
  const owned = useNumbers()
  const phones = usePhones()
  const service = useServiceChoice()
  const [order, setOrder] = useState(firstOrder)
  const [isReserved, setReserved] = useState(false)
  const [faults, setFaults] = useState<OrderFaults>({})
  const [refusal, setRefusal] = useState<ApiError>()
  const { by } = offers[order.from]
  const set = (change: Partial<OrderDraft>) => setOrder({ ...order, ...change })

  const submit = async () => {
    const taken = new Set([...owned.map(({ e164 }) => e164), ...phones.map(({ phone }) => phone.e164)])
    const read = readOrder(order, taken)
    setFaults(read.ok ? {} : read.faults)
    setRefusal(undefined)
    if (!read.ok) return
    const into = await service.resolve()
    if (!into.ok) return setRefusal(into.error)
    const bought = await buyNumbers(read.purchases, { serviceSid: into.value, isReserved })
    const count = bought.numbers.length
    if (count > 0)
      notify({ title: count === 1 ? 'A number is in the pool' : `${count} numbers are in the pool`, tone: 'good' })
    const { refusal: stopped } = bought
    if (stopped?.parameter === 'areaCode') setFaults({ areaCode: errorWords(stopped) })
    else setRefusal(stopped ?? undefined)
  }

  return (
    <form noValidate className={styles.buy} aria-label="Buy numbers" onSubmit={useSubmit(submit)}>
      <div className={formStyles.row}>
        <SelectField
          label="Buy numbers of"
          value={order.from}
          choices={offerChoices}
          onChoose={(from) => set({ from })}
        />
        {by === 'area-code' && (
          <TextField
            label="Area code"
            inputMode="numeric"
            value={order.areaCode}
            error={faults.areaCode}
            onValue={(areaCode) => set({ areaCode })}
          />
        )}
        {by === 'hand' ? (
          <TextField
            label="Numbers, with commas between"
            value={order.written}
            placeholder="+1 415 555 0133, +44 20 7946 0321"
            error={faults.written}
            onValue={(written) => set({ written })}
          />
        ) : (
          <TextField
            label="How many"
            inputMode="numeric"
            value={order.count}
            error={faults.count}
            onValue={(count) => set({ count })}
          />
        )}
        <ServiceField choice={service} />
      </div>
      <div className={styles.order}>
        <label className={formStyles.check}>
          <input type="checkbox" checked={isReserved} onChange={(event) => setReserved(event.target.checked)} />
          Reserved: never chosen by itself, only when named
        </label>
        <Button type="submit" look="primary" icon={<Plus size={14} aria-hidden />}>
          Buy into the pool
        </Button>
      </div>
      {refusal && <ErrorNote title="Not all were bought" error={refusal} />}
    </form>
  )
}
