// Files that are let go over something.
import { useState } from 'preact/hooks'

interface Drop {
  /** Files are held over it. */
  readonly over: boolean
  readonly onDragOver: (event: DragEvent) => void
  readonly onDragLeave: (event: DragEvent) => void
  readonly onDrop: (event: DragEvent) => void
}

const holdsFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') === true

/** What the element listens to; nothing happens where it takes none. */
export function useFileDrop(takes: boolean, onFiles: (files: readonly File[]) => void): Drop {
  const [over, setOver] = useState(false)
  return {
    over,
    onDragOver(event) {
      if (!takes || !holdsFiles(event)) return
      event.preventDefault()
      setOver(true)
    },
    onDragLeave(event) {
      const { currentTarget, relatedTarget } = event
      // Between its own parts nothing is left.
      if (currentTarget instanceof Node && relatedTarget instanceof Node && currentTarget.contains(relatedTarget))
        return
      setOver(false)
    },
    onDrop(event) {
      if (!takes || !holdsFiles(event)) return
      event.preventDefault()
      setOver(false)
      onFiles([...(event.dataTransfer?.files ?? [])])
    },
  }
}
