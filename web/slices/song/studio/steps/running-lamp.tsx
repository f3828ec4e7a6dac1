// The lamps above the steps, and the light that runs over them: moved past the page, at each telling of the player.
import { useComputed } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { pageOf } from '../edit/places.ts'
import type { Studio } from '../state/studio.ts'

/** One lamp a step of the page in front; hidden from listeners, who hear where it is. `onCells` lights the keys themselves, where no lamps are shown above them. */
export function RunningLamp({ studio, onCells }: { readonly studio: Studio; readonly onCells: boolean }) {
  const row = useRef<HTMLDivElement>(null)
  const light = useRef<HTMLDivElement>(null)
  const perBeat = useComputed(() => studio.song.value.perBeat).value
  const size = pageOf({ perBeat })
  const page = studio.page.value
  const steps = Math.min(size, studio.length.value - page * size)
  useEffect(() => {
    let lit: Element | null = null
    const show = (at: number | null): void => {
      const from = onCells ? row.current?.parentElement : row.current
      const lamp =
        at === null
          ? null
          : (from?.querySelector(onCells ? `.step[data-step="${at}"]` : `[data-lamp-of="${at}"]`) ?? null)
      if (lamp === lit) return
      lit?.removeAttribute('data-lit')
      lamp?.setAttribute('data-lit', '')
      lit = lamp
      const glass = light.current
      if (!glass || onCells) return
      glass.hidden = !(lamp instanceof HTMLElement)
      if (lamp instanceof HTMLElement) {
        glass.style.translate = `${lamp.offsetLeft}px 0`
        glass.style.inlineSize = `${lamp.offsetWidth}px`
      }
    }
    const stop = studio.playing.onPlace(({ playing, section, within }) => {
      const { pattern } = studio
      const heard = studio.heardPattern(section)
      const at = Math.floor(within)
      show(playing && heard === pattern.peek() && Math.floor(at / size) === page ? at : null)
    })
    return () => {
      show(null)
      stop()
    }
  }, [studio, size, page, onCells])
  return (
    <div ref={row} class="step-lamps" aria-hidden="true">
      <span class="step-lamps-head" />
      {Array.from({ length: steps }, (_, at) => page * size + at).map((step) => (
        <span key={step} class="step-lamp" data-lamp-of={step} data-beat={step % perBeat === 0}>
          {step + 1}
        </span>
      ))}
      <div ref={light} class="running-light" hidden />
    </div>
  )
}
