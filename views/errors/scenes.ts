// How the cat on duty takes it when something fails, and what stands beside it.
import type { Mood } from '#cats/rig/pose-of'
import type { PropName } from '#cats/rig/props/prop.types'
import type { FaultKind } from '#words/fault-lines'

export interface FaultScene {
  readonly prop: PropName
  readonly mood: Mood
  /** 0–1; without it they are awake. */
  readonly energy?: number
}

const feels = (p: number, a: number, d: number): Mood => ({ p, a, d })
const calm = feels(0.1, 0, 0)
const bored = feels(-0.5, -0.5, -0.4)
const glad = feels(0.6, 0.5, -0.4)
const eager = feels(0.6, 0.6, 0.5)
const aloof = feels(-0.4, -0.4, 0.5)
const afraid = feels(-0.6, 0.6, -0.5)
const angry = feels(-0.6, 0.7, 0.6)
const content = feels(0.6, -0.5, 0.4)

/** One scene for each. */
export const scenes: Readonly<Record<FaultKind, FaultScene>> = {
  400: { prop: 'paper', mood: bored },
  401: { prop: 'card', mood: aloof },
  403: { prop: 'rope', mood: aloof },
  404: { prop: 'hole', mood: calm },
  405: { prop: 'sign', mood: calm },
  408: { prop: 'hourglass', mood: calm, energy: 0.05 },
  409: { prop: 'yarn', mood: eager },
  413: { prop: 'box', mood: content },
  415: { prop: 'plug', mood: calm },
  418: { prop: 'teapot', mood: glad },
  422: { prop: 'puzzle', mood: bored },
  426: { prop: 'hourglass', mood: bored },
  429: { prop: 'clocks', mood: afraid },
  500: { prop: 'cable', mood: eager },
  502: { prop: 'rack', mood: afraid },
  503: { prop: 'rack', mood: angry },
  504: { prop: 'hourglass', mood: bored },
  507: { prop: 'box', mood: content },
  offline: { prop: 'unplugged', mood: bored },
}
