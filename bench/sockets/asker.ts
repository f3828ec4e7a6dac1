// A process of its own that asks a server for one thing again and again, over connections that it keeps, and does as little as can be with the answers.
import { connect } from 'node:net'

/** What the bench tells this process. */
export interface Ask {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  /** So many at a time. */
  readonly connections: number
  readonly requests: number
}

/** What it says. */
export type FromAsker =
  | {
      readonly is: 'answered'
      /** From the first request to the last answer. */
      readonly ms: number
      /** Of the body of an answer. */
      readonly bytes: number
      /** Of each answer, in ms. */
      readonly each: readonly number[]
    }
  | { readonly is: 'failed'; readonly why: string }

const headEnd = '\r\n\r\n'

function lengthIn(head: string): number {
  if (!head.startsWith('HTTP/1.1 200 ')) throw new Error(`It was answered with ${head.split('\r\n')[0]}.`)
  const length = /^content-length: (\d+)/im.exec(head)?.[1]
  if (length === undefined) throw new Error('The answer does not say how long it is.')
  return Number(length)
}

async function ask({ url, headers, connections, requests }: Ask): Promise<FromAsker> {
  const { host, hostname, port, pathname, search } = new URL(url)
  const lines = Object.entries({ Host: host, ...headers }).map(([name, value]) => `${name}: ${value}`)
  const request = Buffer.from([`GET ${pathname}${search} HTTP/1.1`, ...lines].join('\r\n') + headEnd)
  const each: number[] = []
  let left = requests
  let bytes = 0

  function keepAsking(): Promise<void> {
    const { promise, resolve, reject } = Promise.withResolvers<void>()
    const socket = connect(Number(port), hostname)
    socket.setNoDelay(true)
    let began = 0
    let head: Buffer = Buffer.alloc(0)
    /** Of the body; not known before the head is whole. */
    let missing: number | undefined
    const next = (): void => {
      if (left-- <= 0) {
        socket.destroy()
        return resolve()
      }
      head = Buffer.alloc(0)
      missing = undefined
      began = performance.now()
      socket.write(request)
    }
    socket.on('connect', next)
    socket.on('error', reject)
    socket.on('close', () => reject(new Error('The server closed the connection.')))
    socket.on('data', (chunk: Buffer) => {
      if (missing === undefined) {
        head = Buffer.concat([head, chunk])
        const end = head.indexOf(headEnd)
        if (end < 0) return
        try {
          bytes = lengthIn(head.toString('latin1', 0, end))
        } catch (error) {
          socket.destroy()
          return reject(error as Error)
        }
        missing = bytes - (head.length - end - headEnd.length)
      } else missing -= chunk.length
      if (missing > 0) return
      each.push(performance.now() - began)
      next()
    })
    return promise
  }

  const began = performance.now()
  await Promise.all(Array.from({ length: connections }, keepAsking))
  return { is: 'answered', ms: performance.now() - began, bytes, each }
}

process.on('message', (order: Ask) => {
  ask(order).then(
    (said) => process.send?.(said),
    (error: unknown) => process.send?.({ is: 'failed', why: String(error) } satisfies FromAsker),
  )
})
