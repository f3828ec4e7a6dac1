// Where the doctor of the connection stands when it is called, with its code fetched then.
import { signal } from '@preact/signals'
import { lazilyWith } from '../../bedrock/lazily-with.tsx'
import { person } from '../../bedrock/session.ts'

const called = signal(false)
const Doctor = lazilyWith<{ readonly onClose: () => void }>(() => import('./doctor.tsx').then((found) => found.Doctor))

/** Calls it; whoever is not signed in has no connection. */
export const openDoctor = (): void => void (called.value = person.peek() !== null)

/** The doctor, while it is wanted. */
export const DoctorPlace = () => (called.value ? <Doctor onClose={() => (called.value = false)} /> : null)
