import { useState } from 'react'
import { Button } from '#renderer/ui/button.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { codeEntry, knownCodes } from '#shared/catalog/codes.ts'
import { LevelMark } from '../debugger/level-mark.tsx'
import { SearchBox } from '../timeline/search-box.tsx'
import styles from './catalog.module.css'
import { findCodes } from './find-codes.ts'
import { openCode } from './open-code.ts'

/** Every code there is, to search by digits or words. */
export function CodeIndex() {
  const [typed, setTyped] = useState('')
  const codes = typed.trim().length === 0 ? knownCodes : findCodes(typed)
  return (
    <>
      <div className={styles.search}>
        <SearchBox label="Search the codes" value={typed} onChange={setTyped} />
      </div>
      {codes.length === 0 ? (
        <EmptyState
          title={`No code matches “${typed}”`}
          action={
            <Button size="small" onClick={() => setTyped('')}>
              Clear the search
            </Button>
          }
        />
      ) : (
        <ul>
          {codes.map((code) => (
            <li key={code}>
              <CodeEntryLine code={code} />
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

function CodeEntryLine({ code }: { readonly code: number }) {
  const { title, level } = codeEntry(code)
  return (
    <button type="button" className={styles.entry} onClick={() => openCode(code)}>
      <span className={styles.number}>{code}</span>
      <span className={styles.name}>{title}</span>
      <LevelMark level={level} />
    </button>
  )
}
