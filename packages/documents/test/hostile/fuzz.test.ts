import { expect, it } from "vitest"
import { faultsIn } from "./fuzz.ts"

it("whatever bytes of a document are changed, it is read or refused in time", async () => {
  expect(await faultsIn(60, 1)).toEqual([])
}, 120_000)
