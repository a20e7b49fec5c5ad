import { Search, X } from 'lucide-react'
import { useRef } from 'react'
import { IconButton } from '#renderer/ui/icon-button.tsx'
import { isCovered } from '../shortcuts/focus.ts'
import styles from './search-box.module.css'

interface SearchBoxProps {
  /** 'Search the timeline' */
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly onEnter?: () => void
}

/** Escape empties it first, unless something has opened above it that has not taken the focus yet. */
export function SearchBox({ label, value, onChange, onEnter }: SearchBoxProps) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <div className={styles.box}>
      <Search size={14} aria-hidden />
      <input
        ref={input}
        type="search"
        className={styles.input}
        aria-label={label}
        placeholder={label}
        value={value}
        spellCheck={false}
        autoComplete="off"
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') onEnter?.()
          if (event.key !== 'Escape' || value === '' || isCovered(event.currentTarget)) return
          event.preventDefault()
          event.stopPropagation()
          onChange('')
        }}
      />
      {value !== '' && (
        <IconButton
          label="Clear the search"
          size="small"
          onClick={() => {
            onChange('')
            input.current?.focus()
          }}
        >
          <X size={14} aria-hidden />
        </IconButton>
      )}
    </div>
  )
}
