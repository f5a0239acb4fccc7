// The table of pages: where each stands, and the part of the program that is loaded when it is opened.
import {Component, render, type ComponentType, type VNode} from 'preact'
import {useEffect, useState} from 'preact/hooks'
import './style.css'
import {followLinks, returnToPlaces, useAddress} from './lib/url'
import {Ask} from './pages/ask'
import {keptTheme, Layout, setTheme} from './ui/Layout'
import {Page} from './ui/Page'
import routes from './routes.json'

type Load = () => Promise<ComponentType>

const pages: Record<string, Load> = {
  '/map': () => import('./pages/map').then(m => m.EvidenceMap),
  '/explore': () => import('./pages/explore').then(m => m.Explore),
  '/places': () => import('./pages/places').then(m => m.Places),
  '/timeline': () => import('./pages/timeline').then(m => m.Timeline),
  '/programme': () => import('./pages/programme').then(m => m.Programme),
  '/compare': () => import('./pages/compare').then(m => m.Compare),
  '/conflict': () => import('./pages/conflict').then(m => m.Conflicts),
  '/forest': () => import('./pages/forest').then(m => m.Forest),
  '/brief': () => import('./pages/brief').then(m => m.Brief),
  '/findings': () => import('./pages/findings').then(m => m.Findings),
  '/search': () => import('./pages/search').then(m => m.Search),
  '/method': () => import('./pages/method').then(m => m.Method),
}

const thing: Load = () => import('./pages/thing').then(m => m.Thing)

const loaded = new Map<string, ComponentType>([['/', Ask]])

function App() {
  const {path} = useAddress()
  const [, redraw] = useState(0)
  const [failed, fail] = useState('')
  const route = routes.find(r => r === path || (r.endsWith('/*') && path.startsWith(r.slice(0, -1)) && path.length > r.length - 1))
  const load = route?.endsWith('/*') ? thing : route ? pages[route] : undefined
  const name = route?.endsWith('/*') ? '/*' : (route ?? '')
  useEffect(() => {
    if (load && !loaded.has(name)) {
      load().then(
        page => {
          loaded.set(name, page)
          fail('')
          redraw(n => n + 1)
        },
        () => fail(name),
      )
    }
  }, [name])
  const Shown = loaded.get(name)
  return (
    <Layout>
      {Shown ? <Caught key={name}><Shown /></Caught> : !load ? <NotHere /> : failed === name ? <NotLoaded /> : <p class="loading" role="status">Loading the page…</p>}
    </Layout>
  )
}

function NotHere() {
  return (
    <Page title="Nothing is at this address">
      <p>The page may have moved, or the address was mistyped. <a href="/">Ask a question</a>, or search for it above.</p>
    </Page>
  )
}

function NotLoaded() {
  return (
    <Page title="This page could not be loaded">
      <p role="alert">The server cannot be reached. Check your connection, then <a href={location.href} target="_self">load the page again</a>.</p>
    </Page>
  )
}

// A mistake in one page leaves the rest standing, and says so.
class Caught extends Component<{children: VNode}, {broken: boolean}> {
  state = {broken: false}
  static getDerivedStateFromError() {
    return {broken: true}
  }
  render() {
    if (!this.state.broken) return this.props.children
    return (
      <Page title="This page broke">
        <p role="alert">That is our mistake. <a href={location.href} target="_self">Load it again</a>; if it breaks again, please report the address.</p>
      </Page>
    )
  }
}

// A tab that was open while the program was replaced asks for parts that are gone: it starts anew, once.
addEventListener('vite:preloadError', () => {
  if (navigator.onLine && performance.getEntriesByType('navigation')[0]?.toJSON().type !== 'reload') location.reload()
})

if (keptTheme()) setTheme(keptTheme())
followLinks()
returnToPlaces()
render(<App />, document.getElementById('app')!)
