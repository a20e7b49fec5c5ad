import fc from 'fast-check'
import { type Act, act } from './act.ts'
import { usageOf } from './model-members.ts'
import { ask, numbers } from './real.ts'

const number = fc.constantFrom(...numbers)

/** What the application does with its numbers. */
export const poolActs: fc.WeightedArbitrary<Act>[] = [
  { weight: 3, arbitrary: fc.tuple(number, fc.boolean()).map(add) },
  { weight: 1, arbitrary: number.map(remove) },
  { weight: 2, arbitrary: fc.tuple(number, fc.boolean()).map(reserve) },
]

function add([phoneNumber, isReserved]: [string, boolean]): Act {
  return act(`pool ${phoneNumber} reserved ${isReserved}`, (model, real) => {
    const code = model.pool.has(phoneNumber) ? 80104 : null
    ask(real, { type: 'pool.add', serviceSid: real.serviceSid, phoneNumber, isReserved }, code)
    if (code === null) model.pool.set(phoneNumber, isReserved)
  })
}

function remove(number: string): Act {
  return act(`unpool ${number}`, (model, real) => {
    const isUsed = (usageOf(model).get(number) ?? 0) > 0
    const code = model.pool.has(number) ? (isUsed ? 80611 : null) : 20404
    ask(real, { type: 'pool.remove', serviceSid: real.serviceSid, numberSid: sidOf(real, number) }, code)
    if (code === null) model.pool.delete(number)
  })
}

function reserve([number, isReserved]: [string, boolean]): Act {
  return act(`reserve ${number} ${isReserved}`, (model, real) => {
    const code = model.pool.has(number) ? null : 20404
    const numberSid = sidOf(real, number)
    ask(real, { type: 'pool.reserve', serviceSid: real.serviceSid, numberSid, isReserved }, code)
    if (code === null) model.pool.set(number, isReserved)
  })
}

function sidOf({ numberSids }: Parameters<Act['run']>[1], number: string): string {
  return numberSids.get(number) ?? ''
}
