// Pictures that fit the window they are seen in.
import type {RefObject} from 'preact'
import {useEffect, useLayoutEffect, useState} from 'preact/hooks'

/** How wide a picture is drawn: as wide as the window lets it, so that it is seen whole and its words keep their size. */
export function useWidth(): number {
  const room = () => Math.min(960, Math.max(288, document.documentElement.clientWidth - 32))
  const [width, set] = useState(room)
  useEffect(() => {
    const measure = () => set(room())
    addEventListener('resize', measure)
    return () => removeEventListener('resize', measure)
  }, [])
  return width
}

/** How wide an element is, in whole pixels, and again whenever that changes; `guess` until it stands on the page. */
export function useRoom(element: RefObject<HTMLElement | null>, guess: number): number {
  const [width, set] = useState(guess)
  useLayoutEffect(() => {
    const measure = () => set(Math.round(element.current?.clientWidth || guess))
    measure()
    const watch = new ResizeObserver(measure)
    watch.observe(element.current!)
    return () => watch.disconnect()
  }, [])
  return width
}
