import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { readChallenges } from '#main/webhooks/challenges.ts'
import { deliver } from '#main/webhooks/deliver.ts'
import { type DigestRequest, digestAuthorization } from '#main/webhooks/digest-authorization.ts'
import { readAddress } from '#main/webhooks/webhook-address.ts'
import { answering, aWebhookServer } from '#test/support/a-webhook-server.ts'

/** The example of https://www.rfc-editor.org/rfc/rfc7616#section-3.9.1 */
const example: DigestRequest = {
  method: 'GET',
  target: '/dir/index.html',
  credentials: 'Mufasa:Circle of Life',
  cnonce: 'f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ',
}
const nonce = 'nonce="7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v"'
const published = `Digest realm="http-auth@example.org", qop="auth, auth-int", ${nonce}, opaque="FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS"`

function authorization(challenge: string, wish: Partial<DigestRequest> = {}): string | null {
  const [first] = readChallenges(challenge)
  return first === undefined ? null : digestAuthorization(first, { ...example, ...wish })
}

const responseIn = (header: string | null) => readChallenges(header ?? '')[0]?.parameters.get('response')

test.each([
  ['MD5', '8ca523f5e9506fed4657c9700eebdbec'],
  ['SHA-256', '753927fa0e85d155564e2e272a28d1802ca10daf4496794697cf8db5856cb6c1'],
])('a %s challenge is answered as published', (algorithm, response) => {
  expect(authorization(`${published}, algorithm=${algorithm}`)).toBe(
    `Digest username="Mufasa", realm="http-auth@example.org", ${nonce}, uri="/dir/index.html", response="${response}", ` +
      `opaque="FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS", algorithm=${algorithm}, qop=auth, nc=00000001, cnonce="${example.cnonce}"`,
  )
})

test('a challenge without a quality of protection is answered as its first standard says', () => {
  const challenge = 'Digest realm="testrealm@host.com", nonce="dcd98b7102dd2f0e8b11d0f600bfb0c093"'
  const answer = authorization(challenge, { credentials: 'Mufasa:Circle Of Life' })
  expect(responseIn(answer)).toBe('670fd8c2df070c60b045671b8b24ff02')
  expect(answer).not.toMatch(/qop|cnonce/)
})

test('a session algorithm hashes both nonces into the secret', () => {
  const md5 = (text: string) => createHash('md5').update(text).digest('hex')
  const secret = md5(`${md5('Mufasa:r:Circle of Life')}:n:${example.cnonce}`)
  const expected = md5(`${secret}:n:00000001:${example.cnonce}:auth:${md5('GET:/dir/index.html')}`)
  expect(responseIn(authorization('Digest realm="r", nonce="n", qop=auth, algorithm=MD5-sess'))).toBe(expected)
})

test.each([
  ['an unknown algorithm', 'Digest realm="r", nonce="n", algorithm=ROT13'],
  ['no nonce', 'Digest realm="r"'],
  ['a protection of the whole body only', 'Digest realm="r", nonce="n", qop="auth-int"'],
])('a challenge with %s is left unanswered', (_what, challenge) => {
  expect(authorization(challenge)).toBeNull()
})

test('a name that would break the header is not sent', () => {
  expect(authorization(published, { credentials: 'a\r\nX-Evil: 1:x' })).toBeNull()
  expect(authorization(published, { credentials: 'a"b\\c:x' })).toContain('username="a\\"b\\\\c"')
})

function post(url: string) {
  const address = readAddress(url)
  if (address === null) throw new Error(`${url} is no address.`)
  const policy = { namedHosts: [], ownPort: null }
  return deliver({
    address,
    body: 'a=1',
    headers: {},
    wantsDocument: false,
    policy,
    signal: new AbortController().signal,
  })
}

test('a webhook with credentials is let in by a server that asks for a digest, which never hears the password', async () => {
  const offers = 'Basic realm="hooks", Digest realm="hooks", nonce="n1", qop="auth", algorithm=SHA-256'
  const server = await aWebhookServer((response, { headers }) =>
    headers.authorization === undefined
      ? response.writeHead(401, { 'www-authenticate': offers }).end()
      : response.writeHead(200).end(headers.authorization),
  )
  const answer = await post(`http://ana:s%3Acret@127.0.0.1:${server.port}/hook?a=1`)
  const given = readChallenges(answer.kind === 'answered' ? answer.body : '')[0]?.parameters
  const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
  const proof = `n1:00000001:${given?.get('cnonce')}:auth:${sha256('POST:/hook?a=1')}`
  expect(given?.get('response')).toBe(sha256(`${sha256('ana:hooks:s:cret')}:${proof}`))
  expect(server.received.map(({ body }) => body)).toEqual(['a=1', 'a=1'])
})

test('a wrong password is told once', async () => {
  const challenge = { 'www-authenticate': 'Digest realm="hooks", nonce="n1", qop="auth"' }
  const server = await aWebhookServer(answering(401, '', challenge))
  expect(await post(`http://ana:x@127.0.0.1:${server.port}/`)).toMatchObject({ status: 401 })
  expect(server.received.length).toBe(2)
})
