// Whether the studies and reviews of an intervention rest on different people, and how they are counted so that nobody counts twice.
import {useQuery} from '../lib/gql'
import {link, pageOf} from '../lib/url'
import {count, decimal, inWords, number} from '../lib/words'
import {Asked} from '../ui/Asked'
import {Glossary} from '../ui/Glossary'
import {BehindPart} from '../ui/Page'
import {Term} from '../ui/Tag'
import {OutcomeLink, OutcomePick, useOutcome} from './thing-outcome'
import {IndependenceDocument, type IndependenceQuery} from './thing-independence.gql'

type Independence = NonNullable<IndependenceQuery['intervention']>['independence']

export function Independent({id}: {id: string}) {
  const variables = {id, outcome: useOutcome()}
  const answer = useQuery(IndependenceDocument, variables)
  return (
    <>
      <OutcomePick id={id} label="Studies and reviews of" part="independence" />
      <Asked answer={answer} what="how its studies are counted">{({intervention}) => intervention && <Shown of={intervention.independence} id={id} />}</Asked>
      <BehindPart operation={IndependenceDocument} variables={variables} />
    </>
  )
}

function Shown({of, id}: {of: Independence; id: string}) {
  if (!of.reportCount) return <p class="empty">{of.sentence}</p>
  const behind = link('/findings', {intervention: id, outcome: of.outcome, dimension: 'EFFECT'})
  const label = (study: string) => of.reports.find(r => r.report === study)?.label || study
  return (
    <>
      <p>{of.sentence}</p>
      <dl class="facts">
        {of.outcome && <div><dt>Outcome</dt><dd><OutcomeLink id={of.outcome} of={id} /></dd></div>}
        <div><dt>Studies, reviews and other sources</dt><dd><a href={behind}>{number(of.reportCount)}</a></dd></div>
        <div><dt>They count for</dt><dd>{count(of.unitCount, 'independent unit')}</dd></div>
        <div><dt>Reviews among them</dt><dd>{of.reviewCount === 0 ? 'none' : `${of.reviewCount}; of ${of.knownReviewCount} it is known which studies they include`}</dd></div>
        <div>
          <dt>Overlap of these reviews</dt>
          <dd>{of.correctedCoveredArea === null ? 'not to be told: that takes two reviews whose studies are known' : <><Term type="OverlapBand" value={of.overlap ?? 'SLIGHT'} />: corrected covered area {decimal(of.correctedCoveredArea)} of 1, from {count(of.inclusions, 'inclusion')} of {count(of.includedStudies, 'study', 'studies')}</>}</dd>
        </div>
      </dl>
      <div class="wide" tabIndex={0} role="region" aria-label="How each study or review counts">
        <table class="reports">
          <caption><span>How each study or review counts</span></caption>
          <thead><tr><th scope="col">Study or review</th><th scope="col">Counts</th><th scope="col">Why</th></tr></thead>
          <tbody>
            {of.reports.map((r, i) => (
              <tr key={r.report ?? i}>
                <th scope="row">{r.report ? <a href={pageOf(r.report)}>{r.label || r.report}</a> : r.label || 'a report without a name'}</th>
                <td>{inWords(r.use)}</td>
                <td>{r.sentence}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Glossary of={['ReportUse']} />
      {of.reportCount > of.reports.length && <p class="hint">The first {of.reports.length} of {number(of.reportCount)} are shown.</p>}
      {of.pairs.length > 0 && (
        <div class="wide" tabIndex={0} role="region" aria-label="Reviews that share studies">
          <table class="reports">
            <caption><span>Reviews that share studies</span></caption>
            <thead><tr><th scope="col">The two</th><th scope="col">They share</th><th scope="col" class="n">Corrected covered area</th></tr></thead>
            <tbody>
              {of.pairs.map(p => (
                <tr key={p.one + p.other}>
                  <th scope="row"><a href={pageOf(p.one)}>{label(p.one)}</a> and <a href={pageOf(p.other)}>{label(p.other)}</a></th>
                  <td>{p.shared} of the {count(p.smaller, 'study', 'studies')} of the smaller</td>
                  <td class="n">{decimal(p.correctedCoveredArea)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  )
}
