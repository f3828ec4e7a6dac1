// The name of the house as a block of type: a line a word, each as wide as the slab.
import { useEffect, useRef } from 'preact/hooks'
import { words } from '#words/index'
import { fitTitle } from '../../kit/fit-title.ts'
import { house } from '../session.ts'
import { brandLines } from './brand-lines.ts'
import './brand.css'

/** The house's name at the head of the rail; it leads home. */
export function Brand() {
  const ref = useRef<HTMLAnchorElement>(null)
  const name = house.value?.name ?? words.shell.product
  useEffect(() => {
    const slab = ref.current
    if (!slab) return
    const fit = (): void => {
      for (const line of slab.children) if (line instanceof HTMLElement) fitTitle(line, slab.clientWidth)
    }
    const sizes = new ResizeObserver(fit)
    sizes.observe(slab)
    document.fonts.ready.then(fit, () => {})
    return () => sizes.disconnect()
  }, [name])
  return (
    <a ref={ref} href="/" class="brand">
      {brandLines(name).map((line) => (
        <bdi key={line}>{`${line} `}</bdi>
      ))}
    </a>
  )
}
