import { expect, it } from "vitest"
import { faultsIn } from "./fuzz.ts"

it("a hundred thousand damaged documents are read or refused in time", async () => {
  expect(await faultsIn(17_000, 1_000_000)).toEqual([])
}, 7_200_000)
