// CAT-5.12: who gets a page, who plain text, and who data.
import { expect, test } from 'vitest'
import { answerForm } from './answer-form.ts'

test.each([
  [undefined, 'data'],
  ['', 'data'],
  ['*/*', 'data'],
  ['image/avif,image/webp,*/*;q=0.8', 'data'],
  ['application/json', 'data'],
  ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', 'page'],
  ['application/json, text/html;q=0.9', 'data'],
  ['text/html;q=0.5, application/json', 'data'],
  ['text/plain', 'letters'],
  ['TEXT/PLAIN; Q=0.4, text/html;q=0', 'letters'],
  ['text/html;q=nonsense', 'data'],
] as const)('CAT-5.12 Accept %j is answered as %s', (accept, form) => {
  expect(answerForm(accept)).toBe(form)
})
