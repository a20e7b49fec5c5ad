import type { LoggedRequest } from '#shared/resources/logged-request.ts'
import { serviceSid } from './a-world.ts'

/** A client made a session. */
export function aLoggedRequest(wish: Partial<LoggedRequest> = {}): LoggedRequest {
  return {
    id: 1,
    at: Date.UTC(2026, 10, 20, 14),
    realAt: '2026-11-20T12:00:00.042Z',
    method: 'POST',
    path: `/v1/Services/${serviceSid}/Sessions`,
    params: { UniqueName: 'Ride 8' },
    status: 201,
    code: null,
    durationMs: 1.25,
    traceId: null,
    steps: { run: 1, from: 7, to: 7 },
    moment: { run: 1, seq: 7 },
    changed: { kind: 'session', sessionSid: `KC${'2'.repeat(32)}` },
    ...wish,
  }
}
