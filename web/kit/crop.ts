// What part of a picture a frame shows: its centre in the picture's own pixels, and how much it is enlarged. Pure.

export interface Size {
  readonly width: number
  readonly height: number
}

export interface Crop {
  readonly x: number
  readonly y: number
  /** 1: as much of the picture as fits; 4: four times enlarged. */
  readonly zoom: number
}

/** How far one may enlarge. */
export const mostZoom = 4

const clamp = (value: number, least: number, most: number): number => Math.min(Math.max(value, least), most)

/** How many pixels of the frame stand for one of the picture. */
export const scaleOf = (picture: Size, frame: Size, zoom: number): number =>
  Math.max(frame.width / picture.width, frame.height / picture.height) * zoom

/** The same, with nothing beside the picture in sight. */
export function kept({ x, y, zoom }: Crop, picture: Size, frame: Size): Crop {
  const near = clamp(zoom, 1, mostZoom)
  const scale = scaleOf(picture, frame, near)
  const [halfWide, halfHigh] = [frame.width / scale / 2, frame.height / scale / 2]
  return {
    x: clamp(x, halfWide, picture.width - halfWide),
    y: clamp(y, halfHigh, picture.height - halfHigh),
    zoom: near,
  }
}

/** The middle of the picture, as much of it as fits. */
export const middle = (picture: Size): Crop => ({ x: picture.width / 2, y: picture.height / 2, zoom: 1 })

/** After the picture was dragged by this many pixels of the frame. */
export function dragged(crop: Crop, by: { readonly x: number; readonly y: number }, picture: Size, frame: Size): Crop {
  const scale = scaleOf(picture, frame, crop.zoom)
  return kept({ ...crop, x: crop.x - by.x / scale, y: crop.y - by.y / scale }, picture, frame)
}

/** The rectangle of the picture that is in the frame. */
export function cutOf(crop: Crop, picture: Size, frame: Size): Size & { readonly x: number; readonly y: number } {
  const scale = scaleOf(picture, frame, crop.zoom)
  const [width, height] = [frame.width / scale, frame.height / scale]
  return { x: crop.x - width / 2, y: crop.y - height / 2, width, height }
}
