import { pages } from '../pages.ts'
import type { RulesOf, Told } from './rule.ts'

/** What a webhook came to. */
interface Answer {
  /** HTTP status; null when no answer came. */
  readonly status: number | null
  /** Why none came, as a sentence; null where one came, or where that was not kept. */
  readonly problem: string | null
}

export interface ApplicationFacts {
  readonly intercept: Answer
  /** Told only where it failed. */
  readonly callback: Answer
}

export const applicationRules: RulesOf<ApplicationFacts> = {
  intercept: {
    title: 'Does your application allow it?',
    source: pages.webhooks,
    order: ['status', 'problem'],
    tell: (answer, passed) => {
      const saw = tellAnswer('The intercept URL', answer, 'asked')
      if (!passed) return { saw, decided: 'It is blocked (80909).', because: onlyNo, remedy: orNo }
      return isSuccess(answer) ? { saw, decided: 'It goes on.', because: onlyNo } : { saw, ...unasked(answer) }
    },
  },
  callback: {
    title: 'Was your application told?',
    source: pages.webhooks,
    order: ['status', 'problem'],
    tell: (answer) => ({
      saw: tellAnswer('The callback URL', answer, 'told'),
      decided: 'Your application may not know of this (80908).',
      because:
        'The callback URL is only told what has become of it: a failure there stops nothing and changes nothing.',
      remedy: 'See that the callback URL can be reached, and answers within 15 seconds with a 2xx status.',
      warning: 80908,
    }),
  },
}

const onlyNo = 'Only the answer 403 blocks; any other answer, or none, lets the contact go on.'
const orNo = 'Any answer of the intercept URL but 403.'

function unasked({ status }: Answer): Omit<Told, 'saw'> {
  const what = status === null ? 'could not be asked' : `answered ${status} instead of 2xx`
  return {
    decided: `It goes on all the same, though your application ${what} (80908).`,
    because:
      'Proxy blocks only on the answer 403: while your application is down, late or failing, nothing is blocked.',
    remedy:
      'See that the intercept URL can be reached, and answers within 15 seconds: with a 2xx status to let it pass, with 403 to block it.',
    warning: 80908,
  }
}

/** `url` names it at the beginning of a sentence. */
export function tellAnswer(url: string, { status, problem }: Answer, was: 'asked' | 'told'): string {
  if (status !== null) return `${url} answered ${status}.`
  return problem === null ? `${url} gave no answer.` : `${url} was ${was} in vain. ${problem}`
}

function isSuccess({ status }: Answer): boolean {
  return status !== null && status >= 200 && status < 300
}
