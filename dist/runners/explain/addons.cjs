'use strict'
// Which frames of a sampled profile are functions of compiled addons. V8 gives such a frame where it knew the function when
// sampling began, and no file, and not always its name: all functions of Node-API go by one. So sampling begins anew once
// an addon was loaded, and a frame is an addon's where the line that calls it names a function of that addon. Its
// functions are looked at and never touched.

const { readFileSync } = require('node:fs')

const [mostAddons, mostNames, mostDepth, longestLine] = [100, 5_000, 3, 1_000]

/** @param restart has sampling begin anew. @returns what tells an addon's frames in profiles that are over. */
module.exports = function watch(restart) {
  const addons = []
  const load = process.dlopen
  const loading = {
    dlopen(...given) {
      const answer = Reflect.apply(load, this, given)
      try {
        if (addons.length < mostAddons) met(String(given[1]), given[0]?.exports)
      } catch {
        // It is loaded all the same, and has no name.
      }
      return answer
    },
  }
  process.dlopen = loading.dlopen

  function met(file, exported) {
    const names = namesIn(exported)
    const addon = { file, names, ...kindOf(file) }
    const isKnown = !addon.isDirect && addons.some(({ isShared }) => isShared)
    addons.push(addon)
    if (names.size > 0 && !isKnown) restart()
  }

  return (profile, sourceOf) => {
    if (addons.length === 0) return {}
    return { addons: addons.map(({ file }) => file), natives: nativesIn(profile, addons, sourceOf) }
  }
}

/** Whether its functions go by the one address of Node-API, or each by its own: by the names that it wants of Node. */
function kindOf(file) {
  try {
    const bytes = readFileSync(file)
    const [isShared, isDirect] = [bytes.includes('napi_'), bytes.includes('FunctionTemplate')]
    if (isShared || isDirect) return { isShared, isDirect }
  } catch {}
  return { isShared: true, isDirect: true }
}

/** Of functions that are to be had from what an addon exports, those of its classes too. No getter is asked. */
function namesIn(exported) {
  const names = new Set()
  const seen = new Set()
  visit(exported, 0)
  return names

  function visit(value, depth) {
    if ((typeof value !== 'object' && typeof value !== 'function') || value === null) return
    if (depth > mostDepth || seen.has(value) || seen.size >= mostNames) return
    seen.add(value)
    for (const [key, one] of Object.entries(Object.getOwnPropertyDescriptors(value))) {
      for (const called of [one.value, one.get, one.set]) if (typeof called === 'function') add(key, called)
      visit(one.value, depth + 1)
    }
    if (typeof value === 'function' && depth === 0) add('', value)
  }

  function add(key, called) {
    for (const name of [key, Object.getOwnPropertyDescriptor(called, 'name')?.value])
      if (typeof name === 'string' && name !== '' && name !== 'constructor') names.add(name)
  }
}

/** Nodes with the numbers of the addons that may be theirs. */
function nativesIn({ nodes }, addons, sourceOf) {
  const parents = new Map(nodes.flatMap((node) => (node.children ?? []).map((child) => [child, node])))
  const shared = new Set(addons.flatMap(({ names, isShared }) => (isShared ? [...names] : [])))
  const lines = new Map()
  const lineOf = (scriptId, line) => {
    if (!lines.has(scriptId)) lines.set(scriptId, sourceOf(scriptId).split('\n'))
    return lines.get(scriptId)[line - 1] ?? ''
  }
  return nodes.flatMap((node) => {
    const { url, functionName: name } = node.callFrame
    const { url: caller = '', scriptId } = parents.get(node.id)?.callFrame ?? {}
    // What Node's own code calls is Node's.
    if (url !== '' || name.startsWith('(') || caller === '' || caller.startsWith('node:')) return []
    const fitting = addons.flatMap(({ names, isShared, isDirect }, at) =>
      name === '' || (isDirect && names.has(name)) || (isShared && shared.has(name)) ? [{ names, at }] : [],
    )
    if (fitting.length === 0) return []
    // Of a function without lines the lines are its caller's.
    const called = (node.positionTicks ?? []).map(({ line }) => namedIn(lineOf(scriptId, line), fitting))
    const all = [...new Set(called.flat())]
    return all.length === 0 || called.some((one) => one.length === 0) ? [] : [[node.id, all]]
  })
}

function namedIn(line, addons) {
  const words = line.length > longestLine ? [] : (line.match(/[\p{ID_Start}$_][\p{ID_Continue}$]*/gu) ?? [])
  return addons.flatMap(({ names, at }) => (words.some((word) => names.has(word)) ? [at] : []))
}
