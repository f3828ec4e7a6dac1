// Whether a draft says something else than what others see of it; asked for once its line is in sight, one line after the other.
import { type RefObject } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { Sketch } from '#contract/sketches'
import { api } from '../../bedrock/api.ts'
import { seenSketch } from './known-sketches.ts'

let asked: Promise<unknown> = Promise.resolve()

/** [CODE-4.72] False while that is not known. */
export function useChangedSince(sketch: Sketch, place: RefObject<HTMLElement | null>): boolean {
  const { name, revision, visibility, published_at, changed_at } = sketch
  const [changed, setChanged] = useState(false)
  useEffect(() => {
    const element = place.current
    setChanged(false)
    // What was not touched since its first day is what others see.
    if (!element || revision === null || visibility === 'private' || changed_at === published_at) return undefined
    let here = true
    const sight = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return
      sight.disconnect()
      asked = asked.then(async () => {
        if (here && (await differs(name, revision).catch(() => false)) && here) setChanged(true)
      })
    })
    sight.observe(element)
    return () => {
      here = false
      sight.disconnect()
    }
  }, [name, revision, visibility, changed_at])
  return changed
}

async function differs(name: string, revision: number): Promise<boolean> {
  const [{ own }, shown] = await Promise.all([
    api('GET /api/me/sketches/:name', { params: { name } }),
    seenSketch(name, revision),
  ])
  return own.code !== shown.code
}
