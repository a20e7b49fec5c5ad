import { useState } from 'react'
import { query } from '#renderer/state/host.ts'
import type { World } from '#renderer/state/mirror.ts'
import { useAnswer } from '#renderer/state/use-answer.ts'
import { usePaced } from '#renderer/state/use-paced.ts'
import { Button } from '#renderer/ui/button.tsx'
import { NumberTag } from '#renderer/ui/number-tag.tsx'
import { Select } from '#renderer/ui/select.tsx'
import type { PoolChoice } from '#shared/resources/pool-choice.ts'
import type { SessionMode } from '#shared/resources/session.ts'
import { modes } from '../create/session-fields.ts'
import { suggestPhone } from '../create/suggest.ts'
import { Explanation } from '../inspector/explanation.tsx'
import { orderTrace } from '../inspector/trace-order.ts'
import { ownerName } from '../phones/owner.ts'
import styles from './next-person.module.css'

/** Why the next person would or would not get a number: the rules of the pool, asked without doing anything. */
export function NextPerson({ world }: { readonly world: World }) {
  const { services, phones, numbers } = world
  const [chosen, choose] = useState({ person: 'new', service: '', mode: 'voice-and-message' as SessionMode })
  const [isOpen, setOpen] = useState(false)
  const taken = new Set([...phones.map(({ phone }) => phone.e164), ...numbers.map(({ e164 }) => e164)])
  const identifier = chosen.person === 'new' ? suggestPhone(taken) : chosen.person
  const serviceSid = services.find(({ sid }) => sid === chosen.service)?.sid ?? services[0]?.sid ?? ''
  const wish = { serviceSid, identifier, mode: chosen.mode }
  const version = usePaced('eventSeq')
  const answer = useAnswer(JSON.stringify(wish), version, () => query({ type: 'pool.choice', ...wish }))
  const choice = answer.kind === 'known' ? answer.value : null
  const people = [
    { value: 'new', label: 'somebody new' },
    ...phones.map(({ phone }) => ({ value: phone.e164, label: ownerName(phone) })),
  ]
  return (
    <section className={styles.next} aria-label="The next person">
      <div className={styles.line}>
        <span>If</span>
        <Select
          label="Person"
          look="compact"
          value={chosen.person}
          choices={people}
          onChoose={(person) => choose({ ...chosen, person })}
        />
        <span>joined a session</span>
        {services.length > 1 && (
          <>
            <span>of</span>
            <Select
              label="Service"
              look="compact"
              value={serviceSid}
              choices={services.map(({ sid, uniqueName }) => ({ value: sid, label: uniqueName }))}
              onChoose={(service) => choose({ ...chosen, service })}
            />
          </>
        )}
        <span>for</span>
        <Select
          label="Mode"
          look="compact"
          value={chosen.mode}
          choices={modes}
          onChoose={(mode) => choose({ ...chosen, mode })}
        />
        {choice !== null && <Verdict choice={choice} />}
        <Button
          size="small"
          look="quiet"
          className={styles.ask}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          Why?
        </Button>
      </div>
      {isOpen && choice !== null && (
        <div className={styles.why}>
          <Explanation {...orderTrace(choice.steps)} />
        </div>
      )}
    </section>
  )
}

function Verdict({ choice: { number, error } }: { readonly choice: PoolChoice }) {
  if (number !== null) {
    return (
      <span className={styles.good}>
        they would get <NumberTag e164={number} kind="masked" compact />
      </span>
    )
  }
  return (
    <span className={styles.bad}>
      they would get none <code>{error?.code}</code>
    </span>
  )
}
