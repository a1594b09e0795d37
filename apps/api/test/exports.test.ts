import { Filing, filingOf, LetterDiff, LetterModel, NumberReview, withBoundFigures } from "@duxue/core"
import { decodeDocument, writeDocx } from "@duxue/documents"
import { read } from "@duxue/reader"
import { Effect, Schema } from "effect"
import { hc } from "hono/client"
import { describe, expect, it } from "vitest"
import { type AppType, createApp, FilingImport, ProblemDetails } from "../src/index.ts"
import { asForm, asJson, asText, letter } from "./letter-samples.ts"

const app = createApp()

const post = async (path: string, init: RequestInit): Promise<Response> => {
  const response = await app.request(`/api/v1/${path}`, init)
  expect(response.status).toBe(200)
  return response
}

const bytesOf = async (response: Response): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await response.arrayBuffer())

/** What a file that was exported says, read like every other letter. */
const filingIn = async (response: Response, name: string): Promise<Filing> => {
  const { text, bound } = await Effect.runPromise(decodeDocument(await bytesOf(response), name))
  const filing = filingOf(withBoundFigures(read(text), bound), name)
  if (filing === undefined) throw new Error(`${name} names no year`)
  return filing
}

const told = (filing: Filing | undefined): ReadonlyArray<string> =>
  (filing?.facts ?? [])
    .map(({ measure, value, unit, qualifier }) => [measure, value, unit, qualifier].join(" "))
    .toSorted()

const sent = filingOf(read(letter), "云岭区.txt")
const table = "指标项,数值\n在园幼儿总数,1200\n公办园在园幼儿数,612\n"

describe("POST /letters/exports", () => {
  it.each([
    ["docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"],
    ["html", "text/html; charset=utf-8"],
    ["md", "text/markdown; charset=utf-8"]
  ])("gives a letter as %s that says what it said", async (to, mediaType) => {
    const response = await post(`letters/exports?to=${to}`, asForm(letter, "云岭区.txt"))
    expect(response.headers.get("Content-Type")).toBe(mediaType)
    expect(told(await filingIn(response, `a.${to}`))).toEqual(told(sent))
  })

  it("gives a letter as a PDF for archives that says what it said", async () => {
    const response = await post("letters/exports?to=pdf", asForm(letter, "云岭区.txt"))
    expect(response.headers.get("Content-Type")).toBe("application/pdf")
    expect(response.headers.get("Content-Disposition")).toContain(`${encodeURIComponent("云岭区")}.pdf`)
    const bytes = await bytesOf(response.clone())
    expect(new TextDecoder("latin1").decode(bytes.slice(0, 5))).toBe("%PDF-")
    // It is dated, and declares itself PDF/A.
    expect(new TextDecoder().decode(bytes)).toContain("<pdfaid:part>3</pdfaid:part>")
    expect(told(await filingIn(response, "a.pdf"))).toEqual(told(sent))
  })

  it("names the file after the one that was sent", async () => {
    const response = await post("letters/exports?to=md", asForm(letter, "云岭区 (送审稿).txt"))
    expect(response.headers.get("Content-Disposition")).toBe(
      `attachment; filename="duxue.md"; filename*=UTF-8''${encodeURIComponent("云岭区 ").replace("(", "%28")}%28${encodeURIComponent("送审稿")}%29.md`
    )
    expect(response.headers.get("Cache-Control")).toBe("no-store")
  })

  it("takes the name of a body from Content-Disposition", async () => {
    const response = await post("letters/exports?to=md", {
      ...asText(letter),
      headers: {
        "Content-Type": "text/plain",
        "Content-Disposition": `attachment; filename="x.txt"; filename*=UTF-8''${encodeURIComponent("../云岭区.txt")}`
      }
    })
    expect(response.headers.get("Content-Disposition")).toContain(`UTF-8''${encodeURIComponent("云岭区")}.md`)
  })

  it("takes a Word document as it is", async () => {
    const docx = await bytesOf(await post("letters/exports?to=docx", asForm(letter, "云岭区.txt")))
    const type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    const again = await post("letters/exports?to=html", asText(docx, type))
    expect(told(await filingIn(again, "a.html"))).toEqual(told(sent))
  })

  it.each(["letters", "filings"])("gives a workbook of %s, and takes it back", async (noun) => {
    const workbook = await bytesOf(await post(`${noun}/exports?to=xlsx`, asForm(letter, "云岭区.txt")))
    const again = await post("filings/exports?to=json", asForm(workbook, "云岭区.xlsx"))
    expect(Schema.decodeUnknownSync(Filing)(await again.json()).facts).toEqual(sent?.facts)
  })

  it("gives its facts as a table", async () => {
    const csv = await (await post("letters/exports?to=csv", asForm(letter, "云岭区.txt"))).text()
    expect(csv.split("\r\n")).toHaveLength((sent?.facts.length ?? 0) + 2)
    const lines = (await (await post("letters/exports?to=ndjson", asText(letter))).text()).trim().split("\n")
    expect(JSON.parse(lines[0] ?? "")).toMatchObject({ table: "letter" })
    const figures = await (await post("letters/exports?to=csv&table=figures", asText(letter))).text()
    expect(figures).toContain("1050人")
    const json = (await (await post("letters/exports?to=json", asText(letter))).json()) as Record<string, unknown>
    expect(Object.keys(json)).toEqual(["file", "letter", "figures", "facts", "statements", "relations", "findings"])
    const parquet = await bytesOf(await post("letters/exports?to=parquet", asText(letter)))
    expect(new TextDecoder().decode(parquet.slice(0, 4))).toBe("PAR1")
  })

  it.each(["letters", "filings"])("begins CSV of %s with the mark of UTF-8 on request alone", async (noun) => {
    const start = async (query: string) => {
      const bytes = await bytesOf(await post(`${noun}/exports?to=csv${query}`, asForm(letter, "云岭区.txt")))
      return Array.from(bytes.slice(0, 3), (byte) => byte.toString(16)).join(" ")
    }
    expect(await start("&bom=true")).toBe("ef bb bf")
    expect([await start(""), await start("&bom=false")]).toEqual(["6d 65 61", "6d 65 61"])
  })

  it.each([
    ["", "to"],
    ["?to=rtf", "to"],
    ["?to=csv&table=schools", "table"],
    ["?to=csv&bom=yes", "bom"]
  ])("says what is wrong with its query: %s", async (query, name) => {
    const response = await app.request(`/api/v1/letters/exports${query}`, asText(letter))
    expect(response.status).toBe(400)
    expect(Schema.decodeUnknownSync(ProblemDetails)(await response.json()).place).toEqual({ in: "query", name })
  })

  it("asks of a letter that it names its year", async () => {
    const response = await app.request("/api/v1/letters/exports?to=docx", asText("全区有学校12所。"))
    expect(await response.json()).toMatchObject({ code: "no-year", status: 422 })
  })
})

describe("POST /filings/exports", () => {
  const query = "district=云岭区&period=2020&addressee=市教育督导委员会&signedOn=2021-04-01&number=云岭府函〔2021〕3号"

  it("composes the letter of returns in its frame", async () => {
    const response = await post(`filings/exports?to=md&${query}`, asText(table, "text/csv"))
    const markdown = await response.text()
    expect(markdown).toContain("云岭府函〔2021〕3号")
    expect(markdown).toContain("市教育督导委员会：")
    expect(markdown).toContain("2021年4月1日")
    expect(response.headers.get("Content-Disposition")).toContain(encodeURIComponent("云岭区2020年自评报告.md"))
  })

  it("composes the letter of returns as PDF, its figures those that were returned", async () => {
    const response = await post(`filings/exports?to=pdf&${query}`, asText(table, "text/csv"))
    expect(response.headers.get("Content-Type")).toBe("application/pdf")
    expect(response.headers.get("Content-Disposition")).toContain(encodeURIComponent("云岭区2020年自评报告.pdf"))
    const { facts } = await filingIn(response, "a.pdf")
    const value = (id: string) => facts.find(({ measure }) => measure === id)?.value
    expect([value("kindergarten-children"), value("public-kindergarten-children")]).toEqual(["1200", "612"])
  })

  it("gives the filing itself, which can be sent again", async () => {
    const filing = await (await post(`filings/exports?to=json&${query}`, asText(table, "text/csv"))).text()
    const first = await (await post("filings/exports?to=csv", asForm(filing, "filing.json"))).text()
    const again = await (await post(`filings/exports?to=csv&${query}`, asText(table, "text/csv"))).text()
    const values = (csv: string) => csv.match(/\b(?:1200|612)\b/g)
    expect(values(first)).toEqual(values(again))
  })

  it("judges by the law of the day that is named", async () => {
    const verdicts = (date: string) =>
      post(`filings/exports?to=csv&table=verdicts&date=${date}`, asText(letter)).then((response) => response.text())
    expect(await verdicts("2020-12-31")).not.toBe(await verdicts("2015-06-30"))
  })
})

describe("POST /filings/letters and /letters/renderings", () => {
  it("give a letter, and a file of that letter", async () => {
    const model = await (await post("filings/letters?contact=王老师", asText(letter))).json()
    expect(Schema.decodeUnknownSync(LetterModel)(model).frame.contact).toBe("王老师")
    const response = await post("letters/renderings?to=docx", asJson(model))
    expect(told(await filingIn(response, "a.docx"))).toEqual(expect.arrayContaining([...told(sent)]))
  })
})

describe("room for a seal", () => {
  const composed = async () =>
    Schema.decodeUnknownSync(LetterModel)(await (await post("filings/letters", asText(letter))).json())

  it.each([
    ["", true],
    ["&seal=true", true],
    ["&seal=false", false]
  ])("is kept in a Word letter%s: %s", async (query, seal) => {
    const model = await composed()
    const file = writeDocx(model, { seal })
    expect(file).not.toEqual(writeDocx(model, { seal: !seal }))
    expect(await bytesOf(await post(`letters/renderings?to=docx${query}`, asJson(model)))).toEqual(file)
    expect(await bytesOf(await post(`filings/exports?to=docx${query}`, asText(letter)))).toEqual(file)
  })

  it("is true or false", async () => {
    const response = await app.request("/api/v1/filings/exports?to=docx&seal=no", asText(letter))
    expect(response.status).toBe(400)
  })
})

describe("POST /letters/number-reviews", () => {
  it("tells which numbers no fact stands behind", async () => {
    const review = async (init: RequestInit) =>
      Schema.decodeUnknownSync(NumberReview)(await (await post("letters/number-reviews", init)).json())
    const plain = await review(asText(letter))
    expect(plain.counts).toMatchObject({ bound: 0, unbound: plain.counts.figures })
    const docx = await bytesOf(await post("letters/exports?to=docx", asForm(letter, "云岭区.txt")))
    expect((await review(asForm(docx, "a.docx"))).counts.bound).toBeGreaterThan(0)
  })
})

it("has a typed client for composed letters", async () => {
  const client = hc<AppType>("http://localhost", { fetch: app.request })
  const answer = await client.api.v1.filings.letters.$post({
    json: { text: letter },
    query: { issuer: "云岭区人民政府" }
  })
  const { frame } = await answer.json()
  const signedBy: string = frame.signedBy
  expect(signedBy).toBe("云岭区人民政府")
})

describe("POST /letters/annotations", () => {
  it("gives the document back with what was found in its margin, its text untouched", async () => {
    const docx = await bytesOf(await post("letters/exports?to=docx", asForm(letter, "云岭区.txt")))
    const response = await post("letters/annotations", asForm(docx, "云岭区.docx"))
    expect(response.headers.get("Content-Disposition")).toContain(encodeURIComponent("云岭区-核验批注.docx"))
    const copy = await bytesOf(response)
    const textOf = async (bytes: Uint8Array) => (await Effect.runPromise(decodeDocument(bytes, "a.docx"))).text
    expect(await textOf(copy)).toBe(await textOf(docx))
    expect(new TextDecoder("latin1").decode(copy)).toContain("word/comments.xml")
  })

  it.each([
    ["xlsx", "PK"],
    ["html", "错误 1"]
  ])("lists what was found in any letter as %s", async (to, words) => {
    const response = await post(`letters/annotations?to=${to}`, asForm(letter, "云岭区.txt"))
    expect(response.headers.get("Content-Disposition")).toContain(encodeURIComponent(`云岭区-发现清单.${to}`))
    expect(new TextDecoder().decode(await bytesOf(response))).toContain(words)
  })

  it("says of any other document that it has no margin", async () => {
    const response = await app.request("/api/v1/letters/annotations", asText(letter))
    expect(await response.json()).toMatchObject({ code: "not-a-word-document", status: 422 })
  })
})

describe("POST /letters/differences", () => {
  const later = letter.replace("78.5%", "87.5%")
  const kinds = async (init: RequestInit) =>
    Schema.decodeUnknownSync(LetterDiff)(await (await post("letters/differences", init)).json()).figures.map(
      ({ kind, before, after }) => [kind, before?.text, after?.text]
    )

  it("tells which numbers of two letters differ, whatever kinds of file they are", async () => {
    const changed = [["changed", "78.5%", "87.5%"]]
    expect(await kinds(asJson({ before: { text: letter }, after: { text: later } }))).toEqual(changed)
    const docx = await bytesOf(await post("letters/exports?to=docx", asForm(later, "二稿.txt")))
    const form = new FormData()
    form.append("before", new File([letter], "一稿.txt"))
    form.append("after", new File([docx], "二稿.docx"))
    expect(await kinds({ method: "POST", body: form })).toEqual(changed)
  })

  it("asks for both", async () => {
    const response = await app.request("/api/v1/letters/differences", asForm(letter, "一稿.txt"))
    expect(await response.json()).toMatchObject({ code: "invalid-request", place: { in: "body", name: "before" } })
  })
})

describe("POST /filings/imports", () => {
  const file = (name: string, text: string) => new File([text], name)
  const importing = (query: string, ...files: ReadonlyArray<File>) => {
    const form = new FormData()
    for (const each of files) form.append("file", each)
    return app.request(`/api/v1/filings/imports?district=云岭区&period=2020${query}`, { method: "POST", body: form })
  }

  it("puts a letter and returns together", async () => {
    const response = await importing("", file("报告.txt", letter), file("部门.csv", "指标项,数值\n幼儿园班级数,48\n"))
    const { filing } = Schema.decodeUnknownSync(FilingImport)(await response.json())
    expect(told(filing)).toEqual(expect.arrayContaining([...told(sent), "kindergarten-classes 48 个 exact"]))
  })

  it("takes nothing while anything is wrong, and says all of it", async () => {
    const response = await importing("", file("部门.csv", "指标项,数值\n幼儿园班级数,四十八\n没有这一项,3\n"))
    expect(response.status).toBe(422)
    const { errors = [] } = Schema.decodeUnknownSync(ProblemDetails)(await response.json())
    expect(errors.map(({ place }) => place.at)).toEqual(["B2", "A3"])
  })

  it("knows the form that it gives, and that nobody has filled it in", async () => {
    const form = await bytesOf(
      await app.request("/api/v1/templates/returns?kind=departments&district=云岭区&period=2020")
    )
    const response = await importing("", new File([form], "部门报表.xlsx"))
    const { code, errors } = Schema.decodeUnknownSync(ProblemDetails)(await response.json())
    expect([code, errors?.map(({ detail }) => detail)]).toEqual([
      "malformed-return",
      [expect.stringContaining("还没有填写")]
    ])
  })
})
