// A part of a page that is loaded and asked for once it comes near the screen, so that what stands first is there first.
// Its heading is there from the start, to be jumped to.
import type {ComponentType} from 'preact'
import {useEffect, useRef, useState} from 'preact/hooks'

type Props = {
  /** Where an address with a hash leads. */
  id: string
  title: string
  load: () => Promise<ComponentType<{id: string}>>
  /** The node that the part is about. */
  of: string
}

const near = '300px'

export function Later({id, title, load, of}: Props) {
  const part = useRef<HTMLElement>(null)
  const [Shown, set] = useState<{as: ComponentType<{id: string}>}>()
  const [state, be] = useState<'far' | 'near' | 'failed'>('far')

  useEffect(() => {
    const sought = () => location.hash === `#${id}`
    if (sought()) be('near')
    // While what stands above is still on its way, everything is near the screen that will not be once it is there.
    let wait = 0
    const watch = new IntersectionObserver(seen => {
      if (!seen.some(s => s.isIntersecting)) return
      if (!sought() && waitsAbove(part.current!)) wait = window.setTimeout(look, 100)
      else be(was => (was === 'far' ? 'near' : was))
    }, {rootMargin: near})
    function look() {
      watch.disconnect()
      watch.observe(part.current!)
    }
    look()
    return () => {
      clearTimeout(wait)
      watch.disconnect()
    }
  }, [])
  useEffect(() => {
    if (state !== 'near' || Shown) return
    load().then(as => set({as}), () => be('failed'))
  }, [state])
  useEffect(() => {
    if (Shown && location.hash === `#${id}`) part.current!.scrollIntoView()
  }, [Shown])

  return (
    <section ref={part} class="later" aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>{title}</h2>
      {Shown ? <Shown.as id={of} /> : state === 'failed' ? (
        <div class="problem" role="alert">
          <p><strong>Sorry, this part could not be loaded.</strong> The server cannot be reached. Check your connection.</p>
          <button type="button" onClick={() => be('near')}>Try again</button>
        </div>
      ) : state === 'near' && <p class="loading" role="status">Loading this part…</p>}
      {!Shown && <p class="only-print">This part was not on the screen before it was printed; it stands at the address below.</p>}
    </section>
  )
}

const waitsAbove = (part: HTMLElement) => [...document.querySelectorAll('[aria-busy=true]')].some(busy => busy.compareDocumentPosition(part) & Node.DOCUMENT_POSITION_FOLLOWING)
