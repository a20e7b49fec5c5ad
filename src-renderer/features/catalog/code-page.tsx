import { ArrowLeft } from 'lucide-react'
import { Button } from '#renderer/ui/button.tsx'
import { DocLink } from '#renderer/ui/doc-link.tsx'
import { codeEntry, moreInfo } from '#shared/catalog/codes.ts'
import { rulesRaising } from '#shared/catalog/raising-rules.ts'
import { rules } from '#shared/catalog/rules.ts'
import { LevelMark } from '../debugger/level-mark.tsx'
import styles from './catalog.module.css'
import { placeWords } from './code-words.ts'
import { ExampleList } from './example-list.tsx'
import { openCode } from './open-code.ts'
import { ScenesWithCode } from './scenes-with-code.tsx'

/** All about one code: what it means, what to do, which rule raises it, and where it came up here. */
export function CodePage({ code }: { readonly code: number }) {
  const entry = codeEntry(code)
  const raisedBy = rulesRaising(code)
  return (
    <article>
      <div className={styles.back}>
        <Button size="small" look="quiet" icon={<ArrowLeft size={14} aria-hidden />} onClick={() => openCode()}>
          All codes
        </Button>
      </div>
      <header className={styles.lead}>
        <span className={styles.code}>{code}</span>
        <h3 className={styles.title}>{entry.title}</h3>
        <LevelMark level={entry.level} />
      </header>
      <dl className={styles.facts}>
        <dt>Cause</dt>
        <dd>{entry.cause}</dd>
        <dt>What to do</dt>
        <dd>{entry.remedy}</dd>
        <dt>Shown</dt>
        <dd>{placeWords(entry)}</dd>
        {raisedBy.length > 0 && (
          <>
            <dt>Raised by</dt>
            <dd>
              <ul className={styles.rules}>
                {raisedBy.map((rule) => (
                  <li key={rule}>
                    {rules[rule].title} <DocLink href={rules[rule].source}>Where the rule comes from</DocLink>
                  </li>
                ))}
              </ul>
            </dd>
          </>
        )}
        <dt>Public page</dt>
        <dd>
          <DocLink href={moreInfo(code)}>{moreInfo(code).replace('https://www.', '')}</DocLink>
        </dd>
      </dl>
      <h4 className={styles.heading}>In this run</h4>
      <ExampleList code={code} />
      <ScenesWithCode code={code} />
    </article>
  )
}
