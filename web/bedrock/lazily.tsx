// A component whose code is fetched when it is first shown.
import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'

/** Shows nothing until `load` has brought the component; asks again the next time when that failed. */
export function lazily(load: () => Promise<ComponentType>): ComponentType {
  let View: ComponentType | undefined
  return function Lazily() {
    const [, redraw] = useState(0)
    useEffect(() => {
      if (View) return
      load().then(
        (found) => {
          View = found
          redraw((turn) => turn + 1)
        },
        () => {},
      )
    }, [])
    return View ? <View /> : null
  }
}
