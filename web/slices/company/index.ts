// The door of company for the pages of walls.
export { ColumnPaws } from './column-paws.tsx'
export { CompanySwitch } from './company-switch.tsx'
export { Paws } from './paws.tsx'
export { useCompany } from './use-company.ts'
export { Warmth } from './warmth.tsx'
