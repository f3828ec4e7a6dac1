// The head on its own grid: zero in its middle, 22 units to each cheek, and the ears, which turn with the mood.
import { placed, type Frame, type Ring } from './geometry/ring.ts'
import { ringOf } from './geometry/read-path.ts'
import type { Pose } from './pose.types.ts'
import type { Piece } from './shape.types.ts'
import type { Skin } from './skin.ts'

/** Round above, wide at the cheeks. */
export const plainHead =
  'M-13 -14.5C-6 -17 6 -17 13 -14.5C19.5 -10.5 23 -4 23 3.5C23 12 12.5 17.5 0 17.5C-12.5 17.5 -23 12 -23 3.5C-23 -4 -19.5 -10.5 -13 -14.5Z'

/** Both ears upright. */
export const plainEars: readonly [string, string] = [
  'M-22 2C-24 -10 -24 -21 -20.5 -30C-14 -27.5 -7 -21 -3 -14L-8 2Z',
  'M22 2C24 -10 24 -21 20.5 -30C14 -27.5 7 -21 3 -14L8 2Z',
]

/** About where an ear turns, on the head’s grid. */
export const earRoots = [
  [-14, -6],
  [14, -6],
] as const

/** How flat an ear that is quite flat still stands. */
const flattest = 0.34
/** Half of its tangent: about 58 degrees. */
const furthest = 0.55

/** Ears and head as pieces on the sheet, back to front. */
export function headPieces({ ears, head, main }: Skin, pose: Pose, frame: Frame): Piece[] {
  const sides = ['ear-left', 'ear-right'] as const
  const turned = sides.map((part, index): Piece => {
    const [rootX, rootY] = earRoots[index] ?? [0, 0]
    const turn = pose.ears * furthest * (index === 0 ? -1 : 1)
    const frameOfEar: Frame = { x: rootX, y: rootY, turn, wide: 1, tall: 1 - pose.ears * flattest }
    const ring = ringOf(ears[index] ?? '').map(([x, y]) => placed(frame, placed(frameOfEar, [x - rootX, y - rootY])))
    return { part, ring, ink: main }
  })
  return [...turned, { part: 'head', ring: onFrame(ringOf(head.path ?? plainHead), frame), ink: main }]
}

/** A ring of the head’s grid on the sheet. */
export const onFrame = (ring: Ring, frame: Frame): Ring => ring.map((point) => placed(frame, point))

/** The head’s frame in a posture, in this skin’s proportions. */
export const frameOf = ({ head }: Skin, posture: Frame): Frame => ({
  ...posture,
  wide: posture.wide * head.wide,
  tall: posture.tall * head.tall,
})
