import { expect, test } from 'vitest'
import { licenceList, titleOf, unknownLicences } from '#tooling/licences/licence-list.mjs'
import { shippedPackages } from '#tooling/licences/shipped-packages.mjs'
import { projectRoot } from '#tooling/project.mjs'

const shipped = shippedPackages(projectRoot)

test('what reaches users is what main needs and what the window bundles, with all that these need', () => {
  const names = shipped.map(({ name }) => name)
  expect(names).toEqual(expect.arrayContaining(['hono', 'bundle-name', 'react', 'scheduler', '@floating-ui/dom']))
  expect(names.filter((name) => ['twilio', 'vitest', 'electron-builder', 'typescript'].includes(name))).toEqual([])
})

test('every package that reaches users has a licence that allows it', () => {
  expect(unknownLicences(shipped)).toEqual([])
})

test.each(['GPL-3.0-only', 'AGPL-3.0', 'SSPL-1.0', 'UNLICENSED', 'MIT AND GPL-2.0', ''])(
  'a package under “%s” is not passed on before somebody has looked at it',
  (licence) => {
    const stranger = { name: 'stranger', version: '1.0.0', licence, folder: 'node_modules/stranger' }
    expect(unknownLicences([stranger])).toEqual([`stranger 1.0.0: ${licence || 'no licence'}`])
  },
)

test('the list that goes with the app names each of them, and quotes what its authors ask for', () => {
  const list = licenceList(projectRoot, shipped)
  const lines = new Set(list.split('\n'))
  expect(shipped.filter((one) => !lines.has(titleOf(one)))).toEqual([])
  expect(list).toContain('SIL OPEN FONT LICENSE')
  expect(list.match(/Permission is hereby granted, free of charge/g)?.length).toBeGreaterThan(40)
})
