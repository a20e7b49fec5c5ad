import { Unplug } from 'lucide-react'
import { useMemo } from 'react'
import { usePhones, useSessions } from '#renderer/state/world.ts'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { useViewOnly } from '#renderer/ui/view-only.ts'
import { useOnStage } from '../arrange/on-stage.ts'
import { JoinButton } from '../create/join-button.tsx'
import { useContacts } from '../phones/contacts.ts'
import { useJourneys } from './journeys.ts'
import { LaneRow } from './lane.tsx'
import { beganAnew, keyOf, laneOf, newestByLane, strayOf } from './lane-contact.ts'
import { leadEnds } from './lead-ends.ts'
import { Leads } from './leads.tsx'
import styles from './mask.module.css'
import { lanesOf } from './mask-lanes.ts'
import { OutsideLane } from './outside-lane.tsx'
import type { Passing } from './passing.ts'
import { StrayRow } from './stray-row.tsx'

interface MaskProps {
  /** Several phones stand on a side: what ends there leads to one of them. */
  readonly hasLeads?: boolean
}

/** The product on one screen: per session what one person dials, what carries it, and what the other one sees. */
export function Mask({ hasLeads = false }: MaskProps) {
  const phones = usePhones()
  const sessions = useSessions()
  const contacts = useContacts((state) => state.contacts)
  const underWay = useJourneys((state) => state.underWay)
  const onStage = useOnStage()
  const isViewOnly = useViewOnly()
  const lanes = useMemo(() => lanesOf({ phones, sessions }, onStage), [phones, sessions, onStage])
  const newest = useMemo(() => newestByLane(lanes, contacts, underWay), [lanes, contacts, underWay])
  const anew = useMemo(() => beganAnew(lanes, contacts, underWay), [lanes, contacts, underWay])
  const stray = useMemo(() => strayOf(lanes, contacts), [lanes, contacts])
  const passing = usePassing()
  const sessionCount = lanes.filter(({ kind }) => kind === 'session').length
  const passingLane = passing === null ? undefined : laneOf(lanes, passing.entry)
  return (
    <section className={styles.mask} aria-label="Mask" data-leads={hasLeads}>
      {hasLeads && <Leads ends={leadEnds(lanes, onStage, { newest, stray, passing, passingLane })} />}
      {lanes.length === 0 ? (
        <EmptyState
          icon={<Unplug size={20} aria-hidden />}
          title="Nobody to connect yet"
          action={!isViewOnly && <JoinButton />}
        >
          A session puts two people in touch without showing either number to the other.
        </EmptyState>
      ) : (
        <ul
          className={styles.lanes}
          data-many={sessionCount > 1}
          data-crowded={sessionCount + (stray === null ? 0 : 1) > 2}
        >
          {lanes.map((lane) =>
            lane.kind === 'session' ? (
              <LaneRow
                key={keyOf(lane)}
                lane={lane}
                newest={newest.get(keyOf(lane))}
                isPast={anew.has(keyOf(lane))}
                passing={lane === passingLane ? passing : null}
              />
            ) : (
              <OutsideLane
                key={keyOf(lane)}
                lane={lane}
                newest={newest.get(keyOf(lane))}
                isPast={anew.has(keyOf(lane))}
              />
            ),
          )}
          {stray !== null && <StrayRow {...stray} isUnderWay={underWay.has(stray.entry.resourceSid)} />}
        </ul>
      )}
    </section>
  )
}

/** What travels right now, and at which stop it is. */
function usePassing(): Passing | null {
  const current = useJourneys((state) => state.current)
  const at = useJourneys((state) => state.current?.beats[state.beat]?.at)
  return useMemo(
    () => (current === null || at === undefined || at === 'outcome' ? null : { entry: current.entry, at }),
    [current, at],
  )
}
