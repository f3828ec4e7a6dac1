// The sign of the house in the browser's row of tabs: the head of its cat, in the mood that the twelve are in together.
import { useEffect } from 'preact/hooks'
import { drawFavicon } from '#cats/rig/draw-favicon'
import { house } from '../../bedrock/session.ts'
import { catsNow, lookAtCats } from './cats-now.ts'
import { houseMood } from './house-mood.ts'

/** A sign is no reason to look more often. */
const seldomMs = 5 * 60_000

const link = (): HTMLLinkElement | null => document.querySelector<HTMLLinkElement>('link[rel="icon"]')

/** [CAT-4.64] Changed when the cats were seen anew, which is at most once a minute; left as it was for whoever goes. */
export function HouseSign() {
  const skin = house.value?.cat ?? 'patch'
  const cats = catsNow.value
  useEffect(() => lookAtCats(seldomMs), [])
  useEffect(() => {
    const before = link()?.getAttribute('href') ?? null
    return () => {
      if (before !== null) link()?.setAttribute('href', before)
    }
  }, [])
  useEffect(() => {
    if (cats === null) return
    link()?.setAttribute('href', `data:image/svg+xml,${encodeURIComponent(drawFavicon(skin, houseMood(cats), 'acid'))}`)
  }, [skin, cats])
  return null
}
