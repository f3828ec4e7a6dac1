// How hard a passphrase is to guess, by zxcvbn, which is fetched when somebody first types one.
import { useEffect, useState } from 'preact/hooks'

type Score = 0 | 1 | 2 | 3 | 4
type Measure = (passphrase: string, name: string) => Score

let measure: Promise<Measure> | undefined
const mostMeasured = 100

async function load(): Promise<Measure> {
  const [{ ZxcvbnFactory }, { dictionary, adjacencyGraphs }] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
  ])
  const zxcvbn = new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs })
  return (passphrase, name) => zxcvbn.check(passphrase.slice(0, mostMeasured), name ? [name] : []).score
}

/** 0 (a guess away) to 4 (a fortress), or `null` while it is not known. */
export function useStrength(passphrase: string, name: string): Score | null {
  const [score, setScore] = useState<Score | null>(null)
  useEffect(() => {
    if (passphrase === '') {
      setScore(null)
      return
    }
    let current = true
    measure ??= load()
    measure.then(
      (check) => current && setScore(check(passphrase, name)),
      () => {
        // Without the measure the rules of length still hold; the next keystroke asks for it again.
        measure = undefined
      },
    )
    return () => {
      current = false
    }
  }, [passphrase, name])
  return score
}
