/** 7.3.5: where name and date stand, in characters from the right edge. */
import { describe, expect, it } from "vitest"
import { signatureOf } from "../../src/official/signature.ts"
import { officialLetter } from "../render/official-letter.ts"

const frame = (signedBy: string, signedOn: string | null) => ({ ...officialLetter.frame, signedBy, signedOn })

describe("a signature", () => {
  it.each([
    ["a short name in the middle above the date", "区教委", "2022-03-08", 4, 5.5],
    ["a name of the date's own width", "清溪区教委会", "2022-03-08", 4, 4],
    ["a long name that begins before the date and ends behind it", "清溪区人民政府办公室", "2022-03-08", 4, 2],
    [
      "a name so long that it ends at the edge, the date in its middle",
      "云岭自治州清溪区人民政府教育督导委员会",
      "2022-03-08",
      6.5,
      0
    ]
  ])("with a seal: %s", (_what, name, date, dateRight, nameRight) => {
    expect(signatureOf(frame(name, date), true)).toMatchObject({ dateRight, nameRight })
  })

  it.each([
    ["a date that begins two behind the name and ends before it does", "清溪区人民政府办公室", "2022-03-08", 4, 2],
    ["a date that ends behind the name stands two in, and the name gives way", "区教委", "2022-11-18", 2, 8]
  ])("without a seal: %s", (_what, name, date, dateRight, nameRight) => {
    expect(signatureOf(frame(name, date), false)).toMatchObject({ dateRight, nameRight })
  })

  it("leaves the date to be written in where there is none", () => {
    expect(signatureOf(frame("清溪区人民政府", null), true)).toMatchObject({ date: "　　年　月　日", undated: true })
    expect(signatureOf(frame("清溪区人民政府", "2022-03-08"), true)).toMatchObject({
      date: "2022年3月8日",
      undated: false
    })
  })
})
