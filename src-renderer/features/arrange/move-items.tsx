import { ArrowDown, ArrowLeft, ArrowRight, ArrowUp, EyeOff } from 'lucide-react'
import { MenuItem, MenuSeparator } from '#renderer/ui/menu.tsx'
import { focusAfterPhone } from './focus-after-phone.ts'
import { movePhoneFromMenu, neighbourOnStage } from './move-phone.ts'
import type { Direction } from './neighbour.ts'
import { hidePhone, useOnStage } from './on-stage.ts'

const moves = [
  { direction: 'left', Icon: ArrowLeft, key: '←' },
  { direction: 'right', Icon: ArrowRight, key: '→' },
  { direction: 'up', Icon: ArrowUp, key: '↑' },
  { direction: 'down', Icon: ArrowDown, key: '↓' },
] as const satisfies readonly { readonly direction: Direction; readonly Icon: unknown; readonly key: string }[]

function hide(e164: string): void {
  focusAfterPhone(e164)
  hidePhone(e164)
}

/** Where a phone can go from its place, as items of its menu. */
export function MoveItems({ e164 }: { readonly e164: string }) {
  const isAlone = useOnStage().length < 2
  if (isAlone) return null
  return (
    <>
      {moves
        .filter(({ direction }) => neighbourOnStage(e164, direction) !== null)
        .map(({ direction, Icon, key }) => (
          <MenuItem
            key={direction}
            icon={<Icon size={15} />}
            shortcut={`Alt+Shift+${key}`}
            onChoose={() => movePhoneFromMenu(e164, direction)}
          >
            Move {direction}
          </MenuItem>
        ))}
      <MenuItem icon={<EyeOff size={15} />} onChoose={() => hide(e164)}>
        Hide
      </MenuItem>
      <MenuSeparator />
    </>
  )
}
