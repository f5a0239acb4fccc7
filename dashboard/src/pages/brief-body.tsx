// The document of a brief as a part of the page. The server has made and escaped it; what a page of its own needs, its style
// and its policy, stays out, and so does its heading, which the page has already.
import {useLayoutEffect, useRef} from 'preact/hooks'

export function BriefBody({html}: {html: string}) {
  const place = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => place.current!.replaceChildren(...nodesOf(html)), [html])
  return <div class="document" ref={place} />
}

function nodesOf(html: string): Node[] {
  const page = new DOMParser().parseFromString(html, 'text/html')
  page.querySelectorAll('h1, style, script, meta, link, base').forEach(e => e.remove())
  page.querySelectorAll('table').forEach(scrolls)
  return [...(page.querySelector('main') ?? page.body).childNodes]
}

// A wide table scrolls by itself, named after the headings that it stands under.
function scrolls(table: HTMLTableElement) {
  const region = table.ownerDocument.createElement('div')
  const before = [...table.ownerDocument.querySelectorAll('h2, h3')].filter(h => h.compareDocumentPosition(table) & Node.DOCUMENT_POSITION_FOLLOWING)
  const section = before.filter(h => h.tagName === 'H2').at(-1)
  region.className = 'wide'
  region.tabIndex = 0
  region.setAttribute('role', 'region')
  region.setAttribute('aria-label', [...new Set([section, before.at(-1)])].map(h => h?.textContent).filter(Boolean).join(', '))
  table.replaceWith(region)
  region.append(table)
}
