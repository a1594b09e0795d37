import { fireEvent, screen, waitFor } from "@solidjs/testing-library"
import userEvent from "@testing-library/user-event"
import { describe, expect, test, vi } from "vitest"
import type { Checker } from "../../src/checking/checker.ts"
import { checked, text } from "../sample.ts"
import { open, part, parts, sampleChecker } from "./page.tsx"

const letterFile = new File([text], "临溪区.txt", { type: "text/plain" })

describe("the sample", () => {
  test("the headline is counted, not written", async () => {
    open("/")
    expect((await screen.findByText("一封函，十五个数字，两处错误。")).tagName).toBe("H1")
  })

  test("what was found in it leads to its places, the gravest first", async () => {
    open("/")
    const links = await screen.findAllByRole("link", { name: /单位误植|落款日期不可能|疑为百分点|未达标准/ })
    expect(links.map((link) => link.textContent)).toEqual(["单位误植", "落款日期不可能", "疑为百分点", "未达标准"])
    expect(links[0]?.getAttribute("href")).toBe("/letter?sample&note=0")
  })

  test("one of its notes opens where it stands", async () => {
    open("/letter?sample&note=2")
    await screen.findByRole("article")
    expect(part("[data-component=note][data-open]").textContent).toContain("疑为百分点")
  })
})

describe("a letter of one's own", () => {
  test("a file that is chosen is checked and opened", async () => {
    const checker = vi.fn<Checker>(sampleChecker)
    open("/", checker)
    await userEvent.upload(part("input[type=file]"), letterFile)
    await screen.findByRole("article")
    expect(checker.mock.calls[0]?.[0]).toMatchObject({ kind: "file", name: "临溪区.txt" })
    expect(location.pathname).toBe("/letter")
  })

  test("a file may be dropped anywhere on the page", async () => {
    open("/")
    fireEvent.drop(document.body, { dataTransfer: { types: ["Files"], files: [letterFile] } })
    expect(await screen.findByRole("article")).toBeTruthy()
  })

  test("a text may be pasted", async () => {
    open("/")
    await userEvent.click(screen.getByRole("button", { name: "粘贴文字" }))
    await userEvent.click(screen.getByLabelText("函件全文"))
    await userEvent.paste(text)
    await userEvent.click(screen.getByRole("button", { name: "开始核读" }))
    expect(await screen.findByRole("article")).toBeTruthy()
  })

  test("a file that cannot be read says what to do", async () => {
    const refusing: Checker = async () => ({
      kind: "refused",
      explanation: { zh: "请另存为 UTF-8。", en: "Save it as UTF-8." }
    })
    open("/", refusing)
    await userEvent.upload(part("input[type=file]"), letterFile)
    await waitFor(() => expect(screen.getByRole("alert").textContent).toBe("“临溪区.txt”没有读成请另存为 UTF-8。"))
    expect(location.pathname).toBe("/")
  })

  test("while it is being read the page says so", async () => {
    open("/", () => new Promise(() => undefined))
    await userEvent.upload(part("input[type=file]"), letterFile)
    await waitFor(() => expect(part("[data-slot=progress]").textContent).toContain("正在核读“临溪区.txt”"))
  })

  test("a letter without figures says that it has none", async () => {
    const bare = {
      ...checked,
      reading: { ...checked.reading, figures: [] },
      report: { findings: [], relations: [], verdicts: [], checks: [] }
    }
    open("/", async () => ({ kind: "checked", checked: bare }))
    await userEvent.upload(part("input[type=file]"), letterFile)
    expect(await screen.findByText(/没有读到数字/)).toBeTruthy()
  })
})

test("without a letter the letter page offers to take one", async () => {
  open("/letter")
  expect(await screen.findByText("还没有打开函件")).toBeTruthy()
  await userEvent.click(screen.getByRole("button", { name: "打开样函" }))
  expect(await screen.findByRole("article")).toBeTruthy()
})

test("the theme that is chosen is kept", async () => {
  open("/")
  await userEvent.click(await screen.findByRole("button", { name: "改用深色" }))
  expect(document.documentElement.dataset["theme"]).toBe("dark")
  expect(localStorage.getItem("duxue.theme")).toBe("dark")
  await userEvent.click(screen.getByRole("button", { name: "改用浅色" }))
  expect(document.documentElement.dataset["theme"]).toBe("light")
})

test("every mark of the letter is explained by its word", async () => {
  open("/")
  await screen.findByRole("heading", { name: "函内标记" })
  expect(parts("[data-component=legend] li").map((entry) => entry.lastElementChild?.textContent)).toEqual([
    "成立",
    "未验",
    "未归项",
    "错误",
    "疑点",
    "未达",
    "待判",
    "缺项",
    "提示"
  ])
})
