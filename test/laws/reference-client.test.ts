// The reference client against a house that follows a script, to meet what a real one seldom does: frames before answers, lost frames, refusals, ended sessions.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Server, type Socket } from 'socket.io'
import { afterEach, expect, test } from 'vitest'
import type { Backfill, Message } from '#contract/messages'
import { referenceClient } from '#dev-env/reference-client'
import { digestOf } from '#log/digest'

type Ack = (answer: object) => void
/** What the house answers to an event; undefined leaves it without an answer. */
type Script = (event: string, payload: Record<string, unknown>, socket: Socket) => object | undefined

const closing: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close()
})

const ok = (data: object) => ({ ok: true, data })
const refusal = (code: string, more: object = {}) => ({ ok: false, code, error: 'No.', request_id: 'r', ...more })
const joined = (head_rev: number) => ok({ room: 'hall', room_id: 1, head_rev, epoch: 'e', can_post: true, topic: '' })

const message = (id: number, rev: number): Message => ({
  id,
  room_id: 1,
  rev,
  user_id: 1,
  user: 'ada',
  content: `line ${id}`,
  created_at: '2026-01-01T00:00:00.000Z',
  edited_at: null,
  edited: false,
  deleted: false,
  hidden: false,
  reply_to: null,
  client_id: null,
  attachments: [],
  warning: null,
  calls_room: false,
  pinned: false,
  stickers: [],
})
const body = (phase: Backfill['phase'], messages: Message[], head_rev: number, more: Partial<Backfill> = {}) => ({
  room: 'hall',
  room_id: 1,
  epoch: 'e',
  phase,
  messages,
  order: 'oldest',
  head_rev,
  complete: true,
  next: null,
  ...more,
})

/** A house that signs anybody in and answers events by the script; `refuse` may turn a handshake away. */
async function scripted(script: Script, refuse: (connection: number) => object | undefined = () => undefined) {
  const heard: { readonly event: string; readonly payload: Record<string, unknown> }[] = []
  const http = createServer((request, response) => {
    response.setHeader('set-cookie', 'session=s; Path=/')
    response.setHeader('content-type', 'application/json')
    const user = { id: 2, username: 'bot' }
    response.end(JSON.stringify(ok(request.method === 'GET' ? { user: null, csrf_token: 't', server: {} } : { user })))
  })
  const sockets = new Server(http, { transports: ['websocket'] })
  let connections = 0
  sockets.use((_, next) => {
    const data = refuse(++connections)
    next(data ? Object.assign(new Error('refused'), { data }) : undefined)
  })
  sockets.on('connection', (socket) => {
    socket.emit('connected', { ok: true, user_id: 2, username: 'bot' })
    socket.onAny((event: string, payload: Record<string, unknown>, ack: Ack) => {
      heard.push({ event, payload })
      const answer = script(event, payload, socket)
      if (answer) ack(answer)
    })
  })
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
  closing.push(async () => void (await sockets.close()))
  // A server that listens on a port has an address of this form.
  const url = `http://127.0.0.1:${(http.address() as AddressInfo).port}`
  const client = await referenceClient(url, 'bot', 'passphrase', 50)
  closing.push(async () => void (await client[Symbol.asyncDispose]()))
  const count = (event: string) => heard.filter((one) => one.event === event).length
  return { client, sockets, heard, count, connections: () => connections }
}

test('LAW-3 a frame that comes before the first answer and was not in its snapshot is kept', async () => {
  const { client } = await scripted((event, _, socket) => {
    if (event !== 'join_room') return ok({})
    socket.emit('message', message(2, 2))
    socket.emit('backfill', body('snapshot', [message(1, 1)], 1))
    return joined(1)
  })
  await client.join('hall')
  await client.settled()
  expect(client.messages('hall').map(({ id }) => id)).toEqual([1, 2])
  expect(client.state('hall').head).toBe(2)
})

test('LAW-5 however many frames wait behind a lost one, the client asks once', async () => {
  const lines = Array.from({ length: 9 }, (_, index) => message(index + 1, index + 1))
  const { client, count, heard } = await scripted((event, payload, socket) => {
    if (event === 'request_backfill')
      return ok(body('continuity', lines.slice(Number(payload['after_rev'])), 9, { after_rev: 0 }))
    socket.emit('backfill', body('snapshot', [], 0))
    for (const line of lines.slice(1)) socket.emit('message', line)
    return joined(0)
  })
  await client.join('hall')
  await client.settled()
  expect(client.messages('hall')).toEqual(lines)
  expect(count('request_backfill')).toBe(1)
  expect(heard.at(-1)?.payload).toMatchObject({ after_rev: 0, epoch: 'e' })
})

test('LAW-5 what was not answered before the connection was lost is sent again under the same id, after joining', async () => {
  let lost = false
  const { client, heard } = await scripted((event, payload, socket) => {
    if (event === 'join_room') {
      socket.emit(
        'backfill',
        payload['after_rev'] === undefined ? body('snapshot', [], 0) : body('continuity', [], 0, { after_rev: 0 }),
      )
      return joined(0)
    }
    if (lost) return ok({ message: message(1, 1), duplicate: true })
    lost = true
    socket.conn.close()
    return undefined
  })
  await client.join('hall')
  expect(await client.say('hall', 'once')).toMatchObject({ id: 1 })
  expect(heard.map(({ event }) => event)).toEqual(['join_room', 'send_message', 'join_room', 'send_message'])
  expect(heard[3]?.payload).toEqual(heard[1]?.payload)
  expect(heard[2]?.payload).toEqual({ room: 'hall', after_rev: 0, epoch: 'e' })
})

test('LAW-5 a busy house is asked again when it said, not at once', async () => {
  let first = 0
  let waited = 0
  const { client, count } = await scripted((event, _, socket) => {
    if (event === 'join_room') {
      socket.emit('backfill', body('snapshot', [], 0))
      return joined(0)
    }
    if (first === 0) {
      first = performance.now()
      return refusal('RATE_LIMITED', { retry_after_ms: 5_000 })
    }
    waited = performance.now() - first
    return ok({ message: message(1, 1), duplicate: false })
  })
  await client.join('hall')
  await client.say('hall', 'later')
  expect(count('send_message')).toBe(2)
  // 5 s in a hurry of 50, less what timers are early.
  expect(waited).toBeGreaterThan(95)
})

test('LAW-5 a join that finds the house busy is tried again on the same connection', async () => {
  const { client, count, connections } = await scripted((_, __, socket) => {
    if (count('join_room') === 1) return refusal('BUSY')
    socket.emit('backfill', body('snapshot', [], 0))
    return joined(0)
  })
  await client.join('hall')
  expect([count('join_room'), connections()]).toEqual([2, 1])
})

test('LOG-6 a digest of another epoch is not waited for: the client asks for what came after, and compares anew', async () => {
  const line = { ...message(1, 1), content: 'restored' }
  const digest = digestOf([line])
  const { client, count } = await scripted((event, _, socket) => {
    if (event === 'verify_room') return ok({ head_rev: 1, epoch: 'f', from_id: 1, to_id: 1, digest })
    if (event === 'request_backfill') return ok(body('snapshot', [line], 1, { epoch: 'f' }))
    socket.emit('backfill', body('snapshot', [message(1, 1)], 1))
    return joined(1)
  })
  await client.join('hall')
  expect(await client.verify('hall')).toBe('equal')
  expect(client.messages('hall')).toEqual([line])
  expect(count('verify_room')).toBe(2)
})

test('LAW-1 what differs from the house is replaced by a fresh snapshot and reported', async () => {
  const right = { ...message(1, 1), content: 'right' }
  const digest = digestOf([right])
  const wrong = digestOf([message(1, 1)])
  const reports: unknown[] = []
  const { client } = await scripted((event, payload, socket) => {
    if (event === 'report_divergence') {
      reports.push(payload)
      return ok({})
    }
    if (event === 'verify_room') return ok({ head_rev: 1, epoch: 'e', from_id: 1, to_id: 1, digest })
    if (event === 'request_backfill') return ok(body('snapshot', [right], 1))
    socket.emit('backfill', body('snapshot', [message(1, 1)], 1))
    return joined(1)
  })
  await client.join('hall')
  expect(await client.verify('hall')).toBe('unequal')
  expect(reports).toEqual([
    { room: 'hall', head_rev: 1, epoch: 'e', from_id: 1, to_id: 1, mine: wrong, theirs: digest, afresh: false },
  ])
  expect(await client.verify('hall')).toBe('equal')
  expect(reports).toHaveLength(1)
})

test('LAW-1 a room that is refused is forgotten, and the connection stays', async () => {
  const { client, connections } = await scripted((event, payload, socket) => {
    if (event !== 'join_room') return ok({})
    if (payload['room'] !== 'hall') return refusal('ROOM_NOT_FOUND')
    socket.emit('backfill', body('snapshot', [], 0))
    return joined(0)
  })
  await client.join('hall')
  await expect(client.join('cellar')).rejects.toMatchObject({ code: 'ROOM_NOT_FOUND' })
  await client.settled()
  expect(connections()).toBe(1)
})

test('LAW-1 what the house takes away is forgotten', async () => {
  const { client, sockets } = await scripted((_, __, socket) => {
    socket.emit('backfill', body('snapshot', [message(1, 1)], 1))
    return joined(1)
  })
  await client.join('hall')
  const left = new Promise((resolve) => client.socket.once('room_left', resolve))
  sockets.emit('room_left', { room_id: 1, room: 'hall', reason: 'removed' })
  await left
  expect(() => client.messages('hall')).toThrow('Join hall first.')
})

test('LAW-1 what is taken away while it is being joined again is asked for once more, because the word may be of the time before', async () => {
  let joins = 0
  const { client } = await scripted((event, _, socket) => {
    if (event !== 'join_room') return ok({})
    if (++joins === 2) socket.emit('room_left', { room_id: 1, room: 'hall', reason: 'removed' })
    if (joins === 4) return refusal('ROOM_NOT_FOUND')
    socket.emit('backfill', body('snapshot', [message(1, 1)], 1))
    return joined(1)
  })
  await client.join('hall')
  const held = { id: 1, state: client.state('hall') }
  await client.join('hall', held)
  expect(joins).toBe(3)
  expect(client.messages('hall')).toHaveLength(1)
  await expect(client.join('hall', held)).rejects.toMatchObject({ code: 'ROOM_NOT_FOUND' })
})

test('LAW-1 a refusal that means stop ends all waiting, and nobody knocks again', async () => {
  const house = await scripted(
    (event, _, socket) => {
      if (event !== 'join_room') return undefined
      socket.emit('backfill', body('snapshot', [], 0))
      return joined(0)
    },
    (connection) => (connection > 1 ? refusal('SESSION_EXPIRED') : undefined),
  )
  await house.client.join('hall')
  const saying = house.client.say('hall', 'never')
  house.client.cut()
  await expect(saying).rejects.toMatchObject({ code: 'SESSION_EXPIRED' })
  await expect(house.client.settled()).rejects.toMatchObject({ code: 'SESSION_EXPIRED' })
  expect(house.connections()).toBe(2)
})

test('LAW-1 an ended session ends the client', async () => {
  const { client, sockets, connections } = await scripted(() => ok({}))
  const settled = client.settled()
  await settled
  const ended = new Promise((resolve) => client.socket.once('disconnect', resolve))
  sockets.emit('session_ended', { reason: 'revoked' })
  sockets.disconnectSockets(true)
  await ended
  await expect(client.settled()).rejects.toThrow('revoked')
  expect(connections()).toBe(1)
})
