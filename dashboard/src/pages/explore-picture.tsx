// The picture of a graph, drawn by Sigma. It is laid out at once and stands still: nothing on it moves by itself.
import {MultiGraph} from 'graphology'
import forceAtlas2 from 'graphology-layout-forceatlas2'
import {useEffect, useRef} from 'preact/hooks'
import Sigma from 'sigma'
import {kindInWords} from '../lib/words'
import type {Graph} from './explore-graph'

type Props = {graph: Graph; kinds: string[]; at: string; picked: string | null; onPick: (id: string) => void}

export function Picture({graph, kinds, at, picked, onPick}: Props) {
  const box = useRef<HTMLDivElement>(null)
  const pick = useRef(onPick)
  pick.current = onPick
  const drawn = useRef<Sigma | null>(null)
  const key = graph.nodes.map(n => n.id).join()

  useEffect(() => {
    const style = getComputedStyle(box.current!)
    const ink = (name: string) => rgb(style, name)
    const sigma = new Sigma(laidOut(graph, kinds, at, ink), box.current!, {
      labelColor: {color: ink('--ink')},
      labelFont: 'system-ui, sans-serif',
      labelSize: 13,
      labelRenderedSizeThreshold: 7,
      defaultEdgeColor: ink('--line'),
      allowInvalidContainer: true,
      zIndex: true,
    })
    sigma.on('clickNode', ({node}) => pick.current(node))
    sigma.setSetting('defaultDrawNodeHover', (context, data) => {
      // Sigma's own is white under every theme
      const {label, x, y, size} = data
      if (!label) return
      context.font = '13px system-ui, sans-serif'
      context.fillStyle = ink('--raised')
      context.fillRect(x + size, y - 11, context.measureText(label).width + 12, 22)
      context.fillStyle = ink('--ink')
      context.fillText(label, x + size + 6, y + 4)
    })
    drawn.current = sigma
    return () => sigma.kill()
  }, [key])

  useEffect(() => {
    const sigma = drawn.current
    sigma?.getGraph().updateEachNodeAttributes((id, attributes) => ({...attributes, highlighted: id === picked}))
  }, [picked, key])

  const zoom = (by: 'animatedZoom' | 'animatedUnzoom' | 'animatedReset') => drawn.current?.getCamera()[by]({duration: 0})
  return (
    <figure class="figure">
      <div ref={box} class="canvas" role="img" aria-label="Picture of the graph; the list beside it has the same" />
      <p class="tools no-print">
        <button type="button" onClick={() => zoom('animatedZoom')}>Closer</button>
        <button type="button" onClick={() => zoom('animatedUnzoom')}>Further</button>
        <button type="button" onClick={() => zoom('animatedReset')}>All of it</button>
        <small>Click a dot to pick it; the list has the same.</small>
      </p>
    </figure>
  )
}

/** A colour of the stylesheet as Sigma reads it: rgb(), worked out for the theme in force. */
function rgb(style: CSSStyleDeclaration, name: string): string {
  const probe = document.createElement('i')
  probe.style.color = style.getPropertyValue(name)
  document.body.append(probe)
  const color = getComputedStyle(probe).color
  probe.remove()
  return color
}

// Begins on circles by distance, so that the same graph always gives the same picture.
function laidOut(graph: Graph, kinds: string[], at: string, ink: (name: string) => string) {
  const g = new MultiGraph()
  const tones = Array.from({length: 10}, (_, i) => ink(`--kind-${i}`))
  graph.nodes.forEach((n, i) => {
    const angle = (i * 2 * Math.PI) / graph.nodes.length
    const far = n.id === at ? 0 : Math.max(1, n.distance)
    g.addNode(n.id, {
      label: `${n.name.length > 40 ? n.name.slice(0, 39) + '…' : n.name} (${kindInWords(n.kind).toLowerCase()})`,
      x: far * Math.cos(angle),
      y: far * Math.sin(angle),
      size: n.id === at ? 14 : 4 + Math.min(7, Math.sqrt(n.degree)),
      color: tones[kinds.indexOf(n.kind) % tones.length],
      forceLabel: n.id === at,
    })
  })
  for (const e of graph.edges) if (g.hasNode(e.from) && g.hasNode(e.to)) g.addEdgeWithKey(e.id, e.from, e.to)
  const settings = {...forceAtlas2.inferSettings(g), barnesHutOptimize: g.order > 200, adjustSizes: false}
  forceAtlas2.assign(g, {iterations: g.order > 300 ? 80 : 200, settings})
  return g
}
