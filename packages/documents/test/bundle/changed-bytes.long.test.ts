/** The property of tampered-bundles.test.ts at every byte of the archive, and at a thousand of each part. */
import { describe, expect, it } from "vitest"
import { unnoticedInArchive, unnoticedInPart } from "./changed-bytes.ts"
import { made, partsOf } from "./made-bundle.ts"

const bundle = await made()
const parts = partsOf(bundle)

describe("a byte that was changed", () => {
  it("is noticed anywhere in the archive", async () => {
    expect(await unnoticedInArchive(bundle.bytes, bundle.bytes.length)).toEqual([])
  })

  it.each([...parts.keys()])("is noticed in %s", async (name) => {
    expect(await unnoticedInPart(parts, name, 1000)).toEqual([])
  })
})
