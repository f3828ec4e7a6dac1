// Sketches for p5, in its global mode.
import { apply, hop, put } from '../intrinsics.ts'
import { kitOf } from '../orders.ts'
import { seedAll } from '../seeds.ts'

kitOf({
  run({ run, given: { code, library, seed, clock } }, done) {
    // It listens for how a phone is held, always; the frame has no such sensors, and each would be told as a fault.
    const real = window.addEventListener
    put(window, 'addEventListener', (kind: string, ...rest: unknown[]) => {
      if (!/^device(?:motion|orientation)$/.test(kind)) apply(real as () => void, window, [kind, ...rest])
    })
    run(library, 'library')
    // What the library drew for itself is no part of the sketch's chances.
    seedAll(seed, clock === 'steps')
    run(code, 'sketch')
    // It looks for `setup` and `draw` by itself, once this task is over.
    hop(done)
  },
})
