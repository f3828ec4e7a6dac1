// A real server process, killed with -9 after it answered that something was said and before the push service took the push: started again on the same data, it sends it.
import { writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { freePort } from '#bedrock/http/free-port'
import { signIn } from '#contract/accounts'
import { addDevice } from '#contract/devices'
import { postMessage } from '#contract/messages'
import { certificate, privateKey } from '#dev-env/certificate'
import { passphrase } from '#dev-env/neospace'
import { pushBrowser } from '#dev-env/push-browser'
import { takingPushes } from '#dev-env/post-office'
import { serverProcess } from '#dev-env/server-process'
import { visitor } from '#dev-env/visitor'
import { furnish } from './kill/under-fire.ts'

it('NOTE-2.14 NOTE-2.15 kill -9 between the commit and the push service: the push comes all the same, and once', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'neospace-kill-'))
  await furnish(dataDir)
  const authority = join(dataDir, 'authority.pem')
  writeFileSync(authority, certificate)
  const service = takingPushes()
  const secure = createServer({ key: privateKey, cert: certificate }, service.listener)
  // The first connection stands and is not answered, so that the house dies while it sends.
  const knocked = new Promise<void>((resolve) => secure.once('connection', () => resolve()))
  const unanswering = (): void => {}
  secure.removeAllListeners('request')
  secure.on('request', unanswering)
  await new Promise<void>((resolve) => secure.listen(0, '127.0.0.1', resolve))
  // A server that listens on TCP has an address of this form; the type also covers pipes.
  const { port } = secure.address() as AddressInfo
  const phone = pushBrowser(`https://127.0.0.1:${port}/push/phone`, 'phone')
  const env = { NEOSPACE_PUSH_ALLOW: `127.0.0.1:${port}`, NODE_EXTRA_CA_CERTS: authority }
  await using server = serverProcess(dataDir, await freePort('127.0.0.1'), env)
  try {
    await server.start()
    const [ada, bob] = [visitor(server.url), visitor(server.url)]
    for (const [who, username] of [[ada, 'ada'] as const, [bob, 'bob'] as const])
      await who.request(signIn, { body: { username, password: passphrase } })
    await bob.request(addDevice, { body: phone.subscription })
    const body = { content: '@bob come here', client_id: 'before-the-kill' }
    await ada.request(postMessage, { params: { room: 'general' }, body })
    await knocked
    await server.kill()
    secure.closeAllConnections()
    expect(service.delivered).toEqual([])
    secure.off('request', unanswering)
    secure.on('request', service.listener)
    await server.start()
    await expect.poll(() => service.delivered.length, { timeout: 40_000 }).toBe(1)
    const [sent] = service.delivered
    expect(sent && phone.read(sent)).toMatchObject({ kind: 'mention' })
    // The next one is another, and the first does not come again.
    await ada.request(postMessage, { params: { room: 'general' }, body: { ...body, client_id: 'after-the-kill' } })
    await expect.poll(() => service.delivered.length).toBe(2)
    const keys = service.delivered.map((each) => (phone.read(each) as { key: string }).key)
    expect(new Set(keys).size).toBe(2)
  } finally {
    await server.kill()
    secure.closeAllConnections()
    secure.close()
    await rm(dataDir, { recursive: true, force: true })
  }
}, 120_000)
