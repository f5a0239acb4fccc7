// Writes the typed side of every operation: src/**/NAME.graphql becomes NAME.gql.ts beside it, with the fragments it uses.
// Enums and inputs of the schema stand once, in src/lib/schema.gql.ts, as far as some operation uses them.
// An operation that does not fit schema/generated.graphql stops the build. src/lib/terms.ts holds the schema's own words
// for enum values, src/pages/thing.words.ts those for the fields of a profile: pages explain terms with them.
// src/pages/explore.words.ts says what each relation says. graphiql/cookbook.ts holds the questions of docs/cookbook.md.
import {readFileSync, readdirSync, writeFileSync} from 'node:fs'
import {codegen} from '@graphql-codegen/core'
import * as documents from '@graphql-codegen/typed-document-node'
import * as operations from '@graphql-codegen/typescript-operations'
import {buildASTSchema, getNamedType, isEnumType, isInterfaceType, parse, TypeInfo, validate, visit, visitWithTypeInfo} from 'graphql'

const sdl = parse(readFileSync('../schema/generated.graphql', 'utf8'))
const schema = buildASTSchema(sdl)
const files = readdirSync('src', {recursive: true}).filter(name => name.endsWith('.graphql')).sort()
const texts = new Map(files.map(name => ['src/' + name, parse(readFileSync('src/' + name, 'utf8'))]))

const fragments = new Map()
for (const doc of texts.values()) {
  for (const def of doc.definitions) if (def.kind === 'FragmentDefinition') fragments.set(def.name.value, def)
}

// What a document says, and the fragments of other files that it spreads.
function whole(doc) {
  const defs = new Set(doc.definitions)
  const add = node => visit(node, {
    FragmentSpread({name}) {
      const found = fragments.get(name.value)
      if (!found) throw new Error(`no fragment ${name.value}`)
      if (defs.has(found)) return
      defs.add(found)
      add(found)
    },
  })
  doc.definitions.forEach(add)
  return {kind: 'Document', definitions: [...defs]}
}

const config = {documentMode: 'string', useTypeImports: true, enumsAsTypes: true, scalars: {DateTime: 'string', PartialDate: 'string', ID: 'string'}}
const shared = 'src/lib/schema.gql.ts'
write(shared, await codegen({
  filename: shared,
  schema: sdl,
  documents: [...texts].map(([location, document]) => ({location, document})),
  pluginMap: {operations},
  plugins: [{operations: {}}],
  config: {...config, generateOperationTypes: false},
}))

const enums = new Set()
for (const [name, own] of texts) {
  const doc = whole(own)
  const alone = own.definitions.every(def => def.kind === 'FragmentDefinition')
  const mistakes = validate(schema, doc).filter(m => !(alone && /is never used/.test(m.message)))
  if (mistakes.length) throw new Error(mistakes.map(m => `${name}: ${m.message}`).join('\n'))
  const info = new TypeInfo(schema)
  visit(doc, visitWithTypeInfo(info, {Field() { const type = getNamedType(info.getType()); if (isEnumType(type)) enums.add(type) }}))
  const code = await codegen({
    filename: name.replace(/\.graphql$/, '.gql.ts'),
    schema: sdl,
    documents: [{location: name, document: doc}],
    pluginMap: {operations, documents},
    plugins: [{operations: {}}, {documents: {}}],
    config: {...config, importSchemaTypesFrom: './' + shared, namespacedImportName: 'Schema', importExtension: ''},
  })
  write(name.replace(/\.graphql$/, '.gql.ts'), code)
}

// The first sentence of a description, without its full stop and its Markdown.
const sentence = text => (text ?? '').replace(/\s+/g, ' ').split(/(?<=[^.][.]) (?=[A-Z])/)[0].replace(/\.$/, '').replaceAll('`', '')

const terms = {}
for (const type of [...enums].sort((a, b) => (a.name < b.name ? -1 : 1))) {
  for (const value of type.getValues()) (terms[type.name] ??= {})[value.name] = sentence(value.description)
}
write('src/lib/terms.ts', 'export const terms: Record<string, Record<string, string>> = ' + JSON.stringify(terms, null, 1))

const words = {}
const info = new TypeInfo(schema)
visit(texts.get('src/pages/thing.graphql'), visitWithTypeInfo(info, {
  Field() {
    const parent = info.getParentType()
    const field = info.getFieldDef()
    if (parent?.getInterfaces?.().some(i => i.name === 'Entity') || isInterfaceType(parent)) (words[parent.name] ??= {})[field.name] = sentence(field.description)
  },
}))
const kinds = {}
for (const type of schema.getPossibleTypes(schema.getType('Entity'))) kinds[type.name] = sentence(type.description)
write('src/pages/thing.words.ts', 'export const words: Record<string, Record<string, string>> = ' + JSON.stringify(words, null, 1) +
  '\n\nexport const kinds: Record<string, string> = ' + JSON.stringify(kinds, null, 1))

// What a relation says from where it starts to where it ends: schema/*.graphql have it in directives, which the generated schema leaves out.
const says = {}
for (const name of readdirSync('../schema').filter(name => name.endsWith('.graphql') && name !== 'generated.graphql').sort()) {
  visit(parse(readFileSync('../schema/' + name, 'utf8')), {
    Directive(node) {
      const of = Object.fromEntries(node.arguments.map(a => [a.name.value, a.value.value]))
      if (node.name.value === 'relation' && of.end === 'OUT') says[of.name] ??= of.says
    },
  })
}
write('src/pages/explore.words.ts', 'export const says: Record<string, string> = ' + JSON.stringify(says, null, 1))

// The cookbook's questions, with their headings, for the menu of GraphiQL.
const book = readFileSync('../docs/cookbook.md', 'utf8')
const examples = [...book.matchAll(/^## (.*)\n[^]*?\]\((questions\/[\w-]+\.graphql)\)/gm)].map(([, title, file]) => ({title, query: readFileSync('../docs/' + file, 'utf8')}))
if (examples.length !== book.match(/^## /gm).length) throw new Error('docs/cookbook.md: a question has no file')
write('graphiql/cookbook.ts', 'export const examples: {title: string; query: string}[] = ' + JSON.stringify(examples, null, 1))

function write(name, code) {
  writeFileSync(name, '// Written by gql.mjs; do not edit.\n' + code.trim() + '\n')
}
