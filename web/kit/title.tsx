// The one title of a page: Anybody at 900, its width chosen so that the words fill their slab, printed in two plates, folding into a bar on scroll.
import { useEffect, useRef, useState } from 'preact/hooks'
import { fitTitle } from './fit-title.ts'
import './title.css'

/** In pixels; smaller, it is no title any more. */
const least = 28

interface Props {
  readonly text: string
  /** Folds it into the bar of one line; absent, it folds by itself when it leaves the window. */
  readonly folded?: boolean
}

/** The page's heading. It takes the focus when the page opens. */
export function Title({ text, folded }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  const [gone, setGone] = useState(false)
  useEffect(() => {
    const element = heading.current
    if (!element) return
    const word = element.firstElementChild
    if (!(word instanceof HTMLElement)) return
    const fit = (): void => fitTitle(word, element.clientWidth, least)
    const sizes = new ResizeObserver(fit)
    sizes.observe(element)
    const sight = new IntersectionObserver(([entry]) => setGone(entry ? !entry.isIntersecting : false))
    sight.observe(element)
    // The first measure may have met the fallback typeface.
    document.fonts.ready.then(fit, () => {})
    return () => {
      sizes.disconnect()
      sight.disconnect()
    }
  }, [text, folded])
  return (
    <>
      {folded === undefined && (
        <div class="title-bar" data-shown={gone} aria-hidden="true">
          <span>{text}</span>
        </div>
      )}
      <h1 ref={heading} class="title" tabIndex={-1} data-folded={folded ?? false}>
        <bdi class="title-word">{text}</bdi>
      </h1>
    </>
  )
}
