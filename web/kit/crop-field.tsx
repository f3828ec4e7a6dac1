// A frame in which one moves and enlarges a picture: by pointer, by two fingers, by wheel and by keys.
import { useEffect, useRef, useState } from 'preact/hooks'
import { words } from '#words/index'
import { Button } from './button.tsx'
import { type Crop, cutOf, dragged, kept, middle, mostZoom, type Size } from './crop.ts'
import { Slider } from './slider.tsx'
import './crop-field.css'

const said = words.kit.crop
/** In the canvas's own pixels; on the screen the frame is as wide as its place. */
const frames = { round: { width: 640, height: 640 }, banner: { width: 1200, height: 400 } } as const
/** At most so wide is what is sent. */
const widest = { round: 512, banner: 2048 } as const
const step = 24

interface Props {
  readonly picture: ImageBitmap
  readonly shape: keyof typeof frames
  readonly onCut: (cut: Blob) => void
  readonly onCancel: () => void
}

/** The frame, how near it is, and what ends it. */
export function CropField({ picture, shape, onCut, onCancel }: Props) {
  const frame = frames[shape]
  const canvas = useRef<HTMLCanvasElement>(null)
  const [crop, setCrop] = useState<Crop>(() => middle(picture))
  const fingers = useRef(new Map<number, { x: number; y: number }>())
  useEffect(() => {
    const context = canvas.current?.getContext('2d')
    if (context) draw(context, picture, crop, frame, frame)
  }, [crop, picture])
  const drag = (x: number, y: number): void => setCrop((now) => dragged(now, { x, y }, picture, frame))
  const enlarge = (by: number): void => setCrop((now) => kept({ ...now, zoom: now.zoom * by }, picture, frame))
  const keys = (event: KeyboardEvent): void => {
    const way = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key]
    const near = { '+': 1.1, '=': 1.1, '-': 1 / 1.1 }[event.key]
    // The keys move the frame over the picture, as they would move a reader over a page.
    if (way) drag(-step * (way[0] ?? 0), -step * (way[1] ?? 0))
    else if (near) enlarge(near)
    else return
    event.preventDefault()
  }
  const moved = (event: PointerEvent): void => {
    const before = fingers.current.get(event.pointerId)
    const box = canvas.current?.getBoundingClientRect()
    if (!before || !box) return
    const now = { x: event.clientX, y: event.clientY }
    const others = [...fingers.current].filter(([id]) => id !== event.pointerId)
    const other = others[0]?.[1]
    fingers.current.set(event.pointerId, now)
    if (other) enlarge(apart(now, other) / Math.max(1, apart(before, other)))
    const share = frame.width / box.width / (others.length + 1)
    drag((now.x - before.x) * share, (now.y - before.y) * share)
  }
  const release = (event: PointerEvent): void => void fingers.current.delete(event.pointerId)
  return (
    <div class="crop-field">
      <div class="crop-frame" data-shape={shape}>
        {/* A field of two directions, for which the platform has no element: it hears the arrow keys itself. */}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
        <canvas
          ref={canvas}
          width={frame.width}
          height={frame.height}
          // oxlint-disable-next-line jsx-a11y/no-interactive-element-to-noninteractive-role
          role="application"
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
          tabIndex={0}
          aria-label={said.frame}
          onKeyDown={keys}
          onPointerDown={(event) => {
            event.currentTarget.setPointerCapture(event.pointerId)
            fingers.current.set(event.pointerId, { x: event.clientX, y: event.clientY })
          }}
          onPointerMove={moved}
          onPointerUp={release}
          onPointerCancel={release}
          onWheel={(event) => {
            event.preventDefault()
            enlarge(event.deltaY < 0 ? 1.06 : 1 / 1.06)
          }}
        />
      </div>
      <Slider
        label={said.zoom}
        value={Math.round(crop.zoom * 100)}
        least={100}
        most={mostZoom * 100}
        onSlide={(value) => setCrop((now) => kept({ ...now, zoom: value / 100 }, picture, frame))}
      />
      <p class="field-hint">{said.hint}</p>
      <p class="crop-ways">
        <Button kind="act" onClick={() => void cutOut(picture, crop, frame, widest[shape]).then(onCut)}>
          {said.use}
        </Button>
        <Button kind="quiet" onClick={onCancel}>
          {said.cancel}
        </Button>
      </p>
    </div>
  )
}

const apart = (one: { x: number; y: number }, other: { x: number; y: number }): number =>
  Math.hypot(one.x - other.x, one.y - other.y)

function draw(context: CanvasRenderingContext2D, picture: ImageBitmap, crop: Crop, frame: Size, into: Size): void {
  const { x, y, width, height } = cutOf(crop, picture, frame)
  context.imageSmoothingQuality = 'high'
  context.clearRect(0, 0, into.width, into.height)
  context.drawImage(picture, x, y, width, height, 0, 0, into.width, into.height)
}

/** The part in the frame as a file, not larger than it is in the picture. */
async function cutOut(picture: ImageBitmap, crop: Crop, frame: Size, most: number): Promise<Blob> {
  const sheet = document.createElement('canvas')
  sheet.width = Math.max(1, Math.min(most, Math.round(cutOf(crop, picture, frame).width)))
  sheet.height = Math.max(1, Math.round((sheet.width * frame.height) / frame.width))
  const context = sheet.getContext('2d')
  if (context) draw(context, picture, crop, frame, sheet)
  const { promise, resolve } = Promise.withResolvers<Blob>()
  // A browser that writes no WebP writes PNG instead.
  sheet.toBlob((blob) => resolve(blob ?? new Blob()), 'image/webp', 0.92)
  return await promise
}
