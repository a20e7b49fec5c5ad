import { Tabs } from '@base-ui/react/tabs'
import { useMirror } from '#renderer/state/mirror.ts'
import { activeCall, isRingingHere } from '../phones/active-call.ts'
import { Avatar } from '../phones/avatar.tsx'
import { bringToFront, useFrontPhone } from '../phones/front-phone.ts'
import { ownerName } from '../phones/owner.ts'
import { PhoneCard } from '../phones/phone-card.tsx'
import { usePersonName } from '../sessions/person.tsx'
import { Mask } from './mask.tsx'
import styles from './phone-carousel.module.css'

/** In a narrow window: one phone at a time, with the mask beside it. */
export function PhoneCarousel({ phones }: { readonly phones: readonly string[] }) {
  const chosen = useFrontPhone((state) => state.e164)
  const shown = chosen !== null && phones.includes(chosen) ? chosen : phones[0]
  return (
    <Tabs.Root className={styles.carousel} value={shown ?? null} onValueChange={bringToFront}>
      <Tabs.List className={styles.tabs} aria-label="Phones">
        {phones.map((e164) => (
          <PhoneTab key={e164} e164={e164} />
        ))}
      </Tabs.List>
      {shown !== undefined && (
        <Tabs.Panel value={shown} className={styles.panel}>
          <PhoneCard e164={shown} side="left" />
        </Tabs.Panel>
      )}
      <div className={styles.mask}>
        <Mask />
      </div>
    </Tabs.Root>
  )
}

function PhoneTab({ e164 }: { readonly e164: string }) {
  const view = useMirror(({ world }) => world?.phones.find((one) => one.phone.e164 === e164))
  const name = usePersonName(e164)
  if (view === undefined) return null
  const call = activeCall(view)
  return (
    <Tabs.Tab value={e164} className={styles.tab}>
      <Avatar phone={view.phone} />
      {name ?? ownerName(view.phone)}
      {call !== undefined && isRingingHere(call) && <span className={styles.ringing}>rings</span>}
    </Tabs.Tab>
  )
}
