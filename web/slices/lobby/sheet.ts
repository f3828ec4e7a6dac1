// A small canvas to draw something once that is then copied often.

export interface Sheet {
  readonly image: HTMLCanvasElement
  /** In CSS pixels. */
  readonly width: number
  readonly height: number
}

/** Draws in CSS pixels, as finely as the screen shows. */
export function drawSheet(
  width: number,
  height: number,
  scale: number,
  draw: (pen: CanvasRenderingContext2D) => void,
): Sheet {
  const image = document.createElement('canvas')
  image.width = Math.ceil(width * scale)
  image.height = Math.ceil(height * scale)
  const pen = image.getContext('2d')
  pen?.scale(scale, scale)
  if (pen) draw(pen)
  return { image, width, height }
}
