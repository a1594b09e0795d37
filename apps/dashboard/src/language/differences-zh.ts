import type { FigureDifference, ParagraphDifference } from "@duxue/core"

const figureKinds: Readonly<Record<FigureDifference["kind"], string>> = {
  changed: "改动",
  added: "新增",
  removed: "删去"
}

const paragraphKinds: Readonly<Record<ParagraphDifference["kind"], string>> = { ...figureKinds, moved: "移位" }

/** 改动 2 处，删去 1 处: what there is none of is not told. */
const told = (counts: ReadonlyArray<readonly [string, number]>): string => {
  const some = counts.filter(([, count]) => count > 0)
  return some.length === 0 ? "没有变化" : some.map(([what, count]) => `${what} ${count} 处`).join("，")
}

/** The words of the page on which two letters are held against each other. */
export const differencesZh = {
  navigation: "比对",
  documentTitle: "比对两份函 · 督学",
  title: "比对两份函",
  lead: "退回修改前后、报送前后、上年与今年：哪些数字变了，哪些段落动了。两份都在本机读。",
  slots: { before: "前一份", after: "后一份" },
  drop: "把文件拖到这里",
  choose: "选择文件",
  useOpen: (name: string) => `用已打开的“${name}”`,
  replace: "换一份",
  working: "正在比对",
  waiting: "放好两份，自动比对。",
  refused: (name: string) => `“${name}”没有读成`,
  broke: "比对没有完成。请刷新页面再试；若仍不行，把两份都另存为 .docx 后再试。",
  same: "两份函没有差异：数字和段落都相同。",
  headline: (changed: number, added: number, removed: number) =>
    `数字${told([
      ["改动", changed],
      ["新增", added],
      ["删去", removed]
    ])}`,
  paragraphsHeadline: (changed: number, added: number, removed: number, moved: number) =>
    `段落${told([
      ["改动", changed],
      ["新增", added],
      ["删去", removed],
      ["移位", moved]
    ])}`,
  sameFigures: (count: number) => `另有 ${count} 个数字没有变。`,
  figureKinds,
  paragraphKinds,
  columns: { kind: "变化", what: "事项", before: "前", after: "后", by: "相差" },
  whole: "显示整段",
  unknown: "未归项",
  none: "无",
  figures: "数字",
  paragraphs: "段落"
}

export type DifferencesMessages = typeof differencesZh
