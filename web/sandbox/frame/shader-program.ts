// A fragment shader that fills the frame: what it may leave out is put before it, what it asks for is set before each frame.
import type { KnobValue } from '../runner.types.ts'
import { now, counted } from './clock.ts'
import type { Kind } from './kind.types.ts'
import { chances } from './seeds.ts'
import { fragmentFrom, placeOf } from './shader-text.ts'
import { fail } from './telling.ts'

const corners = new Float32Array([-1, -1, 3, -1, -1, 3])

function compile(gl: WebGL2RenderingContext, kind: number, text: string): WebGLShader | null {
  const shader = gl.createShader(kind)
  if (!shader) return null
  gl.shaderSource(shader, text)
  gl.compileShader(shader)
  return shader
}

/** Links a whole text; tells what is wrong with it, at its own lines. */
function link(
  gl: WebGL2RenderingContext,
  code: string,
  knobs: Readonly<Record<string, KnobValue>>,
): WebGLProgram | null {
  const { text, added, modern } = fragmentFrom(code, knobs)
  const vertex = modern
    ? '#version 300 es\nin vec2 place;void main(){gl_Position=vec4(place,0.,1.);}'
    : 'attribute vec2 place;void main(){gl_Position=vec4(place,0.,1.);}'
  const fragment = compile(gl, gl.FRAGMENT_SHADER, text)
  const corner = compile(gl, gl.VERTEX_SHADER, vertex)
  const program = gl.createProgram()
  if (!fragment || !corner) return null
  gl.attachShader(program, corner)
  gl.attachShader(program, fragment)
  gl.bindAttribLocation(program, 0, 'place')
  gl.linkProgram(program)
  if (gl.getProgramParameter(program, gl.LINK_STATUS)) return program
  const log = gl.getShaderInfoLog(fragment) || gl.getProgramInfoLog(program) || 'It does not compile.'
  const faults = [...log.matchAll(/ERROR: \d+:(\d+): (.*)/g)]
  for (const [, line, what = ''] of faults.slice(0, 5)) fail(what, Math.max(1, Number(line) - added))
  if (faults.length === 0) fail(log)
  return null
}

/** The kind; its knobs are uniforms of their names. */
export function makeShader(): Kind {
  const canvas = document.createElement('canvas')
  const mouse = [0.5, 0.5]
  let gl: WebGL2RenderingContext | null = null
  let program: WebGLProgram | null = null
  let knobs: Record<string, KnobValue> = {}
  let seed = 0
  let text = ''
  const set = (name: string, value: KnobValue): void => {
    const at = gl && program && gl.getUniformLocation(program, name)
    if (!gl || !at) return
    if (typeof value === 'string' && value.startsWith('#')) {
      const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(
        (from) => Number.parseInt(value.slice(from, from + 2), 16) / 255,
      )
      gl.uniform3f(at, red, green, blue)
    } else if (typeof value === 'string') gl.uniform1i(at, placeOf(text, name, value))
    else if (typeof value === 'boolean') gl.uniform1i(at, Number(value))
    else gl.uniform1f(at, value)
  }
  const take = (code: string): boolean => {
    const made = gl && link(gl, code, knobs)
    if (!made) return false
    program = made
    text = code
    return true
  }
  const draw = (): void => {
    requestAnimationFrame(draw)
    if (!gl || !program) return
    const density = Math.min(2, devicePixelRatio)
    const [width, height] = [Math.round(innerWidth * density), Math.round(innerHeight * density)]
    if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, { width, height })
    gl.viewport(0, 0, width, height)
    gl.useProgram(program)
    const at = (name: string): WebGLUniformLocation | null =>
      gl && program ? gl.getUniformLocation(program, name) : null
    gl.uniform1f(at('uTime'), now() / 1_000)
    gl.uniform2f(at('uResolution'), width, height)
    gl.uniform2f(at('uMouse'), mouse[0] ?? 0, mouse[1] ?? 0)
    gl.uniform1i(at('uFrame'), counted.frame)
    gl.uniform1f(at('uSeed'), seed)
    for (const name of Object.keys(knobs)) set(name, knobs[name] ?? 0)
    gl.drawArrays(gl.TRIANGLES, 0, 3)
  }
  return {
    run({ given }, done) {
      knobs = { ...given.knobs }
      seed = chances(given.seed)()
      document.body.append(canvas)
      canvas.style.cssText = 'width:100vw;height:100vh'
      gl = canvas.getContext('webgl2', { antialias: false })
      if (!gl) return fail('This browser shows no shaders: it has no WebGL 2.')
      gl.bindBuffer(gl.ARRAY_BUFFER, gl.createBuffer())
      gl.bufferData(gl.ARRAY_BUFFER, corners, gl.STATIC_DRAW)
      gl.enableVertexAttribArray(0)
      gl.vertexAttribPointer(0, 2, gl.FLOAT, false, 0, 0)
      addEventListener('pointermove', ({ clientX, clientY }) => {
        mouse[0] = clientX / innerWidth
        mouse[1] = 1 - clientY / innerHeight
      })
      if (!take(given.code)) return
      requestAnimationFrame(draw)
      done()
    },
    knob: (name, value) => void (knobs[name] = value),
    take,
  }
}
