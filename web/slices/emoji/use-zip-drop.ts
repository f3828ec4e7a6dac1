// A zip that is chosen, or let go anywhere over the page.
import { useFileDrop } from '../../kit/use-file-drop.ts'
import { isZip, useZip, type Zip } from './use-zip.ts'

interface ZipDrop {
  readonly zip: Zip
  /** Files are held over the page. */
  readonly over: boolean
  readonly listeners: {
    readonly onDragOver: (event: DragEvent) => void
    readonly onDragLeave: (event: DragEvent) => void
    readonly onDropCapture: (event: DragEvent) => void
    readonly onDrop: (event: DragEvent) => void
  }
}

/** The page takes zips before the place for a picture sees them; what is no zip is left to that place, and elsewhere to nobody. While one is looked at, none other is taken. */
export function useZipDrop(keeps: boolean): ZipDrop {
  const zip = useZip()
  const takes = keeps && zip.inside === null
  const { over, onDragOver, onDragLeave, onDrop } = useFileDrop(takes, () => {})
  return {
    zip,
    over,
    listeners: {
      onDragOver,
      onDragLeave,
      onDropCapture(event) {
        const dropped = takes ? [...(event.dataTransfer?.files ?? [])].find(isZip) : undefined
        if (!dropped) return
        event.preventDefault()
        zip.send(dropped)
      },
      onDrop,
    },
  }
}
