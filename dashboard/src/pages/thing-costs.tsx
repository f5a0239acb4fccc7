// What an intervention costs and saves, as findings state it. Amounts of one sort stand together, and each way of arriving at
// them by itself: a projection is never beside a measurement.
import {useQuery} from '../lib/gql'
import {go, link, pageOf, useAddress, withParams} from '../lib/url'
import {count, inWords, money, number} from '../lib/words'
import {Asked} from '../ui/Asked'
import {BehindPart} from '../ui/Page'
import {Term} from '../ui/Tag'
import {CostsDocument, type CostsQuery} from './thing-costs.gql'

type Group = NonNullable<CostsQuery['intervention']>['costs']['groups'][number]
type Amount = Group['amounts'][number]

const each: Record<string, string> = {PERSON: 'for each person', FAMILY: 'for each family', AREA: 'for an area', PROGRAMME: 'for the whole of it', COUNTRY: 'for a whole country'}

/** What amounts of a basis are not, where a reader could take them for what was spent. */
const mind: Record<string, string> = {
  STATED: 'Nobody tells how these were arrived at.',
  BUDGETED: 'Granted or planned, which need not be what was spent.',
  PROJECTED: 'Reckoned for later, for more people or for other places. Nobody measured these; they stand apart for that.',
}

export function Costs({id}: {id: string}) {
  const year = pricesOf(useAddress().params.get('prices'))
  const variables = {id, year}
  const answer = useQuery(CostsDocument, variables)
  const dated = answer.data?.intervention?.costs.groups.some(g => g.priceYear !== null)
  return (
    <>
      {(dated || year !== null) && <Prices year={year} />}
      <Asked answer={answer} what="what it costs">{({intervention}) => intervention && <Shown of={intervention.costs} id={id} />}</Asked>
      <BehindPart operation={CostsDocument} variables={variables} />
    </>
  )
}

/** The year whose prices the address asks for; null where it asks for none, or for what the API would refuse. */
function pricesOf(text: string | null): number | null {
  const year = Number(text)
  return Number.isInteger(year) && year >= 1800 && year <= 2200 ? year : null
}

function Prices({year}: {year: number | null}) {
  return (
    <p class="tools no-print">
      <label>
        In prices of{' '}
        <input type="number" min={1800} max={2200} placeholder="as stated" value={year ?? ''}
          onChange={event => go(withParams({prices: event.currentTarget.value}) + '#costs')} />
      </label>
    </p>
  )
}

function Shown({of, id}: {of: NonNullable<CostsQuery['intervention']>['costs']; id: string}) {
  const economic = link('/findings', {intervention: id, dimension: 'ECONOMIC'})
  const bases = [...new Set(of.groups.map(g => g.basis))] // the best known comes first
  if (!bases.length) {
    return (
      <p class="empty">
        {of.withoutAmount ? <>No finding states an amount of money. <a href={economic}>{count(of.withoutAmount, 'finding')}</a> {of.withoutAmount === 1 ? 'speaks' : 'speak'} of costs or savings without one.</> : 'No finding here is about what it costs or saves. That is a gap, not a sign that it costs nothing.'}
      </p>
    )
  }
  return (
    <>
      {bases.map(basis => (
        <section key={basis ?? ''} class="basis">
          <h3>{basis ? <Term type="CostBasis" value={basis} /> : 'Arrived at in a way that is not known'}</h3>
          {basis && mind[basis] && <p class="caveat">{mind[basis]}</p>}
          <Amounts groups={of.groups.filter(g => g.basis === basis)} name={basis ? inWords(basis) : 'not known how'} />
        </section>
      ))}
      <p class="hint">
        {of.withoutAmount > 0 && <><a href={economic}>{count(of.withoutAmount, 'more finding')}</a> {of.withoutAmount === 1 ? 'speaks' : 'speak'} of costs or savings without an amount. </>}
        {of.conversion}
      </p>
    </>
  )
}

function Amounts({groups, name}: {groups: Group[]; name: string}) {
  return (
    <div class="wide" tabIndex={0} role="region" aria-label={`Amounts, ${name}`}>
      <table class="amounts">
        <caption class="unseen">Amounts, {name}</caption>
        <thead><tr><th scope="col">What</th><th scope="col" class="n">Amount</th><th scope="col">Prices of</th><th scope="col">Whose money</th><th scope="col">What is included, as stated</th><th scope="col">Where it is stated</th></tr></thead>
        {groups.map((g, i) => (
          <tbody key={i}>
            {g.amounts.map((a, j) => (
              <tr key={a.finding + j}>
                <th scope="row">{g.flow ? <Term type="CostFlow" value={g.flow} /> : 'Spent or saved is not said'} {g.unit ? each[g.unit] : 'for what is not said'}{g.years !== null && ` ${years(g.years)}`}</th>
                <td class="n"><a href={pageOf(a.finding)}>{amount(a, g.currency)}</a></td>
                <td>{g.priceYear ?? 'not stated'}{a.converted && <small>{stated(a.converted, g.currency)}</small>}{a.unconverted && <small>not converted: {a.unconverted}</small>}</td>
                <td>{g.perspective ? <Term type="CostPerspective" value={g.perspective} /> : 'not stated'}</td>
                <td>{a.text ?? 'not stated'}</td>
                <td>{a.label || 'The finding'}{a.of && <small>of {a.of}</small>}</td>
              </tr>
            ))}
            {g.amounts.length > 1 && <tr><th scope="row" colSpan={6}>{together(g)}</th></tr>}
          </tbody>
        ))}
      </table>
    </div>
  )
}

const amount = (a: Pick<Amount, 'amount' | 'amountHigh'>, currency: string | null) => money(a.amount, currency) + (a.amountHigh === null ? '' : ` to ${money(a.amountHigh, currency)}`)

/** What a converted amount was, and by what it was multiplied. */
const stated = (from: NonNullable<Amount['converted']>, currency: string | null) =>
  `as stated: ${amount(from, currency)} in prices of ${from.priceYear}, times ${from.factor.toFixed(4)} by ${from.table}`

const years = (n: number) => (n === 1 ? 'in a year' : `in ${number(n)} years`)

/** What amounts of one sort come to together, or why they are not compared. */
function together(g: Group): string {
  if (g.low === null || g.high === null) return 'These are not compared: the year of their prices or their currency is not known.'
  return g.low === g.high ? `All of them: ${money(g.low, g.currency)}.` : `From ${money(g.low, g.currency)} to ${money(g.high, g.currency)}.`
}
