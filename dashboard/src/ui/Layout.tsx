// What stands around every page: a way past it, the name, search, navigation, and at the foot what the answers rest on.
import type {ComponentChildren} from 'preact'
import {useEffect, useRef, useState} from 'preact/hooks'
import {useQuery} from '../lib/gql'
import {go, link, useAddress} from '../lib/url'
import {date} from '../lib/words'
import {DataVersionDocument} from './layout.gql'

const places = [
  ['/', 'Ask'],
  ['/map', 'Map'],
  ['/explore', 'Explore'],
  ['/timeline', 'Timeline'],
  ['/places', 'Places'],
  ['/programme', 'Programme'],
  ['/method', 'Method'],
] as const

export function Layout({children}: {children: ComponentChildren}) {
  const {path, params} = useAddress()
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
      <main id="main" tabIndex={-1}>{children}</main>
      <Foot />
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

function Foot() {
  const {data} = useQuery(DataVersionDocument, {})
  const facts = data?.whatWorks
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
