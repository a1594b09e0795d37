import { StoreFailure } from "../store-failure.ts"
import type { Manifest } from "./manifest.ts"

export const backupUnreadable = (path: string, cause: unknown): StoreFailure =>
  new StoreFailure({
    code: "backup-unreadable",
    cause,
    explanation: {
      zh: `无法读取备份“${path}”，请检查文件名和权限。`,
      en: `The backup "${path}" cannot be read: check its name and permissions.`
    }
  })

export const backupDamaged = (path: string, part: string): StoreFailure =>
  new StoreFailure({
    code: "backup-damaged",
    explanation: {
      zh: `“${path}”不是完好的督学备份（${part}），没有恢复任何内容。请换用另一份备份。`,
      en: `"${path}" is no sound backup of Duxue (${part}), and nothing was restored: use another one.`
    }
  })

export const backupNewer = (path: string, { migrations }: Manifest, latest: number): StoreFailure => {
  const names = migrations.filter(({ id }) => id > latest).map(({ id, name }) => `${id}_${name}`)
  return new StoreFailure({
    code: "backup-newer",
    explanation: {
      zh: `备份“${path}”由更新的程序制作（${names.join("、")}），没有恢复任何内容。请升级本程序后再恢复。`,
      en: `The backup "${path}" was made by a newer program (${names.join(", ")}), and nothing was restored: upgrade this one first.`
    }
  })
}

export const storeNotEmpty = (place: string): StoreFailure =>
  new StoreFailure({
    code: "store-not-empty",
    explanation: {
      zh: `“${place}”已有数据，备份只能恢复到空库，没有改动任何内容。请用 --data 指定新的文件夹，或换一个空数据库。`,
      en: `"${place}" holds data already, and a backup is restored into an empty store alone: nothing was changed. Name a new folder by --data, or an empty database.`
    }
  })
