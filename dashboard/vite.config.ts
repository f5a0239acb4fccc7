// Builds the pages: one entry, a part for each page that is loaded when it is opened, names that change with the content.
import {readFileSync} from 'node:fs'
import {defineConfig, type Plugin} from 'vite'

// The server answers these addresses with index.html; it reads the list from what is built.
const routes: Plugin = {
  name: 'routes',
  generateBundle() {
    this.emitFile({type: 'asset', fileName: 'routes.json', source: readFileSync('src/routes.json', 'utf8')})
  },
}

export default defineConfig({
  plugins: [routes],
  resolve: {
    alias: {
      // Its build for Preact; the package names none under the condition that Vite asks for.
      downshift: new URL('node_modules/downshift/preact/dist/downshift.esm.mjs', import.meta.url).pathname,
    },
  },
  build: {
    target: 'es2022',
    modulePreload: {polyfill: false},
    license: {fileName: 'LICENSES.txt'},
    reportCompressedSize: true,
  },
})
