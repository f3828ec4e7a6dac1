// Raw HTML in a frame of its own origin: it may say how high it is, and that is believed only if that very frame said it.
import { useEffect, useRef, useState } from 'preact/hooks'
import type { ShownOf } from '#views/walls/module-surroundings'
import { words } from '#words/index'

const highest = 20_000

/** The frame of a module of raw HTML, or why there is none. */
export const frameView = (module: ShownOf<'html'>) => {
  const { title, frame } = module.content
  if (frame === undefined) return null
  if (frame === null) return <p class="module-missing">{words.walls.view.frameGone}</p>
  return <Frame key={frame} address={frame} title={words.walls.view.frameOf(title || words.walls.kinds.html)} />
}

function Frame({ address, title }: { readonly address: string; readonly title: string }) {
  const ref = useRef<HTMLIFrameElement>(null)
  const [height, setHeight] = useState<number | null>(null)
  useEffect(() => {
    const heard = ({ source, data }: MessageEvent<unknown>): void => {
      if (source !== ref.current?.contentWindow) return
      const said = heightIn(data)
      if (said !== null) setHeight(said)
    }
    addEventListener('message', heard)
    return () => removeEventListener('message', heard)
  }, [])
  return (
    <iframe
      ref={ref}
      class="module-frame"
      src={address}
      title={title}
      sandbox="allow-scripts"
      loading="lazy"
      referrerpolicy="no-referrer"
      style={height === null ? {} : { '--frame-height': `${height}px` }}
    />
  )
}

/** The height that a message tells, if it is one. */
function heightIn(data: unknown): number | null {
  if (typeof data !== 'object' || data === null || !('neospace' in data) || data.neospace !== 'height') return null
  const height = 'height' in data ? data.height : null
  return typeof height === 'number' && Number.isFinite(height)
    ? Math.min(highest, Math.max(24, Math.round(height)))
    : null
}
