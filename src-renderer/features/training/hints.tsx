import { Lightbulb } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { Button } from '#renderer/ui/button.tsx'
import styles from './hints.module.css'
import { Prose } from './prose.tsx'
import { scrollInPane } from './scroll-in-pane.ts'
import { takeHint } from './training-actions.ts'

interface HintsProps {
  readonly hints: readonly string[]
  readonly left: number
}

/** Hints are taken one by one, and counted. */
export function Hints({ hints, left }: HintsProps) {
  return (
    <>
      {hints.length > 0 && (
        <ul className={styles.hints} aria-label="Hints">
          {hints.map((hint) => (
            <Hint key={hint} words={hint} />
          ))}
        </ul>
      )}
      {left > 0 && (
        <Button size="small" icon={<Lightbulb size={13} aria-hidden />} asks onClick={() => void takeHint()}>
          {hints.length === 0 ? 'Give me a hint' : 'Another hint'}
        </Button>
      )}
    </>
  )
}

function Hint({ words }: { readonly words: string }) {
  const line = useRef<HTMLLIElement>(null)

  useEffect(() => scrollInPane(line.current, 'nearest'), [])

  return (
    <li ref={line} className={styles.hint}>
      <Lightbulb size={14} aria-hidden className={styles.icon} />
      <span>
        <Prose words={words} />
      </span>
    </li>
  )
}
