// What the house draws: asked anew for each place and seed, and what was drawn before stays until the answer is there.
import { useEffect, useState } from 'preact/hooks'
import { type ApiData, api } from '../../bedrock/api.ts'
import { asFailure } from '../../bedrock/api-failure.ts'

export type Draw = ApiData<'GET /api/doors/draw'>

interface Held {
  /** The last answer; null before the first. */
  readonly draw: Draw | null
  /** The answer is to what is asked now. */
  readonly current: boolean
  readonly fault: string | null
}

/** What lies beside `at` in the order of the seed; the door of the day without either. */
export function useDraw(seed?: string, at?: string): Held {
  const asked = `${seed ?? ''} ${at ?? ''}`
  const [held, setHeld] = useState<{
    readonly asked: string
    readonly draw: Draw | null
    readonly fault: string | null
  }>({ asked, draw: null, fault: null })
  useEffect(() => {
    let current = true
    api('GET /api/doors/draw', {
      query: { ...(seed === undefined ? {} : { seed }), ...(at === undefined ? {} : { at }) },
    }).then(
      (draw) => current && setHeld({ asked, draw, fault: null }),
      (error: unknown) => current && setHeld(({ draw }) => ({ asked, draw, fault: asFailure(error).message })),
    )
    return () => {
      current = false
    }
  }, [asked])
  return { draw: held.draw, current: held.asked === asked && held.draw !== null, fault: held.fault }
}
