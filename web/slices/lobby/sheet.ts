// A small picture of something that is drawn once and then copied often.

/** What draws a sheet. */
export type Pen = OffscreenCanvasRenderingContext2D

export interface Sheet {
  readonly image: ImageBitmap
  /** In CSS pixels. */
  readonly width: number
  readonly height: number
}

/** Draws in CSS pixels, as finely as the screen shows. */
export function drawSheet(width: number, height: number, scale: number, draw: (pen: Pen) => void): Sheet {
  const paper = new OffscreenCanvas(Math.ceil(width * scale), Math.ceil(height * scale))
  const pen = paper.getContext('2d')
  pen?.scale(scale, scale)
  if (pen) draw(pen)
  return { image: paper.transferToImageBitmap(), width, height }
}
