// One request and its answer over a connection that stands. What is sent is the same for everybody: no cookies, no session, no hint of who asked.
import { type IncomingMessage, request } from 'node:http'
import type { Socket } from 'node:net'
import type { Target } from './judge.ts'
import { readBody } from './read-body.ts'
import { RefusedFetch } from './refused-fetch.ts'

/** What is wanted of an address. */
export interface Wanted {
  /** Media types that are taken, without parameters. */
  readonly types: readonly string[]
  readonly maxBytes: number
  /** Whether the beginning of something longer is enough. */
  readonly whenLonger: 'refuse' | 'cut'
}

/** What is sent to an address. */
export interface Sent {
  readonly headers: Readonly<Record<string, string | number>>
  readonly body: Buffer
}

/** What came back: a body, or where else to look. */
export type Answer =
  | { readonly elsewhere: string }
  | { readonly type: string; readonly charset: string | null; readonly body: Buffer }

const maxHeaderBytes = 16_384

/** Asks once. Throws `RefusedFetch` for an answer that is not wanted. */
export async function exchange(
  socket: Socket,
  target: Target,
  wanted: Wanted,
  userAgent: string,
  signal: AbortSignal,
): Promise<Answer> {
  const headers = { 'User-Agent': userAgent, Accept: wanted.types.join(', '), 'Accept-Encoding': 'gzip, deflate, br' }
  const response = await ask(socket, target, { method: 'GET', headers, body: null }, signal)
  return await taken(response, wanted)
}

/** Sends once, and answers the status; what else is said is not read. */
export async function handOver(
  socket: Socket,
  target: Target,
  { headers, body }: Sent,
  userAgent: string,
  signal: AbortSignal,
): Promise<{ status: number; retryAfter: string | null }> {
  const asked = { method: 'POST', headers: { ...headers, 'User-Agent': userAgent }, body } as const
  const response = await ask(socket, target, asked, signal)
  response.destroy()
  return { status: response.statusCode ?? 0, retryAfter: response.headers['retry-after'] ?? null }
}

async function taken(response: IncomingMessage, wanted: Wanted): Promise<Answer> {
  const { statusCode = 0, headers } = response
  if ([301, 302, 303, 307, 308].includes(statusCode) && headers.location !== undefined) {
    response.destroy()
    return { elsewhere: headers.location }
  }
  const [media = '', ...parameters] = (headers['content-type'] ?? '').split(';')
  const type = media.trim().toLowerCase()
  const refusal = statusCode !== 200 ? 'status' : wanted.types.includes(type) ? tooLong(headers, wanted) : 'type'
  if (refusal) {
    response.destroy()
    throw new RefusedFetch(refusal)
  }
  const charset = parameters.map((one) => /^\s*charset\s*=\s*"?([\w.:-]{1,40})"?\s*$/i.exec(one)?.[1]).find(Boolean)
  return { type, charset: charset ?? null, body: await readBody(response, wanted.maxBytes, wanted.whenLonger) }
}

const tooLong = (headers: IncomingMessage['headers'], wanted: Wanted): 'large' | null =>
  wanted.whenLonger === 'refuse' && Number(headers['content-length'] ?? 0) > wanted.maxBytes ? 'large' : null

interface Asked {
  readonly method: 'GET' | 'POST'
  readonly headers: Sent['headers']
  readonly body: Buffer | null
}

const ask = (socket: Socket, { url }: Target, { method, headers, body }: Asked, signal: AbortSignal) =>
  new Promise<IncomingMessage>((resolve, reject) => {
    const asking = request({
      // The connection that was judged, and no pool or proxy of the process beside it.
      createConnection: () => socket,
      method,
      path: `${url.pathname}${url.search}`,
      setHost: false,
      headers: { Host: url.host, ...headers, Connection: 'close' },
      maxHeaderSize: maxHeaderBytes,
      signal,
    })
    asking.once('response', resolve)
    asking.on('error', reject)
    asking.end(body ?? undefined)
  })
