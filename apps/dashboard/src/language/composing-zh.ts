import type { BoundFigure } from "@duxue/core"

const bindings: Readonly<Record<BoundFigure["binding"]["kind"], string>> = {
  fact: "填报或函中写明的数",
  metric: "测算的监测指标",
  change: "与上年相比",
  standard: "标准规定的数",
  count: "计数"
}

/** The words of the page on which a letter is made from data, and of what can be taken away from any page. */
export const composingZh = {
  documentTitle: "拟函 · 督学",
  title: "拟函",
  lead: "每个数字都与数据相连：点数字看出处；数据改了，函也跟着改。",
  empty: {
    title: "还没有可成函的材料",
    lead: "打开一封自评函，即按公文格式重排；只有学校、部门报表的，由数据写成函件。文件不离开本机。也可先看样函。"
  },
  words: {
    label: "正文",
    own: "保留原函文字",
    composed: "由数据写成",
    ownNote: "文字照原函，按公文格式重排，认得的数字与数据相连。",
    composedNote: "由系统按十三部分写成；原函中没有数字的段落不在内。"
  },
  frame: {
    title: "函首函尾",
    issuer: "发文机关",
    documentNumber: "发文字号",
    documentNumberHint: "如：某府办函〔2021〕12号",
    letterTitle: "标题",
    addressee: "主送机关",
    signedOn: "成文日期",
    contact: "联系人及电话",
    copiesTo: "抄送",
    copiesToHint: "多个机关用分号隔开",
    seal: "加盖印章",
    sealHint: "下载的 Word 和 PDF 为印章留位"
  },
  paper: "函件预览",
  source: "数字的出处",
  hint: "点函中带下划线的数字，这里显示它的出处。",
  bindings,
  inLetter: "在函中查看",
  inReturn: (file: string, place: string) => `${file}　${place}`,
  fromSchools: "由各校报表汇总。",
  explain: "查看算法与判定",
  unknownSource: "本版本不认得这个数字的出处。",
  download: {
    title: "下载",
    letter: "函件",
    data: "数据",
    docx: "Word 文档（.docx）",
    pdf: "PDF（由本页所在的服务排版）",
    html: "网页（.html）",
    md: "Markdown（.md）",
    xlsx: "Excel 工作簿（.xlsx）",
    csv: "事实表（.csv，可用 Excel 打开）",
    json: "报送文件（.json）",
    ndjson: "全部数据（.ndjson）",
    forms: { schools: "学校报表模板", departments: "部门报表模板" },
    formNote: "数据由学校、部门按模板（.xlsx）填报，填好拖到本页即可：",
    making: (name: string) => `正在生成${name}`,
    done: (name: string) => `已生成“${name}”`,
    failed: "没有生成。请刷新页面再试；仍不成功的，请改下载 Word 文档。",
    noServer:
      "PDF 须由督学服务排版，而本页没有连上服务。请用 duxue start 打开本页后再下载；或者下载 Word 文档，在 Word 或 WPS 中另存为 PDF。",
    refused: (words: string) => `服务没有生成 PDF：${words}`,
    pdfSends: "函件内容会发给本页所在的服务排版，用后不存；其他各项都在本机生成。"
  }
}

export type ComposingMessages = typeof composingZh
