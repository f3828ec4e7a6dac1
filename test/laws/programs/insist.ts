// Asking a house that may fall meanwhile.
import type { RouteSpec } from '#contract/define'
import type { ReferenceClient } from '#dev-env/reference-shape'
import type { Answer, RequestParts } from '#dev-env/visitor'

/** Asks over HTTP until the house answers, over crashes too. `again`: it may have done so before, unheard. */
export async function insist<T>(ask: () => Promise<Answer<T>>): Promise<{ body: Answer<T>['body']; again: boolean }> {
  for (let again = false; ; again = true) {
    const answer = await ask().catch((error: unknown) => {
      // What `fetch` throws where nobody listens.
      if (error instanceof TypeError) return null
      throw error
    })
    if (answer) return { body: answer.body, again }
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}

/** Does something that must succeed. */
export async function ordered<R extends RouteSpec>(
  { browser }: ReferenceClient,
  spec: R,
  parts: RequestParts<R>,
): Promise<void> {
  const { body, again } = await insist(() => browser.ask(spec, parts))
  if (body.ok || (again && body.code.endsWith('NOT_FOUND'))) return
  throw new Error(`${spec.method} ${spec.path} was refused: ${body.code} ${body.error}`)
}
