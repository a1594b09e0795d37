import { expect, test } from "vitest"
import { en } from "../../src/language/messages-en.ts"
import { zh } from "../../src/language/messages-zh.ts"

/** Every text in a catalogue that is no function, with its path. */
const texts = (node: unknown, path = ""): ReadonlyArray<readonly [string, string]> => {
  if (typeof node === "string") return [[path, node]]
  if (node === null || typeof node !== "object") return []
  return Object.entries(node).flatMap(([name, child]) => texts(child, `${path}.${name}`))
}

test("nothing is left unsaid in either language", () => {
  expect([...texts(zh), ...texts(en)].filter(([, words]) => words === "")).toEqual([])
})

test("both languages say the same things", () => {
  expect(texts(en).map(([path]) => path)).toEqual(texts(zh).map(([path]) => path))
})

test("the English interface speaks English, but for the numerals of the letter and the name of the other language", () => {
  const chinese = texts(en)
    .filter(([, words]) => /\p{Script=Han}/u.test(words))
    .map(([path]) => path)
  expect(chinese.filter((path) => !/^\.(?:sections\.short|otherLanguage)\./.test(path))).toEqual([])
})
