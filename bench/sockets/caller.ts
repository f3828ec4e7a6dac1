// A signed-in socket of the house that calls it and waits for its answers.
import { acknowledgements } from './contender.ts'
import { rawSocket } from './raw-socket.ts'

export interface Caller {
  /** Settles when the house has answered; fails if it refuses. */
  call(event: string, payload: unknown): Promise<void>
  close(): void
}

/** Connects; `heard` gets each text that is no answer. */
export async function caller(
  houseUrl: string,
  cookie: string,
  heard: (text: string) => void = () => {},
): Promise<Caller> {
  const url = new URL('/socket.io/?EIO=4&transport=websocket', houseUrl)
  const acks = acknowledgements()
  const { promise: ready, resolve: connected } = Promise.withResolvers<void>()
  const socket = await rawSocket(url, { Cookie: cookie, Origin: houseUrl }, (payload) => {
    const text = payload.toString()
    if (text === '2') socket.send('3')
    const acked = /^43(\d+)(.*)/s.exec(text)
    if (!acked) {
      if (text.startsWith('42["connected"')) connected()
      return heard(text)
    }
    if (!acked[2]?.startsWith('[{"ok":true')) throw new Error(`The house refused: ${text}`)
    acks.came(Number(acked[1]))
  })
  socket.send('40{"protocol":1}')
  await ready
  return {
    call(event, payload) {
      const { id, acked } = acks.next()
      socket.send(`42${id}${JSON.stringify([event, payload])}`)
      return acked
    },
    close: () => socket.close(),
  }
}
