import { expect, test } from 'vitest'
import { proofAsJson, proofAsMarkdown } from '#renderer/features/leaks/leak-proof.ts'
import { formatDateTime } from '#renderer/ui/format-time.ts'
import type { LeakFinding } from '#shared/resources/leak.ts'
import { noon } from '#test/support/a-world.ts'

const disclosure: LeakFinding = {
  at: noon,
  surface: 'message',
  participantSid: 'KP1',
  leakedIdentifierMasked: '+14•••••••11',
  where: 'SM1',
}
const subject = { seed: 7, run: 2, seq: 40, now: noon, nameOf: (sid: string) => (sid === 'KP1' ? 'Ben' : null) }

test('the proof says how much was checked, that nothing was shown, and who gave what away', () => {
  const proof = proofAsMarkdown({ checked: 12, leaks: [], disclosures: [disclosure] }, subject)
  expect(proof).toContain(
    '- Deliveries checked: 12\n- Leaks: 0\n- Self-disclosures: 1\n- Run 2 of seed 7, up to step 40',
  )
  expect(proof).toContain('None: no real number of the other side was shown to anybody.')
  expect(proof).toContain(`| ${formatDateTime(noon)} | text | Ben | +14•••••••11 | SM1 |`)
})

test('the same is there as data', () => {
  expect(JSON.parse(proofAsJson({ checked: 12, leaks: [], disclosures: [disclosure] }, subject))).toMatchObject({
    seed: 7,
    lastStep: 40,
    simulatedTime: '2026-11-20T12:00:00.000Z',
    checked: 12,
    leaks: [],
    disclosures: [{ at: '2026-11-20T12:00:00.000Z', surface: 'message', number: '+14•••••••11', where: 'SM1' }],
  })
})
