// A push service on the Internet of a test, the post office of browsers: it takes what is sent to it and answers as the test says.
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { openOutside, type Outside, publicPlace } from './outside.ts'
import { pushBrowser, type PushBrowser, type SentToBrowser } from './push-browser.ts'

export interface Delivered extends SentToBrowser {
  readonly path: string
}

export interface PostOffice extends AsyncDisposable {
  readonly outside: Outside
  /** What came, in order. */
  readonly delivered: readonly Delivered[]
  /** How it answers from now on. */
  answer(status: number, headers?: Readonly<Record<string, string>>): void
  /** A browser that is reached through it. */
  browser(name: string): PushBrowser
}

/** Opens one. */
export async function postOffice(): Promise<PostOffice> {
  const { listener, ...taking } = takingPushes()
  const outside = await openOutside(listener, {
    'pages.example': [[publicPlace]],
    'inside.example': [['10.0.0.7']],
  })
  return {
    ...taking,
    outside,
    browser: (name) => pushBrowser(`https://pages.example/push/${name}`, name),
    [Symbol.asyncDispose]: () => outside[Symbol.asyncDispose](),
  }
}

/** What a push service does with a request. */
export function takingPushes(): Pick<PostOffice, 'delivered' | 'answer'> & { readonly listener: RequestListener } {
  const delivered: Delivered[] = []
  let status = 201
  let said: Readonly<Record<string, string>> = {}
  const listener = (request: IncomingMessage, response: ServerResponse): void => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      delivered.push({ path: request.url ?? '', headers: request.headers, body: Buffer.concat(chunks) })
      response.writeHead(status, said)
      response.end()
    })
  }
  return {
    listener,
    delivered,
    answer(next, headers = {}) {
      status = next
      said = headers
    },
  }
}
