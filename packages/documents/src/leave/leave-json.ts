/** Entries of JSON that are not taken: `$.facts[2]`. Errors in the rest keep the places that they have in the file. */
import type { DepartmentReturns, Fact, FilingReturn, ReturnProblem, SchoolReturns } from "@duxue/core"
import * as Result from "effect/Result"
import { leavesOf, leftOut, notThere } from "./leaves.ts"

export type Json = string | number | boolean | null | ReadonlyArray<Json> | { readonly [key: string]: Json }

type Key = string | number

export interface LeftJson {
  readonly json: Json
  /** What was left, or could not be. */
  readonly problems: ReadonlyArray<ReturnProblem>
  /** A path in what is left, such as `$.facts[1].value`, as the file has it. */
  readonly pathInFile: (path: string) => string
}

const isArray = (json: Json): json is ReadonlyArray<Json> => Array.isArray(json)

const isObject = (json: Json | undefined): json is { readonly [key: string]: Json } =>
  typeof json === "object" && json !== null && !isArray(json)

const at = (json: Json | undefined, key: Key): Json | undefined => {
  if (json === undefined) return undefined
  if (isArray(json)) return typeof key === "number" ? json[key] : undefined
  return isObject(json) && typeof key === "string" ? json[key] : undefined
}

/** The keys of a written path; a key of an object may hold dots. As far as they lead somewhere, and one beyond. */
const keysOf = (path: string, json: Json): ReadonlyArray<Key> | undefined => {
  if (!path.startsWith("$")) return undefined
  const keys: Array<Key> = []
  let here: Json | undefined = json
  let rest = path.slice(1)
  while (rest !== "") {
    const index = /^\[(\d+)\]/u.exec(rest)
    const known: ReadonlyArray<string> = isObject(here)
      ? Object.keys(here).filter(
          (each) => rest.startsWith(`.${each}`) && /^(?:$|[.[])/u.test(rest.slice(each.length + 1))
        )
      : []
    const named = known.toSorted((a, b) => b.length - a.length)[0] ?? /^\.([^.[]+)/u.exec(rest)?.[1]
    const key = index === null ? named : Number(index[1])
    if (key === undefined) return undefined
    keys.push(key)
    here = at(here, key)
    rest = rest.slice(index === null ? String(key).length + 1 : index[0].length)
  }
  return keys
}

/**
 * The entry that a path is of: a figure by itself where figures stand under their names, else the member of the list:
 * without its measure a fact says nothing.
 */
const entryOf = (keys: ReadonlyArray<Key>): ReadonlyArray<Key> => {
  const last = keys.findLastIndex((key) => typeof key === "number")
  const under = keys.slice(last + 1)
  const figure = under[0] === "values" && under.length > 1
  const ofYear = keys[0] === "values" && (under[0] === "value" || under[0] === "prior")
  return keys.slice(0, last + 1 + (figure ? 2 : ofYear ? 1 : 0))
}

/** A node of what is left: for a list, which of its members were kept. */
interface Kept {
  readonly members: ReadonlyArray<number> | undefined
  readonly below: ReadonlyMap<Key, Kept>
}

const nothingBelow: Kept = { members: undefined, below: new Map() }

const pathOf = (keys: ReadonlyArray<Key>): string =>
  keys.reduce<string>((text, key) => (typeof key === "number" ? `${text}[${key}]` : `${text}.${key}`), "$")

/** `gone` are paths of the entries that are left out. */
const without = (json: Json, keys: ReadonlyArray<Key>, gone: ReadonlySet<string>): readonly [Json, Kept] => {
  if (isArray(json)) {
    const members = [...json.keys()].filter((index) => !gone.has(pathOf([...keys, index])))
    const each = members.map((index) => without(json[index] ?? null, [...keys, index], gone))
    return [each.map(([left]) => left), { members, below: new Map(each.map(([, kept], index) => [index, kept])) }]
  }
  if (!isObject(json)) return [json, nothingBelow]
  const each = Object.entries(json).flatMap(([key, value]): ReadonlyArray<readonly [string, readonly [Json, Kept]]> => {
    const own = [...keys, key]
    if (!gone.has(pathOf(own))) return [[key, without(value, own, gone)]]
    // Figures under their names go with the name; a figure with a name of its own is told to be missing.
    return keys.at(-1) === "values" ? [] : [[key, [null, nothingBelow]]]
  })
  return [
    Object.fromEntries(each.map(([key, [left]]) => [key, left])),
    { members: undefined, below: new Map(each.map(([key, [, kept]]) => [key, kept])) }
  ]
}

const inFile = (path: string, json: Json, root: Kept): string => {
  const keys = keysOf(path, json)
  if (keys === undefined) return path
  let here: Kept | undefined = root
  return pathOf(
    keys.map((key) => {
      const was = typeof key === "number" ? (here?.members?.[key] ?? key) : key
      here = here?.below.get(key)
      return was
    })
  )
}

/** Paths as messages write them. */
const paths = /\$(?:\.[^\s.[\]：:，。,“”"]+|\[\d+\])+/gu

type Told = SchoolReturns | DepartmentReturns | FilingReturn

/** What was read of JSON in which members of lists were left out, every place as the file has it. */
export const toldInFile = (
  read: Result.Result<Told, ReadonlyArray<ReturnProblem>>,
  pathInFile: LeftJson["pathInFile"]
): Result.Result<Told, ReadonlyArray<ReturnProblem>> => {
  const placed = (text: string): string => text.replaceAll(paths, pathInFile)
  const problem = (each: ReturnProblem): ReturnProblem => ({
    ...each,
    place: each.place === null ? null : pathInFile(each.place),
    message: { zh: placed(each.message.zh), en: placed(each.message.en) }
  })
  if (Result.isFailure(read)) return Result.fail(read.failure.map(problem))
  const { success } = read
  /** A filing may tell of facts that came from other files. */
  const fact = (each: Fact): Fact =>
    each.provenance.kind === "return" && each.provenance.file === success.file
      ? { ...each, provenance: { ...each.provenance, place: pathInFile(each.provenance.place) } }
      : each
  const queries = success.queries.map(problem)
  switch (success.kind) {
    case "filing":
      return Result.succeed({
        ...success,
        queries,
        filing: { ...success.filing, facts: success.filing.facts.map(fact) }
      })
    case "school-returns":
      return Result.succeed({ ...success, queries, facts: success.facts.map(fact) })
    case "department-returns":
      return Result.succeed({
        ...success,
        queries,
        facts: success.facts.map(fact),
        priorFacts: success.priorFacts.map(fact)
      })
  }
}

/** The JSON of a file without what is to be left. */
export const leaveOutOfJson = (file: string, json: Json, leave: ReadonlyArray<string>): LeftJson => {
  const problems: Array<ReturnProblem> = []
  const gone = new Set<string>()
  for (const [written, place] of leavesOf(file, leave)) {
    const keys = keysOf(place.trim(), json)
    const entry = keys === undefined ? [] : entryOf(keys)
    const content = entry.reduce<Json | undefined>((found, key) => at(found, key), json)
    if (entry.length === 0 || content === undefined) problems.push(notThere(file, written))
    else {
      gone.add(pathOf(entry))
      problems.push(leftOut(file, written, [typeof content === "string" ? content : JSON.stringify(content)]))
    }
  }
  if (gone.size === 0) return { json, problems, pathInFile: (path) => path }
  const [left, kept] = without(json, [], gone)
  return { json: left, problems, pathInFile: (path) => inFile(path, left, kept) }
}
