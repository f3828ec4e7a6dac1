// The cards of the sketches that a message names, below its words; each is asked for shortly before it comes into sight, and has its place before that.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { sketchesLines } from '#words/sketches-lines'
import type { NamedSketch } from './address-of-sketch.ts'
import { sketchesIn } from './named-in.ts'
import { SketchCard } from './sketch-card.tsx'
import { SketchGone } from './sketch-gone.tsx'
import { useSeenSketch } from './use-seen-sketch.ts'
import './said-sketches.css'

const ahead = '400px 0px'

/** [CODE-4.60] At most three. */
export function SaidSketches({ content }: { readonly content: string }) {
  const named = useMemo(() => sketchesIn(content, location.origin), [content])
  return named.map((one) => <SaidSketch key={`${one.name}/${one.revision ?? ''}`} named={one} />)
}

/** One of them, wherever a place names it by its address. */
export function SaidSketch({ named: { name, revision, fromMs } }: { readonly named: NamedSketch }) {
  const place = useRef<HTMLDivElement>(null)
  const [wanted, setWanted] = useState(false)
  const seen = useSeenSketch(name, revision, wanted)
  useEffect(() => {
    const element = place.current
    if (!element || wanted) return undefined
    const sight = new IntersectionObserver(
      (entries) => entries.some(({ isIntersecting }) => isIntersecting) && setWanted(true),
      { root: element.closest('.script'), rootMargin: ahead },
    )
    sight.observe(element)
    return () => sight.disconnect()
  }, [wanted])
  return (
    <div ref={place} class="said-sketch" data-is={seen.is}>
      {seen.is === 'coming' && <p class="quiet">{sketchesLines.chat.coming}</p>}
      {seen.is === 'gone' && <SketchGone />}
      {seen.is === 'fault' && <p class="quiet">{seen.sentence}</p>}
      {seen.is === 'here' && (
        <SketchCard
          sketch={{ ...seen.seen.sketch, needs: seen.seen.revision.needs }}
          revision={revision}
          fromMs={fromMs}
          wide="26rem"
        />
      )}
    </div>
  )
}
