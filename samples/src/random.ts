/**
 * Chance that repeats: sfc32 (Doty-Humphrey, PractRand), seeded through splitmix32. Integers of 32 bits and the four
 * operations and square roots of floating point alone, which every engine rounds alike: the same seed, the same bytes.
 */
export interface Random {
  /** At least 0 and below 1. */
  readonly unit: () => number
  /** A whole number from `least` to `most`, both included. */
  readonly integer: (least: number, most: number) => number
  /** At least `least` and below `most`. */
  readonly between: (least: number, most: number) => number
  /** Around 0 with a deviation of 1: the sum of twelve uniform numbers less six. */
  readonly normal: () => number
  readonly pick: <Value>(values: readonly [Value, ...ReadonlyArray<Value>]) => Value
  /** A new order of the values. */
  readonly shuffled: <Value>(values: ReadonlyArray<Value>) => ReadonlyArray<Value>
}

const splitmix32 = (seed: number): (() => number) => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x9e3779b9) >>> 0
    let mixed = state ^ (state >>> 16)
    mixed = Math.imul(mixed, 0x21f0aaad)
    mixed ^= mixed >>> 15
    mixed = Math.imul(mixed, 0x735a2d97)
    return (mixed ^ (mixed >>> 15)) >>> 0
  }
}

const sfc32 = (seed: number): (() => number) => {
  const next = splitmix32(seed)
  let [a, b, c, counter] = [next(), next(), next(), 1]
  return () => {
    const sum = (((a + b) >>> 0) + counter) >>> 0
    counter = (counter + 1) >>> 0
    a = (b ^ (b >>> 9)) >>> 0
    b = (c + (c << 3)) >>> 0
    c = ((((c << 21) | (c >>> 11)) >>> 0) + sum) >>> 0
    return sum
  }
}

/** `seed` is any whole number; its lowest 32 bits count. */
export const randomFrom = (seed: number): Random => {
  const draw = sfc32(seed)
  const unit = () => draw() / 4_294_967_296
  const integer = (least: number, most: number) => least + Math.floor(unit() * (most - least + 1))
  return {
    unit,
    integer,
    between: (least, most) => least + unit() * (most - least),
    normal: () => {
      let sum = -6
      for (let drawn = 0; drawn < 12; drawn++) sum += unit()
      return sum
    },
    pick: ([first, ...rest]) => {
      const index = integer(0, rest.length)
      return index === 0 ? first : (rest[index - 1] ?? first)
    },
    shuffled: (values) => {
      const order = [...values]
      for (let last = order.length - 1; last > 0; last--) {
        const other = integer(0, last)
        const held = order[last] as (typeof order)[number]
        order[last] = order[other] as (typeof order)[number]
        order[other] = held
      }
      return order
    }
  }
}
