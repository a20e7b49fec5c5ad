import { useState } from 'react'
import { formatNumber } from '#renderer/ui/format-number.ts'
import { focusAfter } from '#renderer/ui/keep-focus.ts'
import { NumberTag } from '#renderer/ui/number-tag.tsx'
import { Select } from '#renderer/ui/select.tsx'
import { Switch } from '#renderer/ui/switch.tsx'
import type { OwnedNumber } from '#shared/resources/owned-number.ts'
import type { Service } from '#shared/resources/service.ts'
import { usageText } from '../sessions/usage-text.ts'
import { bind, carry, type NumberAction, reserve } from './number-actions.ts'
import { NumberButtons } from './number-buttons.tsx'
import { NumberRefusal, type RefusedAction } from './number-refusal.tsx'
import styles from './number-table.module.css'

const carriers = [
  { name: 'sms', label: 'Texts' },
  { name: 'mms', label: 'Pictures' },
  { name: 'voice', label: 'Voice' },
] as const

const bindings = [
  { value: 'none', label: 'None' },
  { value: 'own', label: 'Answers itself', hint: 'Proxy never hears of a text to it' },
  { value: 'defer', label: 'Defers', hint: 'to the number’s own webhook, which is Proxy' },
] as const

const lastButton = 'td:last-child button'

interface NumberRowProps {
  readonly number: OwnedNumber
  readonly services: readonly Service[]
}

/** One owned number with everything that can be set about it. A change acts at once. */
export function NumberRow({ number, services }: NumberRowProps) {
  const { e164, isoCountry, capabilities, messagingService, pool } = number
  const [refused, setRefused] = useState<RefusedAction>()
  const written = formatNumber(e164)

  const run = async ({ refusedTitle, run: act }: NumberAction) => {
    const from = document.activeElement
    if (from !== null) focusAfter(from, `[data-number="${e164}"] ${lastButton}`, `[data-number] ${lastButton}`)
    const result = await act()
    setRefused(result.ok ? undefined : { title: refusedTitle, error: result.error })
  }

  return (
    <>
      <tr data-number={e164} className={styles.row}>
        <th scope="row" className={styles.number}>
          <NumberTag e164={e164} kind="masked" compact />
          <span className={styles.country}>{isoCountry === 'ZZ' ? 'nowhere' : isoCountry}</span>
        </th>
        <td>
          <span className={styles.carries}>
            {carriers.map(({ name, label }) => (
              <label key={name} className={styles.carrier}>
                <input
                  type="checkbox"
                  checked={capabilities[name]}
                  aria-label={`${label} on ${written}`}
                  onChange={(event) => void run(carry(number, { [name]: event.target.checked }))}
                />
                {label}
              </label>
            ))}
          </span>
        </td>
        <td>
          <span className={styles.pool}>
            {pool !== null && <b>{services.find(({ sid }) => sid === pool.serviceSid)?.uniqueName}</b>}
            <span className={styles.usage}>{usageText(number)}</span>
          </span>
        </td>
        <td>
          {pool !== null && (
            <span className={styles.reserved}>
              <Switch
                label={`Reserve ${written}`}
                on={pool.isReserved}
                onSwitch={(on) => void run(reserve(number, pool.serviceSid, on))}
              />
              {pool.isReserved && pool.inUse > 0 && <span className={styles.usage}>draining</span>}
            </span>
          )}
        </td>
        <td>
          <Select
            look="compact"
            label={`Messaging Service of ${written}`}
            value={messagingService?.inbound ?? 'none'}
            choices={bindings}
            onChoose={(inbound) => void run(bind(number, inbound === 'none' ? null : inbound))}
          />
        </td>
        <td className={styles.buttons}>
          <NumberButtons number={number} services={services} onAct={(action) => void run(action)} />
        </td>
      </tr>
      {refused && (
        <tr className={styles.refusal}>
          <td colSpan={6}>
            <NumberRefusal
              refused={refused}
              number={number}
              onAct={(action) => void run(action)}
              onDismiss={() => setRefused(undefined)}
            />
          </td>
        </tr>
      )}
    </>
  )
}
