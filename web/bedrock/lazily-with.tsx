// A component with properties whose code is fetched when it is first wanted.
import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'

/** Shows nothing until `load` has brought the component; asks again with the next one when that failed. */
export function lazilyWith<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  let View: ComponentType<P> | undefined
  return function LazilyWith(props: P) {
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
    return View ? <View {...props} /> : null
  }
}
