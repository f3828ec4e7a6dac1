// An emoji of the house, as it is drawn: its picture, and its name to whoever listens or copies.
import { useState } from 'preact/hooks'
import type { HouseEmoji } from '#contract/emoji'
import { fileAddress } from '../../bedrock/file-ticket.ts'
import './house-picture.css'

interface Props {
  readonly emoji: HouseEmoji
  /** As large as a picture rather than as a letter. */
  readonly large?: boolean
  /** What it is, is said beside it. */
  readonly mute?: boolean
}

/** Its name between two colons until the picture is there, and where it is lost. */
export function HousePicture({ emoji: { name, alt, file, sizes, width, height }, large = false, mute = false }: Props) {
  const [lost, setLost] = useState(false)
  const sign = `:${name}:`
  const steps = sizes.filter((size) => size !== 'still')
  const address = (size: string | undefined): string | null => (size === undefined ? null : fileAddress(file, size))
  const [small, sharp] = [address(steps[large ? 1 : 0] ?? steps[0]), address(steps[large ? 2 : 1])]
  const still = sizes.includes('still') ? address('still') : null
  if (lost || small === null) return <>{mute ? '' : sign}</>
  return (
    <picture class="house-emoji" data-large={large}>
      {still !== null && <source media="(prefers-reduced-motion: reduce)" srcset={still} />}
      <img
        src={small}
        {...(sharp === null ? {} : { srcset: `${small}, ${sharp} 2x` })}
        alt={mute ? '' : sign}
        {...(mute || alt === '' ? {} : { 'aria-label': alt })}
        title={sign}
        width={width}
        height={height}
        draggable={false}
        decoding="async"
        onError={() => setLost(true)}
      />
    </picture>
  )
}
