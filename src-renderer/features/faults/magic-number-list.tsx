import { execute } from '#renderer/state/host.ts'
import { useMirror } from '#renderer/state/mirror.ts'
import { Button } from '#renderer/ui/button.tsx'
import { DocLink } from '#renderer/ui/doc-link.tsx'
import { notify, notifyRefusal } from '#renderer/ui/notify.ts'
import { NumberTag } from '#renderer/ui/number-tag.tsx'
import { TitledList } from '#renderer/ui/titled-list.tsx'
import { magicNumbers } from '#shared/catalog/magic-numbers.ts'
import styles from './faults-dialog.module.css'

/** Numbers that stand for something that goes wrong, whoever has them. */
export function MagicNumberList() {
  const phones = useMirror(({ world }) => world?.phones)
  return (
    <TitledList label="Magic numbers" title="Magic numbers: a person with one of these has this trouble by themselves">
      {Object.entries(magicNumbers).map(([e164, { meaning, source }]) => (
        <li key={e164} className={styles.fault} data-on="true">
          <NumberTag e164={e164} kind="real" compact />
          <span className={styles.sentence}>
            {meaning} {source !== null && <DocLink href={source}>Source</DocLink>}
          </span>
          {phones?.some(({ phone }) => phone.e164 === e164) ? (
            <span className={styles.used}>has a phone</span>
          ) : (
            <Button size="small" aria-label={`Add a phone for ${e164}`} asks onClick={() => void addPhone(e164)}>
              Add a phone
            </Button>
          )}
        </li>
      ))}
    </TitledList>
  )
}

async function addPhone(e164: string): Promise<void> {
  const result = await execute({ type: 'phone.set', e164 })
  if (result.ok) notify({ title: 'The phone is on the stage', tone: 'good' })
  else notifyRefusal('The phone was not added', result.error)
}
