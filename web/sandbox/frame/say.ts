// The port to the page: the frame's one way of saying anything.
import type { FrameSays } from '../wire.types.ts'
import { post } from './intrinsics.ts'

let port: MessagePort | undefined

/** From now on it speaks through this port. */
export const speakThrough = (given: MessagePort): void => {
  port = given
}

/** Says something to the page; what cannot be carried is not said. */
export function say(message: FrameSays): void {
  try {
    if (port) post(port, message)
  } catch {
    // A value that no port carries.
  }
}
