// How a failed request looks to people. The house hands in the pictures and the words; here it is only decided who sees which.
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Failure } from '../failure.ts'
import { answerForm } from './answer-form.ts'

/** What a page of a failure is made of. */
export interface FaultTold {
  readonly status: number
  /** Days since 1970. */
  readonly day: number
  readonly said: string
  readonly requestId: string
  readonly retrySeconds?: number | undefined
}

/** Both forms. They reach for nothing: they must stand when all else has fallen. */
export interface FaultForms {
  readonly page: (told: FaultTold, dressing: { readonly nonce: string; readonly links: string }) => string
  readonly letters: (told: FaultTold) => string
  /** The page that a browser, or the proxy before the house, keeps for when it does not reach it. */
  readonly kept: (
    kind: 'offline' | '502' | '504',
    day: number,
    dressing: { readonly nonce: string; readonly links: string },
  ) => string
}

/** All that showing a failure takes. */
export interface Shown {
  readonly forms: FaultForms
  /** To the house’s style sheets, which the page can do without. */
  readonly links: string
  readonly now: () => number
}

const dayMs = 86_400_000

/** The day of a moment, since 1970. */
export const dayOf = (now: number): number => Math.floor(now / dayMs)

/** Sends a failure in the form that the request asks for. */
export function sendFailure(
  { forms, links, now }: Shown,
  request: FastifyRequest,
  reply: FastifyReply,
  status: number,
  failure: Failure,
): void {
  const form = answerForm(request.headers.accept)
  // Nobody keeps it, so nobody needs to be told that it varies.
  reply.code(status).header('cache-control', 'no-store')
  if (form === 'data') return void reply.send(failure)
  const { error: said, request_id: requestId, retry_after_ms: ms } = failure
  const retrySeconds = ms === undefined ? undefined : Math.ceil(ms / 1_000)
  const told = { status, day: dayOf(now()), said, requestId, retrySeconds }
  if (form === 'letters') return void reply.type('text/plain; charset=utf-8').send(forms.letters(told))
  // What fails before the headers are set has no nonce, and its page stands without its styles.
  const nonce = Reflect.get(reply, 'cspNonce')?.style ?? ''
  reply.type('text/html; charset=utf-8').send(forms.page(told, { nonce, links }))
}
