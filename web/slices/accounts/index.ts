// Adds the door, joining, reset links, the hall and the list of people who wait to the house.
import { words } from '#words/index'
import { registerPages } from '../../bedrock/registry.ts'

/** Adds the slice. */
export function moveInAccounts(): void {
  registerPages({
    id: 'door',
    path: '/door',
    title: () => words.accounts.door.pageTitle,
    access: 'anyone',
    frame: 'door',
    inks: ['sun', 'cyan'],
    load: () => import('./door-page.tsx').then(({ DoorPage }) => ({ Page: DoorPage })),
  })
}
