// Short ways to say where a place of a layout lies and how it looks.
import type { ModuleLook, Place } from '#contract/modules'

/** A box on the wall. */
export const at = (x: number, y: number, width: number, height: number, turn = 0, layer = 0): Place => ({
  x,
  y,
  width,
  height,
  turn,
  layer,
})

/** A frame on a field, and how what stands in it is written. */
export const look = (
  frame: ModuleLook['frame'],
  field: ModuleLook['field'],
  size = 16,
  face: ModuleLook['face'] = 'text',
  align: ModuleLook['align'] = 'start',
): ModuleLook => ({ frame, field, face, size, align })
