// Saves what a page shows as a file: CSV for reckoning, SVG and PNG for a report.

export function saveBlob(name: string, blob: Blob) {
  const a = document.createElement('a')
  a.href = URL.createObjectURL(blob)
  a.download = name
  a.click()
  setTimeout(() => URL.revokeObjectURL(a.href), 10_000)
}

export function csv(lines: (string | number)[][]): string {
  // A cell that begins as a formula would be run by a spreadsheet; a quote in front keeps it text.
  const text = (v: string | number) => (typeof v === 'number' ? String(v) : `"${v.replace(/^[=+\-@\t\r]/, "'$&").replaceAll('"', '""')}"`)
  return lines.map(line => line.map(text).join(',')).join('\r\n') + '\r\n'
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
    for (const property of ['fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'paint-order', 'font-size', 'font-family', 'opacity', 'text-anchor']) to.style.setProperty(property, style.getPropertyValue(property))
  })
  if (theme) root.dataset.theme = theme
  else delete root.dataset.theme
  const {width, height} = svg.viewBox.baseVal
  copy.setAttribute('width', String(width))
  copy.setAttribute('height', String(height))
  const blob = new Blob([new XMLSerializer().serializeToString(copy)], {type: 'image/svg+xml'})
  saveBlob(`${name}.${kind}`, kind === 'svg' ? blob : await asPNG(blob))
}

/** A drawing as pixels, two for each of its own. */
export async function asPNG(svg: Blob): Promise<Blob> {
  const url = URL.createObjectURL(svg)
  const image = new Image()
  image.src = url
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = image.width * 2
  canvas.height = image.height * 2
  const on = canvas.getContext('2d')!
  on.fillStyle = 'white' // nobody knows what it will be seen on
  on.fillRect(0, 0, canvas.width, canvas.height)
  on.drawImage(image, 0, 0, canvas.width, canvas.height)
  URL.revokeObjectURL(url)
  return new Promise((resolve, reject) => canvas.toBlob(blob => (blob ? resolve(blob) : reject(new Error('the picture is too large'))), 'image/png'))
}
