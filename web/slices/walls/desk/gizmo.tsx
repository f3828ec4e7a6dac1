// What lies above the wall while it is built: a frame with its handles, guides, the marquee and a number. The stage moves them.
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { RefObject } from 'preact'
import { handles } from '../geometry/resize.ts'
import type { Stage } from './stage.ts'
import './gizmo.css'

interface Props {
  readonly stage: Stage
  readonly windowRef: RefObject<HTMLDivElement | null>
}

/** The handles around what is chosen; every act of theirs is also in the menu and on keys, so they are not read out. */
export function Gizmo({ stage, windowRef }: Props) {
  const gizmo = useRef<HTMLDivElement>(null)
  const guides = useRef<SVGPathElement>(null)
  const marquee = useRef<HTMLDivElement>(null)
  const number = useRef<HTMLSpanElement>(null)
  useLayoutEffect(() => {
    const parts = {
      window: windowRef.current,
      gizmo: gizmo.current,
      guides: guides.current,
      marquee: marquee.current,
      number: number.current,
    }
    if (!parts.window || !parts.gizmo || !parts.guides || !parts.marquee || !parts.number) return undefined
    return stage.attach({
      window: parts.window,
      gizmo: parts.gizmo,
      guides: parts.guides,
      marquee: parts.marquee,
      number: parts.number,
    })
  }, [stage])
  return (
    <div class="above-wall" aria-hidden="true">
      <svg class="guides">
        <path ref={guides} />
      </svg>
      <div ref={gizmo} class="gizmo" hidden>
        <span class="gizmo-stem" />
        <span class="gizmo-turn" data-handle="turn" />
        {handles.map(({ across, down }, at) => (
          <span
            key={at}
            class="gizmo-handle"
            data-handle={at}
            data-across={across}
            data-down={down}
            data-corner={across !== 0 && down !== 0}
          />
        ))}
        <span ref={number} class="gizmo-number label" />
      </div>
      <div ref={marquee} class="marquee" hidden />
    </div>
  )
}
