// What browser tests of the studio have in common: a blank song, and steps by what they say.
import type { Locator, Page } from 'playwright-core'
import type { WatchedPage } from './browser.ts'

/** Opens the studio with a song in which nothing is written. */
export async function blankStudio(page: WatchedPage): Promise<void> {
  await page.goto('/song/new')
  await page.locator('.step-grid .step').first().waitFor()
}

/** A step of a track, by its number from one. */
export const step = (page: WatchedPage, track: string, number: number): Locator =>
  page.locator(`[role="gridcell"][aria-label^="${track}, step ${number},"]`)

/** The steps of a track that hold something, from zero. */
export const stepsOn = (page: WatchedPage, track: string): Promise<number[]> =>
  page
    .locator(`.step-row[data-track="${track}"] .step[data-on="true"]`)
    .evaluateAll((steps) => steps.map((one) => Number(one.dataset['step'])))

/** Chooses in the menu of files. */
export async function chooseInMenu(page: Page, item: string): Promise<void> {
  await page.getByRole('button', { name: 'File', exact: true }).click()
  await page.getByRole('menuitem', { name: item }).click()
}
