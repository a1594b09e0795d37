/** PDF made to harm, and PDF that holds no text. */
import { describe, expect, it } from "vitest"
import { MOST_MILLISECONDS, outcomeOf } from "./outcome.ts"
import { linesOnPage, onePage, packedStream, rawPdf } from "./raw-pdf.ts"

const words = "34 primary schools, 12680 pupils, all of them counted."
const page = linesOnPage(words)
const zeros = (megabytes: number): Uint8Array => new Uint8Array(megabytes * 1024 * 1024).fill(0x20)

/** One page, named as often as there are to be pages. */
const manyPages = (kids: number, count = kids): Uint8Array =>
  rawPdf([
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Kids [${"3 0 R ".repeat(kids)}] /Count ${count} >>`,
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>"
  ])

describe("a PDF is refused", () => {
  const locked =
    "/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <0102030405060708091011121314151617181920212223242526272829303132> /U <3202030405060708091011121314151617181920212223242526272829303101> >> /ID [<01> <02>]"

  it.each<readonly [string, Uint8Array, string, string | undefined]>([
    ["that unpacks to hundreds of megabytes", onePage(packedStream(zeros(300))), "suspicious-document", "ratio"],
    [
      "whose streams do so together",
      onePage(
        page,
        "",
        Array.from({ length: 6 }, () => packedStream(zeros(50)))
      ),
      "suspicious-document",
      "ratio"
    ],
    [
      "that is packed twice",
      onePage(packedStream(zeros(1)).replace("/FlateDecode", "[/FlateDecode /FlateDecode]")),
      "suspicious-document",
      "ratio"
    ],
    ["of more pages than any letter has", manyPages(1_001), "suspicious-document", "pages"],
    ["of a million pages of which one is there", manyPages(1, 1_000_000), "scanned-document", undefined],
    ["behind a password", onePage(page, "", [], locked), "encrypted-document", undefined],
    ["of pictures without text", onePage(linesOnPage("- 1 -")), "scanned-document", undefined],
    ["without pages", rawPdf(["<< /Type /Catalog >>"]), "damaged-document", undefined]
  ])("%s", async (_, bytes, code, reason) => {
    const outcome = await outcomeOf(bytes, "报告.pdf")
    expect(outcome).toMatchObject({ code, ...(reason === undefined ? {} : { reason }) })
    expect(outcome.milliseconds).toBeLessThan(MOST_MILLISECONDS)
  })
})

describe("a PDF is read", () => {
  it("and its scripts are never run", async () => {
    const script = "/OpenAction << /S /JavaScript /JS (globalThis.duxueWasHere = true) >>"
    expect((await outcomeOf(onePage(page, script), "报告.pdf")).text).toBe(`${words}\n`)
    expect("duxueWasHere" in globalThis).toBe(false)
  })

  it("and told of, whatever nests in it", async () => {
    const nested = "[".repeat(100_000)
    const outcome = await outcomeOf(onePage(page, `/A ${nested}`), "报告.pdf")
    expect(outcome.code ?? "read").toMatch(/^(?:read|damaged-document)$/)
    expect(outcome.milliseconds).toBeLessThan(MOST_MILLISECONDS)
  })

  it("or refused, wherever it was cut", async () => {
    const whole = onePage(page)
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, (_, at) =>
        outcomeOf(whole.subarray(0, Math.floor((whole.length * at) / 20)), "报告.pdf")
      )
    )
    for (const { code = "read" } of outcomes) expect(code).toMatch(/^(?:read|empty|damaged|scanned)/)
  })
})
