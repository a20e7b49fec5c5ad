import { describe, expect, test } from 'vitest'
import type { KeyPress, Shortcut, Situation } from '#renderer/features/shortcuts/shortcut.ts'
import { whichShortcut } from '#renderer/features/shortcuts/which-shortcut.ts'

const act = () => true
const pause: Shortcut = { key: ' ', shown: 'Space', does: 'Pause', group: 'Time', act }
const next: Shortcut = { key: '.', shown: '.', does: 'Next event', group: 'Time', repeats: true, act }
const make: Shortcut = { key: 'n', shown: 'N', does: 'New session', group: 'Stage', act }
const palette: Shortcut = { key: 'k', shown: 'Ctrl+K', does: 'Palette', group: 'Window', withCommand: true, act }
const phone: Shortcut = { key: '1', shown: '1', does: 'Go to phone 1', group: 'Stage', act }
const table = [pause, next, make, phone, palette]

const press = (key: string, wish: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  repeat: false,
  isComposing: false,
  ...wish,
})
const calm: Situation = { focus: 'other', isCovered: false, plainKeys: true }

test('a key does what the table says', () => {
  expect(whichShortcut(press('.'), calm, table)).toBe(next)
})

test('a letter means the same with Shift or Caps Lock', () => {
  expect(whichShortcut(press('N'), calm, table)).toBe(make)
})

test('a key of no shortcut means nothing', () => {
  expect(whichShortcut(press('x'), calm, table)).toBeUndefined()
})

describe('a key belongs to the focused control first', () => {
  test.each(['n', '.', ' '])('typing %j types it', (key) => {
    expect(whichShortcut(press(key), { ...calm, focus: 'text' }, table)).toBeUndefined()
  })

  test('Space on a button presses it', () => {
    expect(whichShortcut(press(' '), { ...calm, focus: 'pressable' }, table)).toBeUndefined()
  })

  test('a letter on a button is still a shortcut', () => {
    expect(whichShortcut(press('n'), { ...calm, focus: 'pressable' }, table)).toBe(make)
  })

  test('a list that has the focus takes letters, which choose from it, and Space, which opens it', () => {
    const inList = (key: string) => whichShortcut(press(key), { ...calm, focus: 'list' }, table)
    expect(['n', ' ', '.', '1'].map(inList)).toEqual([undefined, undefined, next, phone])
  })

  test('under an open dialog or menu no plain key acts', () => {
    expect(whichShortcut(press('n'), { ...calm, isCovered: true }, table)).toBeUndefined()
  })

  test('a key that composes a character belongs to the character', () => {
    expect(whichShortcut(press('n', { isComposing: true }), calm, table)).toBeUndefined()
  })
})

describe('Ctrl and ⌘', () => {
  test.each([{ ctrlKey: true }, { metaKey: true }])('%j opens the palette, also while typing', (modifier) => {
    expect(whichShortcut(press('k', modifier), { ...calm, focus: 'text' }, table)).toBe(palette)
  })

  test('a plain key with Ctrl is not ours', () => {
    expect(whichShortcut(press('n', { ctrlKey: true }), calm, table)).toBeUndefined()
  })

  test('a Ctrl key without Ctrl is not ours', () => {
    expect(whichShortcut(press('k'), calm, table)).toBeUndefined()
  })

  test('with Alt no key is ours', () => {
    expect(whichShortcut(press('n', { altKey: true }), calm, table)).toBeUndefined()
  })
})

describe('plain keys switched off', () => {
  const off = { ...calm, plainKeys: false }

  test('do nothing', () => {
    expect(whichShortcut(press('n'), off, table)).toBeUndefined()
  })

  test('leave the palette where it was', () => {
    expect(whichShortcut(press('k', { ctrlKey: true }), off, table)).toBe(palette)
  })
})

describe('a key held down', () => {
  test('repeats what may repeat', () => {
    expect(whichShortcut(press('.', { repeat: true }), calm, table)).toBe(next)
  })

  test('does the rest once', () => {
    expect(whichShortcut(press(' ', { repeat: true }), calm, table)).toBeUndefined()
  })
})
