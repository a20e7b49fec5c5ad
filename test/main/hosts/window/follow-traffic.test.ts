import { expect, test } from 'vitest'
import { followTraffic } from '#main/hosts/window/follow-traffic.ts'
import { Bell } from '#main/simulator/bell.ts'
import type { Batch } from '#shared/contract/rpc.ts'
import { HandTime } from '#test/support/hand-time.ts'

function aFollower() {
  const [time, requests, deliveries] = [new HandTime(), new Bell(), new Bell()]
  const got: Batch[] = []
  const reader = { isReady: true }
  const stop = followTraffic(
    { requests: { bell: requests }, deliveries: { bell: deliveries } },
    { receive: (batch) => got.push(batch), isReady: () => reader.isReady },
    time,
  )
  return { time, requests, deliveries, got, reader, stop }
}

const traffic = (requests: number, deliveries: number): Batch => ({
  kind: 'traffic',
  traffic: { requests, deliveries },
})

test('it begins with how far the logs are, and tells of many changes once a frame', () => {
  const { time, requests, deliveries, got } = aFollower()
  for (let times = 0; times < 50; times += 1) requests.ring()
  deliveries.ring()
  expect(got).toEqual([traffic(0, 0)])
  time.pass(16)
  expect(got).toEqual([traffic(0, 0), traffic(50, 1)])
})

test('a reader that cannot take more is told as soon as it can', () => {
  const { time, requests, got, reader } = aFollower()
  reader.isReady = false
  requests.ring()
  time.pass(100)
  expect(got).toEqual([traffic(0, 0)])
  reader.isReady = true
  time.pass(16)
  expect(got).toEqual([traffic(0, 0), traffic(1, 0)])
})

test('who has stopped hears nothing more', () => {
  const { time, requests, got, stop } = aFollower()
  requests.ring()
  stop()
  requests.ring()
  time.pass(100)
  expect(got).toEqual([traffic(0, 0)])
  expect(time.sleepsFor).toBeNull()
})
