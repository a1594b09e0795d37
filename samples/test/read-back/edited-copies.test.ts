/** A letter that was written from facts, edited by hand and read again: exactly what was edited comes out. */
import {
  check,
  compose,
  type Fact,
  type Filing,
  FilingId,
  findMeasure,
  type LetterDiff,
  MeasureId,
  OrganisationId,
  Period,
  reviewNumbers
} from "@duxue/core"
import { letterDiff, writeDocx } from "@duxue/documents"
import { describe, expect, it } from "vitest"
import { withDocumentXml } from "../../../packages/documents/test/edited-word.ts"
import { convertByOffice, describeWithOffice } from "../../../packages/documents/test/office.ts"
import { readBack } from "./written-letters.ts"

const fact = (id: string, value: string, step = "0"): Fact => ({
  measure: MeasureId.make(id),
  organisation: null,
  stage: null,
  period: null,
  value,
  lower: value,
  upper: value,
  unit: findMeasure(id)?.unit ?? "",
  qualifier: "exact",
  step,
  provenance: { kind: "supposed" }
})

const filing: Filing = {
  id: FilingId.make("yunling-2022"),
  district: { id: OrganisationId.make("云岭区"), name: "云岭区", place: null },
  period: Period.make("2022"),
  schools: [],
  facts: [
    fact("kindergartens", "66"),
    fact("public-kindergartens", "41"),
    fact("private-kindergartens", "25"),
    fact("kindergarten-children", "14662"),
    fact("general-public-budget-education-expenditure", "661000000", "1000000"),
    fact("myopia-monitored-pupils", "8127"),
    fact("inspection-zones", "9"),
    fact("education-leading-group-formed", "1")
  ],
  statements: [],
  documents: [],
  problems: [],
  commitments: [],
  evidence: []
}

const letter = writeDocx(compose(filing))
const original = await readBack(letter, "docx")

/** The first content control of a fact. */
const controlOf = (id: string): RegExp =>
  new RegExp(`<w:sdt><w:sdtPr>(?:(?!</w:sdtPr>|<w:sdt>).)*<w:tag w:val="${id}"/>(?:(?!</w:sdt>).)*</w:sdt>`, "u")

const inControl = (id: string, from: string, to: string) => (xml: string) =>
  xml.replace(controlOf(id), (control) => control.replace(from, to))

const paragraphWith = (words: string): RegExp => new RegExp(`<w:p>(?:(?!</w:p>).)*${words}(?:(?!</w:p>).)*</w:p>`, "u")

const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`

/** kindergartens: 66所 → 67所. */
const told = ({ figures }: LetterDiff): ReadonlyArray<string> =>
  figures.map(({ kind, fact: id, before, after }) => `${kind} ${id}: ${before?.text ?? ""} → ${after?.text ?? ""}`)

const edited = async (edit: (xml: string) => string) => {
  const reading = await readBack(withDocumentXml(letter, edit), "docx")
  return { reading, diff: letterDiff(original, reading) }
}

describe("an edited copy", () => {
  it.each<[string, (xml: string) => string, ReadonlyArray<string>]>([
    [
      "a number overwritten in its control",
      inControl("kindergartens", "66所", "67所"),
      ["changed kindergartens: 66所 → 67所"]
    ],
    [
      "a number overwritten across runs",
      inControl("kindergartens", "66所</w:t></w:r>", `6</w:t></w:r>${run("7所")}`),
      ["changed kindergartens: 66所 → 67所"]
    ],
    [
      "another unit",
      inControl("general-public-budget-education-expenditure", "亿元", "万元"),
      ["changed general-public-budget-education-expenditure: 6.61亿元 → 6.61万元"]
    ],
    [
      "a number typed anew without its control",
      (xml) => xml.replace(controlOf("kindergarten-children"), run("14626人")),
      ["changed kindergarten-children: 14662人 → 14626人"]
    ],
    [
      "an answer turned round",
      inControl("education-leading-group-formed", ">已<", ">尚未<"),
      ["changed education-leading-group-formed: 已 → 尚未"]
    ],
    ["a sentence deleted", (xml) => xml.replace(paragraphWith("督学责任区"), ""), ["removed inspection-zones: 9个 → "]],
    [
      "a sentence added",
      (xml) =>
        xml.replace(paragraphWith("督学责任区"), (paragraph) => `${paragraph}<w:p>${run("另设流动少年宫7个。")}</w:p>`),
      ["added null:  → 7个"]
    ]
  ])("%s", async (_, edit, expected) => {
    const { diff } = await edited(edit)
    expect(told(diff)).toEqual(expected)
  })

  it("of which two paragraphs changed places has the same numbers", async () => {
    const [one, other] = [paragraphWith("督学责任区"), paragraphWith("监测学生")]
    const { diff } = await edited((xml) => {
      const [first, second] = [one.exec(xml)?.[0] ?? "", other.exec(xml)?.[0] ?? ""]
      return xml.replace(first, "@").replace(second, first).replace("@", second)
    })
    expect(told(diff)).toEqual([])
    expect(diff.paragraphs.length).toBeGreaterThan(0)
  })

  it("is held against its data, and says which number was touched", async () => {
    const { reading } = await edited(inControl("kindergartens", "66所", "67所"))
    const findings = check(reading).findings.filter((finding) => finding.check === "bound-figure")
    expect(findings).toMatchObject([{ severity: "error", suggestion: { text: "66所" } }])
    expect(reviewNumbers(reading).numbers.filter(({ status }) => status === "touched")).toMatchObject([
      { text: "67所", was: "66所", fact: "kindergartens" }
    ])
  })
})

describeWithOffice("a copy saved by LibreOffice", () => {
  it("has the same numbers, all bound", async () => {
    const saved = await readBack(await convertByOffice(letter, "docx", "docx"), "docx")
    expect(told(letterDiff(original, saved))).toEqual([])
    expect(saved.bonds.map(({ state }) => state)).toEqual(original.bonds.map(() => "kept"))
  })

  it("has what was edited before", async () => {
    const copy = withDocumentXml(letter, inControl("kindergartens", "66所", "67所"))
    const saved = await readBack(await convertByOffice(copy, "docx", "docx"), "docx")
    expect(told(letterDiff(original, saved))).toEqual(["changed kindergartens: 66所 → 67所"])
  })
})
