// What is seen of the sound: its pitches, its wave or how loud it is, while it sounds. Where nothing may move it is the curve that the house measured.
import { useRef } from 'preact/hooks'
import { bandsOf, levelOf } from './bands.ts'
import { useEachFrame } from './use-each-frame.ts'

interface Props {
  readonly kind: 'spectrum' | 'wave' | 'level'
  readonly on: boolean
  readonly peaks: readonly number[] | null
}

const bands = 20
const lamps = 12

/** A canvas in the ink of its part; for eyes alone. */
export function LivePicture({ kind, on, peaks }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null)
  useEachFrame(
    on,
    (analyser) => {
      if (canvas.current) drawLive(canvas.current, kind, analyser)
    },
    () => {
      if (canvas.current) drawBars(canvas.current, kind === 'level' ? [] : (peaks ?? []), 0)
    },
  )
  return <canvas ref={canvas} aria-hidden="true" />
}

function drawLive(canvas: HTMLCanvasElement, kind: Props['kind'], analyser: AnalyserNode): void {
  if (kind === 'spectrum') {
    const bytes = new Uint8Array(analyser.frequencyBinCount)
    analyser.getByteFrequencyData(bytes)
    drawBars(canvas, bandsOf(bytes, analyser.context.sampleRate, bands), 0.2)
    return
  }
  const wave = new Float32Array(analyser.fftSize)
  analyser.getFloatTimeDomainData(wave)
  if (kind === 'level') {
    const lit = Math.round(levelOf(wave) * lamps)
    drawBars(
      canvas,
      Array.from({ length: lamps }, (_, at) => (at < lit ? 1 : 0)),
      0.3,
    )
  } else drawWave(canvas, wave)
}

/** Sharp on any screen, and empty. */
function fresh(canvas: HTMLCanvasElement): CanvasRenderingContext2D | null {
  const { clientWidth, clientHeight } = canvas
  const [width, height] = [Math.round(clientWidth * devicePixelRatio), Math.round(clientHeight * devicePixelRatio)]
  if (canvas.width !== width) canvas.width = width
  if (canvas.height !== height) canvas.height = height
  const pen = canvas.getContext('2d')
  if (!pen) return null
  pen.clearRect(0, 0, width, height)
  pen.fillStyle = pen.strokeStyle = getComputedStyle(canvas).color
  return pen
}

function drawBars(canvas: HTMLCanvasElement, heights: readonly number[], gap: number): void {
  const pen = fresh(canvas)
  if (!pen) return
  const each = canvas.width / Math.max(1, heights.length)
  heights.forEach((height, at) => {
    const high = height * canvas.height
    pen.fillRect(at * each + (each * gap) / 2, canvas.height - high, each * (1 - gap), high)
  })
}

function drawWave(canvas: HTMLCanvasElement, wave: Float32Array): void {
  const pen = fresh(canvas)
  if (!pen) return
  pen.lineWidth = 2 * devicePixelRatio
  pen.beginPath()
  // From where it rises through nothing, so that a steady tone stands still.
  const from = Math.max(
    0,
    wave.findIndex((sample, at) => at > 0 && sample >= 0 && (wave[at - 1] ?? 0) < 0 && at < wave.length / 2),
  )
  const length = wave.length / 2
  for (let at = 0; at < length; at++)
    pen.lineTo((at / length) * canvas.width, (0.5 - (wave[from + at] ?? 0) / 2) * canvas.height)
  pen.stroke()
}
