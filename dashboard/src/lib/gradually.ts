// A long list is drawn a few at a time, so that a reader's clicks and keys, and what stands first, need not wait for all of it.
import {useEffect, useState} from 'preact/hooks'

/** How many of a list are to be drawn by now: `step` at once, as many more each turn, in the end all. */
export function useGradually(all: number, step: number): number {
  const [drawn, draw] = useState(step)
  useEffect(() => {
    if (drawn >= all) return
    const turn = setTimeout(() => draw(n => n + step))
    return () => clearTimeout(turn)
  }, [drawn, all])
  return Math.min(drawn, all)
}
