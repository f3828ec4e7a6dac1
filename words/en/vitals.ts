// The ways to the internals and to the doctor, in the first load; the rest comes with them.
export const vitals = {
  place: 'Internals',
  doctor: 'Connection doctor',
} as const
