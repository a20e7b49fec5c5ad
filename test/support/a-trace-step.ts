import type { TraceStep } from '#shared/resources/trace.ts'

/** A decision of a rule that let it pass. */
export function aTraceStep(wish: Partial<TraceStep> = {}): TraceStep {
  return {
    rule: 'partner',
    saw: 'The session has a second participant, Ben.',
    decided: 'It goes to Ben.',
    because: 'Proxy forwards to the other of the two participants.',
    source: 'https://www.twilio.com/docs/proxy/api/participant',
    passed: true,
    ...wish,
  }
}
