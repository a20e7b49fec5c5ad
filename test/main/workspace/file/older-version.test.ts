import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { rulesVersion } from '#main/engine/rules-version.ts'
import { leaveCourse, leaveSavedCourse } from '#main/simulator/leave-course.ts'
import { reopenDatabase } from '#main/store/database.ts'
import { readWorkspace } from '#main/workspace/file/read-workspace.ts'
import { newSaveId, placeOfDigest, seal } from '#main/workspace/file/seal.ts'
import { writeWorkspace } from '#main/workspace/file/write-workspace.ts'
import type { Piece } from '#shared/contract/branch.ts'
import { aSimulator, run } from '#test/support/a-simulator.ts'
import { aWorkspaceFile, otherSqlite } from '#test/support/a-workspace-file.ts'
import { start } from '#test/support/an-engine.ts'
import { sqlite } from '#test/support/load-sqlite.ts'

/**
 * Made by the first version that could have saved one: the starter scene, an answer, a second session that was closed,
 * a minute of time, and a history that was left.
 */
const file = kept('version-1')
const lastStep = 17

function kept(name: string): Uint8Array {
  return gunzipSync(readFileSync(join(import.meta.dirname, `${name}.masquerade.gz`)))
}

async function opened(bytes: Uint8Array = file) {
  const result = readWorkspace(otherSqlite, bytes)
  if (!result.ok) throw new Error(result.error.message)
  const simulator = await aSimulator({ empty: true })
  simulator.resume(result.value.run, 'drop')
  return { simulator, run: result.value.run, isOlder: result.value.isOlder }
}

test('a workspace of an older version opens with what it holds, and numbers in use are counted', async () => {
  const { simulator, isOlder } = await opened()
  const { items } = simulator.query({ type: 'timeline.rows', search: '', offset: 0, limit: 100 })
  const texts = items.flatMap((entry) => (entry.kind === 'message' ? [entry.body] : []))
  expect([isOlder, texts]).toEqual([true, ["Hi Ben, I'm outside — blue jacket.", 'Two minutes!']])
  const [service] = simulator.query({ type: 'services.page', after: 0, limit: 1 }).items
  const pool = simulator.query({ type: 'pool.page', serviceSid: service?.item.sid ?? '', after: 0, limit: 10 })
  expect(pool.items.map(({ item }) => item.pool?.inUse)).toEqual([1, 1])
})

test('it goes on, and can go back to where it was opened but not further', async () => {
  const { simulator } = await opened()
  const hash = simulator.hash()
  run(simulator, { type: 'phone.sendMessage', from: '+14155550111', to: '+14155551212', body: 'Thanks' })
  expect(await simulator.history.rewind(lastStep - 1)).toEqual({
    ok: false,
    error: {
      code: 'history_read_only',
      status: 409,
      message:
        'Up to step 17, this history was made by an earlier version of Masquerade: it can be read, but not made again.',
    },
  })
  expect(await simulator.history.rewind(lastStep)).toEqual({ ok: true, value: null })
  expect([simulator.hash(), simulator.history.readOnlyTo, simulator.journal().length]).toEqual([hash, lastStep, 13])
})

test('a history that was left in it can be seen, but not returned to', async () => {
  const { simulator } = await opened()
  expect(simulator.history.branches()).toMatchObject([{ id: 'branch-1', lastSeq: 2, isReadOnly: true }])
  expect(await simulator.history.switchTo('branch-1')).toMatchObject({ error: { code: 'history_read_only' } })
})

const thank = { type: 'phone.sendMessage', from: '+14155550111', to: '+14155551212', body: 'Thanks' } as const

test('saved again it is of this version: only what other rules made cannot be made again', async () => {
  const { simulator } = await opened()
  const hash = simulator.hash()
  run(simulator, thank)
  const again = await opened(aWorkspaceFile(simulator))
  expect([again.isOlder, again.simulator.hash()]).toEqual([false, simulator.hash()])
  expect(again.simulator.history.readOnlyTo).toBe(lastStep)
  const once = await opened(aWorkspaceFile(again.simulator))
  expect(await once.simulator.history.rewind(lastStep)).toEqual({ ok: true, value: null })
  expect(once.simulator.hash()).toBe(hash)
  expect(await once.simulator.history.rewind(lastStep - 1)).toMatchObject({ error: { code: 'history_read_only' } })
})

test('what was left after it was opened can be returned to, also when it was saved in between', async () => {
  const { simulator } = await opened()
  run(simulator, thank)
  const hash = simulator.hash()
  await simulator.history.rewind(lastStep)
  const again = (await opened(aWorkspaceFile(simulator))).simulator
  const { id = '', isReadOnly } = again.history.branches().at(-1) ?? {}
  expect([isReadOnly, await again.history.switchTo(id)]).toEqual([undefined, { ok: true, value: null }])
  expect([again.hash(), again.history.readOnlyTo]).toEqual([hash, lastStep])
})

const lesson = { kind: 'lesson', title: 'Behind the mask' } as const
const stageOf = (piece: Piece) => ({ seed: 3, startTime: start, piece, play: () => null })

/** The run went on, and that was taken back in part; then a lesson began, and all was saved. */
async function savedInLesson() {
  const { simulator } = await opened()
  run(simulator, thank)
  const left = simulator.hash()
  await simulator.history.rewind(lastStep)
  run(simulator, { ...thank, body: 'Thank you' })
  const own = simulator.hash()
  simulator.open(stageOf(lesson))
  run(simulator, { type: 'phone.set', e164: '+14155550144', label: 'Dora' })
  return { file: aWorkspaceFile(simulator), own, left }
}

test('it is what a lesson is left for, also when that was saved, and its parts are still parts of one history', async () => {
  const { file, own, left } = await savedInLesson()
  const { simulator, run: saved } = await opened(file)
  expect(simulator.history.readOnlyTo).toBe(0)
  await leaveSavedCourse(simulator, saved)
  expect([simulator.hash(), simulator.history.readOnlyTo, simulator.beginning.piece]).toEqual([
    own,
    lastStep,
    undefined,
  ])
  const [, part] = simulator.history.branches()
  expect(await simulator.history.switchTo(part?.id ?? '')).toEqual({ ok: true, value: null })
  expect([simulator.hash(), simulator.history.branches().at(-1)?.fromSeq]).toEqual([left, lastStep])
  const again = await opened(aWorkspaceFile(simulator))
  expect(await again.simulator.history.rewind(lastStep - 1)).toMatchObject({ error: { code: 'history_read_only' } })
  expect(await again.simulator.history.rewind(lastStep)).toEqual({ ok: true, value: null })
})

test('a scene that was opened over it and saved can be left for it too', async () => {
  const { simulator } = await opened()
  run(simulator, thank)
  const own = simulator.hash()
  simulator.open(stageOf({ kind: 'scene', title: 'Delivery' }))
  const again = (await opened(aWorkspaceFile(simulator))).simulator
  await again.history.switchTo(again.history.branches().at(-1)?.id ?? '')
  expect(again.hash()).toBe(own)
})

test('a lesson in a file of older rules is not left for a fresh stage: it is said why, and nothing changes', async () => {
  const { simulator } = await opened(byOlderRules((await savedInLesson()).file))
  const hash = simulator.hash()
  expect(await leaveCourse(simulator)).toEqual({
    ok: false,
    error: {
      code: 'history_read_only',
      status: 409,
      message:
        'What was on stage before was made by an earlier version of Masquerade: it can be read, but not made again. Empty the stage to begin anew.',
    },
  })
  expect(simulator.hash()).toBe(hash)
})

test('a place to go on from that holds other tables is refused', async () => {
  const { simulator } = await opened()
  const { resumed, ...beginning } = simulator.beginning
  if (resumed === undefined) throw new Error('It does not go on from anywhere.')
  const db = reopenDatabase(sqlite, resumed.image.database)
  db.run('CREATE TABLE harm (body TEXT) STRICT')
  const image = { ...resumed.image, database: db.capture() }
  db.close()
  const file = writeWorkspace(
    sqlite,
    { ...simulator.save(), beginning: { ...beginning, resumed: { ...resumed, image } } },
    newSaveId(),
  )
  expect(readWorkspace(otherSqlite, file)).toMatchObject({ ok: false, error: { code: 'workspace_damaged' } })
})

/** The same file as if the rules of today had made it, which decide alike in what happens there. */
function byRulesOfToday(bytes: Uint8Array): Uint8Array {
  return byRules(rulesVersion, bytes)
}

function byOlderRules(bytes: Uint8Array): Uint8Array {
  return byRules(rulesVersion - 1, bytes)
}

function byRules(version: number, bytes: Uint8Array): Uint8Array {
  const db = reopenDatabase(sqlite, bytes)
  const saveId = String(JSON.parse(db.find<[string]>("SELECT value FROM workspace WHERE name = 'saveId'")?.[0] ?? ''))
  db.run(`UPDATE workspace SET value = '${version}' WHERE name = 'rulesVersion'`)
  db.run(`UPDATE workspace SET value = '${JSON.stringify(placeOfDigest(saveId))}' WHERE name = 'digest'`)
  const changed = db.capture()
  db.close()
  seal(changed, saveId)
  return changed
}

/** Three sessions, one of them closed; both people of the first and one of the second are on the same number. */
test('a workspace of an older format but the same rules has its people on each number counted, and its history', async () => {
  const read = readWorkspace(otherSqlite, byRulesOfToday(kept('version-2')))
  if (!read.ok) throw new Error(read.error.message)
  const db = reopenDatabase(sqlite, read.value.run.image.database)
  expect(db.list('SELECT sessions, participants FROM number_use ORDER BY sessions DESC')).toEqual([
    [2, 3],
    [1, 1],
  ])
  db.close()
  const { simulator, isOlder } = await opened(byRulesOfToday(kept('version-2')))
  const hash = simulator.hash()
  expect([isOlder, simulator.history.readOnlyTo]).toEqual([false, 0])
  await simulator.history.rewind(1)
  expect(await simulator.history.switchTo('branch-1')).toEqual({ ok: true, value: null })
  expect(simulator.hash()).toBe(hash)
})

/** A number has just replied fourteen times to a stranger, and a step back has left a history. */
test('replies in a workspace of an older format count', async () => {
  const { simulator, isOlder } = await opened(kept('version-3'))
  expect([isOlder, simulator.history.readOnlyTo]).toEqual([true, simulator.status().seq])
  expect(simulator.history.branches()).toMatchObject([{ id: 'branch-1', isReadOnly: true }])
  run(simulator, { type: 'phone.sendMessage', from: '+14155550144', to: '+14155551212', body: 'Still?' })
  expect(simulator.query({ type: 'phone.messages', e164: '+14155550144', limit: 99 })).toHaveLength(1 + 14 + 1 + 1)
  expect(simulator.query({ type: 'alerts', afterSeq: 0, limit: 9 }).at(-1)?.code).toBe(14107)
})

/** It holds a number that its rules overlooked, with words between the digits. */
test('a workspace of older rules alone opens as it was left: what they decided is not decided anew', async () => {
  const { simulator, isOlder } = await opened(kept('rules-2'))
  expect([isOlder, simulator.history.readOnlyTo, simulator.snapshot().leaks.disclosureCount]).toEqual([true, 17, 0])
  run(simulator, {
    type: 'phone.sendMessage',
    from: '+14155550111',
    to: '+14155551212',
    body: '415, then 555, then 0111',
  })
  expect(simulator.snapshot().leaks.disclosureCount).toBe(1)
  expect(await simulator.history.rewind(16)).toMatchObject({ error: { code: 'history_read_only' } })
})
