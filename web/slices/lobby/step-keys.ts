// Which way a key goes on the floor: the arrows along the rows of tiles, up to the right behind, left to the left behind.
import type { Point } from './iso.ts'

const ways: Readonly<Record<string, Point>> = {
  ArrowUp: { x: 0, y: -1 },
  ArrowRight: { x: 1, y: 0 },
  ArrowDown: { x: 0, y: 1 },
  ArrowLeft: { x: -1, y: 0 },
  KeyW: { x: 0, y: -1 },
  KeyD: { x: 1, y: 0 },
  KeyS: { x: 0, y: 1 },
  KeyA: { x: -1, y: 0 },
}

/** The step of a key by its place on the keyboard; undefined of any other, and with a key held beside it. */
export const stepOf = ({
  code,
  altKey,
  ctrlKey,
  metaKey,
}: Pick<KeyboardEvent, 'code' | 'altKey' | 'ctrlKey' | 'metaKey'>): Point | undefined =>
  altKey || ctrlKey || metaKey ? undefined : ways[code]
