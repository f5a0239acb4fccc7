// The frame of every picture: what it shows, the same as a table or list, where it comes from, and ways to take it along.
import type {ComponentChildren} from 'preact'
import {useRef} from 'preact/hooks'
import {csv, saveBlob, saveDrawing} from '../lib/save'

type Props = {title: string; note?: string; lines: (string | number)[][]; file: string; children: ComponentChildren}

export function Figure({title, note, lines, file, children}: Props) {
  const frame = useRef<HTMLElement>(null)
  const svg = () => frame.current!.querySelector<SVGSVGElement>('svg.drawing')!
  return (
    <figure ref={frame} class="figure">
      <figcaption>{title}</figcaption>
      {children}
      <p class="tools no-print">
        {note && <small>{note}</small>}
        <button type="button" onClick={() => saveBlob(`${file}.csv`, new Blob(['\uFEFF', csv(lines)], {type: 'text/csv'}))}>Save as CSV</button>
        <button type="button" onClick={() => saveDrawing(svg(), file, 'svg')}>SVG</button>
        <button type="button" onClick={() => saveDrawing(svg(), file, 'png')}>PNG</button>
        <button type="button" onClick={() => frame.current?.requestFullscreen()}>Full screen</button>
      </p>
    </figure>
  )
}
