import type { Qualifier, RelationKind } from "@duxue/core"
import type { Stage } from "../checking/check-text.ts"
import type { State } from "../letter/state.ts"
import { assessmentZh } from "./assessment-zh.ts"
import { composingZh } from "./composing-zh.ts"
import { differencesZh } from "./differences-zh.ts"
import { numbersZh } from "./numbers-zh.ts"
import { schoolsZh } from "./schools-zh.ts"
import { chineseCount, chineseNumeral } from "./chinese-numeral.ts"

const states: Readonly<Record<State, string>> = {
  fails: "错误",
  query: "疑点",
  unmet: "未达",
  undecided: "待判",
  missing: "缺项",
  remark: "提示",
  holds: "成立",
  bound: "未验",
  unbound: "未归项"
}

const stages: Readonly<Record<Stage, string>> = {
  decoding: "正在读取文件",
  reading: "正在辨认数字与段落",
  checking: "正在重算关系、对照标准"
}

const relationKinds: Readonly<Record<RelationKind, string>> = {
  sum: "分项与合计",
  share: "占比",
  growth: "增幅",
  difference: "增减",
  "per-head": "人均",
  product: "乘积",
  mean: "平均",
  ratio: "比例",
  count: "列举个数",
  repeat: "前后一致",
  "date-order": "日期先后",
  magnitude: "并列数字的量级",
  claim: "表述与数字",
  "cross-section": "各部分互验"
}

const qualifiers: Readonly<Record<Qualifier, string>> = {
  exact: "确数",
  more_than: "余、多：不少于此数",
  at_least: "以上：不低于此数",
  less_than: "近、不足：不到此数",
  at_most: "以下：不超过此数",
  approx: "约数",
  range: "区间",
  ratio: "比"
}

/** Every word of the interface, in official Chinese. Other languages have the same shape. */
export const zh = {
  home: "首页",
  letter: "核读",
  assessment: assessmentZh,
  schools: schoolsZh,
  composing: composingZh,
  numbers: numbersZh,
  differences: differencesZh,
  mainNavigation: "主导航",
  skip: "跳到正文",
  theme: { toDark: "改用深色", toLight: "改用浅色" },
  /** Names the other language in that language. */
  otherLanguage: { label: "Switch to English", name: "English" },
  local: "文件在本机核读，未上传",
  states,
  met: "达标",
  stages,
  relationKinds,
  qualifiers,
  colon: "：",
  stop: "。",
  listed: "、",
  separator: "，",
  ordinal: (state: State, ordinal: number) => `${states[state]} ${ordinal}`,
  homePage: {
    documentTitle: "督学：核读区县教育履职自评函",
    hero: (figures: number, errors: number) =>
      errors === 0
        ? `一封函，${chineseNumeral(figures)}个数字，没有查出错误。`
        : `一封函，${chineseNumeral(figures)}个数字，${chineseCount(errors)}处错误。`,
    heroWaiting: "一封函，每个数字都核过。",
    lead: "每个数字都读过，每个关系都重算过，每条标准都按当年有效的文件判过。",
    strip: (figures: number, errors: number) =>
      `样函中 ${figures} 个数字按出现次序排成一列，每个一道竖线，错误 ${errors} 处以高线标出`,
    openSample: (title: string) => `打开这封样函：${title}`,
    sampleNote: "样函按一份公开的区级自评报告改写，数字与原件一致；以上统计由本页当场核得。",
    found: "样函里查出的",
    foundNothing: "样函没有查出问题。",
    times: (count: number) => `${count} 处`,
    more: (count: number) => `其余 ${count} 处见函内批注`,
    legend: "函内标记",
    place: (numeral: string, item: number | null) =>
      item === null ? `第${numeral}部分` : `第${numeral}部分第 ${item} 项`,
    sampleFailed: "样函暂时核不了，不影响核读您自己的文件。"
  },
  drop: {
    title: "核读一封函",
    lead: "把文件拖到这里",
    now: "松开即核读",
    formats: "自评函 .docx　.pdf　.html　.md　.txt；学校、部门报表 .xlsx　.csv　.json",
    local: "文件在本机核读，不发送到任何地方",
    choose: "选择文件",
    paste: "粘贴文字",
    pasteLabel: "函件全文",
    pastePlaceholder: "把函件全文粘贴在这里",
    held: (characters: number) => `已收下 ${characters} 字`,
    pasteName: "粘贴的文字",
    check: "开始核读",
    cancel: "取消",
    readingReturns: "正在读取报表",
    moreProblems: (count: number) => `另有 ${count} 处问题`,
    refused: (name: string) => `“${name}”没有读成`,
    unreadable: "浏览器没能读到这个文件。请确认文件仍在原处、没有被其他程序占用，再选一次。",
    broke: "核读没有完成。请刷新页面再试；若仍不行，把文件另存为 .docx 或 UTF-8 编码的 .txt 后再试。"
  },
  page: {
    documentTitle: (title: string) => `${title} · 核读 · 督学`,
    untitled: "未辨出标题的函件",
    from: (sender: string, to: string) => `${sender} 致 ${to}`,
    judged: (year: number) => `按 ${year} 年有效的标准判`,
    signed: (date: string) => `落款 ${date}`,
    empty: "还没有打开函件",
    emptyLead: "选一个文件，或先看看样函。",
    openSample: "打开样函",
    working: (name: string) => `正在核读“${name}”`,
    rechecking: "正在重新核验",
    noFigures: "没有读到数字。如果这不是一份报告，请换一个文件；如果是扫描件，请先作文字识别。",
    showing: { original: "原文", corrected: "改后" },
    switchTo: { original: "看原文", corrected: "看改后" },
    another: "另核一封"
  },
  counts: {
    label: "按类筛选批注",
    figures: "个数字",
    holds: "项关系成立",
    met: "项标准达标",
    fails: "处错误",
    query: "处疑点",
    unmet: "项标准未达",
    undecided: "项待判",
    missing: "项没有写到",
    remark: "处提示"
  },
  strip: {
    label: (figures: number) => `全函 ${figures} 个数字按出现次序排成一列，错误、疑点、未达以高线标出`,
    tick: (text: string, state: string) => `${text}　${state}`
  },
  sections: {
    label: "各部分",
    head: "部分",
    figures: "数字",
    opening: "函首",
    preface: "引言",
    problems: "存在的问题",
    plans: "下一步打算",
    closing: "落款",
    short: { opening: "首", preface: "引", problems: "问", plans: "策", closing: "落" },
    silences: (count: number) => `没有写到的 ${count} 项`,
    seeList: "查看清单",
    figureCount: (count: number) => `${count} 个数字`
  },
  margin: {
    count: (count: number) => `批注 ${count} 处`,
    order: "按文中次序",
    filtered: (word: string) => `只看${word}`,
    showHolds: "显示成立与达标",
    foldClean: "收起无问题部分"
  },
  fold: {
    clean: (figures: number, relations: number) =>
      figures === 0 ? "没有数字" : `${figures} 个数字，${relations === 0 ? "没有问题" : `${relations} 项核验成立`}`,
    open: "展开",
    close: "收起",
    range: (from: string, to: string) => (from === to ? from : `${from}—${to}`)
  },
  finding: {
    close: "收起",
    cause: "起因",
    alternatives: "也可能是",
    adopt: "采纳改正",
    adoptThis: "采纳",
    explain: "写说明",
    explainLabel: "说明（只留在本页，随核验结果一并导出）",
    explainSave: "存下说明",
    explainCancel: "取消",
    explained: "说明",
    dismiss: { fails: "不是错误", other: "无须处理" },
    dismissed: { fails: "已标为不是错误", other: "已标为无须处理" },
    restore: "恢复",
    check: "核验项",
    tally: (applied: number, failed: number) => `全函适用 ${applied} 次，不成立 ${failed} 次`,
    becomes: "改为",
    together: (places: number) => (places === 2 ? "两处须一并改正" : `${places} 处须一并改正`),
    figure: "这个数字",
    basis: "依据",
    unconfirmed: "该标准数值待核实",
    document: (title: string, reference: string) =>
      `${title.startsWith("《") ? title : `《${title}》`}${reference === "" ? "" : `（${reference}）`}`
  },
  adopted: {
    label: "已改",
    undo: "撤销",
    was: (text: string) => `原文“${text}”`,
    together: (others: number) => `与另${others === 1 ? "一" : ` ${others} `}处一并改正`
  },
  gap: (title: string) => `缺：${title}`,
  gaps: (count: number) => `缺 ${count} 项`,
  silence: {
    title: (count: number) => `该写而没有写到的 ${count} 项`,
    nowhere: "全函",
    go: "到文中相应处"
  },
  figure: {
    value: "数值",
    interval: "可取",
    intervalExact: "即此数",
    qualifier: "写法",
    period: "时期",
    noPeriod: "未写明",
    subject: "所指",
    measure: "指标项",
    noMeasure: "未归入任何指标项",
    relations: (count: number) => (count === 0 ? "没有与它相关的算式" : `参与 ${count} 项关系`),
    verdicts: { holds: "成立", fails: "不成立", undecided: "不足以判定" }
  },
  chart: {
    label: (count: number, low: string, high: string, subject: string, value: string) =>
      `对数刻度点图：${count} 个并列数字在 ${low} 至 ${high} 之间，${subject}写作 ${value}`,
    orders: (orders: number) => `差${chineseCount(orders)}个数量级`,
    more: (count: number) => `另有 ${count} 个并列数字在此区间，未画`
  },
  export: {
    title: "导出",
    annotated: "原 Word 文档加批注（.docx）",
    listWorkbook: "发现清单（.xlsx）",
    listPage: "发现清单（.html，可打印）",
    making: "正在生成",
    made: (name: string) => `已生成“${name}”`,
    failed: "没有生成，请刷新页面再试。",
    corrected: "改后全文（.txt）",
    json: "核验结果（JSON）",
    csv: "批注清单（CSV，可用 Excel 打开）",
    print: "打印带批注的函件",
    suffix: { annotated: "核验批注", list: "发现清单", corrected: "改后", json: "核验", csv: "批注" }
  },
  csv: {
    headings: ["序号", "状态", "标题", "说明", "原文", "建议改为", "起因", "部分", "项", "处理", "说明文字", "核验项"],
    handling: { adopted: "已采纳", dismissed: "不作处理", explained: "已说明", open: "未处理" }
  },
  keys: {
    title: "快捷键与标记",
    next: "下一处",
    previous: "上一处",
    nextPrevious: "下一处／上一处",
    adopt: "采纳改正",
    explain: "写说明",
    view: "原文／改后",
    undo: "撤销最近一次采纳",
    section: "跳到第一至第九部分",
    help: "全部快捷键",
    open: "展开当前批注或数字",
    escape: "收起、关闭",
    figures: "在数字之间移动（先点选一个数字）",
    progress: (index: number, count: number) => (index < 0 ? `共 ${count} 处` : `第 ${index + 1} 处，共 ${count} 处`),
    close: "关闭"
  },
  live: {
    at: (index: number, count: number, what: string) => `第 ${index + 1} 处，共 ${count} 处。${what}`,
    none: "没有可看的批注",
    adopted: (changes: ReadonlyArray<readonly [was: string, now: string]>, errors: number) =>
      `已将${changes.map(([was, now]) => `“${was}”改为“${now}”`).join("、")}，重新核验后余 ${errors} 处错误`,
    reverted: (was: ReadonlyArray<string>) => `已恢复原文${was.map((each) => `“${each}”`).join("、")}`,
    checked: (figures: number, errors: number, queries: number) =>
      `核读完毕：${figures} 个数字，${errors} 处错误，${queries} 处疑点`,
    view: { original: "现在看的是原文", corrected: "现在看的是改后" },
    dismissed: "已标记，不再计入",
    restored: "已恢复",
    explained: "说明已存下"
  }
}

export type Messages = typeof zh
