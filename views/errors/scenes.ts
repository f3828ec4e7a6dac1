// Who is on duty when something fails, how they take it, and what stands beside them.
import type { Mood } from '#cats/rig/pose-of'
import type { PropName } from '#cats/rig/props/prop.types'
import { type SkinName, skinNames } from '#cats/rig/skin.types'
import type { FaultKind } from '#words/fault-lines'

export interface FaultScene {
  readonly prop: PropName
  readonly mood: Mood
  /** 0–1; without it they are awake. */
  readonly energy?: number
  /** Who has this shift on most days. */
  readonly mostly?: SkinName
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
  401: { prop: 'card', mood: aloof, mostly: 'root' },
  403: { prop: 'rope', mood: aloof, mostly: 'root' },
  404: { prop: 'hole', mood: calm, mostly: 'null' },
  405: { prop: 'sign', mood: calm },
  408: { prop: 'hourglass', mood: calm, energy: 0.05, mostly: 'miso' },
  409: { prop: 'yarn', mood: eager },
  413: { prop: 'box', mood: content, mostly: 'tofu' },
  415: { prop: 'plug', mood: calm, mostly: 'patch' },
  418: { prop: 'teapot', mood: glad },
  422: { prop: 'puzzle', mood: bored, mostly: 'delta' },
  426: { prop: 'hourglass', mood: bored, mostly: 'ash' },
  429: { prop: 'clocks', mood: afraid },
  451: { prop: 'bars', mood: aloof, mostly: 'hex' },
  500: { prop: 'cable', mood: eager, mostly: 'glitch' },
  502: { prop: 'rack', mood: afraid },
  503: { prop: 'rack', mood: angry, mostly: 'static' },
  504: { prop: 'hourglass', mood: bored },
  507: { prop: 'box', mood: content, mostly: 'miso' },
  offline: { prop: 'unplugged', mood: bored, mostly: 'ash' },
}

/** Of ten days the usual one has so many. */
const usualDays = 6

/** Who has this shift on a day, counted since 1970: the same for everybody all day long. */
export function onDuty(kind: FaultKind, day: number): SkinName {
  const number = kind === 'offline' ? 0 : Number(kind)
  const mixed = Math.imul((day * 31 + number) ^ 0x9e3779b9, 0x85ebca6b)
  const chance = (mixed ^ (mixed >>> 15)) >>> 0
  const { mostly } = scenes[kind]
  if (mostly && chance % 10 < usualDays) return mostly
  return skinNames[Math.floor(chance / 10) % skinNames.length] ?? 'null'
}
