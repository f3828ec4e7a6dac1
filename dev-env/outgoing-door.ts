// The house's door outward before an Internet of its own, as the tests of the guard ask through it.
import type { RequestListener } from 'node:http'
import type { Socket } from 'node:net'
import { createDial } from '#bedrock/outgoing/dial'
import { createOutgoing, type OutgoingParts } from '#bedrock/outgoing/outgoing'
import { readAllowance } from '#server/config/allowance'
import { type Outside, openOutside, publicPlace } from './outside.ts'

let open: Outside[] = []

/** Closes every Internet that a test opened. */
export async function closeDoors(): Promise<void> {
  await Promise.all(open.map((outside) => outside[Symbol.asyncDispose]()))
  open = []
}

/** A page that says which path was asked for. */
export const html: RequestListener = (request, response) => {
  response.setHeader('content-type', 'text/html; charset=utf-8')
  response.end(`<title>${request.url ?? ''}</title>`)
}

/** What the tests want of an address. */
export const page = { types: ['text/html'], maxBytes: 100_000, whenLonger: 'refuse' } as const

/** How a door differs from one in a house that nobody set up. */
interface Setting
  extends Partial<Pick<OutgoingParts, 'enabled' | 'ownOrigins' | 'withinMs' | 'atOnce' | 'postsAtOnce'>> {
  readonly allowed?: readonly string[]
  readonly allowedToPost?: readonly string[]
  readonly names?: Readonly<Record<string, readonly (readonly string[])[]>>
  readonly raw?: (socket: Socket) => void
}

const known = { 'pages.example': [[publicPlace]], 'other.example': [[publicPlace]] }

/** A door and the Internet behind it; `closeDoors` closes both. */
export async function door(listener: RequestListener = html, setting: Setting = {}) {
  const outside = await openOutside(listener, { ...known, ...setting.names }, setting.raw ? { raw: setting.raw } : {})
  open.push(outside)
  const outcomes: string[] = []
  const { resolve } = outside.overrides
  if (!resolve) throw new Error('An Internet knows names.')
  const outgoing = createOutgoing({
    enabled: setting.enabled ?? true,
    allowed: (setting.allowed ?? []).flatMap((text) => readAllowance(text) ?? []),
    allowedToPost: (setting.allowedToPost ?? []).flatMap((text) => readAllowance(text) ?? []),
    ownOrigins: setting.ownOrigins ?? ['https://house.example'],
    userAgent: 'NeoSpace/test',
    resolve,
    dial: createDial(outside.overrides),
    withinMs: setting.withinMs ?? 5_000,
    atOnce: setting.atOnce ?? 16,
    postsAtOnce: setting.postsAtOnce ?? 16,
    postsOfOne: 2,
    observe: (outcome) => outcomes.push(outcome),
  })
  return { outgoing, outside, outcomes, get: (address: string) => outgoing.get(address, page) }
}
