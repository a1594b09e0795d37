/** What `export` writes as data and is read back: lines of JSON, and all that is known of a letter. The rest is computed. */
import type { Json } from "./leave/leave-json.ts"

type JsonObject = { readonly [key: string]: Json }

const isObject = (json: Json | undefined): json is JsonObject =>
  typeof json === "object" && json !== null && !Array.isArray(json)

const parsed = (line: string): Json | undefined => {
  try {
    return JSON.parse(line) as Json
  } catch {
    return undefined
  }
}

/**
 * The letter of an exported record as a filing of its facts, under the name that the letter itself would give; one
 * without a year names no period, which whoever reads the filing asks for.
 */
const filingOfLetter = (letter: JsonObject, facts: Json | undefined, statements: Json | undefined): JsonObject => {
  const { district, signedBy, title, year } = letter
  const words = [district, signedBy, title].filter((each) => typeof each === "string")
  const [name = "未署名"] = words
  return {
    kind: "filing",
    district: { name, place: words.length === 0 ? null : words.join(" ") },
    ...(typeof year === "number" ? { id: `${name}-${year}`, period: String(year) } : {}),
    facts: facts ?? [],
    statements: statements ?? []
  }
}

/** A record that `export` made of a letter, as the filing of its facts; any other JSON as it is. */
export const asFiling = (json: Json): Json => {
  if (!isObject(json) || "kind" in json || !("figures" in json) || !("relations" in json)) return json
  const { letter, facts, statements } = json
  return isObject(letter) ? filingOfLetter(letter, facts, statements) : json
}

const withoutTable = (record: JsonObject): JsonObject =>
  Object.fromEntries(Object.entries(record).filter(([key]) => key !== "table"))

/** Lines of JSON that `export` made of a filing or a letter; `undefined` where the text is none. */
export const filingOfLines = (text: string): Json | undefined => {
  const end = text.indexOf("\n")
  const head = end < 0 ? undefined : parsed(text.slice(0, end))
  if (!isObject(head) || (head["table"] !== "filing" && head["table"] !== "letter")) return undefined
  const lines = text.slice(end + 1).split("\n")
  const records = lines.flatMap((line) => (line.trim() === "" ? [] : [parsed(line)]))
  if (!records.every(isObject)) return undefined
  const named = (table: string): ReadonlyArray<JsonObject> =>
    records.filter((record) => record["table"] === table).map(withoutTable)
  if (head["table"] === "letter") return filingOfLetter(withoutTable(head), named("facts"), named("statements"))
  return { ...withoutTable(head), kind: "filing", schools: named("schools"), facts: named("facts") }
}
