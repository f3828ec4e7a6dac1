// Copies sheets onto one picture, beside the page.
import type { Told } from './told.ts'

const sheets = new Map<number, ImageBitmap>()
const paper = new OffscreenCanvas(1, 1)
const pen = paper.getContext('2d')

function copy(width: number, height: number, places: Int32Array): ImageBitmap {
  if (paper.width !== width) paper.width = width
  if (paper.height !== height) paper.height = height
  for (let at = 0; at < places.length; at += 3) {
    const image = sheets.get(places[at] ?? 0)
    if (image) pen?.drawImage(image, places[at + 1] ?? 0, places[at + 2] ?? 0)
  }
  // What is left behind is blank.
  return paper.transferToImageBitmap()
}

addEventListener('message', ({ data }: MessageEvent<Told>) => {
  if (data.what === 'keep') sheets.set(data.key, data.image)
  else if (data.what === 'forget') sheets.clear()
  else {
    const picture = copy(data.width, data.height, data.places)
    postMessage(picture, { transfer: [picture] })
  }
})
