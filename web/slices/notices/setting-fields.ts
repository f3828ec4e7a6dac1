// What the page of settings takes from this slice.
export { KindsField } from './kinds-field.tsx'
export { QuietField } from './quiet-field.tsx'
