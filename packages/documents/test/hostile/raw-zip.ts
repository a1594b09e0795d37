/** ZIP archives written byte by byte, so that they may say what no program would. */
import { deflateSync, strToU8 } from "fflate"

export interface RawEntry {
  readonly name: string
  readonly content: Uint8Array | string
  /** Whether it is packed; as it is otherwise. */
  readonly isPacked?: boolean
  /** What the list says, where that is not so. */
  readonly says?: {
    readonly name?: string
    readonly unpacked?: number
    readonly crc?: number
    readonly flags?: number
    readonly offset?: number
  }
  /** Whether its sizes stand in a field of ZIP64. */
  readonly isLong?: boolean
}

const crcOf = (bytes: Uint8Array): number => {
  let crc = -1
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ ((crc & 1) * 0xedb88320)
  }
  return ~crc >>> 0
}

const little = (bytes: number, value: number): ReadonlyArray<number> =>
  Array.from({ length: bytes }, (_, index) => Math.floor(value / 2 ** (8 * index)) % 256)

const joined = (parts: ReadonlyArray<ReadonlyArray<number> | Uint8Array>): Uint8Array => {
  const bytes = new Uint8Array(parts.reduce((total, part) => total + part.length, 0))
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}

export const rawZip = (entries: ReadonlyArray<RawEntry>): Uint8Array => {
  const locals: Array<Uint8Array> = []
  const listed: Array<Uint8Array> = []
  let offset = 0
  for (const { name, content, isPacked = true, says = {}, isLong = false } of entries) {
    const bytes = typeof content === "string" ? strToU8(content) : content
    const packed = isPacked ? deflateSync(bytes) : bytes
    const method = isPacked ? 8 : 0
    const crc = says.crc ?? crcOf(bytes)
    const unpacked = says.unpacked ?? bytes.length
    const sizes = isLong
      ? [...little(4, 0xffffffff), ...little(4, 0xffffffff)]
      : [...little(4, packed.length), ...little(4, unpacked)]
    const extra = isLong ? [...little(2, 1), ...little(2, 16), ...little(8, unpacked), ...little(8, packed.length)] : []
    const common = [
      ...little(2, says.flags ?? 0x800),
      ...little(2, method),
      ...little(4, 0),
      ...little(4, crc),
      ...sizes
    ]
    const ownName = strToU8(name)
    const listedName = strToU8(says.name ?? name)
    const local = joined([
      little(4, 0x04034b50),
      little(2, 20),
      common,
      little(2, ownName.length),
      little(2, 0),
      ownName,
      packed
    ])
    listed.push(
      joined([
        little(4, 0x02014b50),
        little(4, 0x00140014),
        common,
        little(2, listedName.length),
        little(2, extra.length),
        little(2, 0),
        little(8, 0),
        little(4, says.offset ?? offset),
        listedName,
        extra
      ])
    )
    locals.push(local)
    offset += local.length
  }
  const list = joined(listed)
  const end = [
    ...little(4, 0x06054b50),
    ...little(4, 0),
    ...little(2, Math.min(entries.length, 0xfffe)),
    ...little(2, Math.min(entries.length, 0xfffe)),
    ...little(4, list.length),
    ...little(4, offset),
    ...little(2, 0)
  ]
  return joined([...locals, list, end])
}
