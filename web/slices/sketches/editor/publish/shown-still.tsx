// The picture as it will be kept.
import { useEffect, useRef } from 'preact/hooks'

/** Drawn as it is, so that nothing of it is fetched again. */
export function ShownStill({ picture }: { readonly picture: ImageBitmap }) {
  const sheet = useRef<HTMLCanvasElement>(null)
  useEffect(() => void sheet.current?.getContext('2d')?.drawImage(picture, 0, 0), [picture])
  return <canvas ref={sheet} class="publish-sheet" width={picture.width} height={picture.height} aria-hidden="true" />
}
