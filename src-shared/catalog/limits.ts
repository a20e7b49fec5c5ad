/** Limits of the product. https://www.twilio.com/docs/proxy/proxy-limits */
export const limits = {
  participantsPerSession: 2,
  unreservedNumbers: 500,
  reservedNumbers: 5000,
  /** Active participants of one number, from which on one number more is advised. https://www.twilio.com/docs/proxy/phone-numbers-needed */
  advisedParticipantsPerNumber: 100,
  /** Share of a pool limit from which the debugger warns (80624). */
  poolWarningShare: 0.85,
  uniqueNameLength: 191,
  urlLength: 4000,
  friendlyNameLength: 255,
  identifierLength: 191,
  proxyIdentifierLength: 255,
  /** Seconds. */
  maxTtl: 2147483646,
  /** Characters; beyond it the platform refuses with 21617. */
  messageBodyLength: 1600,
  /** Replies from one number to another within `replyWindowMs` of simulated time; the next is not sent. https://www.twilio.com/docs/api/errors/14107 */
  repliesPerPairOfNumbers: 15,
  replyWindowMs: 30_000,
  mediaPerMessage: 10,
  /** Of one uploaded picture. */
  mediaBytes: 1024 * 1024,
  /** Of one workspace file that is handed over. */
  workspaceBytes: 256 * 1024 * 1024,
  /** Of a webhook's answer; a longer one is not read. https://www.twilio.com/docs/errors/11750 */
  webhookAnswerBytes: 65_536,
  /** Requests that one endpoint of a service takes in any span of `rateWindowMs`. */
  requestsPerWindow: 150,
  rateWindowMs: 5000,
} as const
