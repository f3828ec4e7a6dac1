// The servers that the house is compared with, each as bare as can be: a room without people, rights or storage. Its first argument says which.
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Server } from 'socket.io'
import { WebSocketServer } from 'ws'

const [kind = '', bytes = '300'] = process.argv.slice(2)
const filler = 'x'.repeat(Number(bytes))
const http = createServer()
const event = (id: string): string => JSON.stringify(['message', { id, content: filler }]).slice(0, Number(bytes))

/** The frame of a text, made once for all, as ws makes it. */
function frameOf(text: string): Buffer {
  const body = Buffer.from(text)
  const head =
    body.length < 126
      ? Buffer.from([0x81, body.length])
      : Buffer.from([0x81, 126, body.length >> 8, body.length & 0xff])
  return Buffer.concat([head, body])
}

interface Below {
  readonly _socket: { write(bytes: Buffer): boolean }
}

/** A bare ws: one write of the frame for each socket and message. */
function plain(): void {
  const server = new WebSocketServer({ server: http, perMessageDeflate: false })
  server.on('connection', (socket) =>
    socket.on('message', (data) => {
      const id = (data as Buffer).toString()
      const frame = frameOf(event(id))
      for (const client of server.clients) if (client !== socket) (client as unknown as Below)._socket.write(frame)
      socket.send(`ack ${id}`)
    }),
  )
}

/** The same, but what comes in one turn of the loop is written once to each socket. */
function gathering(): void {
  const server = new WebSocketServer({ server: http, perMessageDeflate: false })
  let waiting: Buffer[] = []
  let senders: (() => void)[] = []
  const flush = (): void => {
    const together = Buffer.concat(waiting)
    waiting = []
    for (const client of server.clients) (client as unknown as Below)._socket.write(together)
    for (const ack of senders.splice(0)) ack()
  }
  server.on('connection', (socket) =>
    socket.on('message', (data) => {
      const id = (data as Buffer).toString()
      if (waiting.length === 0) setImmediate(flush)
      waiting.push(frameOf(event(id)))
      senders.push(() => socket.send(`ack ${id}`))
    }),
  )
}

/** A bare room of Socket.IO. */
function socketIo(): void {
  const io = new Server(http, { transports: ['websocket'], perMessageDeflate: false })
  io.on('connection', (socket) => {
    void socket.join('room')
    socket.on('say', (id: string, ack: (id: string) => void) => {
      socket.to('room').emit('message', { id, content: filler.slice(24) })
      ack(id)
    })
  })
}

/** The same, which stores each message for good before anybody gets it, and acknowledges it last. */
function durableIo(): void {
  const folder = mkdtempSync(join(tmpdir(), 'neospace-rival-'))
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
  process.on('SIGTERM', () => process.exit())
  const database = new DatabaseSync(join(folder, 'rival.sqlite'))
  database.exec('pragma journal_mode = wal; pragma synchronous = full')
  database.exec('create table messages (id integer primary key, content text not null)')
  const insert = database.prepare('insert into messages (content) values (?)')
  const io = new Server(http, { transports: ['websocket'], perMessageDeflate: false })
  io.on('connection', (socket) => {
    void socket.join('room')
    socket.on('say', (id: string, ack: (id: string) => void) => {
      const content = id + filler.slice(24)
      insert.run(content)
      socket.to('room').emit('message', { content })
      ack(id)
    })
  })
}

const kinds: Readonly<Record<string, () => void>> = { plain, gathering, socketIo, durableIo }
kinds[kind]?.()
http.listen(0, '127.0.0.1', () => process.send?.((http.address() as AddressInfo).port))
