// Cuts a node off from the others, in both ways, without its lines noticing anything else.
import type { Line } from '#bedrock/cluster/line'

/** A pair of shears for every line of a node. */
export function shears(): {
  between<L extends Line>(line: L): L
  cut(off: boolean): void
  missed(): readonly string[]
} {
  let off = false
  let missed: string[] = []
  const turnings: (() => void)[] = []
  return {
    between: (line) => ({
      ...line,
      up: () => !off && line.up(),
      say: (text: string) => (off ? Promise.reject(new Error('The line is cut.')) : line.say(text)),
      open(heard: (text: string) => void, turned: (up: boolean) => void) {
        turnings.push(() => turned(!off && line.up()))
        line.open(
          (text) => (off ? void missed.push(text) : heard(text)),
          (up) => turned(up && !off),
        )
      },
    }),
    missed: () => missed,
    cut(next) {
      off = next
      missed = []
      for (const turn of turnings) turn()
    },
  }
}
