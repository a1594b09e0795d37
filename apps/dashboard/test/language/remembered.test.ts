import { afterEach, expect, test, vi } from "vitest"
import { recall, remember } from "../../src/remembered.ts"

afterEach(() => vi.unstubAllGlobals())

test("a choice comes back", () => {
  remember("duxue.theme", "dark")
  expect(recall("duxue.theme", ["light", "dark"])).toBe("dark")
})

test("what nobody could have chosen is not taken for a choice", () => {
  remember("duxue.theme", "purple")
  expect(recall("duxue.theme", ["light", "dark"])).toBeUndefined()
})

test("a browser that refuses to store anything is no reason to stop", () => {
  const refuse = () => {
    throw new DOMException("denied", "SecurityError")
  }
  vi.stubGlobal("localStorage", { getItem: refuse, setItem: refuse })
  expect(() => remember("duxue.theme", "dark")).not.toThrow()
  expect(recall("duxue.theme", ["dark"])).toBeUndefined()
})
