// One window of the front: a pane printed out of register, its frame, a blind, what stands in it, and on some a balcony.

const tenants = [
  // A cat that looks out.
  'M.3 1V.62L.27.4.38.5C.42.48.48.48.52.5L.63.4.6.62C.68.72.7.86.69 1Z',
  // A plant.
  'M.38 1L.35.8H.65L.62 1ZM.5.8C.3.7.22.5.24.36C.4.42.48.56.5.7C.52.5.62.34.8.3C.8.5.68.72.5.8ZM.5.76C.44.5.46.3.5.2C.56.34.56.56.5.76Z',
  // A lamp.
  'M.36.5L.44.24H.6L.68.5ZM.5.5H.54V.92H.5ZM.4 1V.92H.64V1Z',
  // Somebody.
  'M.2 1C.2.78.34.7.5.7C.66.7.8.78.8 1ZM.5.64C.4.64.36.56.36.47C.36.38.42.31.5.31C.58.31.64.38.64.47C.64.56.6.64.5.64Z',
  // Half a blind.
  'M0 .06H1V.12H0ZM0 .19H1V.25H0ZM0 .32H1V.38H0ZM0 .45H1V.5H0Z',
  // Nobody, but the light is on.
  '',
] as const

interface Props {
  readonly x: number
  readonly y: number
  readonly across: number
  readonly down: number
  readonly balcony: boolean
  readonly light?: { readonly tenant: number; readonly guest: boolean } | undefined
}

/** A window in its slab; sizes in pixels. */
export function FacadeWindow({ x, y, across, down, balcony, light }: Props) {
  const wide = across * (balcony ? 0.64 : 0.46)
  const tall = down * 0.54
  const left = x + (across - wide) / 2
  const top = y + down * 0.2
  const tenant = light ? (tenants[light.tenant] ?? '') : ''
  return (
    <g class="window" data-lit={light ? (light.guest ? 'guest' : 'home') : 'no'}>
      <path class="window-joint" d={`M${x} ${y}h${across}v${down}`} />
      <circle class="window-hole" cx={x + 9} cy={y + 9} r="1.5" />
      <rect class="window-pane" x={left + 4} y={top - 3} width={wide} height={tall} />
      {tenant && (
        <path
          class="window-tenant"
          transform={`translate(${left} ${top}) scale(${Math.min(wide, tall * 1.1)} ${tall})`}
          d={tenant}
        />
      )}
      {light && <rect class="window-blind" x={left} y={top} width={wide} height={tall} />}
      <path
        class="window-frame"
        d={`M${left} ${top}h${wide}v${tall}h${-wide}zM${left + wide * (balcony ? 0.38 : 0.5)} ${top}v${tall}`}
      />
      {balcony ? (
        <>
          <rect
            class="window-balcony-plate"
            x={x + across * 0.1 + 4}
            y={top + tall * 0.62 - 3}
            width={across * 0.8}
            height={down * 0.34}
          />
          <path
            class="window-balcony"
            d={`M${x + across * 0.1} ${top + tall * 0.62}h${across * 0.8}v${down * 0.34}h${-across * 0.8}zM${x + across * 0.1} ${top + tall * 0.76}h${across * 0.8}`}
          />
        </>
      ) : (
        <path class="window-frame" d={`M${left - 5} ${top + tall + 4}h${wide + 10}`} />
      )}
    </g>
  )
}
