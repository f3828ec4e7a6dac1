// The state of this page's connection and how long the way to the house and back takes.
import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { vitalsLines } from '#words/vitals-lines'
import { asFailure } from '../../bedrock/api-failure.ts'
import { link } from '../../bedrock/link.ts'
import { Button } from '../../kit/button.tsx'
import { Facts } from './facts.tsx'
import { jitterOf } from './jitter.ts'
import { isTripDue, measureTrip, roundTrips } from './round-trips.ts'

const said = vitalsLines.link
const lookMs = 1_000

/** Measures while it is shown and in sight; what one may do besides stands beside the button. */
export function LinkFigures({ children }: { readonly children?: ComponentChildren }) {
  const [fault, setFault] = useState<string | null>(null)
  const measure = (): void =>
    void measureTrip().then(
      () => setFault(null),
      (error: unknown) => setFault(asFailure(error).message),
    )
  useEffect(() => {
    const look = (): void => {
      if (!document.hidden && link.peek().state === 'connected' && isTripDue()) measure()
    }
    look()
    const timer = setInterval(look, lookMs)
    return () => clearInterval(timer)
  }, [])
  const trips = roundTrips.value
  return (
    <>
      <Facts
        of={[
          [said.state, said.states[link.value.state]],
          [said.way, trips.length === 0 ? vitalsLines.notYet : vitalsLines.ms((trips.at(-1) ?? 0).toFixed(1))],
          [said.jitter, trips.length < 2 ? vitalsLines.notYet : vitalsLines.ms(jitterOf(trips).toFixed(1))],
        ]}
      />
      <TripChart trips={trips} />
      <p class="internals-acts">
        <Button small onClick={measure}>
          {said.measure}
        </Button>
        {children}
      </p>
      {fault !== null && (
        <p class="field-error" role="alert">
          {fault}
        </p>
      )}
    </>
  )
}

function TripChart({ trips }: { readonly trips: readonly number[] }) {
  if (trips.length < 2) return null
  const most = Math.max(...trips)
  const scale = Math.max(1, most)
  const points = trips.map((ms, at) => `${(at / (trips.length - 1)) * 300},${58 - (ms / scale) * 54}`).join(' ')
  const text = said.chart(Math.min(...trips).toFixed(1), most.toFixed(1))
  return (
    <figure class="internals-chart">
      <svg viewBox="0 0 300 60" preserveAspectRatio="none" aria-hidden="true">
        <polyline points={points} />
      </svg>
      <figcaption class="quiet">{text}</figcaption>
    </figure>
  )
}
