// Sketches for three: a module, whose imports were made look-ups before it came here.
import { kitOf } from '../orders.ts'
import { put } from '../intrinsics.ts'
import { seedAll } from '../seeds.ts'

kitOf({
  run({ run, given: { code, library, seed, clock } }, done) {
    run(library, 'library')
    // The library's text makes this one name.
    const parts: unknown = Reflect.get(window, '__library')
    put(window, '__import', (name: string) => {
      const found: unknown = parts instanceof Object ? Reflect.get(parts, name) : undefined
      if (found === undefined)
        throw new Error(`There is no library "${name}" here, only "three" and its OrbitControls.`)
      return found
    })
    seedAll(seed, clock === 'steps')
    run(code, 'sketch', done)
  },
})
