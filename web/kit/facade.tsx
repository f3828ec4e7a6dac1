// The front of a housing block at night: slabs of concrete, balconies, and windows that light up.
import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { type Covered, lightsOf, planFront, windowsFree } from './facade-plan.ts'
import { FacadeWindow } from './facade-window.tsx'
import './facade.css'

interface Props {
  /** Lights the windows of those who live here, in the first ink. */
  readonly house: string
  /** Lights one window a letter, in the second ink. */
  readonly name?: string
  /** All blinds are down: somebody types a secret. */
  readonly curtains?: boolean
  /** Where the door stands; no light is lost behind it. */
  readonly covered?: Covered | undefined
  /** Only the lowest floors stand yet. */
  readonly floors?: number
}

/** A front as large as its container, its ground at the lower edge. Decoration: nothing in it is said. */
export function Facade({ house, name = '', curtains = false, covered, floors }: Props) {
  const ref = useRef<SVGSVGElement>(null)
  const dots = useId()
  const [size, setSize] = useState({ width: 0, height: 0 })
  useEffect(() => {
    const svg = ref.current
    if (!svg) return
    const watch = new ResizeObserver(([entry]) => {
      if (entry) setSize({ width: entry.contentRect.width, height: entry.contentRect.height })
    })
    watch.observe(svg)
    return () => watch.disconnect()
  }, [])
  const { width, height } = size
  const plan = planFront(width, height)
  const rows = floors ?? plan.rows
  const across = plan.pitch[0]
  const down = floors ? height / floors : plan.pitch[1]
  const roof = height - rows * down
  const cells = Array.from({ length: plan.columns * rows }, (_, index) => index)
  const free = windowsFree({ ...plan, rows, pitch: [across, down] }, height, covered)
  const own = lightsOf(name, free)
  const visiting = new Set(own.map(({ index }) => index))
  const dark = free.filter((index) => !visiting.has(index))
  // Every third window or so is home: the name again and again, because two letters alone would leave a large block dark.
  const living = lightsOf(house.padEnd(Math.ceil(cells.length / 3.4), house || ' '), dark)
  const guests = new Map(own.map((light) => [light.index, light]))
  const homes = new Map(living.map((light) => [light.index, light]))
  const lightAt = (index: number) => {
    const light = guests.get(index) ?? homes.get(index)
    return light && { ...light, guest: guests.has(index) }
  }
  return (
    <svg ref={ref} class="facade" aria-hidden="true" data-curtains={curtains}>
      <defs>
        <pattern id={dots} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(30)">
          <circle class="facade-dot" cx="3" cy="3" r="1.5" />
        </pattern>
      </defs>
      {width > 0 && (
        <>
          <rect class="facade-wall" x="0" y={roof} width={width} height={height - roof} />
          <rect x={width * 0.72} y={roof} width={width * 0.28} height={height - roof} fill={`url(#${dots})`} />
          {cells.map((index) => (
            <FacadeWindow
              key={index}
              x={(index % plan.columns) * across}
              y={height - (Math.floor(index / plan.columns) + 1) * down}
              across={across}
              down={down}
              balcony={(index % plan.columns) % 3 === 1}
              light={lightAt(index)}
            />
          ))}
          <rect class="facade-ledge" x="-4" y={roof - 10} width={width + 8} height="14" />
        </>
      )}
    </svg>
  )
}
