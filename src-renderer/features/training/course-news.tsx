import { useMirror } from '#renderer/state/mirror.ts'
import heard from '#renderer/ui/heard.module.css'
import { newsOf } from './news-of.ts'
import { plainWords } from './plain-words.ts'

/** Tells those who do not see it what came of the last thing they did. */
export function CourseNews() {
  const news = useMirror(({ training }) => plainWords(newsOf(training.current)))
  return (
    <div role="status" aria-label="Training news" className={heard.only}>
      {news}
    </div>
  )
}
