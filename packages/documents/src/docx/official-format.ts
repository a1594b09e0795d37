/**
 * GB/T 9704-2012《党政机关公文格式》 in the units of Word: twips (1/20 pt, 1440 to the inch) for lengths, half points for
 * sizes of type. What the standard gives in millimetres is rounded to the nearest twip.
 */
const TWIPS_PER_MILLIMETRE = 1440 / 25.4

export const millimetres = (length: number): number => Math.round(length * TWIPS_PER_MILLIMETRE)

/** 5.2.1 and 5.2.2: A4, 天头 37 mm, 订口 28 mm, a block of 156 mm by 225 mm; right and foot are what is left. */
export const page = {
  width: millimetres(210),
  height: millimetres(297),
  top: millimetres(37),
  left: millimetres(28),
  right: millimetres(26),
  bottom: millimetres(35),
  /** 7.5: the dash of the page number 7 mm below the block. */
  footer: millimetres(35 - 7) - 280
} as const

/**
 * 5.2.3: 22 lines of 28 characters fill the block of 12756 by 8845 twips: a line is 579 twips, and each character of
 * 16 pt gives way by a quarter of a point. A grid of characters (`linesAndChars`) is set otherwise by each program.
 */
export const grid = { lines: 22, characters: 28, linePitch: 579, characterSpace: -5 } as const

/** Sizes of type by their Chinese numbers, in half points. */
export const sizes = { 二号: 44, 三号: 32, 四号: 28 } as const

/** Faces that the standard names, and what stands in where they are not installed. */
export const faces = {
  body: "仿宋_GB2312",
  title: "方正小标宋简体",
  heading: "黑体",
  subheading: "楷体_GB2312",
  number: "宋体",
  latin: "Times New Roman"
} as const

export const fallbacks: Readonly<Record<string, string>> = {
  仿宋_GB2312: "仿宋;FangSong;FangSong_GB2312;Noto Serif CJK SC;Source Han Serif SC",
  方正小标宋简体: "FZXiaoBiaoSong-B05S;方正小标宋_GBK;小标宋体;华文中宋;Noto Serif CJK SC",
  黑体: "SimHei;Noto Sans CJK SC;Source Han Sans SC",
  楷体_GB2312: "楷体;KaiTi;KaiTi_GB2312;Noto Serif CJK SC",
  宋体: "SimSun;Noto Serif CJK SC"
}

export const red = "FF0000"

/** 10.1 信函格式: the mark 30 mm from the edge of the page, double lines of 170 mm in the middle, 4 mm below it and 20 mm above the foot. */
export const letterhead = {
  markTop: millimetres(30),
  lineWidth: millimetres(170),
  lineLeft: millimetres((210 - 170) / 2),
  gap: millimetres(4),
  footLine: millimetres(297 - 20)
} as const
