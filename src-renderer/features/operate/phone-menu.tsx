import { EllipsisVertical, PencilLine, ScrollText, Trash2 } from 'lucide-react'
import { openDialog } from '#renderer/state/dialogs.ts'
import { execute } from '#renderer/state/host.ts'
import { formatNumber } from '#renderer/ui/format-number.ts'
import { IconButton } from '#renderer/ui/icon-button.tsx'
import { Menu, MenuChoices, MenuItem, MenuSeparator } from '#renderer/ui/menu.tsx'
import { notifyRefusal } from '#renderer/ui/notify.ts'
import type { Phone } from '#shared/resources/phone.ts'
import { focusAfterPhone } from '../arrange/focus-after-phone.ts'
import { MoveItems } from '../arrange/move-items.tsx'
import { undoable } from '../clock/undoable.ts'
import styles from './phone-menu.module.css'
import { carrierWords, ringingWords, unusualWords } from './phone-words.ts'

/** For the operator: whose phone it is, and what it and its carrier do by themselves. */
export function PhoneMenu({ phone }: { readonly phone: Phone }) {
  const { e164, onCall, deliver } = phone
  const owner = phone.label === e164 ? formatNumber(e164) : phone.label
  const unusual = unusualWords(phone)
  const label = `Options of ${owner}${unusual === null ? '' : `: ${unusual}`}`
  const trigger = (
    <IconButton label={label} size="small" className={styles.trigger} data-unusual={unusual !== null} data-phone-menu>
      <EllipsisVertical size={14} aria-hidden />
    </IconButton>
  )
  return (
    <Menu trigger={trigger} align="end">
      <MenuItem icon={<PencilLine size={15} />} onChoose={() => openDialog('rename-phone', e164)}>
        Rename…
      </MenuItem>
      <MenuItem icon={<ScrollText size={15} />} onChoose={() => openDialog('transcript', e164)}>
        Export its transcript…
      </MenuItem>
      <MenuSeparator />
      <MoveItems e164={e164} />
      <MenuChoices
        title="When it rings"
        value={onCall}
        choices={ringingWords}
        asks
        onChoose={(value) => void set({ e164, onCall: value })}
      />
      <MenuSeparator />
      <MenuChoices
        title="Texts to it"
        value={deliver}
        choices={carrierWords}
        asks
        onChoose={(value) => void set({ e164, deliver: value })}
      />
      <MenuSeparator />
      <MenuItem icon={<Trash2 size={15} />} hint="It can be undone." asks onChoose={() => void remove(e164, owner)}>
        Remove from the stage
      </MenuItem>
    </Menu>
  )
}

async function set(change: Pick<Phone, 'e164'> & Partial<Phone>): Promise<void> {
  const result = await execute({ type: 'phone.set', ...change })
  if (!result.ok) notifyRefusal('The phone did not change', result.error)
}

async function remove(e164: string, owner: string): Promise<void> {
  focusAfterPhone(e164)
  const result = await undoable(`${owner} left the stage`, () => execute({ type: 'phone.remove', e164 }))
  if (!result.ok) notifyRefusal('The phone is still there', result.error)
}
