// Serves the web client: hashed assets that never change, and one page for every address inside the house, with a fresh nonce.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Config } from '#server/config/config'
import { withRunOrigin } from '../framed/run-origin.ts'
import { refuse } from '../refusal.ts'
import { cookieName } from './cookies.ts'
import { pagePermissions } from './headers.ts'
import type { MethodsAt } from './methods-at.ts'
import { readPageLinks } from './page-links.ts'

/** Where Vite puts the built client. */
export const builtClient = join(import.meta.dirname, '..', '..', '..', 'dist', 'web')

/** Registers assets and the page, and answers the page's text (null where the client is not built); anything under /api and non-GET requests get a coded answer instead, which says by what methods the address is asked, if by any. */
export async function servePages(
  app: FastifyInstance,
  { secureCookies, runOrigin }: Pick<Config, 'secureCookies' | 'runOrigin'>,
  methodsAt: MethodsAt,
  directory: string = builtClient,
): Promise<string | null> {
  const built = await readFile(join(directory, 'index.html'), 'utf8').catch(() => null)
  const page = built === null ? null : withRunOrigin(built, runOrigin)
  const session = cookieName(secureCookies)
  if (page !== null) {
    await app.register(fastifyStatic, {
      root: join(directory, 'assets'),
      prefix: '/assets/',
      immutable: true,
      maxAge: '1y',
      index: false,
      // The build put compressed copies beside them.
      preCompressed: true,
      decorateReply: false,
    })
    await serveBeside(app, directory)
  }
  const linksOf = await readPageLinks(directory)
  app.setNotFoundHandler((request, reply) => {
    const [path = ''] = request.url.split('?')
    if (!wantsPage(request) || page === null) refuseMethod(request.method, methodsAt(path), reply)
    return sendPage(page.replace('</head>', `${linksOf(path, request.cookies[session] !== undefined)}</head>`), reply)
  })
  return page
}

/** What a worker may reach is said where its script is. */
const workerPolicy =
  "default-src 'none'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

/** What stands beside the page at an address that never changes, so that it is asked for anew each time. */
const besidePage = [
  // Shows pushes.
  { name: 'sw.js', type: 'text/javascript; charset=utf-8', headers: { 'content-security-policy': workerPolicy } },
  // What a home screen makes of the house; on some phones nothing is pushed to what is not on one.
  { name: 'manifest.webmanifest', type: 'application/manifest+json; charset=utf-8', headers: {} },
] as const

async function serveBeside(app: FastifyInstance, directory: string): Promise<void> {
  for (const { name, type, headers } of besidePage) {
    const text = await readFile(join(directory, name), 'utf8').catch(() => null)
    if (text === null) continue
    app.get(`/${name}`, (_request, reply) =>
      reply
        .headers({ 'cache-control': 'no-cache', ...headers })
        .type(type)
        .send(text),
    )
  }
}

/** Something stands here under other methods, or nothing does; a route that finds nothing has its own method. */
function refuseMethod(method: string, allowed: readonly string[], reply: FastifyReply): never {
  if (allowed.length === 0 || allowed.includes(method)) refuse('NOT_FOUND', 'There is nothing here.')
  reply.header('allow', allowed.join(', '))
  refuse('METHOD_NOT_ALLOWED', `This address does not take ${method}. It takes ${either.format(allowed)}.`)
}

const either = new Intl.ListFormat('en', { type: 'disjunction' })

const wantsPage = (request: FastifyRequest): boolean => {
  const [path = ''] = request.url.split('?')
  if (request.method !== 'GET' && request.method !== 'HEAD') return false
  if (['/api/', '/assets/', '/files/'].some((prefix) => path.startsWith(prefix))) return false
  return /\btext\/html\b|\*\/\*/.test(request.headers.accept ?? '')
}

function sendPage(page: string, reply: FastifyReply): FastifyReply {
  return reply
    .code(200)
    .header('cache-control', 'no-store')
    .header('permissions-policy', pagePermissions)
    .type('text/html; charset=utf-8')
    .send(page.replaceAll('__CSP_NONCE__', reply.cspNonce.script))
}
