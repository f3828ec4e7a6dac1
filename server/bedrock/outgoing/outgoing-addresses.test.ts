// The guard of outgoing requests against addresses and names that lead inside (SF-01, SF-02, SF-04).
import { afterEach, describe, expect, test } from 'vitest'
import { closeDoors, door, html } from '#dev-env/outgoing-door'
import { publicPlace } from '#dev-env/outside'

afterEach(closeDoors)

describe('SF-01 addresses, however they are written', () => {
  test.each([
    'http://127.0.0.1/',
    'http://2130706433/',
    'http://0x7f000001/',
    'http://0177.0.0.1/',
    'http://127.1/',
    'http://0/',
    'http://8.8.8.8/',
    'http://134744072/',
    'http://[::1]/',
    'http://[::]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:8.8.8.8]/',
    'http://[64:ff9b::7f00:1]/',
    'http://[2002:7f00:1::]/',
    'http://[2001:0:7f00:1::]/',
    'http://[fe80::1]/',
    'http://１２７.０.０.１/',
    'http://①②⑦.⓪.⓪.①/',
    'http://localhost/',
    'http://LOCALHOST./',
    'http://db.localhost/',
    'http://router/',
    'http://printer.local/',
    'http://metadata.google.internal/',
    'http://nas.home.arpa/',
  ])('SF-01 %s leads nowhere', async (address) => {
    const { get, outside } = await door()
    expect(await get(address)).toEqual({ ok: false, why: 'private' })
    expect([...outside.asked, ...outside.reached]).toEqual([])
  })

  test.each([
    ['http://name:secret@pages.example/', 'credentials'],
    ['http://pages.example@127.0.0.1/', 'credentials'],
    ['http://[fe80::1%25eth0]/', 'address'],
    ['http://', 'address'],
    ['pages.example', 'address'],
    ['http://pages.example\\@127.0.0.1/', 'address'],
    ['http://pages.example/\r\nCookie: a=b', 'address'],
    ['http://pages.example/\tx', 'address'],
    [`http://pages.example/${'a'.repeat(2_048)}`, 'address'],
  ])('SF-01 %s is refused', async (address, why) => {
    const { get, outside } = await door()
    expect(await get(address)).toEqual({ ok: false, why })
    expect([...outside.asked, ...outside.reached]).toEqual([])
  })
})

describe('SF-02 names', () => {
  test.each([
    '0.1.2.3',
    '10.0.0.1',
    '100.64.0.1',
    '127.8.8.8',
    '169.254.169.254',
    '172.31.0.1',
    '192.0.0.8',
    '192.0.2.1',
    '192.88.99.1',
    '192.168.0.1',
    '198.19.0.1',
    '198.51.100.1',
    '203.0.113.1',
    '224.0.0.1',
    '240.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::ffff:8.8.8.8',
    '::8.8.8.8',
    '64:ff9b::808:808',
    '64:ff9b:1::1',
    '100::1',
    '2001::1',
    '2001:db8::1',
    '2002:808:808::1',
    '3fff::1',
    'fc00::1',
    'fe80::1',
    'fec0::1',
    'ff02::1',
    'fe80::1%eth0',
    '2606:4700::5efe:10.0.0.1',
  ])('SF-02 a name that leads to %s is not followed', async (place) => {
    const { get, outside } = await door(html, { names: { 'evil.example': [[place]] } })
    expect(await get('http://evil.example/')).toEqual({ ok: false, why: 'private' })
    expect(outside.reached).toEqual([])
  })

  test('SF-02 one private address among public ones spoils the name', async () => {
    const { get, outside } = await door(html, { names: { 'mixed.example': [[publicPlace, '10.0.0.1']] } })
    expect(await get('http://mixed.example/')).toEqual({ ok: false, why: 'private' })
    expect(outside.reached).toEqual([])
  })

  test('SF-02 the address that was judged is the one that is connected to, though the name says something else a moment later', async () => {
    const { get, outside } = await door(html, { names: { 'rebinding.example': [[publicPlace], ['127.0.0.1']] } })
    expect(await get('http://rebinding.example/')).toMatchObject({ ok: true })
    expect(outside.asked).toEqual(['rebinding.example'])
    expect(outside.reached).toEqual([`${publicPlace}:80`])
    expect(await get('http://rebinding.example/')).toEqual({ ok: false, why: 'private' })
  })

  test('SF-02 public addresses of both families are reached, unknown names are not', async () => {
    const { get, outside } = await door(html, { names: { 'six.example': [['2606:4700::6810:84e5']] } })
    expect(await get('http://six.example/')).toMatchObject({ ok: true })
    expect(outside.reached).toEqual(['2606:4700::6810:84e5:80'])
    expect(await get('http://nobody.example/')).toEqual({ ok: false, why: 'unknown' })
  })
})

test.each([
  ['ftp://pages.example/', 'scheme'],
  ['file:///etc/passwd', 'scheme'],
  ['data:text/html,x', 'scheme'],
  ['javascript:alert(1)', 'scheme'],
  ['http://pages.example:8080/', 'port'],
  ['http://pages.example:22/', 'port'],
  ['https://pages.example:6379/', 'port'],
])('SF-04 %s is refused', async (address, why) => {
  const { get, outside } = await door()
  expect(await get(address)).toEqual({ ok: false, why })
  expect(outside.reached).toEqual([])
})
