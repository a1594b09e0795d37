/**
 * The grammar of places and groups. A digit counts its place (十 百 千); a group (万 亿 兆) multiplies all of its block;
 * what does not fit ends the number, so that 五十千 is 五十, and then 千.
 */
import { Rational } from "@duxue/core"
import { type ArabicDigits, arabicDigitsAt } from "./arabic-digits.ts"
import { contractedTensOf, isCountingDigit, digitOf, groupOf, isMoreMark, placeOf } from "./numeral-characters.ts"
import { areNeighbours, decimalDigitsAt, positionalDigitsAt } from "./positional-digits.ts"
import { type Term, termOf, Terms } from "./numeral-terms.ts"

/** A term whose place is not known yet: the digit read last. */
interface Free {
  readonly term: Term
  readonly digit: number
  readonly arabic: boolean
  /** Its place if none is written: the one below the place or group right before it, as in 三百五 and 一万三. */
  readonly below: number
}

/** 5千米 is five kilometres and 5百分 no five hundred; 三千米 is three thousand metres, which comes to the same. */
const prefixedUnit = /千(?:米|克|瓦|卡|帕|赫|焦|伏|字节|比特)|百分/y
/** 兆 counts 10¹² before more of the number and before money, as in 四十九兆九千亿; else it is the mega of 100兆. */
const afterTrillions = /[零〇一二两三四五六七八九壹贰叁肆伍陆柒捌玖十拾百佰千仟元]/

export class NumeralGrammar {
  readonly start: number
  /** Where the number may end: after 一百零 it may not. */
  end: number
  more = false
  decimal = false
  positional = false
  /** Whether no digit was named. */
  round = true
  /** Whether two neighbouring digits were read as one: 二三十. */
  paired = false
  private at: number
  private free: Free | undefined
  private zero = false
  private lastPlace = 4
  /** The power of ten of the place or group read last; 0 once something else is read. */
  private unit = 0
  private group = 0
  readonly terms = new Terms()
  private readonly plain: string
  private readonly second: boolean

  /** `second` chooses the latter of two neighbouring digits. */
  constructor(plain: string, start: number, second: boolean) {
    this.plain = plain
    this.start = start
    this.at = start
    this.end = start
    this.second = second
  }

  scaled(arabic: boolean): boolean {
    return this.group > 0 || (arabic && this.unit > 0)
  }

  takeAll(): void {
    while (this.takeNext()) continue
  }

  /** Gives the last digit its place: that below the place before it, or ones. */
  close(): void {
    if (this.free !== undefined) this.free.term.exponent = this.free.below
    this.free = undefined
  }

  takeArabic({ end, value, decimals, lowest }: ArabicDigits): boolean {
    const term = { ...termOf(value), lastPlace: decimals === 0 ? 0 : -decimals, lowest }
    this.push(term, { term, digit: 0, arabic: true, below: 0 })
    this.decimal ||= decimals > 0
    return this.advance(end - this.at)
  }

  /** 二〇二〇: numerals without a place between them. */
  takePosition(): void {
    const digits = positionalDigitsAt(this.plain, this.start)
    if (digits === undefined) return
    this.push(termOf(digits.value))
    this.positional = true
    this.advance(digits.length)
  }

  private takeNext(): boolean {
    const character = this.plain[this.at]
    if (character === undefined) return false
    if (character >= "0" && character <= "9") return this.takeArabicTail()
    const digit = digitOf(character)
    if (digit !== undefined) return this.takeDigit(digit)
    const place = placeOf(character)
    if (place !== undefined) return this.takePlace(place)
    const group = this.groupAt(this.at)
    if (group !== undefined) return this.takeGroup(group)
    if (isMoreMark(character)) return this.takeMore(character)
    if (character === "点") return this.takeDecimals()
    if (character === "个") return this.takeClassifier()
    const tens = contractedTensOf(character)
    return tens !== undefined && this.takeContractedTens(tens)
  }

  private advance(length = 1): true {
    this.at += length
    this.end = this.at
    return true
  }

  private push(term: Term, free?: Free): void {
    this.terms.push(term)
    this.free = free
    this.round = false
    this.zero = false
    this.unit = 0
    this.group = 0
  }

  /** Whether a digit may follow: not 二〇二〇 or what has ended in 余 or decimals. */
  private mayGoOn(): boolean {
    return !this.more && !this.positional && !this.decimal
  }

  /** 3万4000, 2千零30万, 1亿2000万: digits after a place or a group count what is below it. */
  private takeArabicTail(): boolean {
    const above = this.unit > 0 ? this.unit : this.zero ? this.lowestPlace() : 0
    if (above === 0 || !this.mayGoOn()) return false
    const digits = arabicDigitsAt(this.plain, this.at, () => false)
    if (digits === undefined) return false
    const length = digits.end - this.at
    const next = this.plain[digits.end] ?? ""
    const place = placeOf(next)
    if (place !== undefined) return place > 1 && place < above && this.takeArabic(digits)
    const group = this.groupAt(isMoreMark(next) ? digits.end + 1 : digits.end)
    // 2千零30万: the group closes over what is still open; 1亿2000万: it is below the one before.
    if (group !== undefined) return (this.group === 0 ? length < above : group < above) && this.takeArabic(digits)
    // Without a place of its own it must fill all places below; 5万2020年 is five hundred lines from being 52020.
    const fills = this.zero ? length < above : length === above
    return fills && digits.decimals === 0 && next !== "年" && this.takeArabic(digits)
  }

  private lowestPlace(): number {
    return this.terms.last()?.exponent ?? 0
  }

  private takeDigit(digit: number): boolean {
    if (!this.mayGoOn()) return false
    if (this.free !== undefined) {
      if (this.free.arabic || this.paired || !areNeighbours(this.free.digit, digit)) return false
      this.paired = true
      if (this.second) this.free.term.coefficient = Rational.fromInteger(digit)
      return this.advance()
    }
    if (digit === 0 && this.terms.size > 0) {
      // It keeps a place empty, and ends nothing: 一百零 is no number.
      this.at++
      this.zero = true
      this.unit = 0
      this.group = 0
      return true
    }
    if (isCountingDigit(this.plain[this.at] ?? "") && this.terms.size > 0 && !this.placeFollows()) return false
    const below = this.unit >= 2 ? this.unit - 1 : 0
    const term = termOf(Rational.fromInteger(digit))
    this.push(term, digit === 0 ? undefined : { term, digit, arabic: false, below })
    this.zero = digit === 0
    return this.advance()
  }

  private placeFollows(): boolean {
    const place = placeOf(this.plain[this.at + 1] ?? "")
    return (place !== undefined && place < this.lastPlace) || this.groupAt(this.at + 1) !== undefined
  }

  private groupAt(index: number): number | undefined {
    const group = groupOf(this.plain[index] ?? "")
    return group === 12 && !afterTrillions.test(this.plain[index + 1] ?? "") ? undefined : group
  }

  private takePlace(place: number): boolean {
    if (!this.mayTakePlace(place)) return false
    if (this.free === undefined) {
      // 十五, 百三, 零十二: one of it.
      const { round } = this
      this.push(termOf(Rational.one, place))
      this.round = round && place > 1
    } else this.free.term.exponent = place
    this.free = undefined
    this.lastPlace = place
    this.unit = place
    return this.advance()
  }

  private mayTakePlace(place: number): boolean {
    if (this.more || this.positional || place >= this.lastPlace) return false
    if (this.free?.arabic === true) {
      prefixedUnit.lastIndex = this.at
      if (this.terms.size === 1 && prefixedUnit.test(this.plain)) return false
      return place > 1 || this.groupAt(this.at + 1) !== undefined
    }
    return !this.decimal && (this.free !== undefined || this.terms.size === 0 || this.zero || place === 1)
  }

  private takeContractedTens(tens: number): boolean {
    if (!this.mayGoOn() || this.free !== undefined || this.lastPlace <= 1) return false
    this.push(termOf(Rational.fromInteger(tens), 1))
    this.lastPlace = 1
    this.unit = 1
    return this.advance()
  }

  private takeGroup(group: number): boolean {
    if (this.positional) return false
    if (this.terms.size === 0) {
      this.push(termOf(Rational.one))
      this.round = true
    }
    // 四万万: an older way to write 亿.
    const doubled = group === 4 && this.group === 4
    const closes = doubled ? 8 : group
    const first = this.terms.openBelow(closes)
    if (first === undefined || (this.decimal && first > 0 && this.free?.arabic !== true)) return false
    this.terms.close(first, group, closes)
    this.unit = this.group > 0 ? this.unit + group : group
    this.group = closes
    this.free = undefined
    this.zero = false
    this.lastPlace = 4
    return this.advance()
  }

  /** 五百余万, 一百零几万: the mark stands before the group. */
  private takeMore(mark: string): boolean {
    const group = this.groupAt(this.at + 1)
    if (group === undefined || this.terms.size === 0 || (this.zero && mark !== "几")) return false
    if (this.zero) this.push({ ...termOf(Rational.zero), lastPlace: 1, lowest: 1 })
    this.at++
    if (!this.takeGroup(group)) {
      this.at--
      return false
    }
    this.more = true
    return true
  }

  /** 九十五点六; not 九点三十分, which is a time. */
  private takeDecimals(): boolean {
    if (this.more || this.decimal || this.terms.size === 0 || this.free?.arabic === true) return false
    const decimals = decimalDigitsAt(this.plain, this.at + 1)
    if (decimals === undefined) return false
    this.close()
    this.push({ ...termOf(decimals.value), lastPlace: -decimals.length, lowest: decimals.lowest })
    this.decimal = true
    return this.advance(decimals.length + 1)
  }

  /** 2个亿, 1个多亿: as money is spoken of. */
  private takeClassifier(): boolean {
    const marked = isMoreMark(this.plain[this.at + 1] ?? "")
    const skipped = marked ? 2 : 1
    if (this.plain[this.at + skipped] !== "亿" || this.more || this.positional || this.terms.size === 0) return false
    this.at += skipped
    if (!this.takeGroup(8)) {
      this.at -= skipped
      return false
    }
    this.more = marked
    return true
  }
}
