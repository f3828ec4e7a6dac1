// A sketch that a place names: asked for when the place is wanted.
import { useEffect, useState } from 'preact/hooks'
import { asFailure } from '../../bedrock/api-failure.ts'
import { type SeenSketch, seenSketch } from './known-sketches.ts'

/** What is known of it; `gone` where the house says that there is none for whoever asks. */
export type Seen =
  | { readonly is: 'coming' }
  | { readonly is: 'here'; readonly seen: SeenSketch }
  | { readonly is: 'gone' }
  | { readonly is: 'fault'; readonly sentence: string }

const coming: Seen = { is: 'coming' }

/** Nothing is asked for while it is not `wanted`. */
export function useSeenSketch(name: string, revision: number | undefined, wanted = true): Seen {
  const asked = `${name}/${revision ?? ''}`
  const [held, setHeld] = useState<{ readonly asked: string; readonly what: Seen }>({ asked, what: coming })
  useEffect(() => {
    if (!wanted) return undefined
    let here = true
    const set = (what: Seen): void => void (here && setHeld({ asked, what }))
    seenSketch(name, revision).then(
      (seen) => set(seen.sketch.gone ? { is: 'gone' } : { is: 'here', seen }),
      (error: unknown) => {
        const { code, message } = asFailure(error)
        set(code === 'NOT_FOUND' || code === 'VALIDATION' ? { is: 'gone' } : { is: 'fault', sentence: message })
      },
    )
    return () => {
      here = false
    }
  }, [asked, wanted])
  return held.asked === asked ? held.what : coming
}
