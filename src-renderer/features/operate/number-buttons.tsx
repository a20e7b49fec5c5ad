import { Button } from '#renderer/ui/button.tsx'
import { formatNumber } from '#renderer/ui/format-number.ts'
import { Menu, MenuItem } from '#renderer/ui/menu.tsx'
import type { OwnedNumber } from '#shared/resources/owned-number.ts'
import type { Service } from '#shared/resources/service.ts'
import { giveBack, type NumberAction, putIntoPool, takeFromPool } from './number-actions.ts'

interface NumberButtonsProps {
  readonly number: OwnedNumber
  readonly services: readonly Service[]
  readonly onAct: (action: NumberAction) => void
}

/** Out of its pool, or into one, or back to where it was bought. */
export function NumberButtons({ number, services, onAct }: NumberButtonsProps) {
  const written = formatNumber(number.e164)
  const { pool } = number
  if (pool !== null) {
    return (
      <Button
        size="small"
        aria-label={`Remove ${written} from the pool`}
        asks
        onClick={() => onAct(takeFromPool(number, pool.serviceSid))}
      >
        Remove
      </Button>
    )
  }
  return (
    <>
      {services.length > 0 && (
        <Menu
          align="end"
          trigger={
            <Button size="small" aria-label={`Put ${written} into a pool`}>
              To a pool
            </Button>
          }
        >
          {services.map(({ sid, uniqueName }) => (
            <MenuItem key={sid} asks onChoose={() => onAct(putIntoPool(number, sid))}>
              {uniqueName}
            </MenuItem>
          ))}
        </Menu>
      )}
      <Button size="small" aria-label={`Give ${written} back`} asks onClick={() => onAct(giveBack(number))}>
        Give back
      </Button>
    </>
  )
}
