// The studio under the head that it is given: on a desk all of it, in the hand one part after the other, with its keys.
import type { ComponentChildren } from 'preact'
import { useEffect } from 'preact/hooks'
import { DeskStudio } from './desk-studio.tsx'
import { useStudioKeys } from './keys/use-studio-keys.ts'
import { isInHand } from './phone/in-hand.ts'
import { PhoneStudio } from './phone/phone-studio.tsx'
import { follow } from './state/following.ts'
import type { Studio } from './state/studio.ts'
import './studio.css'
import './panels.css'

interface Props {
  readonly studio: Studio
  /** The head, which has room for the keys of the views on a desk alone. */
  readonly head: (views: boolean) => ComponentChildren
}

/** One faceplate. */
export function StudioFrame({ studio, head }: Props) {
  useStudioKeys(studio)
  useEffect(() => follow(studio), [studio])
  const inHand = isInHand.value
  return inHand ? <PhoneStudio studio={studio} head={head(false)} /> : <DeskStudio studio={studio} head={head(true)} />
}
