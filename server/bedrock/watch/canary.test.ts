// OPS-4, LAW-4: whatever people do, every log line parses as JSON, and what they wrote, their passphrases, cookies and tokens are in none.
import { expect, test } from 'vitest'
import { signIn } from '#contract/accounts'
import { deleteMessage, editMessage, sendMessage } from '#contract/messages'
import { passphrase, testNeoSpace } from '#dev-env/neospace'
import { createLogger } from './logger.ts'

const canary = 'CANARY-of-what-was-said'

test('OPS-4 at the most talkative level no secret and no text reaches the log', async () => {
  const lines: string[] = []
  const logger = createLogger({ level: 'trace', destination: { write: (line) => void lines.push(line) } })
  await using house = await testNeoSpace({ logger })
  const ada = await house.person('ada', 'owner')
  await ada.join('general')
  const { message } = await ada.say('general', canary)
  await ada.call(editMessage, { id: message.id, content: `${canary} again` })
  await ada.call(deleteMessage, { id: message.id })
  // Refused, malformed and forged input is where texts are most easily logged.
  await ada.ask(sendMessage, { room: 'general', content: canary.repeat(200), client_id: 'canary-too-long' })
  await ada.emit('send_message', { room: canary, content: { canary }, client_id: canary })
  await ada.emit(canary, { canary })
  await ada.visitor.fetch('POST', '/api/rooms', { body: { name: canary, topic: canary } })
  await ada.visitor.fetch('GET', `/api/rooms/${canary}?token=${canary}`)
  await ada.visitor.fetch('GET', `/setup?token=${canary}`, {
    headers: { authorization: `Bearer ${canary}`, 'user-agent': canary, 'x-request-id': `${canary}\\n` },
  })
  const stranger = house.visitor()
  await stranger.fetch('POST', signIn.path, { body: { username: 'ada', password: canary } })
  await house.settle()

  expect(lines.length).toBeGreaterThan(10)
  for (const line of lines)
    expect(JSON.parse(line)).toMatchObject({ level: expect.any(String), time: expect.any(String) })
  const log = lines.join('')
  // It did hear of all this, by route and event.
  for (const heard of ['/api/rooms/:room', 'send_message', 'VALIDATION']) expect(log).toContain(heard)
  for (const secret of [
    canary,
    passphrase,
    ...ada.visitor
      .cookie()
      .split('; ')
      .map((pair) => pair.split('=')[1] ?? 'no cookie'),
  ])
    expect(log).not.toContain(secret)
})
