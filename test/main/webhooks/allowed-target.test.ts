import { describe, expect, test } from 'vitest'
import { refuseAddress, refuseTarget } from '#main/webhooks/allowed-target.ts'

const ownPort = 4010
const policy = { namedHosts: [] as readonly string[], ownPort }
const itself = 'Webhooks do not go to Masquerade itself.'

describe('without a setting', () => {
  test.each([
    'http://localhost:3000/hook',
    'https://LOCALHOST/hook',
    'http://localhost./hook',
    'http://ⓛocalhost/hook',
    'http://127.0.0.1:3000/hook',
    'http://127.200.3.4/hook',
    'http://127.1/hook',
    'http://0x7f.0.0.1/hook',
    'http://0177.0.0.1/hook',
    'http://2130706433/hook',
    'http://127.0.0.1./hook',
    'http://127。0。0。1/hook',
    'http://[::1]:3000/hook',
    'http://[0:0:0:0:0:0:0:1]/hook',
    'http://[::ffff:127.0.0.1]/hook',
    'http://ana:secret@localhost/hook',
    'http://evil.example@localhost/hook',
    'http:\\\\localhost/hook',
  ])('%s stays on this machine', (url) => {
    expect(refuseTarget(new URL(url), policy)).toBeNull()
  })

  test.each([
    ['http://example.com/', 'example.com'],
    ['http://localhost@evil.example/', 'evil.example'],
    ['http://localhost:80@evil.example/', 'evil.example'],
    ['http://127.0.0.1.evil.example/', '127.0.0.1.evil.example'],
    ['http://localhost.evil.example/', 'localhost.evil.example'],
    ['http://app.localhost/', 'app.localhost'],
    ['http://localhost../', 'localhost.'],
    ['http://xn--lcalhost-54a/', 'xn--lcalhost-54a'],
    ['http://lócalhost/', 'xn--lcalhost-v3a'],
    ['http://0/', '0.0.0.0'],
    ['http://0.0.0.0/', '0.0.0.0'],
    ['http://[::]/', '::'],
    ['http://10.0.0.1/', '10.0.0.1'],
    ['http://0xa.1/', '10.0.0.1'],
    ['http://192.168.1.1/', '192.168.1.1'],
    ['http://169.254.169.254/latest/meta-data/', '169.254.169.254'],
    ['http://2852039166/', '169.254.169.254'],
    ['http://0251.0376.0251.0376/', '169.254.169.254'],
    ['http://[::ffff:169.254.169.254]/', '::ffff:a9fe:a9fe'],
    ['http://[::127.0.0.1]/', '::7f00:1'],
    ['http://[64:ff9b::7f00:1]/', '64:ff9b::7f00:1'],
    ['http://[fe80::1]/', 'fe80::1'],
    ['http://[fd00::1]/', 'fd00::1'],
    ['http:///evil.example/', 'evil.example'],
    ['http:evil.example/', 'evil.example'],
    ['http://evil.example\\@localhost/', 'evil.example'],
    ['http://evil.example#@localhost/', 'evil.example'],
    ['http://metadata.google.internal/', 'metadata.google.internal'],
    ['http://bücher.example/', 'xn--bcher-kva.example'],
  ])('%s is another host', (url, host) => {
    expect(refuseTarget(new URL(url), policy)).toBe(
      `Webhooks stay on this machine unless the setting webhookHosts names the host, here ${host}.`,
    )
  })

  test.each([
    'file:///etc/passwd',
    'ftp://localhost/',
    'javascript:alert(1)',
    'data:,x',
    'ws://localhost/',
    'gopher://localhost/',
  ])('%s is no web address', (url) => {
    expect(refuseTarget(new URL(url), policy)).toBe('Webhooks go to http and https addresses only.')
  })

  test.each([
    'http://localhost:4010/v1/Services',
    'https://localhost:4010/',
    'http://127.0.0.1:4010/',
    'http://127.9.9.9:4010/',
    'http://2130706433:4010/',
    'http://[::1]:4010/',
    'http://[::ffff:7f00:1]:04010/',
  ])('%s is our own port', (url) => {
    expect(refuseTarget(new URL(url), policy)).toBe(itself)
  })

  test('our own port may be the usual one of the scheme', () => {
    expect(refuseTarget(new URL('http://localhost/'), { namedHosts: [], ownPort: 80 })).toBe(itself)
    expect(refuseTarget(new URL('https://localhost/'), { namedHosts: [], ownPort: 443 })).toBe(itself)
    expect(refuseTarget(new URL('https://localhost/'), { namedHosts: [], ownPort: 80 })).toBeNull()
  })

  test.each(['93.184.215.14', '10.0.0.1', '169.254.169.254', '0.0.0.0', '::', 'fe80::1', '::ffff:10.0.0.1'])(
    'localhost that leads to %s is refused',
    (address) => {
      expect(refuseAddress(address, new URL('http://localhost:3000/'), policy)).toBe(
        'localhost does not lead to this machine.',
      )
    },
  )
})

describe('a named host', () => {
  const naming = (...namedHosts: readonly string[]) => ({ namedHosts, ownPort })

  test.each([
    ['example.com', 'https://EXAMPLE.com./hook'],
    ['Example.COM', 'http://example.com:8080/hook'],
    ['bücher.example', 'http://xn--bcher-kva.example/'],
    ['10.0.0.1', 'http://0xa.1/'],
    ['::ffff:10.0.0.1', 'http://[::ffff:a00:1]/'],
    ['[fd00::1]', 'http://[fd00:0::1]/'],
    ['0.0.0.0', 'http://0/'],
  ])('%s lets %s through', (name, url) => {
    expect(refuseTarget(new URL(url), naming(name))).toBeNull()
  })

  test.each([
    ['example.com', 'http://api.example.com/'],
    ['example.com', 'http://example.com.evil.example/'],
    ['*.example.com', 'http://api.example.com/'],
    ['*', 'http://example.com/'],
    ['example.com:8080', 'http://example.com:8080/'],
    ['http://example.com', 'http://example.com/'],
    ['example.com/hook', 'http://example.com/hook'],
    ['ana@example.com', 'http://example.com/'],
    ['', 'http://example.com/'],
  ])('%s does not stand for %s', (name, url) => {
    expect(refuseTarget(new URL(url), naming(name))).toContain('names the host')
  })

  test.each(['93.184.215.14', '10.0.0.1', '127.0.0.1', 'fd00::1'])('may lead to %s', (address) => {
    expect(refuseAddress(address, new URL('http://example.com/'), naming('example.com'))).toBeNull()
  })

  test.each(['127.0.0.1', '127.8.8.8', '::1', '::ffff:127.0.0.1', '0.0.0.0', '::'])(
    'that leads to our own port at %s is refused',
    (address) => {
      expect(refuseAddress(address, new URL('http://example.com:4010/'), naming('example.com'))).toBe(itself)
    },
  )

  test('written as an address of this machine is refused at our own port', () => {
    expect(refuseTarget(new URL('http://0.0.0.0:4010/'), naming('0.0.0.0'))).toBe(itself)
    expect(refuseTarget(new URL('http://[::]:4010/'), naming('::'))).toBe(itself)
  })
})
