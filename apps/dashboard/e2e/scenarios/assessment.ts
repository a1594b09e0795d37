import assert from "node:assert/strict"
import { settled, type Visit } from "../browser.ts"
import type { Scenario } from "../scenario.ts"

const openSections = async ({ page, go }: Visit): Promise<void> => {
  await go("/sections?sample")
  await page.locator("[data-component=section-table]").waitFor()
  await settled(page)
}

export const assessment: ReadonlyArray<Scenario> = [
  {
    name: "a letter is judged by section, and what falls short leads to its metric",
    run: async (visit) => {
      const { page } = visit
      await openSections(visit)
      assert.equal(await page.locator("[data-component=section-table] > li").count(), 13)
      const unmet = page.locator("[data-component=attention-list]").first().locator("li a").first()
      const title = await unmet.textContent()
      await unmet.click()
      await page.locator("[data-component=metric-head]").waitFor()
      assert.equal(await page.locator("h1").textContent(), title)
    }
  },
  {
    name: "a figure of a section leads to its sentence in the letter",
    run: async ({ page, go }) => {
      await go("/sections/preschool?sample")
      await page.getByRole("link", { name: "7353人" }).first().click()
      await page.locator("[data-component=letter]").waitFor()
      await settled(page)
      const figure = page.locator("[data-component=figure]", { hasText: "7353人" }).first()
      assert.ok(await figure.isVisible())
    }
  },
  {
    name: "the twenty-third child who leaves the public kindergartens turns the verdict",
    run: async ({ page, go }) => {
      await go("/metrics/public-kindergarten-share?sample")
      await page.locator("[data-component=supposition]").first().waitFor()
      const children = page.getByRole("textbox", { name: /公办园在园幼儿/ })
      const tally = page.locator("[data-slot=tally]")
      await children.fill("7331")
      assert.match((await tally.textContent()) ?? "", /其中 0 项判定改变/)
      await children.fill("7330")
      await page.locator("[data-turned]").waitFor()
      assert.match((await page.locator("[data-turned]").textContent()) ?? "", /达标.*未达.*尚差1人/)
    }
  },
  {
    name: "several figures are supposed together",
    run: async ({ page, go }) => {
      await go("/what-if?sample")
      await page.getByRole("combobox").selectOption("public-kindergarten-children")
      await page.getByRole("combobox").selectOption("kindergarten-children")
      const fields = page.locator("[data-component=supposition] input[inputmode]")
      assert.equal(await fields.count(), 2)
      await fields.nth(0).fill("7000")
      await fields.nth(1).fill("13900")
      // 7000 of 13900 are still half.
      assert.match((await page.locator("[data-slot=tally]").textContent()) ?? "", /其中 0 项判定改变/)
      await fields.nth(1).fill("约一万")
      assert.match((await page.getByRole("alert").textContent()) ?? "", /请填一个数/)
    }
  },
  {
    name: "a standard leads to its document, and the document to the metric",
    run: async ({ page, go }) => {
      await go("/sections/preschool?sample")
      await page.locator("[data-component=standard-source] a").first().click()
      await page.locator("[data-component=policy-facts]").waitFor()
      await page.getByRole("link", { name: "公办园在园幼儿占比" }).first().click()
      await page.locator("[data-component=metric-head]").waitFor()
    }
  },
  {
    name: "the catalogue is searched as it is typed",
    run: async ({ page, go }) => {
      await go("/metrics")
      await page.getByRole("searchbox").fill("公办园在园幼儿占比")
      await page.getByRole("link", { name: "公办园在园幼儿占比", exact: true }).waitFor()
      assert.ok((await page.locator("[data-component=metric-index] li").count()) < 6)
      await page.getByRole("searchbox").fill("没有这样的指标")
      await page.getByText("没有相符的指标").waitFor()
    }
  },
  {
    name: "without a letter the pages say what to do",
    run: async ({ page, go }) => {
      await go("/sections")
      await page.getByText("还没有可评估的材料").waitFor()
      await page.getByRole("button", { name: "用样函看看" }).click()
      await page.locator("[data-component=section-table]").waitFor()
    }
  }
]
