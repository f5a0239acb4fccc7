// Builds the GraphiQL page apart from everything else: three files with stable names, and the licences of what they hold.
import {readFileSync} from 'node:fs'
import {defineConfig, type Plugin} from 'vite'

// GraphiQL's stylesheet carries Roboto and Fira Code as base64, 265 KB of it gzipped. The page uses the reader's own fonts instead.
const stripFonts: Plugin = {
  name: 'strip-fonts',
  enforce: 'pre',
  transform(code, id) {
    if (/graphiql\/dist\/.*\.css$/.test(id)) return {code: code.replace(/@font-face\s*\{[^}]*\}/g, ''), map: null}
  },
}

// Packages that name the MIT licence without enclosing its text, and who holds the copyright.
const holders: Record<string, string> = {
  '@graphiql/plugin-doc-explorer': '2021 GraphQL Contributors',
  '@graphiql/plugin-history': '2021 GraphQL Contributors',
  'react-compiler-runtime': 'Meta Platforms, Inc. and affiliates',
  'react-remove-scroll-bar': 'Anton Korzunov',
  'toggle-selection': 'sudodoki',
}

// Vite collects the licences of what it bundles; a package without a text gets it here, and one that we don't know stops the build.
const completeLicences: Plugin = {
  name: 'complete-licences',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      const asset = bundle['LICENSES.txt']
      if (asset?.type !== 'asset') throw new Error('LICENSES.txt is not in the bundle')
      const mit = readFileSync('node_modules/graphiql/LICENSE', 'utf8').replace(/\r\n/g, '\n')
      asset.source = String(asset.source).replace(/^## (\S+) - \S+ \((.*)\)\n+(?=## |$(?![^]))/gm, (heading, name, licence) => {
        if (licence !== 'MIT' || !holders[name]) throw new Error(`no licence text for ${name} (${licence})`)
        return heading.trimEnd() + '\n\n' + mit.replace(/^Copyright.*$/m, `Copyright (c) ${holders[name]}`).trim() + '\n\n'
      })
    },
  },
}

export default defineConfig({
  root: 'graphiql',
  base: './', // the page works under any prefix a proxy gives it
  publicDir: false,
  plugins: [stripFonts, completeLicences],
  oxc: {jsx: {runtime: 'automatic', importSource: 'react'}},
  build: {
    outDir: '../dist/graphiql',
    emptyOutDir: true,
    chunkSizeWarningLimit: 1500,
    license: {fileName: 'LICENSES.txt'},
    rolldownOptions: {
      // "use client" marks files for servers that render React; it means nothing here, and each file would warn.
      onLog: (level, log, next) => log.code === 'MODULE_LEVEL_DIRECTIVE' || next(level, log),
      output: {
        codeSplitting: false,
        entryFileNames: 'graphiql.js',
        assetFileNames: 'graphiql[extname]',
      },
    },
  },
})
