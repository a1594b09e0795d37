import { screen, waitFor, within } from "@solidjs/testing-library"
import userEvent from "@testing-library/user-event"
import { beforeEach, describe, expect, test } from "vitest"
import { checked } from "../sample.ts"
import { open, part, parts } from "./page.tsx"

beforeEach(async () => {
  open("/letter?sample")
  await screen.findByRole("article")
  await waitFor(() => part("[data-slot=chapter][data-chapter='7']"))
})

const press = (keys: string) => userEvent.keyboard(keys)
/** What the page adds to the words of the letter. */
const added = "[data-slot=reference], [data-component=gap], .visually-hidden"
const opened = () => document.querySelector<HTMLElement>("[data-component=note][data-open]")
const figure = (words: string) => part(`#figure-${checked.reading.figures.findIndex((of) => of.text === words)}`)

describe("what is shown", () => {
  test("the summary counts figures, relations that hold, and each kind of remark", () => {
    const counts = within(screen.getByRole("list", { name: "按类筛选批注" })).getAllByRole("button")
    expect(counts.map((button) => button.textContent)).toEqual([
      "15 个数字",
      "1 项关系成立",
      "1 项标准达标",
      "2 处错误",
      "1 处疑点",
      "1 项标准未达",
      "1 项没有写到",
      "1 处提示"
    ])
  })

  test("every figure says its state in words, and has the line of it", () => {
    const wrong = figure("18151.74万元")
    expect(wrong.textContent).toBe("18151.74万元，错误 1")
    expect(wrong.dataset["state"]).toBe("fails")
    expect(figure("70个").dataset["state"]).toBe("holds")
    expect(figure("40余辆").textContent).toBe("40余辆，未归项")
  })

  test("the letter itself stands on the page word for word", () => {
    const shown = parts("[data-slot=clause] > :is(p, h2, h3)")
      .map((paragraph) => {
        const copy = paragraph.cloneNode(true) as HTMLElement
        for (const extra of copy.querySelectorAll(added)) extra.remove()
        return copy.textContent
      })
      .join("\n")
    expect(shown).toBe(checked.reading.text)
  })

  test("silence stands in brackets at its item, and in the list", () => {
    expect(part("[data-component=letter] [data-component=gap]").textContent).toBe("缺：上年生均支出")
    expect(part("[data-component=silences]").textContent).toContain("上年生均支出")
  })

  test("sections in which nothing was found are one line", async () => {
    const [preface, fold, ...more] = parts("[data-component=fold]")
    expect(preface?.textContent).toBe("引言没有数字展开")
    expect(fold?.textContent).toBe("（一）4 个数字，1 项核验成立展开")
    expect(more.map((line) => line.textContent)).toEqual(["存在的问题1 个数字，没有问题展开"])
    const chapter = part("[data-slot=chapter][data-chapter='2']")
    expect(chapter.getAttribute("hidden")).toBe("until-found")
    await userEvent.click(fold ?? chapter)
    expect(chapter.hasAttribute("hidden")).toBe(false)
    expect(fold?.getAttribute("aria-expanded")).toBe("true")
  })

  test("nothing is folded where that is not wanted", async () => {
    await userEvent.click(screen.getByLabelText("收起无问题部分"))
    expect(parts("[data-slot=chapter][hidden]")).toEqual([])
    expect(parts("[data-component=fold]")).toEqual([])
  })
})

describe("notes", () => {
  test("the first error is open, with its arithmetic, what it was, and how often its check applied", () => {
    const note = opened()
    expect(note?.textContent).toContain("错误 1 单位误植")
    expect(note?.querySelector("del")?.textContent).toBe("18151.74万元")
    expect(note?.querySelector("ins")?.textContent).toBe("18151.74元")
    expect(note?.textContent).toContain("与同列比是中位数的12788倍")
    expect(note?.textContent).toContain("全函适用 2 次，不成立 1 次")
    expect(note?.textContent).toContain("1.815174万元")
  })

  test("its chart says in a sentence what it draws", () => {
    expect(screen.getByRole("img", { name: /对数刻度点图：2 个并列数字在 10124.32元 至 13510.24元 之间/ })).toBeTruthy()
  })

  test("a standard that is not met names the document, and that nobody confirmed it", async () => {
    await userEvent.click(await screen.findByRole("button", { name: "未达 1 未达标准" }))
    expect(opened()?.textContent).toContain("《配套园治理办法》（第五条）")
    expect(opened()?.textContent).toContain("该标准数值待核实")
  })

  test("a count lets through its own kind alone, and again all of them", async () => {
    const errors = screen.getByRole("button", { name: "2 处错误" })
    await userEvent.click(errors)
    expect(errors.getAttribute("aria-pressed")).toBe("true")
    expect(parts("[data-component=note]").map((note) => note.dataset["state"])).toEqual(["fails", "fails"])
    expect(figure("10%").hasAttribute("data-muted")).toBe(true)
    await userEvent.click(errors)
    expect(parts("[data-component=note]").length).toBeGreaterThan(2)
  })

  test("what holds, what is met and what is unsettled stands quietly in the margin, and can be put away", async () => {
    expect(parts("[data-component=note][data-quiet]").map((note) => note.textContent)).toEqual([
      "成立sum holds",
      "成立公办园占比50.15%，标准不低于50%，达标",
      "待判share undecided"
    ])
    await userEvent.click(screen.getByLabelText("显示成立与达标"))
    expect(parts("[data-component=note][data-quiet]").length).toBe(0)
  })

  test("a click on any figure opens its card", async () => {
    await userEvent.click(figure("13510.24元"))
    const card = opened()
    expect(card?.textContent).toContain("学前教育")
    expect(card?.textContent).toContain("前后各半位")
    expect(card?.textContent).toContain("参与 1 项关系")
    expect(card?.textContent).toContain("不成立")
    expect(figure("13510.24元").getAttribute("aria-expanded")).toBe("true")
    await userEvent.click(figure("13510.24元"))
    expect(opened()).toBeNull()
  })

  test("the card of a figure tells the standard that it bears on", async () => {
    await userEvent.click(figure("7353人"))
    expect(opened()?.textContent).toContain("公办园占比50.15%，标准不低于50%，达标")
  })

  test("what is no error is set aside, no longer counts, and can be brought back", async () => {
    await userEvent.click(screen.getByRole("button", { name: "不是错误" }))
    expect(screen.getByRole("button", { name: "1 处错误" })).toBeTruthy()
    await userEvent.click(screen.getByRole("button", { name: "恢复" }))
    expect(screen.getByRole("button", { name: "2 处错误" })).toBeTruthy()
  })
})

describe("keys", () => {
  const titles = () => opened()?.querySelector("[data-slot=title]")?.textContent

  test("J and K walk the notes in order of the text, and round", async () => {
    const walked = [titles()]
    const walk = async (steps: number): Promise<void> => {
      if (steps === 0) return
      await press("j")
      walked.push(titles())
      await walk(steps - 1)
    }
    await walk(6)
    expect(walked).toEqual([
      "单位误植",
      "没有写到：上年生均支出",
      "疑为百分点",
      "未达标准",
      "打算未写时限",
      "落款日期不可能",
      "单位误植"
    ])
    await press("k")
    expect(titles()).toBe("落款日期不可能")
  })

  test("each step is told to those who listen", async () => {
    await press("jj")
    await waitFor(() =>
      expect(part("[data-component=announcer]").textContent).toBe("第 3 处，共 6 处。疑点 1：疑为百分点")
    )
  })

  test("the focus goes with it", async () => {
    await press("j")
    await waitFor(() => expect(document.activeElement).toBe(opened()))
  })

  test("A adopts the correction, U takes it back", async () => {
    await press("a")
    await screen.findByRole("button", { name: "1 处错误" })
    expect(part("ins[data-slot=correction]").textContent).toBe("18151.74元")
    expect(part("[data-component=announcer]").textContent).toContain("重新核验后余 1 处错误")
    await press("u")
    await screen.findByRole("button", { name: "2 处错误" })
    expect(parts("ins[data-slot=correction]")).toEqual([])
  })

  test("E goes between the letter as sent and as corrected", async () => {
    await press("a")
    await screen.findByRole("button", { name: "1 处错误" })
    await press("e")
    expect(screen.getByRole("button", { name: "2 处错误" })).toBeTruthy()
    await press("e")
    expect(screen.getByRole("button", { name: "1 处错误" })).toBeTruthy()
  })

  test("N begins an explanation, in which letters are letters", async () => {
    await press("n")
    const area = screen.getByRole("textbox")
    expect(document.activeElement).toBe(area)
    await userEvent.type(area, "jk已核实")
    await press("{Control>}{Enter}{/Control}")
    expect(opened()?.textContent).toContain("说明 jk已核实")
    await press("n")
    expect(screen.getByRole<HTMLTextAreaElement>("textbox").value).toBe("jk已核实")
  })

  test("Escape closes what is open", async () => {
    await press("{Escape}")
    expect(opened()).toBeNull()
  })

  test("a digit goes to a section, and unfolds it", async () => {
    await press("1")
    expect(part("[data-slot=chapter][data-chapter='2']").hasAttribute("hidden")).toBe(false)
  })

  test("from a figure the arrows go to its neighbours, and Enter opens", async () => {
    figure("13510.24元").focus()
    await press("{ArrowRight}")
    expect(document.activeElement).toBe(figure("10124.32元"))
    await press("{Enter}")
    expect(figure("10124.32元").getAttribute("aria-expanded")).toBe("true")
  })

  test("the letter is one stop of the tab key", () => {
    expect(parts("[data-component=letter] [data-component=figure][tabindex='0']").length).toBe(1)
  })

  test("? lists every key", async () => {
    await press("?")
    const help = await screen.findByRole("dialog")
    expect(help.hasAttribute("open")).toBe(true)
    expect(help.textContent).toContain("原文／改后")
  })
})

describe("language", () => {
  test("every word of the interface changes, and none of the letter", async () => {
    const letter = part("#figure-0").firstChild?.textContent
    await userEvent.click(screen.getByRole("button", { name: "English" }))
    expect(screen.getByRole("button", { name: "2 errors" })).toBeTruthy()
    expect(opened()?.textContent).toContain("Error 1 单位误植 (en)")
    expect(part("#figure-0").firstChild?.textContent).toBe(letter)
    expect(document.documentElement.lang).toBe("en")
    expect(part("[data-component=letter]").lang).toBe("zh-CN")
    expect(localStorage.getItem("duxue.language")).toBe("en")
  })
})
