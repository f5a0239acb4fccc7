// Pictures that fit the window they are seen in.
import {useEffect, useState} from 'preact/hooks'

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
