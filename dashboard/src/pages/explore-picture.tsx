// The picture of a graph, drawn by Sigma. It stands still: a small one is arranged before it is drawn, a large one while it is
// looked at already, by another thread, and changes once. Nothing on it moves by itself. Of a large one a sketch comes first, as
// WebGL takes long to begin where no graphics card does its work.
import {UndirectedGraph} from 'graphology'
import forceAtlas2 from 'graphology-layout-forceatlas2'
import ForceAtlas2 from 'graphology-layout-forceatlas2/worker'
import {useEffect, useRef, useState} from 'preact/hooks'
import Sigma from 'sigma'
import {EdgeLineProgram, EdgeRectangleProgram, NodePointProgram} from 'sigma/rendering'
import {kindInWords} from '../lib/words'
import type {Graph} from './explore-graph'

type Props = {graph: Graph; kinds: string[]; at: string; picked: string | null; onPick: (id: string) => void}

export function Picture({graph, kinds, at, picked, onPick}: Props) {
  const box = useRef<HTMLDivElement>(null)
  const pick = useRef(onPick)
  pick.current = onPick
  const drawn = useRef<Sigma | null>(null)
  const held = useRef<UndirectedGraph | null>(null)
  const key = graph.nodes.map(n => n.id).join()
  const [arranging, arrange] = useState(false)

  useEffect(() => {
    const style = getComputedStyle(box.current!)
    const ink = (name: string) => rgb(style, name)
    const model = begun(graph, kinds, at, ink)
    held.current = model
    const put = () => (drawn.current = paint(model, box.current!, at, ink, pick))
    const end = () => {
      drawn.current?.kill()
      drawn.current = null
    }
    if (model.order <= few) {
      forceAtlas2.assign(model, {iterations: 200, settings: settingsOf(model)})
      put()
      return end
    }
    const sketched = sketch(model, box.current!, at, ink)
    arrange(true)
    let stop = () => {}
    const never = later(() => {
      put()
      sketched.remove()
      stop = arranged(model, () => arrange(false))
    })
    return () => {
      never()
      stop()
      sketched.remove()
      arrange(false)
      end()
    }
  }, [key])

  useEffect(() => {
    const model = held.current
    if (!picked || !model?.hasNode(picked)) return
    model.setNodeAttribute(picked, 'highlighted', true)
    return () => {
      if (model.hasNode(picked)) model.setNodeAttribute(picked, 'highlighted', false)
    }
  }, [picked, key])

  const zoom = (by: 'animatedZoom' | 'animatedUnzoom' | 'animatedReset') => drawn.current?.getCamera()[by]({duration: 0})
  return (
    <figure class="figure">
      <div ref={box} class="canvas" role="img" aria-label="Picture of the graph; the list beside it has the same" />
      <p class="tools no-print">
        <button type="button" onClick={() => zoom('animatedZoom')}>Closer</button>
        <button type="button" onClick={() => zoom('animatedUnzoom')}>Further</button>
        <button type="button" onClick={() => zoom('animatedReset')}>All of it</button>
        <small role="status">{arranging ? 'Arranging the picture…' : 'Click a dot to pick it; the list has the same.'}</small>
      </p>
    </figure>
  )
}

type Ink = (name: string) => string

function paint(model: UndirectedGraph, box: HTMLElement, at: string, ink: Ink, pick: {current: (id: string) => void}): Sigma {
  const many = model.size > 2000
  const sigma = new Sigma(model, box, {
    labelColor: {color: ink('--ink')},
    labelFont: 'system-ui, sans-serif',
    labelSize: 13,
    labelRenderedSizeThreshold: 3,
    labelDensity: 4, // as many as find room; labels() leaves out the others
    defaultEdgeColor: ink('--line'),
    // The programs that are quick to begin: of points, and of many lines those that are a dot wide.
    nodeProgramClasses: {circle: NodePointProgram},
    edgeProgramClasses: {line: many ? EdgeLineProgram : EdgeRectangleProgram},
    hideEdgesOnMove: many, // where nothing draws faster than a frame
    hideLabelsOnMove: model.order > few,
    allowInvalidContainer: true,
    zIndex: true,
  })
  labels(sigma, at, ink('--ink'), ink('--paper'))
  sigma.on('clickNode', ({node}) => pick.current(node))
  sigma.setSetting('defaultDrawNodeHover', (context, data) => {
    // Sigma's own is white under every theme
    const {x, y, size} = data
    const label = String((data as {hint?: string}).hint ?? data.label ?? '')
    context.font = font
    context.fillStyle = ink('--raised')
    const width = context.measureText(label).width + 12
    const left = Math.max(0, Math.min(x + size, sigma.getDimensions().width - width))
    const down = left < x + size ? size + 12 : 0 // where it would lie over its own dot
    context.fillRect(left, y - 11 + down, width, 22)
    context.fillStyle = ink('--ink')
    context.fillText(label, left + 6, y + 4 + down)
  })
  return sigma
}

/** Draws the graph where it begins, in one go, and returns what it is drawn on. */
function sketch(model: UndirectedGraph, box: HTMLElement, at: string, ink: Ink): HTMLCanvasElement {
  const canvas = document.createElement('canvas')
  const {clientWidth: width, clientHeight: height} = box
  const dots = devicePixelRatio || 1
  canvas.className = 'sketch'
  canvas.width = width * dots
  canvas.height = height * dots
  box.append(canvas)
  const context = canvas.getContext('2d')!
  const scale = (Math.min(width, height) / 2 - 30) / Math.sqrt(model.order) // as Sigma leaves room around what it draws
  context.setTransform(dots, 0, 0, dots, (width / 2) * dots, (height / 2) * dots)
  const place = (id: string) => [model.getNodeAttribute(id, 'x') * scale, -model.getNodeAttribute(id, 'y') * scale] as const
  context.strokeStyle = ink('--line')
  let lines = 0
  context.beginPath()
  model.forEachEdge((_, __, from, to) => {
    context.moveTo(...place(from))
    context.lineTo(...place(to))
    if (++lines % 100) return // a path of thousands takes longer than many of a hundred
    context.stroke()
    context.beginPath()
  })
  context.stroke()
  model.forEachNode((id, {color, size}) => {
    const [x, y] = place(id)
    context.fillStyle = color
    context.beginPath()
    context.arc(x, y, size, 0, 7)
    context.fill()
  })
  context.font = font
  context.fillStyle = ink('--ink')
  context.fillText(model.getNodeAttribute(at, 'label') ?? '', 18, 4)
  return canvas
}

/** Does something once what stands now has been shown, also where the machine is busy. Returns what keeps it from being done. */
function later(act: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let frame = requestAnimationFrame(() => (frame = requestAnimationFrame(() => (timer = setTimeout(act, 100)))))
  return () => {
    cancelAnimationFrame(frame)
    clearTimeout(timer)
  }
}

const font = '13px system-ui, sans-serif'

type Box = {left: number; right: number; top: number; bottom: number}

// Writes the names that find room between dots and other names, that of the middle first: beside a dot, over or under
// it. Sigma's own lie over one another. Of many dots, only the names keep clear of one another: each frame has to be quick.
function labels(sigma: Sigma, at: string, ink: string, paper: string) {
  const taken: Box[] = []
  const boxes = (context: CanvasRenderingContext2D, {label, x, y, size}: {label?: string | null; x: number; y: number; size: number}): Box[] => {
    context.font = font
    const width = context.measureText(label ?? '').width
    const edge = sigma.getDimensions().width
    const box = (left: number, middle: number) => ({left, right: left + width, top: middle - 8, bottom: middle + 8})
    const all = [box(x + size + 3, y), box(x - size - 3 - width, y), box(x - width / 2, y - size - 9), box(x - width / 2, y + size + 9)]
    return all.filter(b => b.left > 0 && b.right < edge)
  }
  const meets = (a: Box) => taken.some(b => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
  const keepFree = (context: CanvasRenderingContext2D) => {
    const graph = sigma.getGraph()
    const dots = graph.order > 500 ? [at] : graph.nodes()
    for (const id of dots) {
      const dot = sigma.getNodeDisplayData(id)
      if (!dot) continue
      const place = {...dot, ...sigma.framedGraphToViewport(dot), size: sigma.scaleSize(dot.size)}
      taken.push({left: place.x - place.size, right: place.x + place.size, top: place.y - place.size, bottom: place.y + place.size})
      if (id === at) taken.push(...boxes(context, place).slice(0, 1))
    }
  }
  sigma.on('beforeRender', () => (taken.length = 0))
  sigma.setSetting('defaultDrawNodeLabel', (context, data) => {
    if (!taken.length) keepFree(context) // only now does Sigma know where things stand in this frame
    if (!data.label) return
    const places = boxes(context, data)
    const box = data.key === at ? places[0] : places.find(b => !meets(b))
    if (!box) return
    taken.push(box)
    context.lineWidth = 3
    context.lineJoin = 'round'
    context.strokeStyle = paper // so that lines do not cross the letters
    context.strokeText(data.label, box.left, box.top + 12)
    context.fillStyle = ink
    context.fillText(data.label, box.left, box.top + 12)
  })
}

/** Of more things than these a sketch is shown first, while they are arranged. */
const few = 300

/** A colour of the stylesheet as Sigma reads it: rgb(), worked out for the theme in force. */
function rgb(style: CSSStyleDeclaration, name: string): string {
  const probe = document.createElement('i')
  probe.style.color = style.getPropertyValue(name)
  document.body.append(probe)
  const color = getComputedStyle(probe).color
  probe.remove()
  return color
}

// Begins on circles by distance or, of many, as the seeds of a sunflower, so that the same graph always gives the same picture.
function begun(graph: Graph, kinds: string[], at: string, ink: (name: string) => string) {
  const g = new UndirectedGraph()
  const tones = Array.from({length: 10}, (_, i) => ink(`--kind-${i}`))
  graph.nodes.forEach((n, i) => {
    const many = graph.nodes.length > few
    const angle = many ? i * 2.39996 : (i * 2 * Math.PI) / graph.nodes.length // the golden angle
    const far = n.id === at ? 0 : many ? Math.sqrt(i + 1) : Math.max(1, n.distance)
    g.addNode(n.id, {
      label: n.name.length > 28 ? n.name.slice(0, 27) + '…' : n.name,
      hint: `${n.name.length > 60 ? n.name.slice(0, 59) + '…' : n.name} (${kindInWords(n.kind).toLowerCase()})`,
      x: far * Math.cos(angle),
      y: far * Math.sin(angle),
      size: n.id === at ? 14 : (many ? 1 : 4) + Math.min(7, Math.sqrt(n.degree)),
      color: tones[kinds.indexOf(n.kind) % tones.length],
      forceLabel: n.id === at,
    })
  })
  // One line between two things, however many links there are. All that Sigma reads of it is said, as to fill it in takes Sigma
  // longer than to draw it.
  const line = {color: ink('--line'), size: 0.5, label: '', hidden: false, forceLabel: false, type: 'line', zIndex: 0}
  for (const e of graph.edges) if (g.hasNode(e.from) && g.hasNode(e.to) && !g.hasEdge(e.from, e.to)) g.addEdgeWithKey(e.id, e.from, e.to, line)
  return g
}

const settingsOf = (g: UndirectedGraph) => ({...forceAtlas2.inferSettings(g), barnesHutOptimize: g.order > 200, adjustSizes: false})

const steps = 60

// Arranges a copy in another thread, a fixed number of steps so that the picture is the same each time, and then moves all at once.
// Returns what ends it before.
function arranged(model: UndirectedGraph, done: () => void): () => void {
  const copy = model.copy() as UndirectedGraph
  const one = copy.nodes()[0]
  let step = 0
  const layout = new ForceAtlas2(copy, {
    settings: settingsOf(copy),
    outputReducer: (node, place) => {
      if (node === one && ++step === steps) setTimeout(finish)
      return place
    },
  })
  function finish() {
    layout.kill()
    model.updateEachNodeAttributes((id, attributes) => ({...attributes, x: copy.getNodeAttribute(id, 'x'), y: copy.getNodeAttribute(id, 'y')}), {attributes: ['x', 'y']})
    done()
  }
  layout.start()
  return () => layout.kill()
}
