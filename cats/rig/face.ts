// The face by what a cat’s face does: lids by peace and energy, pupils by arousal, whiskers forward when it wants something.
import { cutBy } from './geometry/bands.ts'
import { ellipse } from './geometry/ellipse.ts'
import { readPath } from './geometry/read-path.ts'
import { placed, type Frame, type Point, type Ring } from './geometry/ring.ts'
import type { Pose } from './pose.types.ts'
import type { PartName, Shape, ShapeKind } from './shape.types.ts'
import type { Skin } from './skin.ts'
import type { Ink } from './skin.types.ts'

const eyeWide = 5
const eyeTall = 5.6
/** Lids as low as this are shut. */
const shutFrom = 0.62

/** Everything of a face, on the sheet. */
export function faceOf(skin: Skin, pose: Pose, frame: Frame): Shape[] {
  const [lookX, lookY] = pose.look
  const put = (rings: readonly Ring[]): Ring[] =>
    rings.map((ring) => ring.map(([x, y]) => placed(frame, [x + lookX, y + lookY])))
  const shape = (part: PartName, kind: ShapeKind, ink: Ink, rings: readonly Ring[], wide?: number): Shape => ({
    part,
    kind,
    ink,
    rings: put(rings),
    ...(wide === undefined ? {} : { wide }),
  })
  return [
    ...eyesOf(skin, pose).map(({ kind, ink, rings, wide }) => shape('eyes', kind, ink, rings, wide)),
    ...mouthOf(skin, pose).map(({ kind, ink, rings, wide }) => shape('head', kind, ink, rings, wide)),
    ...(skin.noWhiskers ? [] : [shape('head', 'line', 'line', whiskersOf(pose), 0.7)]),
  ]
}

type Part = Omit<Shape, 'part'>

function eyesOf({ eyes, inner }: Skin, pose: Pose): Part[] {
  if (eyes.kind === 'none') return []
  return [-1, 1].flatMap((side, index): Part[] => {
    const size = eyes.sizes[index] ?? 1
    const [x, y] = [side * eyes.apart, eyes.down]
    if (pose.lids > shutFrom)
      return [
        {
          kind: 'line',
          ink: eyes.kind === 'glow' ? eyes.ink : inner,
          rings: readPath(`M${x - 5} ${y}C${x - 3} ${y + 4} ${x + 3} ${y + 4} ${x + 5} ${y}`),
        },
      ]
    const ball = ellipse(x, y, eyeWide * size, eyeTall * size)
    const lid = y - eyeTall * size * (1 - 2 * pose.lids)
    // Lids fall to the nose when it glares, and to the outside when it is afraid or sad.
    const open = ([across, down]: Point): number => down - lid - (x - across) * side * pose.glare * 0.55
    const seen = cutBy(ball, open)
    const pupil = ellipse(x + pose.look[0] * 0.35, y + pose.look[1] * 0.2, (0.9 + 3.1 * pose.pupils) * size, 5 * size)
    const glint = ellipse(x + 1.4, y - 2 * size, 1.3 * size, 1.5 * size)
    if (eyes.kind === 'glow') return [{ kind: 'solid', ink: eyes.ink, rings: [seen] }]
    if (eyes.kind === 'blank')
      return [
        { kind: 'solid', ink: eyes.ink, rings: [seen] },
        { kind: 'line', ink: inner, rings: [closed(seen)] },
      ]
    return [
      { kind: 'solid', ink: eyes.ink, rings: [seen] },
      { kind: 'solid', ink: 'press', rings: [cutBy(pupil, open)] },
      ...(pose.pupils > 0.45 && pose.lids < 0.4 ? [{ kind: 'solid', ink: 'white', rings: [glint] } as const] : []),
      { kind: 'line', ink: inner, rings: [closed(seen)], wide: 0.8 },
    ]
  })
}

const closed = (ring: Ring): Ring => (ring[0] ? [...ring, ring[0]] : ring)

function mouthOf({ inner }: Skin, { mouth, opens }: Pose): Part[] {
  const nose: Part = { kind: 'solid', ink: inner, rings: readPath('M-2.6 5C-1 4.2 1 4.2 2.6 5L0 8Z') }
  if (opens === 'hisses')
    return [
      nose,
      {
        kind: 'solid',
        ink: inner,
        rings: readPath('M-6.5 9.5C-3 8 3 8 6.5 9.5C7 13 4 16.4 0 16.4C-4 16.4 -7 13 -6.5 9.5Z'),
      },
      { kind: 'solid', ink: 'white', rings: readPath('M-5 9.3L-1.8 8.7L-3.2 12.8ZM1.8 8.7L5 9.3L3.2 12.8Z') },
      { kind: 'line', ink: inner, rings: readPath('M-6 3L-3.5 4.5M6 3L3.5 4.5'), wide: 0.7 },
    ]
  if (opens === 'smiles')
    return [
      nose,
      {
        kind: 'solid',
        ink: inner,
        rings: readPath(
          'M-5.5 9.4C-3.5 11 -1.4 10.6 0 9C1.4 10.6 3.5 11 5.5 9.4C5.4 13 3 15.4 0 15.4C-3 15.4 -5.4 13 -5.5 9.4Z',
        ),
      },
      { kind: 'solid', ink: 'coral', rings: readPath('M-2.8 13.4C-1.6 12 1.6 12 2.8 13.4C1.6 15 -1.6 15 -2.8 13.4Z') },
      {
        kind: 'line',
        ink: inner,
        rings: readPath('M0 7V9.2M-6.4 8.6C-4 11.4 -1.2 10.8 0 9C1.2 10.8 4 11.4 6.4 8.6'),
        wide: 0.8,
      },
    ]
  const corner = 10.2 - mouth * 1.7
  const sag = 11.4 - Math.min(0, mouth) * -2.4
  return [
    nose,
    {
      kind: 'line',
      ink: inner,
      rings: readPath(`M0 7.4V9.6M-6 ${corner}C-4.4 ${sag} -1.2 ${sag} 0 9.6C1.2 ${sag} 4.4 ${sag} 6 ${corner}`),
      wide: 0.8,
    },
  ]
}

function whiskersOf({ whiskers }: Pose): Ring[] {
  const [up, low] = [4 - whiskers * 2.4, 8.5 - whiskers * 3.2]
  return readPath(
    `M16 5.4C20 ${up} 24 ${up - 0.6} 29 ${up}M15.5 9C20 ${low} 24 ${low} 28 ${low + 1.8}M-16 5.4C-20 ${up} -24 ${up - 0.6} -29 ${up}M-15.5 9C-20 ${low} -24 ${low} -28 ${low + 1.8}`,
  )
}
