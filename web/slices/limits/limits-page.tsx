// What the house allows, read from the constants that the server enforces.
import { addressFactor } from '#contract/rates'
import { words } from '#words/index'
import { limitLines } from '#words/limit-lines'
import { Title } from '../../kit/title.tsx'
import { rateLines, sizeLines } from './limit-lines.ts'
import './limits-page.css'

const said = { ...words.limits, ...limitLines }

/** The page of limits. */
export function LimitsPage() {
  return (
    <>
      <Title text={said.title} />
      <p class="page-lead quiet">{said.lead}</p>
      <section class="limits" aria-labelledby="limits-rates">
        <h2 id="limits-rates">{said.rates.title}</h2>
        <table>
          <thead>
            <tr>
              <th scope="col">{said.rates.what}</th>
              <th scope="col">{said.rates.howOften}</th>
              <th scope="col">{said.rates.counted}</th>
            </tr>
          </thead>
          <tbody>
            {rateLines().map(({ name, what, howOften, counted }) => (
              <tr key={name} id={name}>
                <th scope="row">
                  {what} <code>{name}</code>
                </th>
                <td>
                  {howOften.map((window) => (
                    <span key={window}>{window}</span>
                  ))}
                </td>
                <td>{counted}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <p class="quiet">{said.rates.address(addressFactor)}</p>
      </section>
      <section class="limits" aria-labelledby="limits-sizes">
        <h2 id="limits-sizes">{said.sizes.title}</h2>
        <ul>
          {sizeLines().map(({ name, text }) => (
            <li key={name} id={name}>
              {text} <code>{name}</code>
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}
