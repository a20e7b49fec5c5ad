import { expect, test } from 'vitest'
import { fileKinds } from '#renderer/features/drop/file-kinds.ts'
import { whichKind } from '#renderer/features/drop/which-kind.ts'
import { sceneIds, sceneText } from '#test/support/scenes/a-scene.ts'
import { courseIds, courseText } from '#test/support/training/a-course.ts'

const kindOf = (text: string, name = 'a.yaml') => whichKind(name, text.slice(0, 4096), fileKinds)?.name

test('a scene, a lesson and a ticket are told apart by how they begin', () => {
  const all = [
    ...sceneIds.map((id) => [id, kindOf(sceneText(id)), 'A scene']),
    ...courseIds('lessons').map((id) => [id, kindOf(courseText('lessons', id)), 'A lesson']),
    ...courseIds('tickets').map((id) => [id, kindOf(courseText('tickets', id)), 'A ticket']),
  ]
  expect(all.filter(([, kind, expected]) => kind !== expected)).toEqual([])
})

test('also in JSON, and whatever the words in them say', () => {
  expect(kindOf('{"masquerade":1,"goal":"You know."}', 'a.json')).toBe('A lesson')
  expect(kindOf('masquerade: 1\nabout: |\n  goal: to win\n')).toBe('A scene')
})
