import { expect, test } from 'vitest'
import { commandSchema } from '#shared/contract/command.ts'

test.each([
  { type: 'responder.set', name: 'allow', body: 'a\0b' },
  {
    type: 'webhook.answered',
    requestId: 'WH1',
    answer: { kind: 'answered', status: 200, contentType: 'text/plain', body: 'a\0b' },
  },
])('$type refuses a null character, at which the store would cut the answer off', (command) => {
  const messages = commandSchema.safeParse(command).error?.issues.map(({ message }) => message)
  expect(messages).toEqual(['must not hold a null character'])
})
