import { expect, test } from 'vitest'
import { limitReplies } from '#main/engine/rules/twiml/limit-replies.ts'
import { dan, n1 } from '#test/support/a-service.ts'

const pair = { from: n1, to: dan }

test.each([
  [0, 15, 15],
  [14, 1, 1],
  [14, 3, 1],
  [15, 2, 0],
  [40, 1, 0],
])('of a pair that has had %i replies within the window, %i more are cut to %i', (before, asked, count) => {
  const replies = Array.from({ length: asked }, (_, index) => index)
  const { allowed, decisions, alerts } = limitReplies(pair, replies, before)
  expect(allowed).toEqual(replies.slice(0, count))
  expect(decisions).toEqual([
    { rule: 'reply-limit', passed: count === asked, facts: { ...pair, before, asked, allowed: count } },
  ])
  expect(alerts.map(({ code }) => code)).toEqual(count === asked ? [] : [14107])
})

test('where there is nothing to send there is nothing to decide', () => {
  expect(limitReplies(pair, [], 20)).toEqual({ allowed: [], decisions: [], alerts: [] })
})
