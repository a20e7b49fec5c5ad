import { type Load, requestsPerSecond } from './http-load.ts'
import { medianRound, type Round } from './median.ts'

/** s. V8 takes longer to make ours fast: there is more of it. */
const warmUp = 3
const rounds = 9

/** Requests a second by turns: ours, the reference, ours … */
export async function httpRace(ours: Load, reference: Load) {
  await requestsPerSecond(ours, warmUp)
  await requestsPerSecond(reference, warmUp)
  const rates: Round[] = []
  for (let round = 0; round < rounds; round += 1) {
    rates.push({ ours: await requestsPerSecond(ours, 1), reference: await requestsPerSecond(reference, 1) })
  }
  return { ...medianRound(rates), unit: 'requests/s' }
}

/** Both must give the same answer, but for their own address and the clock. Throws when they do not. */
export async function mustAgree(ours: Load, reference: Load): Promise<void> {
  const [first, second] = await Promise.all([ours, reference].map(answerOf))
  if (first !== second) throw new Error(`The answers differ:\n${first}\n${second}`)
}

async function answerOf({ url, authorization }: Load): Promise<string> {
  const answer = await fetch(url, { headers: { authorization } })
  return (await answer.text()).replaceAll(new URL(url).origin, '')
}
