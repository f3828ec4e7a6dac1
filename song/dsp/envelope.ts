// How loud a note is over time: up in a straight line, down by equal ratios, as what is struck, blown and bowed goes.

/** Natural logarithm of a thousand: times are how long it takes to fall by 60 dB. */
const sixtyDecibels = Math.log(1_000)
/** −94 dB: nobody hears it end here. */
const silent = 2e-5

type Stage = 'ended' | 'rising' | 'falling' | 'released'

/** One envelope. Times are seconds. */
export function makeEnvelope(sampleRate: number) {
  const at = { stage: 'ended' as Stage, level: 0, rise: 1, fall: 0, rest: 0, away: 0 }
  const by = (seconds: number): number => Math.exp(-sixtyDecibels / (Math.max(seconds, 0.001) * sampleRate))
  return {
    /** Rises within `attack`, falls towards `sustain` by 60 dB in `decay`, and away in `release` once it is let go. Goes on from where it is, unless it is told to begin anew. */
    start(attack: number, decay: number, sustain: number, release: number, anew = true): void {
      if (anew) at.level = 0
      at.stage = 'rising'
      at.rise = 1 / Math.max(attack * sampleRate, 1)
      at.fall = by(decay)
      at.rest = sustain
      at.away = by(release)
    },
    release(): void {
      if (at.stage !== 'ended') at.stage = 'released'
    },
    /** Fills these frames; answers the last level, 0 once it has ended. */
    fill(into: Float64Array, from: number, to: number): number {
      const { rise, fall, rest, away } = at
      let { stage, level } = at
      for (let index = from; index < to; index += 1) {
        if (stage === 'falling') level = rest + (level - rest) * fall
        else if (stage === 'released') level *= away
        else if (stage === 'rising') {
          level += rise
          if (level >= 1) {
            level = 1
            stage = 'falling'
          }
        }
        into[index] = level
      }
      if (level < silent && stage !== 'rising') {
        stage = 'ended'
        level = 0
      }
      at.stage = stage
      at.level = level
      return stage === 'ended' ? 0 : Math.max(level, silent)
    },
  }
}
