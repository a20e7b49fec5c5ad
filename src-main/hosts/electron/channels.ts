/** The names under which the window's page and main talk. */
export const channels = {
  /** Page to main: one request, answered with a Result. */
  invoke: 'masquerade:invoke',
  /** Page to main: begin to push batches under a number that the page chose. */
  subscribe: 'masquerade:subscribe',
  unsubscribe: 'masquerade:unsubscribe',
  /** Main to page: the subscription's number and a batch. */
  batch: 'masquerade:batch',
} as const
