// Sets the stage for one sketch and does what the page asks of it while it runs.
import { afterFrame, drawOnce, stand, step } from './clock.ts'
import { evaluate } from './evaluate.ts'
import { hop } from './intrinsics.ts'
import type { Kind } from './kind.types.ts'
import { turnKnob } from './knobs.ts'
import { hashOfCanvas, hex, pictureOfCanvas } from './picture.ts'
import { say } from './say.ts'
import { setStage } from './set-stage.ts'
import type { Kit } from './tools.types.ts'
import { showWorld } from './world.ts'

/** Leaves the kit of a kind where the document finds it. */
export function kitOf(kind: Kind): void {
  const kit: Kit = (tools) => {
    const stage = setStage(kind, tools)
    return (order) => {
      if (order[0] === 'pause' || order[0] === 'resume') {
        const still = order[0] === 'pause'
        stand(still)
        stage.hold(still)
      } else if (order[0] === 'knob') {
        turnKnob(order[1], order[2])
        kind.knob?.(order[1], order[2])
      } else if (order[0] === 'loud') stage.loud(order[1])
      else if (order[0] === 'step') hashes(kind, order[1], order[2], [])
      else if (order[0] === 'pass') pass(kind, order[1], order[2])
      else if (order[0] === 'world') showWorld(order[1])
      else if (order[0] === 'picture') show(kind, order[1], order[2], order[3], tools.given.clock === 'steps')
      else if (kind.take) say(['answered', order[1], { is: 'word', text: 'undefined' }, !kind.take(order[2])])
      else evaluate(tools, order[1], order[2], order[3])
    }
  }
  Reflect.set(window, '__kit', kit)
}

/** Each frame in a task of its own, so that promises are kept in between. */
function hashes(kind: Kind, id: number, left: number, so: readonly string[]): void {
  if (left <= 0) return say(['hashes', id, so])
  hop(() => {
    step(kind.seek ?? (() => {}))
    hashes(kind, id, left - 1, [...so, hex((kind.hash ?? hashOfCanvas)())])
  })
}

/** The same frames, of which only the last is looked at. */
function pass(kind: Kind, id: number, left: number): void {
  if (left <= 0) return say(['hashes', id, []])
  hop(() => {
    step(kind.seek ?? (() => {}))
    pass(kind, id, left - 1)
  })
}

/** Right after a frame, while what was drawn is still there. */
function show(kind: Kind, id: number, width: number, height: number, now: boolean): void {
  const draw = async (): Promise<void> => {
    const taken = await (kind.picture ?? pictureOfCanvas)({ width, height }).catch(() => null)
    say(['picture', id, taken])
  }
  if (now) return void draw()
  const before = afterFrame.run
  afterFrame.run = () => {
    afterFrame.run = before
    before()
    void draw()
  }
  drawOnce()
}
