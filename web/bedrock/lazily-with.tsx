// A component with properties whose code is fetched when it is first wanted.
import { signal } from '@preact/signals'
import type { ComponentType } from 'preact'
import { useEffect } from 'preact/hooks'

/** Shows nothing until `load` has brought the component; asks again with the next one when that failed. */
export function lazilyWith<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  // A signal, because one that is drawn before the code comes and counted in after it must hear of it too.
  const view = signal<ComponentType<P> | null>(null)
  return function LazilyWith(props: P) {
    useEffect(() => {
      if (!view.peek())
        load().then(
          (found) => void (view.value = found),
          () => {},
        )
    }, [])
    const View = view.value
    return View ? <View {...props} /> : null
  }
}
