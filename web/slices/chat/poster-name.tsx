// A name as a poster: as wide as the pane allows.
import { useLayoutEffect, useRef } from 'preact/hooks'
import { fitTitle } from '../../kit/fit-title.ts'

/** The name in print. */
export function PosterName({ name }: { readonly name: string }) {
  const slab = useRef<HTMLHeadingElement>(null)
  useLayoutEffect(() => {
    const element = slab.current
    const word = element?.firstElementChild
    if (!element || !(word instanceof HTMLElement)) return
    const sizes = new ResizeObserver(() => fitTitle(word, element.clientWidth))
    sizes.observe(element)
    return () => sizes.disconnect()
  }, [name])
  return (
    <h2 ref={slab} class="poster-name">
      <bdi>{name}</bdi>
    </h2>
  )
}
