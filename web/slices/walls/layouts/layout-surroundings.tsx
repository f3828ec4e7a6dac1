// What surrounds the places of a layout that is only looked at: nobody’s friends, nobody’s words.
import { surroundings } from '../canvas/surroundings.ts'

/** Eight empty frames, and ruled paper. */
export const layoutSurroundings = surroundings({
  top8: () => (
    <ul class="layout-eight">
      {Array.from({ length: 8 }, (_, at) => (
        <li key={at} />
      ))}
    </ul>
  ),
  guestbook: () => <div class="layout-lines" />,
})
