// Saves the map as a file: CSV for reckoning, SVG and PNG for a report.
import {asPNG, csv, saveBlob} from '../lib/save'
import {date, inWords, signs, tone} from '../lib/words'
import {bit} from './map-grid'
import type {Cell, Plan} from './map-plan'

export type View = 'bubbles' | 'heat' | 'numbers'

/** What a file says of itself: the filters in force, in words, and the version of the data. */
export type About = {filters: string; dataVersion: string}

export async function saveMap(kind: 'csv' | 'svg' | 'png', plan: Plan, view: View, by: string, about: About) {
  if (kind === 'csv') return saveBlob('map.csv', new Blob(['\uFEFF', mapCSV(plan)], {type: 'text/csv'}))
  const svg = new Blob([mapSVG(plan, view, by, about)], {type: 'image/svg+xml'})
  saveBlob(`map.${kind}`, kind === 'svg' ? svg : await asPNG(svg))
}

function mapCSV(plan: Plan): string {
  const lines: (string | number)[][] = [['row', 'column', 'rowId', 'columnId', 'findings', 'independentStudies', 'verdict', 'strength', ...plan.values, 'gaps']]
  for (const r of plan.rows) {
    for (const c of plan.columns) {
      const cell = plan.cell(r.id, c.id)
      if (!cell) continue
      const counts = plan.values.map(v => cell.segments.find(s => s.value === v)?.findingCount ?? 0)
      lines.push([r.name, c.name, r.id, c.id, cell.findingCount, cell.independentStudies, cell.verdict ?? '', cell.strength ?? '', ...counts, cell.gaps.map(g => g.reason).join(' ')])
    }
  }
  return csv(lines)
}

// The light theme's colours, and the patterns of the stylesheet's --bit-..., each as a tile of 6 by 6: a file has no stylesheet.
const inks: Record<string, [ink: string, tint: string]> = {for: ['#0b5394', '#e3eefb'], against: ['#8f3a04', '#fdecdf'], none: ['#4a4f57', '#eceef1'], mixed: ['#6b2c91', '#f4e8fb'], open: ['#5b5536', '#f4f1e0']}
const line = '#d3d8d5'
const barHigh = 6
const part = (ink: string, x: number, y: number, wide: number, high: number) => `<rect x="${x}" y="${y}" width="${wide}" height="${high}" fill="${ink}"/>`
const slanting = (ink: string, wide: number) => `<path d="M-1.5 1.5 1.5-1.5M0 6 6 0M4.5 7.5 7.5 4.5" stroke="${ink}" stroke-width="${wide}"/>`
const [blue, brown, grey, violet, olive] = ['for', 'against', 'none', 'mixed', 'open'].map(tone => inks[tone]![0]) as [string, string, string, string, string]
const green = '#0f5c4c'
const byTone = {for: part(blue, 0, 0, 6, 6), against: part(brown, 0, 3, 6, 3), none: part(grey, 0, 0, 3, 6), mixed: slanting(violet, 2), open: part(olive, 0, 2, 6, 2), not: part(olive, 0, 0, 1.2, 6)}
const byRank = [
  byTone.for, byTone.against, byTone.mixed, byTone.none, part(green, 0, 0, 6, 3), byTone.open,
  part(green, 0, 0, 4, 6), part(blue, 0, 0, 6, 2) + part(blue, 0, 4, 6, 2), `<g transform="matrix(-1 0 0 1 6 0)">${slanting(brown, 2)}</g>`, part(violet, 0, 0, 5, 6), byTone.not, part(brown, 0, 0, 1, 6) + part(brown, 3, 0, 1, 6),
]
const tiles: Record<string, string> = {...byTone, ...Object.fromEntries(byRank.map((tile, i) => [`k${i}`, tile])), void: slanting(line, 1)}

const side = 36 // of a cell
const left = 300
const bare = 230 // above the cells, where no filter is in force
const lineHigh = 22 // of the legend

const esc = (s: string) => s.replace(/[&<>"]/g, c => ({'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'})[c]!)
/** A text in lines of at most n letters, broken between words. */
const broken = (text: string, n: number) => text.match(new RegExp(`.{1,${n}}(?=\\s|$)|\\S{${n}}`, 'g'))!.map(line => line.trim())
const cut = (s: string, n: number) => (s.length > n ? s.slice(0, n - 1) + '…' : s)

// Drawn anew from the data, as it looks on the page, with its legend and where it comes from: it has to stand alone.
function mapSVG(plan: Plan, view: View, by: string, about: About): string {
  const width = Math.max(900, left + plan.columns.length * side + 150)
  const filters = about.filters ? broken(`Only findings of: ${about.filters}`, Math.floor((width - 20) / 7)) : []
  const top = bare + filters.length * lineHigh
  const under = top + plan.rows.length * side + 28
  const legend = legendOf(plan, view, by, width, about)
  const height = under + legend.length * lineHigh + 8
  const shape = (name: string) => `<pattern id="${name}" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="translate(0 ${barTop % 6})">${tiles[name]}</pattern>`
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="11">`,
    `<defs>${Object.keys(tiles).map(shape).join('')}</defs><rect width="100%" height="100%" fill="#fff"/><text x="10" y="26" font-size="18" font-weight="bold">Evidence and gap map</text>`,
    ...filters.map((text, i) => `<text class="filters" x="10" y="${46 + i * lineHigh}" font-size="13">${esc(text)}</text>`),
    ...plan.columns.map((c, i) => `<text transform="translate(${left + i * side + 21} ${top - 8}) rotate(-55)">${esc(cut(c.name, 38))}</text>`),
    ...plan.rows.map((r, j) => `<text x="${10 + r.depth * 12}" y="${top + j * side + 22}">${esc(cut(r.name, 46 - r.depth * 2))}</text>`),
    ...plan.rows.flatMap((r, j) => plan.columns.map((c, i) => `<g transform="translate(${left + i * side} ${top + j * side})">${drawn(plan.cell(r.id, c.id), plan, view, by)}</g>`)),
    ...legend.map((parts, i) => `<g transform="translate(10 ${under + i * lineHigh})">${parts}</g>`),
    '</svg>',
  ].join('')
}

const barTop = side - barHigh - 2

function drawn(cell: Cell | undefined, plan: Plan, view: View, by: string): string {
  const frame = (fill: string, more = '') => `<rect width="${side}" height="${side}" fill="${fill}" stroke="${line}"${more}/>`
  if (!cell) return frame('none')
  if (!cell.findingCount) return frame('url(#void)')
  const [ink, tint] = inks[cell.verdict ? tone(cell.verdict) : 'open']!
  const much = Math.sqrt(cell.findingCount / plan.most)
  const middle = barTop / 2
  const mark = {
    bubbles: `<circle cx="${side / 2}" cy="${middle}" r="${(8 + 5 * much).toFixed(1)}" fill="${tint}" stroke="${ink}"/>`,
    heat: `<rect width="${side}" height="${side}" fill="${ink}" opacity="${(0.04 + 0.36 * much).toFixed(2)}"/>`,
    numbers: '',
  }[view]
  const told = `<text x="${side / 2}" y="${middle + 4}" text-anchor="middle" fill="${ink}">${cell.findingCount}${cell.verdict ? signs[cell.verdict] ?? '' : ''}</text>`
  return frame('none') + mark + told + bars(cell, plan, by)
}

const edge = 3 // free on either side of a bar

function bars(cell: Cell, plan: Plan, by: string): string {
  const all = cell.segments.reduce((sum, s) => sum + s.findingCount, 0)
  let from = edge
  return cell.segments.map(s => {
    const wide = ((side - 2 * edge) * s.findingCount) / all
    from += wide
    return `<rect x="${(from - wide).toFixed(1)}" y="${barTop}" width="${wide.toFixed(1)}" height="${barHigh}" fill="url(#${bit(s.value, by, plan.values)})"/>`
  }).join('')
}

const meant = ['FAVOURABLE', 'ADVERSE', 'NO_CLEAR_DIFFERENCE', 'MIXED', 'UNCLEAR', 'TOO_LITTLE', 'UNTESTED'] // of each sign one verdict

function legendOf(plan: Plan, view: View, by: string, width: number, {dataVersion}: About): string[] {
  const more = {bubbles: '; the larger the circle, the more', heat: '; the deeper the colour, the more', numbers: ''}[view]
  const keys = [...plan.values.map(v => [bit(v, by, plan.values), inWords(v)]), ['void', 'no finding']] as const
  const lines = ['']
  let x = 0
  const room = (s: string) => 34 + s.length * 6.5
  keys.forEach(([tile, words], i) => {
    const [before, high] = [i === 0 ? `Bar, by ${inWords(by).toLowerCase()}: ` : '', tile === 'void' ? 12 : barHigh]
    if (x + room(before + words) > width - 20) {
      lines.push('')
      x = 0
    }
    const at = x + (before ? room(before) - 34 : 0)
    lines[lines.length - 1] += `${before && `<text>${esc(before)}</text>`}<rect x="${at}" y="${tile === 'void' ? -11 : -8}" width="18" height="${high}" fill="url(#${tile})"${tile === 'void' ? ` stroke="${line}"` : ''}/><text x="${at + 23}">${esc(words)}</text>`
    x += room(before + words)
  })
  return [
    `<text>Number: findings in the cell${more}. Sign, verdict: ${meant.map(v => `${signs[v]} ${inWords(v).toLowerCase()}`).join(', ')}.</text>`,
    ...lines,
    `<text>${esc(`Data version ${dataVersion}, ${date(new Date().toISOString())}. ${location.href}`)}</text>`,
  ]
}
