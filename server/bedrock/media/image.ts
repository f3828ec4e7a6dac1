// Makes the sizes of a picture. Only pixels come through: they are decoded, turned upright and encoded anew, so nothing that was written beside them stays. Runs in a media process.
import sharp, { type Sharp, type SharpOptions } from 'sharp'
import { calmDelays } from './calm-delays.ts'
import { type Crop, type ImageTask, type MadeMedia, type MadeSize, MediaRefusal } from './media-task.ts'
import { sourceOf, writePiece } from './places.ts'

/** A tall picture is made narrower rather than endless. */
const tallest = 4
/** No moving picture is made larger than this: each frame costs like a picture. */
const widestMoving = 640

// Whatever sniffing may have missed: nothing but these formats is ever decoded.
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({
  operation: [
    'VipsForeignLoadPng',
    'VipsForeignLoadJpeg',
    'VipsForeignLoadNsgif',
    'VipsForeignLoadWebp',
    'VipsForeignLoadHeif',
  ],
})
sharp.concurrency(1)
sharp.cache(false)

/** A file, or what was in one. */
type Source = string | Buffer

interface Measured {
  readonly source: Source
  readonly width: number
  readonly frames: number
  readonly crop: Crop | null
}

/** Reads the header, refuses what would be too much to decode, then makes each size. */
export async function makeImage(task: ImageTask): Promise<MadeMedia> {
  const options: SharpOptions = { failOn: 'error', limitInputPixels: task.maxPixels, sequentialRead: true }
  const measured = await measure(task, await sourceOf(task), options)
  const animated = measured.frames > 1 && task.moving
  const sizes = animated ? await movingSizes(task, options, measured) : await stillSizes(task, options, measured)
  return { sizes, animated, durationMs: null, peaks: null }
}

async function measure(
  { maxPixels, maxFrames, square }: ImageTask,
  source: Source,
  options: SharpOptions,
): Promise<Measured> {
  const head = await sharp(source, { ...options, limitInputPixels: false }).metadata()
  const frames = head.pages ?? 1
  if (frames > maxFrames) throw new MediaRefusal('TOO_LARGE', `This picture has more than ${maxFrames} frames.`)
  if (head.width * head.height * frames > maxPixels)
    throw new MediaRefusal(
      'TOO_LARGE',
      `This picture has more than ${Math.round(maxPixels / 1_000_000)} million pixels, all frames together. Make it smaller.`,
    )
  const { width, height } = head.autoOrient
  const wanted = square?.crop
  if (wanted && (wanted.x + wanted.size > width || wanted.y + wanted.size > height))
    throw new MediaRefusal('VALIDATION', 'The square reaches out of the picture.')
  return { source, width, frames, crop: square ? (square.crop ?? middle(width, height)) : null }
}

function middle(width: number, height: number): Crop {
  const size = Math.min(width, height)
  return { x: Math.floor((width - size) / 2), y: Math.floor((height - size) / 2), size }
}

/** The widths worth making: up to the first that the source does not fill. */
function worthMaking(widths: readonly number[], width: number): readonly number[] {
  const enough = widths.findIndex((each) => each >= width)
  return enough === -1 ? widths : widths.slice(0, enough + 1)
}

async function stillSizes(task: ImageTask, options: SharpOptions, measured: Measured): Promise<MadeSize[]> {
  const { data, info } = await firstFrame(measured, options, task.widths.at(-1) ?? 0)
  const made: MadeSize[] = []
  for (const width of worthMaking(task.widths, info.width)) {
    const one = fitted(sharp(data, { raw: info, limitInputPixels: false }), width)
    made.push(await written(one.webp({ quality: 82, effort: 4, smartSubsample: true }), task, String(width)))
  }
  return made
}

/** Decoded once, upright, at the largest size that is wanted; the others are made from that. */
async function firstFrame({ source, crop }: Measured, options: SharpOptions, width: number) {
  const upright = sharp(source, options).autoOrient()
  if (crop) upright.extract({ left: crop.x, top: crop.y, width: crop.size, height: crop.size })
  const { data, info } = await fitted(upright, width).toColourspace('srgb').raw().toBuffer({ resolveWithObject: true })
  return { data, info: { width: info.width, height: info.height, channels: info.channels } }
}

async function movingSizes(task: ImageTask, options: SharpOptions, measured: Measured): Promise<MadeSize[]> {
  const widths = worthMaking(
    task.widths.filter((each) => each <= widestMoving),
    measured.width,
  )
  const { data, info } = await firstFrame({ ...measured, crop: null }, options, widths.at(-1) ?? 0)
  const still = sharp(data, { raw: info, limitInputPixels: false }).webp({ quality: 82 })
  const made: MadeSize[] = [await written(still, task, 'still')]
  const delay = await calmDelays(measured.source, options)
  for (const each of widths) {
    const one = fitted(sharp(measured.source, { ...options, animated: true }), each)
    made.push(await written(one.webp({ quality: 75, effort: 1, delay }), task, String(each)))
  }
  return made
}

const fitted = (image: Sharp, width: number): Sharp =>
  image.resize({ width, height: width * tallest, fit: 'inside', withoutEnlargement: true })

async function written(image: Sharp, task: ImageTask, size: string): Promise<MadeSize> {
  const { data, info } = await image.timeout({ seconds: 25 }).toBuffer({ resolveWithObject: true })
  await writePiece(task, size, data)
  return { size, type: 'image/webp', bytes: info.size, width: info.width, height: info.pageHeight ?? info.height }
}
