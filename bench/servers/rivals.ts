// The servers that the house is compared with, each as bare as can be: a room without people, rights or storage. Its first argument says which.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
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

const kinds: Readonly<Record<string, () => void>> = { plain, gathering, socketIo }
kinds[kind]?.()
http.listen(0, '127.0.0.1', () => process.send?.((http.address() as AddressInfo).port))
