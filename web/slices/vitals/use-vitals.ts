// The house's figures, asked for again while somebody looks at them.
import { useEffect, useState } from 'preact/hooks'
import { type ApiData, api } from '../../bedrock/api.ts'
import { asFailure } from '../../bedrock/api-failure.ts'

const everyMs = 5_000

export type HouseVitals = ApiData<'GET /api/vitals'>

/** The newest figures, and why there are no newer ones. A page that is out of sight asks nothing. */
export function useVitals(): { readonly vitals: HouseVitals | null; readonly fault: string | null } {
  const [vitals, setVitals] = useState<HouseVitals | null>(null)
  const [fault, setFault] = useState<string | null>(null)
  useEffect(() => {
    let gone = false
    const look = async (): Promise<void> => {
      if (document.hidden) return
      try {
        const found = await api('GET /api/vitals')
        if (gone) return
        setVitals(found)
        setFault(null)
      } catch (error) {
        if (!gone) setFault(asFailure(error).message)
      }
    }
    const again = (): void => void look()
    again()
    const timer = setInterval(again, everyMs)
    document.addEventListener('visibilitychange', again)
    return () => {
      gone = true
      clearInterval(timer)
      document.removeEventListener('visibilitychange', again)
    }
  }, [])
  return { vitals, fault }
}
