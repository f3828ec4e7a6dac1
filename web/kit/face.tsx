// A person's picture with the block of their colour at its corner; the block alone where there is none.
import { faceFailed, faceOf } from './faces.ts'
import { personColour } from './person-colour.ts'
import './person-name.css'

interface Props {
  readonly id: number
  readonly state?: 'around' | 'asleep' | 'away' | undefined
  readonly title?: string
}

/** It says nothing aloud: the name stands beside it. */
export function Face({ id, state, title }: Props) {
  const face = faceOf(id)
  const block = <span class={`person-block person-${personColour(id)}`} data-state={state} title={title} />
  if (!face) return block
  return (
    <span class="face">
      <img src={face.url} srcset={face.srcset} sizes="32px" alt="" loading="lazy" onError={() => faceFailed(id)} />
      {block}
    </span>
  )
}
