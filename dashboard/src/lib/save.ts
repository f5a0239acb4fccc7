// Saves what a page shows as a file: CSV for reckoning, SVG and PNG for a report.
import type {Plan} from '../pages/map-plan'
import {inWords, signs, tone} from './words'

export function saveBlob(name: string, blob: Blob) {
  const a = document.createElement('a')
  a.href = URL.createObjectURL(blob)
  a.download = name
  a.click()
  setTimeout(() => URL.revokeObjectURL(a.href), 10_000)
}

export async function saveMap(kind: 'csv' | 'svg' | 'png', plan: Plan, by: string) {
  if (kind === 'csv') return saveBlob('map.csv', new Blob(['\uFEFF', mapCSV(plan)], {type: 'text/csv'}))
  const svg = new Blob([mapSVG(plan, by)], {type: 'image/svg+xml'})
  saveBlob(`map.${kind}`, kind === 'svg' ? svg : await asPNG(svg))
}

export function csv(lines: (string | number)[][]): string {
  // A cell that begins as a formula would be run by a spreadsheet; a quote in front keeps it text.
  const text = (v: string | number) => (typeof v === 'number' ? String(v) : `"${v.replace(/^[=+\-@\t\r]/, "'$&").replaceAll('"', '""')}"`)
  return lines.map(line => line.map(text).join(',')).join('\r\n') + '\r\n'
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

const inks: Record<string, [string, string]> = {for: ['#0b5394', '#e3eefb'], against: ['#8f3a04', '#fdecdf'], none: ['#4a4f57', '#eceef1'], mixed: ['#6b2c91', '#f4e8fb'], open: ['#5b5536', '#f4f1e0']}

// Drawn anew from the data, in the light theme's colours, with its legend and where it comes from: it has to stand alone.
function mapSVG(plan: Plan, by: string): string {
  const side = 30
  const left = 300
  const top = 230
  const width = left + plan.columns.length * side + 150
  const height = top + plan.rows.length * side + 70
  const esc = (s: string) => s.replace(/[&<>"]/g, c => ({'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'})[c]!)
  const cut = (s: string, n: number) => (s.length > n ? s.slice(0, n - 1) + '…' : s)
  const out = [`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="11"><rect width="100%" height="100%" fill="#fff"/><text x="10" y="24" font-size="18" font-weight="bold">Evidence and gap map</text>`]
  plan.columns.forEach((c, i) => out.push(`<text transform="translate(${left + i * side + 18} ${top - 8}) rotate(-55)">${esc(cut(c.name, 38))}</text>`))
  plan.rows.forEach((r, j) => {
    const y = top + j * side
    out.push(`<text x="${10 + r.depth * 12}" y="${y + 19}">${esc(cut(r.name, 44 - r.depth * 2))}</text>`)
    plan.columns.forEach((c, i) => {
      const x = left + i * side
      const cell = plan.cell(r.id, c.id)
      out.push(`<rect x="${x}" y="${y}" width="${side}" height="${side}" fill="none" stroke="#d3d8d5"/>`)
      if (!cell?.findingCount) return
      const [ink, tint] = inks[cell.verdict ? tone(cell.verdict) : 'open']!
      const radius = 7 + 6 * Math.sqrt(cell.findingCount / plan.most)
      out.push(`<circle cx="${x + side / 2}" cy="${y + side / 2}" r="${radius.toFixed(1)}" fill="${tint}" stroke="${ink}"/><text x="${x + side / 2}" y="${y + side / 2 + 4}" text-anchor="middle" fill="${ink}">${cell.findingCount}${cell.verdict ? signs[cell.verdict] ?? '' : ''}</text>`)
    })
  })
  out.push(`<text x="10" y="${height - 34}">Findings in each cell; the larger the circle, the more. The sign is the verdict: + favourable, − adverse, = no difference, ± mixed, ? unclear, … too little.</text>`)
  out.push(`<text x="10" y="${height - 14}">By ${esc(inWords(by).toLowerCase())}. ${esc(location.href)}, ${new Date().toISOString().slice(0, 10)}</text></svg>`)
  return out.join('')
}

/** Saves a drawing as it looks, in the light theme: its colours come from the stylesheet, which the file has not. */
export async function saveDrawing(svg: SVGSVGElement, name: string, kind: 'svg' | 'png') {
  const root = document.documentElement
  const theme = root.dataset.theme
  root.dataset.theme = 'light'
  const copy = svg.cloneNode(true) as SVGSVGElement
  const from = [svg, ...svg.querySelectorAll<SVGElement>('*')]
  ;[copy, ...copy.querySelectorAll<SVGElement>('*')].forEach((to, i) => {
    const style = getComputedStyle(from[i]!)
    for (const property of ['fill', 'stroke', 'stroke-width', 'font-size', 'font-family', 'opacity', 'text-anchor']) to.style.setProperty(property, style.getPropertyValue(property))
  })
  if (theme) root.dataset.theme = theme
  else delete root.dataset.theme
  const {width, height} = svg.viewBox.baseVal
  copy.setAttribute('width', String(width))
  copy.setAttribute('height', String(height))
  const blob = new Blob([new XMLSerializer().serializeToString(copy)], {type: 'image/svg+xml'})
  saveBlob(`${name}.${kind}`, kind === 'svg' ? blob : await asPNG(blob))
}

async function asPNG(svg: Blob): Promise<Blob> {
  const url = URL.createObjectURL(svg)
  const image = new Image()
  image.src = url
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = image.width * 2
  canvas.height = image.height * 2
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height)
  URL.revokeObjectURL(url)
  return new Promise((resolve, reject) => canvas.toBlob(blob => (blob ? resolve(blob) : reject(new Error('the picture is too large'))), 'image/png'))
}
