import { expect, test } from 'vitest'
import { traceAsMarkdown } from '#renderer/features/inspector/trace-markdown.ts'
import { aTraceStep } from '#test/support/a-trace-step.ts'

test('a trace reads as a list with the questions its rules ask', () => {
  const steps = [aTraceStep(), aTraceStep({ rule: 'unheard-of', passed: false, remedy: 'Something else.' })]
  expect(traceAsMarkdown('Message not forwarded', { traceId: 'TR1', outcome: 'no-partner', steps })).toBe(
    `## Message not forwarded

1. ✓ **Who is on the other side?**
   - Saw: The session has a second participant, Ben.
   - Decided: It goes to Ben.
   - Because: Proxy forwards to the other of the two participants.
   - Source: <https://www.twilio.com/docs/proxy/api/participant>

2. ✗ **unheard-of**
   - Saw: The session has a second participant, Ben.
   - Decided: It goes to Ben.
   - Because: Proxy forwards to the other of the two participants.
   - What would have let it pass: Something else.
   - Source: <https://www.twilio.com/docs/proxy/api/participant>`,
  )
})

test('a warning has a sign of its own, and says what to do', () => {
  const steps = [aTraceStep({ warning: 80908, remedy: 'See that it answers.' })]
  const lines = traceAsMarkdown('Message forwarded', { traceId: 'TR1', outcome: 'forwarded', steps }).split('\n')
  expect(lines[2]).toBe('1. ⚠ **Who is on the other side?**')
  expect(lines[6]).toBe('   - What to do: See that it answers.')
})
