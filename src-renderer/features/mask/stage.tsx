import { Smartphone } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { useViewOnly } from '#renderer/ui/view-only.ts'
import { useOnStage } from '../arrange/on-stage.ts'
import { AddPhoneButton } from '../create/add-phone-button.tsx'
import { followContacts } from '../phones/contacts.ts'
import { followJourneys } from './journeys.ts'
import { PhoneCarousel } from './phone-carousel.tsx'
import { PhonesAroundMask } from './phones-around-mask.tsx'
import styles from './stage.module.css'
import { Traveller } from './traveller.tsx'
import { useTight } from './use-tight.ts'

/** The phones with the mask between them. */
export function Stage() {
  const phones = useOnStage()
  const isViewOnly = useViewOnly()
  const ref = useRef<HTMLDivElement>(null)
  const isTight = useTight(ref)

  useEffect(() => {
    const stops = [followContacts(), followJourneys()]
    return () => {
      for (const stop of stops) stop()
    }
  }, [])

  if (phones.length === 0) {
    return (
      <EmptyState
        icon={<Smartphone size={20} aria-hidden />}
        title="No phones yet"
        action={!isViewOnly && <AddPhoneButton />}
      >
        {isViewOnly
          ? 'They appear as soon as the operator has some.'
          : 'A phone appears as soon as its number is named: make a session between two numbers, or add a phone.'}
      </EmptyState>
    )
  }
  return (
    <div ref={ref} className={styles.stage} data-stage>
      {isTight ? <PhoneCarousel phones={phones} /> : <PhonesAroundMask phones={phones} />}
      <Traveller />
    </div>
  )
}
