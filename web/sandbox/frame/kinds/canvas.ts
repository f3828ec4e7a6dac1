// Sketches on one canvas that fills the frame, drawn on with a 2D context.
import { counted } from '../clock.ts'
import { put } from '../intrinsics.ts'
import { kitOf } from '../orders.ts'

const densest = 2

kitOf({
  run({ run, given }, done) {
    const canvas = document.body.appendChild(document.createElement('canvas'))
    const ctx = canvas.getContext('2d')
    const fit = (): void => {
      const density = Math.min(densest, devicePixelRatio)
      const [width, height] = [innerWidth, innerHeight]
      canvas.width = Math.round(width * density)
      canvas.height = Math.round(height * density)
      canvas.style.width = `${width}px`
      canvas.style.height = `${height}px`
      ctx?.scale(density, density)
      put(window, 'width', width)
      put(window, 'height', height)
    }
    fit()
    addEventListener('resize', fit)
    put(window, 'canvas', canvas)
    put(window, 'ctx', ctx)
    put(window, 'loop', (draw: (at: number, frame: number) => void) => {
      const next = (at: number): void => {
        requestAnimationFrame(next)
        draw(at, counted.frame)
      }
      requestAnimationFrame(next)
    })
    run(given.code, 'sketch')
    done()
  },
})
