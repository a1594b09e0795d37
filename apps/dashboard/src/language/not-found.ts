import type { Bilingual } from "@duxue/core"

/** The words of the page for an address that leads to none. */
export const notFound = {
  documentTitle: { zh: "没有这个页面 · 督学", en: "No such page · Duxue" },
  title: { zh: "没有这个页面", en: "There is no such page" },
  lead: { zh: "网址可能有误，或者页面已经移走。", en: "The address may be mistyped, or the page has moved." },
  toHome: { zh: "回到首页", en: "To the first page" }
} satisfies Readonly<Record<string, Bilingual>>
