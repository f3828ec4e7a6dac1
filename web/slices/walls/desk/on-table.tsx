// What lies on the wall while it is built and is no thing of it.
import type { View } from '../canvas/view.ts'
import type { Desk } from './desk.ts'
import { HiddenMarks } from './hidden-marks.tsx'
import { StuckOnTable } from './stuck-on-table.tsx'

interface Props {
  readonly desk: Desk
  readonly view: View
}

/** Visitors' stickers, and the marks on what hides words. */
export const OnTable = ({ desk, view }: Props) => (
  <>
    <StuckOnTable />
    <HiddenMarks desk={desk} view={view} />
  </>
)
