// Whose turn it is to run where sketches run because they are seen: the first three in sight, chosen anew whenever nobody scrolls.
import { type RefObject } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { whenStill } from '../cards/when-still.ts'

const most = 3

/** [CODE-3.42] The names of those whose turn it is, among the elements with `data-turn` within `list`; nobody's while it is not `on`. */
export function useTurns(list: RefObject<HTMLElement | null>, on: boolean, question: unknown): ReadonlySet<string> {
  const [turns, setTurns] = useState<ReadonlySet<string>>(new Set())
  useEffect(() => {
    const within = list.current
    if (!on || !within) {
      setTurns(new Set())
      return undefined
    }
    let here = true
    let waiting = false
    const seen = new Set<Element>()
    const choose = (): void => {
      waiting = false
      const all = [...within.querySelectorAll<HTMLElement>('[data-turn]')].filter((one) => seen.has(one))
      const names = all.slice(0, most).map(({ dataset }) => dataset['turn'] ?? '')
      setTurns((held) => (held.size === names.length && names.every((name) => held.has(name)) ? held : new Set(names)))
    }
    const sight = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) seen.add(target)
          else seen.delete(target)
        }
        if (waiting) return
        waiting = true
        void whenStill().then(() => here && choose())
      },
      { threshold: 0.4 },
    )
    for (const one of within.querySelectorAll('[data-turn]')) sight.observe(one)
    return () => {
      here = false
      sight.disconnect()
    }
  }, [on, question])
  return turns
}
