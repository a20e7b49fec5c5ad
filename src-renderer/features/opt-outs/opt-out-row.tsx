import { Button } from '#renderer/ui/button.tsx'
import { formatNumber } from '#renderer/ui/format-number.ts'
import { drawerTab, focusAfter } from '#renderer/ui/keep-focus.ts'
import { NumberTag } from '#renderer/ui/number-tag.tsx'
import { TimeText } from '#renderer/ui/time-text.tsx'
import type { OptOut } from '#shared/resources/opt-out.ts'
import { textWord } from '../phones/text-word.ts'
import { Person, usePersonName } from '../sessions/person.tsx'
import styles from './opt-outs.module.css'

/** One block, with the message that lifts it ready to send. */
export function OptOutRow({ optOut }: { readonly optOut: OptOut }) {
  const name = usePersonName(optOut.phone) ?? formatNumber(optOut.phone)
  return (
    <tr>
      <td>
        <Person e164={optOut.phone} />
      </td>
      <td>
        <NumberTag e164={optOut.proxyNumber} kind="masked" />
      </td>
      <td>
        <TimeText at={optOut.since} shape="full" />
      </td>
      <td>
        <q className={styles.word}>{optOut.keyword}</q>
      </td>
      <td>
        <Button
          size="small"
          asks
          onClick={(event) => {
            focusAfter(event.currentTarget, drawerTab)
            void textWord(optOut.phone, optOut.proxyNumber, 'START')
          }}
        >
          Text START as {name}
        </Button>
      </td>
    </tr>
  )
}
