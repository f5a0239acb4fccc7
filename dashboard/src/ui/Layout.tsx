// What stands around every page: a way past it, the name, search, navigation, and at the foot what the answers rest on.
import type {ComponentChildren} from 'preact'
import {useEffect, useRef, useState} from 'preact/hooks'
import {askAnew, askOnce, useQuery} from '../lib/gql'
import {go, link, useAddress} from '../lib/url'
import {date} from '../lib/words'
import {DataVersionDocument, type DataVersionQuery} from './layout.gql'

const places = [
  ['/', 'Ask'],
  ['/map', 'Map'],
  ['/compare', 'Compare'],
  ['/explore', 'Explore'],
  ['/timeline', 'Timeline'],
  ['/places', 'Places'],
  ['/programme', 'Programme'],
  ['/method', 'Method'],
] as const

export function Layout({children}: {children: ComponentChildren}) {
  const {path, params} = useAddress()
  const facts = useQuery(DataVersionDocument, {}).data?.whatWorks
  return (
    <>
      <a class="skip" href="#main">Skip to the content</a>
      <header class="top">
        <a class="brand" href="/">forwhom</a>
        <nav aria-label="Pages">
          {places.map(([to, name]) => <a key={to} href={to} aria-current={path === to ? 'page' : undefined}>{name}</a>)}
          <a href="/graphiql/">GraphQL</a>
        </nav>
        <SearchField text={path === '/search' ? (params.get('q') ?? '') : ''} />
      </header>
      <Stale had={facts?.dataVersion} />
      <main id="main" tabIndex={-1}>{children}</main>
      <Foot facts={facts} />
    </>
  )
}

function SearchField({text}: {text: string}) {
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (input.current && input.current !== document.activeElement) input.current.value = text
  }, [text])
  useEffect(() => {
    const key = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return
      if ((event.target as Element).closest('input, textarea, select, [contenteditable]')) return
      event.preventDefault()
      input.current?.focus()
    }
    addEventListener('keydown', key)
    return () => removeEventListener('keydown', key)
  }, [])
  return (
    <form
      class="find no-print"
      role="search"
      action="/search"
      onSubmit={event => {
        event.preventDefault()
        go(link('/search', {q: input.current!.value.trim()}))
      }}
    >
      <label class="unseen" for="find">Search everything</label>
      <input id="find" ref={input} name="q" type="search" placeholder="Search  ( / )" defaultValue={text} />
      <button type="submit">Search</button>
    </form>
  )
}

const often = 5 * 60_000

// A page that was left open: whenever it is looked at again, and every five minutes while it is, the version of the data is
// asked for; once it is another, the page says so and leaves it to the reader when to change what is being read.
function Stale({had}: {had: string | undefined}) {
  const [now, set] = useState<string>()
  useEffect(() => {
    const look = () => {
      if (document.visibilityState === 'visible') askOnce(DataVersionDocument, {}).then(({whatWorks}) => set(whatWorks.dataVersion), () => {}) // offline: the next time will tell
    }
    document.addEventListener('visibilitychange', look)
    const every = setInterval(look, often)
    return () => {
      document.removeEventListener('visibilitychange', look)
      clearInterval(every)
    }
  }, [])
  const stale = now !== undefined && had !== undefined && now !== had
  return (
    <div role="status">
      {stale && (
        <p class="stale no-print">
          The evidence has changed since this page was loaded. <button type="button" onClick={askAnew}>Bring it up to date</button>
        </p>
      )}
    </div>
  )
}

function Foot({facts}: {facts: DataVersionQuery['whatWorks'] | undefined}) {
  return (
    <footer class="foot">
      <p>
        {facts && <>Data version {facts.dataVersion}, <a href="/method">method version {facts.method.version}</a>. </>}
        <span class="only-print">{location.href}, printed on {date(new Date().toISOString())}. </span>
        <span class="no-print">No cookies, no tracking. <a href="/graphiql/">Ask in GraphQL</a>.</span>
      </p>
      <Theme />
    </footer>
  )
}

// Light, dark, or as the reader's system has it.
function Theme() {
  const [theme, set] = useState(() => document.documentElement.dataset.theme ?? '')
  return (
    <label class="theme no-print">
      Colours{' '}
      <select
        value={theme}
        onChange={event => {
          const value = event.currentTarget.value
          set(value)
          setTheme(value)
        }}
      >
        <option value="">as my system</option>
        <option value="light">light</option>
        <option value="dark">dark</option>
      </select>
    </label>
  )
}

/** Puts a theme on the page and keeps it for the next visit, where the browser lets it. */
export function setTheme(theme: string) {
  const root = document.documentElement
  if (theme) root.dataset.theme = theme
  else delete root.dataset.theme
  try {
    localStorage.setItem('theme', theme)
  } catch {
    // the reader's browser keeps nothing; the theme holds for this visit
  }
}

/** The theme of the last visit. */
export function keptTheme(): string {
  try {
    return localStorage.getItem('theme') ?? ''
  } catch {
    return ''
  }
}
