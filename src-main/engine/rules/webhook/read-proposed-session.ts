import { issueWords } from '#shared/contract/issue-words.ts'
import { parseJson } from '#shared/contract/parse-json.ts'
import { type ProposedSession, proposedSessionSchema } from '#shared/contract/proposed-session.ts'

export type Proposal =
  | { readonly ok: true; readonly wish: ProposedSession }
  | { readonly ok: false; readonly problem: string }

/** Reads the JSON with which an out-of-session URL asks for a session. https://www.twilio.com/docs/proxy/out-session-callback-response-guide */
export function readProposedSession(body: string): Proposal {
  const json = parseJson(body)
  if (json === undefined) return { ok: false, problem: 'it is not valid JSON' }
  const checked = proposedSessionSchema.safeParse(json, { error: issueWords })
  if (checked.success) return { ok: true, wish: checked.data }
  const [issue] = checked.error.issues
  const field = issue?.path.join('.')
  return { ok: false, problem: field ? `${field} ${issue?.message}` : 'it is not a JSON object' }
}
