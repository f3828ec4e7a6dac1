// The door as this house is set up.
import type { Config } from '#server/config/config'
import type { Metrics } from '#bedrock/watch/metrics'
import { sizes } from '#contract/limits'
import { createDial, type DialOverrides } from './dial.ts'
import { createOutgoing, type Outgoing } from './outgoing.ts'
import { type ResolveName, resolveName } from './resolve-name.ts'

/** What a test may put in the place of name servers and wires. */
export interface OutsideOverrides extends DialOverrides {
  readonly resolve?: ResolveName
  readonly withinMs?: number
}

const withinMs = 5_000

/** Makes the door from the settings; what it does is measured. */
export const openOutgoing = (config: Config, metrics: Metrics, outside: OutsideOverrides = {}): Outgoing =>
  createOutgoing({
    enabled: config.outgoing,
    allowed: config.outgoingAllow,
    allowedToPost: config.pushAllow,
    ownOrigins: config.runOrigin === null ? config.origins : [...config.origins, config.runOrigin],
    userAgent: `NeoSpace/${config.version}`,
    resolve: outside.resolve ?? resolveName,
    dial: createDial(outside),
    withinMs: outside.withinMs ?? withinMs,
    atOnce: sizes.outgoingAtOnce,
    postsAtOnce: sizes.pushesAtOnce,
    postsOfOne: sizes.pushesAtOnceEach,
    observe: (outcome, seconds) => metrics.outgoingSeconds.observe({ outcome }, seconds),
  })
